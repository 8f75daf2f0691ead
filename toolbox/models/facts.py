# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Facts with a shelf life: what is said, by whom, as of when, when to look again.

Texts refer to a fact and never copy it, so that one correction reaches all of them.
"""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils import timezone
from django.utils.text import Truncator
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    WorkflowMixin,
)


class FactQuerySet(models.QuerySet):
    def live(self):
        return self.filter(live=True)

    def overdue(self):
        return self.filter(check_again_on__lt=timezone.localdate())


class Fact(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, models.Model):
    statement = models.TextField(
        "Aussage",
        max_length=900,
        validators=[MaxLengthValidator(900)],
        help_text="Ganze Sätze ohne Formatierung, so vorsichtig wie die Quelle selbst. "
        "Quelle und Stand gehören in die Felder darunter.",
    )
    slug = models.SlugField("Kurzname", max_length=80, unique=True)
    source = models.CharField("Quelle", max_length=200)
    source_url = models.URLField("Adresse der Quelle", max_length=500, blank=True)
    as_of = models.DateField(
        "Stand", help_text="An diesem Tag stand die Aussage so in der Quelle."
    )
    check_again_on = models.DateField(
        "Wieder prüfen am",
        help_text="Zahlen nach spätestens zwölf Monaten. Danach warnt jede Vorlage, "
        "die diese Tatsache verwendet.",
    )

    objects = FactQuerySet.as_manager()

    class Meta:
        verbose_name = "Tatsache"
        verbose_name_plural = "Tatsachen"
        ordering = ["slug"]

    def __str__(self) -> str:
        return Truncator(self.statement).chars(90)

    def clean(self) -> None:
        """One paragraph, and a next check that lies behind the last."""
        self.statement = " ".join((self.statement or "").split())
        dates = (self.as_of, self.check_again_on)
        are_read = all(isinstance(day, date) for day in dates)
        if are_read and self.check_again_on <= self.as_of:
            raise ValidationError(
                {"check_again_on": "Die nächste Prüfung muss nach dem Stand liegen."}
            )

    @property
    def is_overdue(self) -> bool:
        return self.check_again_on < timezone.localdate()
