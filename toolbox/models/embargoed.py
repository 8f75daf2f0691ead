# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every press kit has: the moment it becomes public, a secret, a correction."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from toolbox.embargo import is_before, new_secret


class Embargoed(models.Model):
    """For pages and for plain models; stands before other bases."""

    embargo_until = models.DateTimeField(
        "Sperrfrist bis",
        null=True,
        blank=True,
        db_index=True,
        help_text="Bis zu dieser Minute sieht die Öffentlichkeit nur einen Hinweis. "
        "Danach wird die Mappe von selbst sichtbar. Leer: Sie ist sofort frei.",
    )
    secret = models.CharField(max_length=64, default=new_secret, editable=False)
    correction = models.TextField(
        "Berichtigung",
        max_length=800,
        blank=True,
        help_text="Was falsch war und was stimmt. Steht oben auf der Seite, damit "
        "Redaktionen es nicht übersehen.",
    )
    corrected_on = models.DateField("Berichtigt am", null=True, blank=True)

    # A copy is another kit: who may see one need not see the other.
    exclude_fields_in_copy = ["secret"]

    embargo_panels = (FieldPanel("embargo_until"),)
    correction_panels = (
        FieldPanel("correction"),
        FieldRowPanel([FieldPanel("corrected_on")]),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.correction and not self.corrected_on:
            raise ValidationError(
                {"corrected_on": "Bitte nennen Sie den Tag der Berichtigung."}
            )

    def with_content_json(self, content):
        """An older version must not bring back a secret that was renewed since."""
        restored = super().with_content_json(content)
        restored.secret = self.secret
        return restored

    def is_under_embargo(self, now: datetime | None = None) -> bool:
        """At `now`, an aware moment; without one, at this moment."""
        return is_before(self.embargo_until, now)

    def renew_secret(self) -> None:
        """Links given out before lead to the notice from now on."""
        self.secret = new_secret()
        type(self)._default_manager.filter(pk=self.pk).update(secret=self.secret)
