# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The kind of a text and the values come in, the form its files take goes out.

A form holds what only one kind of text says, such as the embargo of a press release.
This is the one place that knows which kind has which form, and what is asked for it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Values: TypeAlias = Mapping[str, str]
Paper: TypeAlias = Literal["a4", "a3"]
PAPERS: Final[tuple[Paper, ...]] = ("a4", "a3")


@dataclass(frozen=True)
class PressForm:
    """A press release. `number` counts those of a year ("12/2026").

    `embargo` is the moment before which nobody may publish, in German words; empty
    means free at once. `subheading` stands between the title and the text.
    """

    number: str = ""
    embargo: str = ""
    subheading: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """What every file of the document says because of its form."""
        return (self.number, self.embargo, self.subheading)


@dataclass(frozen=True)
class SpeechForm:
    """A manuscript to speak from: large type, and how long it takes.

    `sources` are lines at its end, as nobody says a source aloud.
    """

    sources: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        return self.sources


@dataclass(frozen=True)
class InternalForm:
    """For staff only. `valid_until` is the last day it holds, in German words."""

    valid_until: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        return (self.valid_until,)


@dataclass(frozen=True)
class PosterForm:
    """One sheet that is read from afar. The other formats know A4 alone."""

    paper: Paper = "a4"

    @property
    def words(self) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True)
class ChecklistForm:
    """Boxes to tick, and below each who did it and when."""

    @property
    def words(self) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True)
class LetterForm:
    """A letter after DIN 5008. `recipient` is the address, line by line.

    `reference` is the sender's own file number. An unknown address leaves its field
    empty, as the rest of the letter must stand in its place.
    """

    recipient: tuple[str, ...] = ()
    reference: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.recipient, self.reference)


@dataclass(frozen=True)
class FillInForm:
    """A sheet to fill in, on the screen or by hand: no open gap makes it a draft."""

    @property
    def words(self) -> tuple[str, ...]:
        return ()


Form: TypeAlias = (
    PressForm
    | SpeechForm
    | InternalForm
    | PosterForm
    | ChecklistForm
    | LetterForm
    | FillInForm
)


@dataclass(frozen=True)
class Shape:
    """What is asked for a kind besides the gaps of its text, and the form made of it.

    Every key names an optional placeholder: an empty one leaves its line out and
    makes no draft.
    """

    keys: tuple[str, ...]
    build: Callable[[Values], Form]


def form_of(kind: str, values: Values) -> Form | None:
    """None for a kind without a form of its own."""
    shape = SHAPES.get(kind)
    return shape.build(values) if shape else None


def form_keys(kind: str) -> tuple[str, ...]:
    """The placeholders to ask for, beside those in the text."""
    shape = SHAPES.get(kind)
    return shape.keys if shape else ()


def _press(values: Values) -> PressForm:
    return PressForm(
        number=values.get("pm_nummer", ""),
        embargo=_moment(values.get("sperrfrist", ""), values.get("sperrfrist_uhrzeit")),
        subheading=values.get("unterzeile", ""),
    )


def _moment(day: str, hour: str | None) -> str:
    """ "18. Mai 2026, 12 Uhr"; a day alone begins at midnight."""
    if not day and not hour:
        return ""
    return ", ".join(filter(None, (day, f"{hour or 0} Uhr")))


def _internal(values: Values) -> InternalForm:
    return InternalForm(values.get("gueltig_bis", ""))


def _letter(values: Values) -> LetterForm:
    lines = map(str.strip, values.get("empfaenger_anschrift", "").splitlines())
    return LetterForm(tuple(filter(None, lines)), values.get("unser_zeichen", ""))


_LETTER: Final = Shape(("empfaenger_anschrift", "unser_zeichen"), _letter)
_SPEECH: Final = Shape((), lambda values: SpeechForm())
_INTERNAL: Final = Shape(("gueltig_bis",), _internal)

SHAPES: Final[Mapping[str, Shape]] = {
    "press_release": Shape(
        (
            "pm_nummer",
            "unterzeile",
            "sperrfrist",
            "sperrfrist_uhrzeit",
            "zitat_freigegeben_am",
        ),
        _press,
    ),
    "speech": _SPEECH,
    "short_address": _SPEECH,
    "internal_wording": _INTERNAL,
    "staff_mail": _INTERNAL,
    "checklist": Shape((), lambda values: ChecklistForm()),
    "letter": _LETTER,
    "form_letter": _LETTER,
    "form": Shape((), lambda values: FillInForm()),
    "poster": Shape((), lambda values: PosterForm()),
}
