# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Terms that find each other: editors keep them, the search reads them."""

import secrets

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel

from search.synonyms.typed import checked_terms, terms_of

STAMPS = 2**40
SHOWN = 5


class SynonymGroupQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)

    def state(self) -> int | None:
        """A number that is another one after every change; one cheap query.

        A sum of random stamps: it needs no clock that all machines share.
        """
        return self.aggregate(state=models.Sum("stamp"))["state"]


class SynonymGroup(models.Model):
    """`terms` and `targets` have one term a line after `clean`."""

    class Direction(models.TextChoices):
        BOTH = "both", "Gleichbedeutend"
        ONE_WAY = "one_way", "Nur in eine Richtung"

    direction = models.CharField(
        "Wirkung",
        max_length=10,
        choices=Direction.choices,
        default=Direction.BOTH,
        help_text="„Gleichbedeutend“: Jedes Wort findet auch alle anderen. „Nur in "
        "eine Richtung“: Wer das erste sucht, findet auch das zweite, nicht umgekehrt.",
    )
    terms = models.TextField(
        "Wörter",
        max_length=2000,
        help_text="Ein Wort je Zeile oder durch Kommas getrennt, auch aus mehreren "
        "Teilen. Beugungen, Groß- und Kleinschreibung müssen Sie nicht aufführen.",
    )
    targets = models.TextField(
        "Findet auch",
        max_length=2000,
        blank=True,
        help_text="Nur bei „Nur in eine Richtung“: die Wörter, die mitgefunden werden.",
    )
    note = models.CharField(
        "Notiz",
        max_length=200,
        blank=True,
        help_text="Für die Redaktion, etwa warum es diese Gruppe gibt.",
    )
    is_active = models.BooleanField(
        "Wirkt in der Suche",
        default=True,
        help_text="Ausgeschaltet bleibt die Gruppe hier stehen, gilt aber nicht.",
    )
    origin = models.CharField(max_length=80, blank=True, editable=False)
    updated_at = models.DateTimeField("Geändert", auto_now=True)
    stamp = models.BigIntegerField(default=0, editable=False)

    objects = SynonymGroupQuerySet.as_manager()

    panels = [
        FieldPanel("direction"),
        MultiFieldPanel(
            [FieldPanel("terms"), FieldPanel("targets")], heading="Wörter der Gruppe"
        ),
        FieldPanel("note"),
        FieldPanel("is_active"),
        HelpPanel(
            "<p>Gespeichertes gilt mit der nächsten Suche. Auch abwertende Wörter "
            "gehören hierher, am besten „Nur in eine Richtung“: Wer danach sucht, "
            "findet so die richtige Hilfe.</p>"
        ),
    ]

    class Meta:
        verbose_name = "Synonymgruppe"
        verbose_name_plural = "Synonyme"
        ordering = ["terms"]
        constraints = [
            models.UniqueConstraint(
                fields=["origin"],
                condition=~models.Q(origin=""),
                name="unique_synonym_origin",
            )
        ]

    def __str__(self) -> str:
        words = shortened(self.term_list)
        return f"{words} → {shortened(self.target_list)}" if self.is_one_way else words

    def save(self, *args, **kwargs) -> None:
        self.stamp = secrets.randbelow(STAMPS) + 1
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "stamp", "updated_at"}
        super().save(*args, **kwargs)

    @property
    def is_one_way(self) -> bool:
        return self.direction == self.Direction.ONE_WAY

    @property
    def term_list(self) -> list[str]:
        return terms_of(self.terms)

    @property
    def target_list(self) -> list[str]:
        return terms_of(self.targets)

    def clean(self) -> None:
        problems: dict[str, ValidationError] = {}
        sides: dict[str, list[str]] = {}
        for name in ("terms", "targets"):
            try:
                sides[name] = checked_terms(getattr(self, name))
            except ValidationError as error:
                problems[name] = error
        if not problems:
            problems = self.problems_of(**sides)
        if problems:
            raise ValidationError(problems)
        self.terms, self.targets = map("\n".join, sides.values())

    def problems_of(
        self, terms: list[str], targets: list[str]
    ) -> dict[str, ValidationError]:
        if self.is_one_way:
            return problems_of_one_way(terms, targets)
        if targets:
            sentence = (
                "Bei „Gleichbedeutend“ bleibt dieses Feld leer: Alle Wörter gehören in "
                "das Feld „Wörter“."
            )
            return {"targets": ValidationError(sentence)}
        if len(terms) < 2:
            sentence = "Eine Gruppe braucht mindestens zwei verschiedene Wörter."
            return {"terms": ValidationError(sentence)}
        return {}

    def overlaps(self) -> list[tuple[str, "SynonymGroup"]]:
        """Terms that other groups have as well, each with one of them."""
        others = SynonymGroup.objects.exclude(pk=self.pk)
        holders = {term.lower(): group for group in others for term in group.term_list}
        terms = [(term, holders.get(term.lower())) for term in self.term_list]
        return [(term, holder) for term, holder in terms if holder]


def problems_of_one_way(
    terms: list[str], targets: list[str]
) -> dict[str, ValidationError]:
    if not terms:
        return {"terms": ValidationError("Bitte nennen Sie das gesuchte Wort.")}
    if not targets:
        sentence = "Bitte nennen Sie, was mitgefunden wird: Beide Seiten gehören dazu."
        return {"targets": ValidationError(sentence)}
    lowered = {term.lower() for term in targets}
    if both := [term for term in terms if term.lower() in lowered]:
        sentence = (
            f"„{both[0]}“ steht auf beiden Seiten. Bitte streichen Sie es einmal."
        )
        return {"targets": ValidationError(sentence)}
    return {}


def shortened(words: list[str]) -> str:
    rest = len(words) - SHOWN
    return ", ".join(words[:SHOWN]) + (f" und {rest} weitere" if rest > 0 else "")
