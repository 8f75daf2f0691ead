# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A stated fact comes in, the line that proves it goes out."""

from typing import Final

from toolbox.documents.model import StatedFact
from toolbox.placeholders.dates import german_date

LABEL: Final = "Quelle:"
OPENING: Final = 60
"""Characters of a statement by which a reader finds it again."""


def source_line(fact: StatedFact) -> str:
    """ "Quelle: Bundeskriminalamt, Stand 1. Juni 2026"."""
    return f"{LABEL} {_origin(fact)}"


def source_note(fact: StatedFact) -> str:
    """The same away from its statement, whose first words it repeats."""
    words = fact.statement
    if len(words) > OPENING:
        words = f"{words[:OPENING].rsplit(' ', 1)[0].rstrip(' ,;:')} …"
    return f"{LABEL[:-1]} zu „{words}“ (nicht mitsprechen): {_origin(fact)}"


def _origin(fact: StatedFact) -> str:
    """Nobody writes „Quelle:“ twice."""
    source = fact.source.removeprefix(LABEL).strip()
    return ", ".join(filter(None, (source, f"Stand {german_date(fact.as_of)}")))
