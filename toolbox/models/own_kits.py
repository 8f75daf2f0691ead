# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's own press kit: what its officer writes, and what is public of it."""

from itertools import count

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from cms.slugs import german_slug
from network.models import Municipality

from .adaptations import Adaptation
from .embargoed import Embargoed
from .sharepic_adaptations import SharepicAdaptation

MAX_SLUG = 100


class OwnPressKitQuerySet(models.QuerySet):
    def of(self, municipality: Municipality):
        return self.filter(municipality=municipality)

    def whole(self):
        """With all that is read when a kit is put together."""
        along = ("municipality__federal_state", "municipality__design", "updated_by")
        return self.select_related(*along).prefetch_related("pictures")

    def recent_first(self):
        return self.order_by("-updated_at", "-pk")

    def public(self):
        """Those everybody may read now; one under embargo is named nowhere."""
        is_free = Q(embargo_until=None) | Q(embargo_until__lte=timezone.now())
        return self.filter(is_free, is_published=True)


class KitPressContact(models.Model):
    """Whom journalists call; taken from the profile when the kit is started."""

    contact_name = models.CharField("Name", max_length=120, blank=True)
    contact_role = models.CharField("Funktion", max_length=120, blank=True)
    contact_phone = models.CharField("Telefon", max_length=60, blank=True)
    contact_email = models.EmailField("E-Mail", blank=True)

    class Meta:
        abstract = True


class OwnPressKit(Embargoed, KitPressContact):
    """What is typed is a draft; journalists read `released`, its last published state.

    So nobody reads half a sentence while somebody works on it. `quotes`, `people`,
    `facts` and `programme` hold the fields of the dataclasses of `toolbox.kits.model`,
    dates as ISO 8601. `edition` counts saves; a save that does not name the current
    one is a conflict.
    """

    title = models.CharField("Titel der Mappe", max_length=200)
    slug = models.SlugField("Adresse", max_length=MAX_SLUG, blank=True)
    summary = models.TextField("Worum es geht", max_length=600, blank=True)
    place = models.CharField("Ort", max_length=100, blank=True)
    date = models.DateField("Datum", default=timezone.localdate)
    quotes = models.JSONField("Zitate", default=list, blank=True)
    people = models.JSONField("Personen", default=list, blank=True)
    facts = models.JSONField("Zahlen und Fakten", default=list, blank=True)
    programme = models.JSONField("Programm", default=list, blank=True)
    released = models.JSONField("Veröffentlichter Stand", default=dict, blank=True)
    is_published = models.BooleanField("Veröffentlicht", default=False)
    published_at = models.DateTimeField("Zuerst veröffentlicht", null=True, blank=True)
    released_at = models.DateTimeField("Zuletzt veröffentlicht", null=True, blank=True)
    edition = models.PositiveIntegerField("Bearbeitungsstand", default=1)
    created_at = models.DateTimeField("Angelegt", auto_now_add=True)
    updated_at = models.DateTimeField("Zuletzt geändert", auto_now=True)

    municipality = models.ForeignKey(
        Municipality,
        verbose_name="Kommune",
        on_delete=models.CASCADE,
        related_name="press_kits",
    )
    texts = models.ManyToManyField(
        Adaptation, through="KitText", verbose_name="Texte", related_name="press_kits"
    )
    sharepics = models.ManyToManyField(
        SharepicAdaptation,
        verbose_name="Sharepics",
        related_name="press_kits",
        blank=True,
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="Angelegt von",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="Zuletzt geändert von",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = OwnPressKitQuerySet.as_manager()

    class Meta(Embargoed.Meta):
        abstract = False
        verbose_name = "Pressemappe einer Kommune"
        verbose_name_plural = "Pressemappen der Kommunen"
        ordering = ["-updated_at"]
        constraints = [
            models.UniqueConstraint(
                fields=("municipality", "slug"), name="unique_own_press_kit_address"
            )
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args, **kwargs) -> None:
        self.slug = self.slug or self._free_slug()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """Where its officer works on it; `public_url` is for everybody."""
        return reverse("toolbox:own_kit", args=[self.municipality.slug, self.pk])

    @property
    def public_url(self) -> str:
        return reverse("toolbox:public_kit", args=[self.municipality.slug, self.slug])

    @property
    def state_sentence(self) -> str:
        """Who can read the kit now."""
        if not self.is_published:
            return "Entwurf, nur für Ihre Kommune"
        if self.is_under_embargo():
            until = timezone.localtime(self.embargo_until)
            return f"Gesperrt bis {date_format(until, 'j. F Y, H:i')} Uhr"
        return "Öffentlich"

    def _free_slug(self) -> str:
        """From the title, with a number if that is taken in this municipality."""
        short = german_slug(self.title)[: MAX_SLUG - 6].strip("-") or "pressemappe"
        others = OwnPressKit.objects.of(self.municipality).exclude(pk=self.pk)
        taken = set(others.values_list("slug", flat=True))
        numbered = (f"{short}-{number}" for number in count(2))
        return (
            short
            if short not in taken
            else next(slug for slug in numbered if slug not in taken)
        )


class PublicPressKit(OwnPressKit):
    """A published kit as the public finds it, beside the draft its town finds."""

    class Meta:
        proxy = True
        verbose_name = "Veröffentlichte Pressemappe einer Kommune"
        verbose_name_plural = "Veröffentlichte Pressemappen der Kommunen"


class KitText(models.Model):
    """An adaptation's place in a kit."""

    kit = models.ForeignKey(
        OwnPressKit, on_delete=models.CASCADE, related_name="chosen_texts"
    )
    adaptation = models.ForeignKey(
        Adaptation, on_delete=models.CASCADE, related_name="kit_places"
    )
    sort_order = models.PositiveSmallIntegerField("Reihenfolge", default=0)

    class Meta:
        verbose_name = "Text einer Pressemappe"
        verbose_name_plural = "Texte einer Pressemappe"
        ordering = ["sort_order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=("kit", "adaptation"), name="unique_text_of_kit"
            )
        ]

    def __str__(self) -> str:
        return f"{self.adaptation_id} in {self.kit_id}"
