# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What became of each draft of a package comes in, the file to read first goes out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from toolbox.kits.wording import filled, german_moment, listed, paragraphs

from .taking import Draft

PATH: Final = "LIESMICH.txt"
COMPLETE: Final = (
    "Nichts: Alle Dateien sind vollständig. Lesen Sie jede zu zweit, bevor Sie sie "
    "herausgeben."
)
DRAFTS: Final = (
    "Was mit ENTWURF beginnt, hat noch Lücken. Geben Sie es so nicht heraus: Tragen "
    "Sie in der Toolbox nach, was fehlt, und laden Sie es noch einmal herunter."
)
STAND: Final = (
    "Die Dateien sind auf dem Stand vom {moment}. Was Sie danach in der Toolbox "
    "ändern, steht hier nicht; was Sie hier ändern, steht nicht in der Toolbox."
)


@dataclass(frozen=True)
class Contents:
    """What the ZIP is, whose, and what nobody has made a draft of yet."""

    title: str
    sender: str
    moment: datetime
    not_begun: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """A draft and where it lies in the ZIP; `lacks` are German sentences."""

    draft: Draft
    path: str = ""
    lacks: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.draft.title

    @property
    def is_there(self) -> bool:
        return bool(self.path)


def readme(contents: Contents, parts: Iterable[Part]) -> str:
    parts = tuple(parts)
    drafts = [part for part in parts if part.is_there and part.lacks]
    absent = [part for part in parts if not part.is_there]
    text = paragraphs(
        _head(contents),
        _section("Was noch fehlt", "" if drafts or absent else filled(COMPLETE)),
        _section("Entwürfe mit offenen Lücken", _listed(drafts)),
        filled(DRAFTS) if drafts else "",
        _section("Nicht in diesem ZIP", _listed(absent)),
        _section("Noch nicht angelegt", _points(contents.not_begun)),
        filled(STAND.format(moment=german_moment(contents.moment))),
    )
    return f"{text}\n"


def _head(contents: Contents) -> str:
    title = filled(contents.title)
    rule = "=" * max(map(len, title.split("\n")))
    return listed((title, rule, filled(contents.sender)))


def _section(title: str, body: str) -> str:
    return f"{title}\n{'-' * len(title)}\n{body}" if body else ""


def _listed(parts: Iterable[Part]) -> str:
    return _points(
        f"{part.path or part.title}: {' '.join(part.lacks)}" for part in parts
    )


def _points(lines: Iterable[str]) -> str:
    return listed(filled(line, "- ") for line in lines)
