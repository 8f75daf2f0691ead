# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit: what the checks, the packing and the public page read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from toolbox.documents.model import Contact, Design, Document
from toolbox.sharepics.model import Sharepic

Content: TypeAlias = Callable[[], bytes]
"""Reads a file when its turn has come: a kit never lies in memory as a whole."""


@dataclass(frozen=True)
class KitText:
    """One text. `name` is the beginning of its file names, without an extension."""

    name: str
    document: Document
    valid_until: date | None = None


@dataclass(frozen=True)
class KitSharepic:
    """One sharepic with what is published beside it; `posts` by channel.

    `credit`, `licence` and `consent_until` are about the photo, where it has one;
    `presets` are keys, none means all.
    """

    name: str
    sharepic: Sharepic
    alt: str
    credit: str = ""
    licence: str = ""
    posts: tuple[tuple[str, str], ...] = ()
    item: str = ""
    version: str = ""
    valid_until: date | None = None
    consent_until: date | None = None
    presets: tuple[str, ...] = ()


@dataclass(frozen=True)
class KitPicture:
    """A photo or logo, as large as there is. `fingerprint` changes with the file.

    `consent_until` is the last day the people in the picture agreed to.
    """

    name: str
    read: Content
    fingerprint: str
    media_type: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    licence: str = ""
    consent_until: date | None = None
    is_logo: bool = False


@dataclass(frozen=True)
class KitQuote:
    """Words to print. `released_on` is the day the person approved of them."""

    text: str
    person: str
    role: str = ""
    released_on: date | None = None


@dataclass(frozen=True)
class KitPerson:
    name: str
    role: str = ""
    about: str = ""


@dataclass(frozen=True)
class KitFact:
    """A line of the fact sheet: "26" "Vorlagen", and where that comes from."""

    figure: str
    meaning: str
    source: str = ""


@dataclass(frozen=True)
class ProgrammePoint:
    time: str
    title: str
    place: str = ""


@dataclass(frozen=True)
class Kit:
    """Everything one press kit holds; `embargo_until` is an aware moment.

    `correction` says what was put right and when, where something was. `design` is the
    look of the fact sheet; without one it takes that of the first text.
    """

    title: str
    summary: str
    sender: str
    place: str
    date: date
    contact: Contact | None = None
    embargo_until: datetime | None = None
    correction: str = ""
    texts: tuple[KitText, ...] = ()
    sharepics: tuple[KitSharepic, ...] = ()
    pictures: tuple[KitPicture, ...] = ()
    quotes: tuple[KitQuote, ...] = ()
    people: tuple[KitPerson, ...] = ()
    facts: tuple[KitFact, ...] = ()
    programme: tuple[ProgrammePoint, ...] = ()
    design: Design | None = None
    lang: str = "de-DE"
