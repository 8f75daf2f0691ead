# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A content folder comes in, its files and lists go out, with what cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cms.management.loading.entries import Entry
from cms.management.loading.files import ContentFile, read_file, read_settings
from cms.management.loading.locating import line_of
from cms.management.loading.mistakes import Mistake, NamedError

LISTS = {
    "facts.yaml": ("facts",),
    "days.yaml": ("days",),
    "strategies.yaml": ("strategies", "attacks"),
    "support_services.yaml": ("services",),
    "taxonomy.yaml": (
        "occasions",
        "phenomena",
        "audiences",
        "channels",
        "senders",
        "tones",
        "language_levels",
        "phases",
    ),
    "images/images.yaml": ("images",),
}
# Folders whose entries have an id by which others call them.
WITH_ID = ("items", "sharepics", "counter_speech", "press_kits")


@dataclass(frozen=True)
class Text:
    """A Markdown file: the folder it stands in, its settings, body and whole text."""

    folder: str
    file: ContentFile
    source: str

    @property
    def path(self) -> Path:
        return self.file.path

    def get(self, name: str) -> Any:
        return self.file.get(name)

    def wrong(self, sentence: str, *, key: str = "", words: str = "") -> Mistake:
        """What is wrong with a field or with words of the text, with their line."""
        start = line_of(self.source, f"„{words}“" if words else "", key=key)
        return Mistake(self.path, start, sentence)

    def lines(self) -> Iterator[tuple[int, str]]:
        return enumerate(self.source.splitlines(), 1)


@dataclass
class Folder:
    """Everything that was read, and the mistakes in what could not be."""

    root: Path
    texts: list[Text] = field(default_factory=list)
    lists: dict[str, list[Entry]] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def of(self, *folders: str) -> list[Text]:
        return [text for text in self.texts if text.folder in folders]

    def slugs(self, name: str) -> set[str]:
        return {str(entry.get("slug")) for entry in self.lists.get(name, [])}

    def ids(self) -> set[str]:
        return {str(text.get("id")) for text in self.of(*WITH_ID)}

    def pages(self) -> set[str]:
        return {str(text.get("slug")) for text in self.texts}


def read_content(root: Path) -> Folder:
    folder = Folder(root)
    for path in sorted(root.glob("*/*.md")):
        try:
            text = Text(path.parent.name, read_file(path), path.read_text("utf-8"))
            folder.texts.append(text)
        except NamedError as error:
            folder.mistakes += error.mistakes
    for name, keys in LISTS.items():
        read_list(folder, root / name, keys)
    return folder


def read_list(folder: Folder, path: Path, keys: tuple[str, ...]) -> None:
    if not path.is_file():
        return
    try:
        settings = read_settings(path)
    except NamedError as error:
        folder.mistakes += error.mistakes
        return
    for key in keys:
        folder.lists[key] = settings.get(key) or []
        folder.paths[key] = path
