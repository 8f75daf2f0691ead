# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page as the rules read it: passages, headings, links and pictures, all placed."""

from dataclasses import dataclass

PLAIN_LANGUAGE = "de-ls"


@dataclass(frozen=True)
class Passage:
    """A paragraph, an entry of a list or a line; `where` is its place in the form."""

    where: str
    text: str


@dataclass(frozen=True)
class Heading:
    where: str
    text: str
    level: int


@dataclass(frozen=True)
class Link:
    where: str
    text: str


@dataclass(frozen=True)
class Picture:
    where: str
    alt: str
    caption: str = ""
    is_decorative: bool = False


Part = Passage | Heading | Link | Picture


@dataclass(frozen=True)
class Draft:
    title: str
    parts: tuple[Part, ...] = ()
    description: str = ""
    language: str = "de"
    # The texts of the toolbox are there to be filled; others must be finished.
    holds_placeholders: bool = False
    # What has an address of its own is found by search engines.
    is_page: bool = True

    @property
    def passages(self) -> list[Passage]:
        return [part for part in self.parts if isinstance(part, Passage)]

    @property
    def headings(self) -> list[Heading]:
        return [part for part in self.parts if isinstance(part, Heading)]

    @property
    def links(self) -> list[Link]:
        return [part for part in self.parts if isinstance(part, Link)]

    @property
    def pictures(self) -> list[Picture]:
        return [part for part in self.parts if isinstance(part, Picture)]
