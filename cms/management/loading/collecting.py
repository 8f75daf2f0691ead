# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Mistakes in content files come in, each named once, while the rest is loaded."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from django.db import transaction

from .entries import Entry
from .locating import line_like, line_of, quoted
from .mistakes import EXPECTED, Mistake, NamedError, Place, reasons

IDENTITY = re.compile(r"^(?:id|slug):\s*[\"']?([\w-]+)", re.MULTILINE)
ABSENT = re.compile(r"gibt es nicht|fehlt")


class Collected:
    """The mistakes so far, in the order of their discovery."""

    def __init__(self) -> None:
        self.mistakes: dict[Mistake, None] = {}
        self.broken: dict[str, Path] = {}

    def add(self, mistakes: Iterable[Mistake], names: Iterable[str]) -> None:
        for mistake in mistakes:
            self.mistakes[mistake] = None
            self.broken |= dict.fromkeys(names, mistake.path)

    @property
    def paths(self) -> set[Path]:
        return {mistake.path for mistake in self.mistakes}

    def concerns(self, folder: Path) -> bool:
        """Whether a mistake was found in this file, or in a file of this folder."""
        return any(path.is_relative_to(folder) for path in self.paths)


COLLECTED: ContextVar[Collected | None] = ContextVar("collected", default=None)


@contextmanager
def collecting() -> Iterator[Collected]:
    """Inside, `naming` notes a mistake and lets the next file have its turn."""
    collected = Collected()
    token = COLLECTED.set(collected)
    try:
        yield collected
    finally:
        COLLECTED.reset(token)


@contextmanager
def naming(path: Path, entry: Entry | None = None) -> Iterator[None]:
    """One file, or one entry of a file: all of it is loaded or nothing.

    Raises NamedError, which puts the file's name and line before whatever is wrong.
    While mistakes are collected it raises nothing: what follows is loaded, so nothing
    that follows may need what stands inside.
    """
    collected = COLLECTED.get()
    if collected is None:
        with named(path, entry):
            yield
        return
    try:
        with named(path, entry), transaction.atomic():
            yield
    except NamedError as error:
        mistakes = [because(mistake, collected) for mistake in error.mistakes]
        collected.add(mistakes, names_of(path, entry))


@contextmanager
def named(path: Path, entry: Entry | None = None) -> Iterator[None]:
    """The same without going on: for what somebody waits for."""
    try:
        yield
    except NamedError:
        raise
    except EXPECTED as error:
        text, start = text_of(path), entry.line if entry else 1
        mistakes = [
            Mistake(path, found_line(text, sentence, place, start), sentence)
            for sentence, place in reasons(error)
        ]
        raise NamedError(mistakes) from error


def sound(path: Path) -> bool:
    """Whether nothing was found wrong in a file so far."""
    collected = COLLECTED.get()
    return collected is None or path not in collected.paths


def found_line(text: str, sentence: str, place: Place, start: int) -> int:
    if not text:
        return 0
    if place.line:
        return place.line
    start = line_like(text, place.near) or start
    return line_of(text, sentence, key=place.key, start=start)


def because(mistake: Mistake, collected: Collected) -> Mistake:
    """What is missing may only be missing because its own file has mistakes."""
    if not ABSENT.search(mistake.sentence):
        return mistake
    paths = (collected.broken.get(words) for words in quoted(mistake.sentence))
    cause = next((path for path in paths if path and path != mistake.path), None)
    if cause is None:
        return mistake
    sentence = f"{mistake.sentence} Grund: Die Datei {cause.name} hat selbst Fehler."
    return Mistake(mistake.path, mistake.line, sentence)


def names_of(path: Path, entry: Entry | None) -> list[str]:
    """The names by which other files call what stands here."""
    if entry is not None:
        return [str(entry[name]) for name in ("slug",) if name in entry]
    return IDENTITY.findall(text_of(path))[:2] if path.suffix == ".md" else []


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
