# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality: its name and its cases, who heads it, who speaks to the press."""

from itertools import chain, count

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from wagtail.search import index

from cms.models import FederalState
from cms.slugs import german_slug
from network.inflection import (
    KINDS,
    Inflection,
    full_name,
    propose_head,
    propose_municipality,
)

KIND_CHOICES = [(key, kind.label) for key, kind in KINDS.items()]
CASES = ("nominative", "genitive", "dative", "accusative", "locative")
HEAD_CASES = CASES[:4]
MAX_SLUG = 100
# /kommunen/meine/ leads home; there is a municipality of that name in Lower Saxony.
RESERVED_SLUGS = frozenset({"meine"})


def refuse_reserved_slug(slug: str) -> None:
    if slug in RESERVED_SLUGS:
        raise ValidationError(
            f"„{slug}“ ist für eine Seite von Komm.A vergeben. "
            f"Nehmen Sie zum Beispiel „gemeinde-{slug}“."
        )


class FormOfAddress(models.TextChoices):
    MS = "frau", "Frau"
    MR = "herr", "Herr"
    NEUTRAL = "neutral", "ohne Anrede"


class InflectedName(models.Model):
    """The cases of the name and of the head's office.

    An empty field means that the proposal of `network.inflection` is right, so a
    change of kind or name never leaves a stale case behind.
    """

    name_nominative = models.CharField("wer? (die Stadt …)", max_length=120, blank=True)
    name_genitive = models.CharField(
        "wessen? (der Stadt …)", max_length=120, blank=True
    )
    name_dative = models.CharField("wem? (der Stadt …)", max_length=120, blank=True)
    name_accusative = models.CharField("wen? (die Stadt …)", max_length=120, blank=True)
    name_locative = models.CharField("wo? (in der Stadt …)", max_length=120, blank=True)
    head_nominative = models.CharField(
        "wer? (die Bürgermeisterin)", max_length=120, blank=True
    )
    head_genitive = models.CharField(
        "wessen? (der Bürgermeisterin)", max_length=120, blank=True
    )
    head_dative = models.CharField(
        "wem? (der Bürgermeisterin)", max_length=120, blank=True
    )
    head_accusative = models.CharField(
        "wen? (die Bürgermeisterin)", max_length=120, blank=True
    )

    class Meta:
        abstract = True

    @property
    def name_inflection(self) -> Inflection:
        return self._corrected(
            propose_municipality(self.kind, self.name), "name", CASES
        )

    @property
    def head_inflection(self) -> Inflection:
        proposal = propose_head(self.head_office, self.head_form_of_address)
        return self._corrected(proposal, "head", HEAD_CASES)

    def _corrected(self, proposal: Inflection, prefix: str, cases) -> Inflection:
        own = {case: getattr(self, f"{prefix}_{case}") for case in cases}
        proposed = {case: getattr(proposal, case) for case in CASES}
        return Inflection(
            **proposed | {case: text for case, text in own.items() if text}
        )


class PublicEntry(models.Model):
    """What everybody may read about the municipality; only if its lead says so."""

    is_listed = models.BooleanField(
        "Im öffentlichen Verzeichnis zeigen",
        default=False,
        help_text="Zeigt Name, Bundesland, Rolle, Website und die beiden folgenden "
        "Angaben. Pressekontakt und Impressum bleiben intern.",
    )
    about = models.TextField("Woran Ihre Kommune arbeitet", max_length=600, blank=True)
    alliance_email = models.EmailField("Öffentliche E-Mail der Allianz", blank=True)

    class Meta:
        abstract = True


class MunicipalityQuerySet(models.QuerySet):
    def listed(self):
        """Those that want to be found, by name."""
        return self.filter(is_listed=True).order_by("name", "pk")


class Municipality(index.Indexed, PublicEntry, InflectedName):
    class Role(models.TextChoices):
        MODEL = "model", "Modellkommune"
        PLATFORM = "platform", "Plattformkommune"

    name = models.CharField(
        "Name", max_length=100, help_text="Ohne die Art: „Musterhausen“."
    )
    slug = models.SlugField(
        "Kurzname",
        max_length=MAX_SLUG,
        unique=True,
        blank=True,
        validators=[refuse_reserved_slug],
    )
    kind = models.CharField("Art", max_length=30, choices=KIND_CHOICES)
    official_key = models.CharField(
        "Amtlicher Gemeindeschlüssel (AGS)",
        max_length=8,
        unique=True,
        validators=[
            RegexValidator(
                r"\A[0-9]{5}([0-9]{3})?\Z",
                "Der Schlüssel hat acht Ziffern, bei Kreisen fünf.",
            )
        ],
    )
    federal_state = models.ForeignKey(
        FederalState, verbose_name="Bundesland", on_delete=models.PROTECT
    )
    population = models.PositiveIntegerField("Einwohnerzahl", null=True, blank=True)
    role = models.CharField(
        "Rolle im Projekt", max_length=20, choices=Role.choices, default=Role.PLATFORM
    )
    website = models.URLField("Website", blank=True)
    boilerplate = models.TextField(
        "Abbinder",
        max_length=1200,
        blank=True,
        help_text="„Über die Gemeinde …“: steht am Ende jeder Pressemitteilung.",
    )

    head_office = models.CharField(
        "Amt", max_length=80, blank=True, help_text="Zum Beispiel „Bürgermeisterin“."
    )
    head_title = models.CharField("Akademischer Grad", max_length=40, blank=True)
    head_first_name = models.CharField("Vorname", max_length=80, blank=True)
    head_last_name = models.CharField("Nachname", max_length=80, blank=True)
    head_form_of_address = models.CharField(
        "Anrede",
        max_length=10,
        choices=FormOfAddress.choices,
        default=FormOfAddress.NEUTRAL,
    )

    press_name = models.CharField("Name", max_length=120, blank=True)
    press_role = models.CharField("Funktion", max_length=120, blank=True)
    press_phone = models.CharField("Telefon", max_length=60, blank=True)
    press_email = models.EmailField("E-Mail", blank=True)

    street = models.CharField("Straße und Hausnummer", max_length=120, blank=True)
    postcode = models.CharField(
        "Postleitzahl",
        max_length=5,
        blank=True,
        validators=[
            RegexValidator(r"\A[0-9]{5}\Z", "Die Postleitzahl hat fünf Ziffern.")
        ],
    )
    city = models.CharField("Ort", max_length=100, blank=True)
    phone = models.CharField("Telefonzentrale", max_length=60, blank=True)
    email = models.EmailField("E-Mail der Verwaltung", blank=True)
    represented_by = models.CharField("Vertreten durch", max_length=160, blank=True)
    responsible = models.CharField(
        "Verantwortlich (V. i. S. d. P.)", max_length=200, blank=True
    )

    objects = MunicipalityQuerySet.as_manager()

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = "Kommune"
        verbose_name_plural = "Kommunen"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.full_name

    def save(self, *args, **kwargs) -> None:
        self.slug = self.slug or self._free_slug()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("network:overview", args=[self.slug])

    def clean_fields(self, exclude=None) -> None:
        super().clean_fields(exclude)
        if not {"official_key", "federal_state"} & set(exclude or ()):
            self._check_official_key()

    def _free_slug(self) -> str:
        """From the name; from kind and name, then with a number, if that is taken."""
        long = german_slug(self.full_name)[: MAX_SLUG - 6] or "kommune"
        short = german_slug(self.name)[: MAX_SLUG - 6]
        numbered = (f"{long}-{number}" for number in count(2))
        taken = {"", *RESERVED_SLUGS, *self._slugs_like(short, long)}
        return next(
            slug for slug in chain((short, long), numbered) if slug not in taken
        )

    def _slugs_like(self, *beginnings: str) -> set[str]:
        alike = Q()
        for beginning in beginnings:
            alike |= Q(slug__startswith=beginning)
        others = Municipality.objects.filter(alike).exclude(pk=self.pk)
        return set(others.values_list("slug", flat=True))

    def _check_official_key(self) -> None:
        """Only where both can be corrected: the profile form shows neither."""
        if not self.federal_state_id or not self.official_key:
            return
        if not self.official_key.startswith(self.federal_state.official_prefix):
            raise ValidationError(
                {
                    "official_key": "Der Schlüssel beginnt in "
                    f"{self.federal_state.name} mit "
                    f"{self.federal_state.official_prefix}."
                }
            )

    @property
    def full_name(self) -> str:
        """The name with its kind in front, once: "Gemeinde Musterhausen"."""
        return full_name(self.kind, self.name)

    @property
    def head_name(self) -> str:
        parts = [self.head_title, self.head_first_name, self.head_last_name]
        return " ".join(part for part in parts if part)

    @property
    def head(self) -> str:
        """Office and name, as a quote is attributed: "Bürgermeisterin Anna Muster"."""
        return " ".join(part for part in (self.head_office, self.head_name) if part)

    @property
    def address_lines(self) -> tuple[str, ...]:
        place = f"{self.postcode} {self.city}".strip()
        return tuple(line for line in (self.street, place) if line)
