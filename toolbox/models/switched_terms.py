# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Language levels and phases: editors name and explain them, code asks their switches.

Every card of a list shows them, so they are read once and remembered.
"""

from functools import partial
from typing import Self

from django.core.cache import cache
from django.db import models, transaction

from .terms import KeptSlug, Term

#: Other processes learn of a change so many seconds later at most.
SECONDS = 60


class SwitchedTerm(KeptSlug, Term):
    """A term that items hold by its slug, so that old drafts still open."""

    explanation = models.TextField("Erklärung", max_length=300, blank=True)

    class Meta(Term.Meta):
        abstract = True

    def save(self, *args, **kwargs) -> None:
        super().save(*args, **kwargs)
        self._forget()

    def delete(self, *args, **kwargs):
        self._forget()
        return super().delete(*args, **kwargs)

    def _forget(self) -> None:
        transaction.on_commit(partial(cache.delete, self._key()))

    @classmethod
    def _key(cls) -> str:
        return f"toolbox.terms.{cls._meta.model_name}"

    @classmethod
    def known(cls) -> dict[str, Self]:
        """All of them by slug, in their order; without a query if remembered."""
        rows = cache.get_or_set(cls._key(), lambda: list(cls.objects.all()), SECONDS)
        return {row.slug: row for row in rows}


class LanguageLevel(SwitchedTerm):
    """How hard the words are, or in which language they stand; an item has one."""

    #: What a new item begins with, and what every page of the site is written in.
    USUAL = "standard"

    class Rules(models.TextChoices):
        NONE = "", "keine eigenen"
        SIMPLE = "simple", "Einfache Sprache"
        EASY = "easy", "Leichte Sprache"

    rules = models.CharField(
        "Regeln",
        max_length=20,
        choices=Rules.choices,
        default=Rules.NONE,
        blank=True,
    )
    is_marked = models.BooleanField("Als Marke zeigen", default=True)

    class Meta(SwitchedTerm.Meta):
        verbose_name = "Sprachniveau"
        verbose_name_plural = "Sprachniveaus"

    @property
    def is_plain(self) -> bool:
        return bool(self.rules)


class Phase(SwitchedTerm):
    """When a text is needed, before, while or after something happens."""

    leads_search = models.BooleanField("In der Suche weiter vorn", default=False)
    leads_packages = models.BooleanField("Pakete stehen oben", default=False)

    class Meta(SwitchedTerm.Meta):
        verbose_name = "Phase"
        verbose_name_plural = "Phasen"


def phase_field(**options) -> models.ForeignKey:
    """By its slug, and nullable: drafts of old know phases that may be gone."""
    return models.ForeignKey(
        Phase,
        verbose_name="Phase",
        to_field="slug",
        db_column="phase",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        **options,
    )
