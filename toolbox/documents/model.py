# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The document model: what every writer in `rendering` reads, and nothing else."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from toolbox.documents.forms import Form


class Mark(StrEnum):
    """How a run came about; the preview shows it, a file shows only `MISSING`."""

    PLAIN = ""
    FILLED = "filled"
    MISSING = "missing"


@dataclass(frozen=True)
class Run:
    """A stretch of text with one look; a newline in `text` is a line break.

    `key` names the placeholder behind a filled or missing run.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""
    lang: str = ""
    mark: Mark = Mark.PLAIN
    key: str = ""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading inside the text. `level` is 1 to 3 below the title (level 0)."""

    level: Literal[1, 2, 3]
    runs: Runs
    id: str = ""


@dataclass(frozen=True)
class Paragraph:
    runs: Runs
    id: str = ""


@dataclass(frozen=True)
class ItemList:
    """A list. `style` "check" prints a box to tick before each entry."""

    items: tuple[Runs, ...]
    style: Literal["bullet", "number", "check"] = "bullet"
    id: str = ""


@dataclass(frozen=True)
class Quote:
    """Words of a person. `released` is the day they agreed to them, in German."""

    runs: Runs
    speaker: Runs = ()
    id: str = ""
    released: str = ""


@dataclass(frozen=True)
class Callout:
    """A boxed note with a title of its own."""

    title: Runs
    runs: Runs
    id: str = ""


@dataclass(frozen=True)
class Figure:
    """A picture. `alt` is empty only where `decorative` is true."""

    content: bytes
    media_type: Literal["image/png", "image/jpeg"]
    width: int
    height: int
    alt: str
    decorative: bool = False
    caption: Runs = ()
    credit: str = ""
    id: str = ""


@dataclass(frozen=True)
class Contact:
    """The press contact as a block of lines; empty strings are left out."""

    title: str
    name: str
    role: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    id: str = ""


@dataclass(frozen=True)
class Service:
    """One counselling or reporting office; empty strings are left out."""

    name: str
    description: str = ""
    phone: str = ""
    hours: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True)
class StatedFact:
    """A fact as the editors keep it: a paragraph, and below it a line for its source.

    `as_of` is the day on which the source said so.
    """

    statement: str
    source: str
    as_of: date
    id: str = ""

    @property
    def runs(self) -> Runs:
        return (Run(self.statement),)


@dataclass(frozen=True)
class ServiceList:
    services: tuple[Service, ...]
    id: str = ""


@dataclass(frozen=True)
class Pause:
    """A mark for whoever speaks the text: not read aloud, printed in brackets."""

    text: str = "Pause"
    id: str = ""


Block: TypeAlias = (
    Heading
    | Paragraph
    | ItemList
    | Quote
    | Callout
    | Figure
    | Contact
    | ServiceList
    | StatedFact
    | Pause
)


@dataclass(frozen=True)
class Design:
    """The sender's look. Colours are `#rrggbb`, `logo` is a PNG.

    `primary` fills surfaces and carries `text_on_primary`; `text_colour` is readable
    (contrast at least 4.5:1) on white and is used for headings and links.
    """

    name: str
    primary: str = "#1f3a5f"
    accent: str = "#c8102e"
    text_colour: str = "#1f3a5f"
    text_on_primary: str = "#ffffff"
    typeface: str = "Fira Sans"
    logo: bytes = b""
    logo_alt: str = ""
    address: tuple[str, ...] = ()
    letterhead_docx: bytes = b""
    letterhead_odt: bytes = b""


@dataclass(frozen=True)
class Document:
    """A finished text of one sender, ready for every format.

    `kicker` is the kind of text ("Pressemitteilung"), `keywords` and `subject` go into
    the metadata, `item` and `version` name the origin, `is_draft` puts ENTWURF on every
    page. `notices` stand below the date line. After the blocks come `boilerplate`,
    `contact` and `responsible`: name and address alone, writers add "V. i. S. d. P.".
    `form` holds what only this kind of text says.
    """

    title: Runs
    kicker: str
    date: date
    place: str
    blocks: tuple[Block, ...]
    design: Design
    lang: str = "de-DE"
    subject: str = ""
    keywords: tuple[str, ...] = ()
    item: str = ""
    version: str = ""
    licence: str = ""
    is_draft: bool = False
    boilerplate: Runs = ()
    contact: Contact | None = None
    responsible: str = ""
    notices: tuple[str, ...] = field(default=())
    form: Form | None = None

    @property
    def plain_title(self) -> str:
        return "".join(run.text for run in self.title)
