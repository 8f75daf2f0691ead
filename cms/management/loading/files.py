# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A content file comes in, its settings and its text go out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .collecting import named, sound
from .collecting import naming as naming
from .entries import Entry, parsed
from .mistakes import ContentError as ContentError
from .mistakes import each

RULE = "\n---\n"


@dataclass(frozen=True)
class ContentFile:
    path: Path
    settings: Entry
    body: str

    def __getitem__(self, name: str) -> Any:
        return self.settings[name]

    def get(self, name: str, default: Any = "") -> Any:
        return self.settings.get(name, default)

    def values(self, names: Iterable[str]) -> dict[str, Any]:
        """These settings by their names; raises ContentErrors naming all missing."""
        names = tuple(names)
        return dict(zip(names, each(self.__getitem__, names), strict=True))

    def with_defaults(self, settings: dict[str, Any]) -> "ContentFile":
        """The same file; what it does not say itself, its folder says."""
        return replace(self, settings=Entry(settings | self.settings))


def read_words(path: Path) -> str:
    """Refuses a NUL, which PostgreSQL cannot even compare."""
    text = path.read_text(encoding="utf-8")
    if "\x00" in text:
        line = text[: text.index("\x00")].count("\n") + 1
        raise ContentError("Hier steht ein Zeichen, das kein Text ist.", line=line)
    return text


def read_settings(path: Path) -> Entry:
    with named(path):
        return parsed(read_words(path))


def read_file(path: Path) -> ContentFile:
    """A Markdown file with YAML between two lines of three hyphens."""
    with named(path):
        text = read_words(path)
        if not text.startswith(RULE[1:]) or RULE not in text[4:]:
            raise ContentError("Die Angaben zwischen zwei Zeilen „---“ fehlen.", line=1)
        settings, body = text[4:].split(RULE, 1)
        return ContentFile(path, parsed(settings, first_line=2), body.strip())


def read_folder(folder: Path) -> list[ContentFile]:
    """Its files, but for those in which a mistake was found."""
    files = []
    for path in sorted(folder.glob("*.md")):
        with naming(path):
            files.append(read_file(path))
    return [file for file in files if sound(file.path)]


def sound_files(files: Iterable[ContentFile]) -> Iterator[ContentFile]:
    """Those in which no mistake was found up to their turn."""
    return (file for file in files if sound(file.path))
