# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit with the addresses of its files: what the page for journalists reads."""

from dataclasses import dataclass

from toolbox.kits.model import Kit, KitPicture, KitSharepic, KitText


@dataclass(frozen=True)
class FileLink:
    """A file to fetch; `detail` is what one wants to know before: "PNG, 1,2 MB"."""

    label: str
    url: str
    detail: str = ""


@dataclass(frozen=True)
class ShownText:
    text: KitText
    files: tuple[FileLink, ...] = ()


@dataclass(frozen=True)
class ShownPicture:
    """`url`, `width` and `height` are those of the small picture on the page.

    Every file names its pixels and bytes; the smallest comes first.
    """

    picture: KitPicture
    url: str
    width: int
    height: int
    files: tuple[FileLink, ...] = ()
    licence_url: str = ""


@dataclass(frozen=True)
class ShownSharepic:
    """As a picture; the words to post beside it stand in the sharepic itself."""

    sharepic: KitSharepic
    url: str = ""
    width: int = 0
    height: int = 0
    files: tuple[FileLink, ...] = ()


@dataclass(frozen=True)
class ShownKit:
    """What the template draws: the kit itself, and where its files lie.

    `is_under_embargo` puts the banner on the page of those who have the secret link;
    `is_example` says that names and places are invented.
    """

    kit: Kit
    texts: tuple[ShownText, ...] = ()
    pictures: tuple[ShownPicture, ...] = ()
    sharepics: tuple[ShownSharepic, ...] = ()
    archive: FileLink | None = None
    is_under_embargo: bool = False
    is_example: bool = False

    @property
    def photos(self) -> tuple[ShownPicture, ...]:
        return tuple(shown for shown in self.pictures if not shown.picture.is_logo)

    @property
    def logos(self) -> tuple[ShownPicture, ...]:
        return tuple(shown for shown in self.pictures if shown.picture.is_logo)
