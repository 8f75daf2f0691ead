# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Something missing in a kit: how bad, where, and the sentence that helps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from toolbox.placeholders.dates import german_date
from toolbox.rendering.wording import is_visible


class Severity(StrEnum):
    BLOCKS = "blocks"
    WARNS = "warns"


class Part(StrEnum):
    """Where in the kit something is missing; the key of its section in a form."""

    FRAME = "frame"
    CONTACT = "contact"
    TEXTS = "texts"
    PICTURES = "pictures"
    SHAREPICS = "sharepics"
    QUOTES = "quotes"


@dataclass(frozen=True)
class Finding:
    """One thing to look at. `sentence` is German and says what to do about it."""

    severity: Severity
    part: Part
    sentence: str

    @property
    def blocks(self) -> bool:
        return self.severity is Severity.BLOCKS


@dataclass(frozen=True)
class Light:
    """How far a kit is: "red" must not be published, "amber" could be better."""

    colour: str
    blocking: int
    warning: int


def light(found: Iterable[Finding]) -> Light:
    severities = [finding.blocks for finding in found]
    forbidden, wanting = severities.count(True), severities.count(False)
    colour = "red" if forbidden else "amber" if wanting else "green"
    return Light(colour, forbidden, wanting)


def wordless(part: Part, name: str, alt: str) -> Iterator[Finding]:
    if not is_visible(alt):
        yield warning(
            part,
            f"{name} hat keinen Alternativtext. Beschreiben Sie in einem Satz, was "
            "darauf zu sehen ist.",
        )


def outdated(
    part: Part, name: str, valid_until: date | None, today: date
) -> Iterator[Finding]:
    if valid_until is not None and valid_until < today:
        yield warning(
            part,
            f"{name} war bis zum {german_date(valid_until)} geprüft. "
            "Lesen Sie nach, ob noch alles stimmt.",
        )


def named(*candidates: str) -> str:
    return f"„{next(filter(is_visible, candidates), 'ohne Namen')}“"


def blocking(part: Part, sentence: str) -> Finding:
    return Finding(Severity.BLOCKS, part, sentence)


def warning(part: Part, sentence: str) -> Finding:
    return Finding(Severity.WARNS, part, sentence)
