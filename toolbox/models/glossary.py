# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words that lists and cards use come in with what they mean, for readers."""

from collections.abc import Iterable

from .choices import EXPLANATIONS, MEMBERS_ONLY
from .switched_terms import LanguageLevel, Phase, SwitchedTerm

Words = list[tuple[str, str]]


def glossary() -> list[tuple[str, Words]]:
    """Each group with its words, without a query; what is not explained is left out."""
    groups = [
        ("Art", [(str(kind.label), words) for kind, words in EXPLANATIONS.items()]),
        ("Phase", explained(Phase.known().values())),
        ("Sprachniveau", explained(LanguageLevel.known().values())),
        ("Sichtbarkeit", [("nur für Mitglieder", MEMBERS_ONLY)]),
    ]
    return [(heading, words) for heading, words in groups if words]


def explained(terms: Iterable[SwitchedTerm]) -> Words:
    return [(term.name, term.explanation) for term in terms if term.explanation]
