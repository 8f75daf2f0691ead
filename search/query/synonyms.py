# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lines of synonyms come in; for the stems of a query, what else to look for goes out.

One group a line: "Hetze, Hassrede, hate speech" holds in all directions, "Asylanten =>
Geflüchtete" only in its own. Lines that begin with # are for people.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from search.german.analysis import Analyzer, fold

from .vocabulary import Word

Stems = tuple[str, ...]
ARROW = "=>"


class SynonymError(ValueError):
    """A line that is no group of synonyms; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Group:
    """Who types one of `typed` also means each of `meant`."""

    typed: tuple[str, ...]
    meant: tuple[str, ...]


def groups_from(text: str, source: str) -> tuple[Group, ...]:
    """The groups of a file; raises `SynonymError`."""
    lines = enumerate(text.splitlines(), start=1)
    return tuple(
        group_from(line, f"{source}, Zeile {number}")
        for number, line in lines
        if line.strip() and not line.lstrip().startswith("#")
    )


def group_from(line: str, place: str) -> Group:
    typed, arrow, meant = line.partition(ARROW)
    group = Group(members(typed), members(meant if arrow else typed))
    if not arrow and len(group.typed) < 2:
        message = "Eine Gruppe braucht mindestens zwei Wörter, getrennt durch Kommas."
        raise SynonymError(f"{place}: {message}")
    if not group.typed or not group.meant or ARROW in meant:
        message = "Links und rechts eines einzigen Pfeils „=>“ stehen Wörter."
        raise SynonymError(f"{place}: {message}")
    return group


def members(text: str) -> tuple[str, ...]:
    return tuple(part for member in text.split(",") if (part := member.strip()))


@dataclass(frozen=True, slots=True)
class Match:
    """The stems from `start` to before `end` also mean each of `meant`."""

    start: int
    end: int
    meant: tuple[Stems, ...]


class Synonyms:
    """Finds groups in the stems of a query, the longest run first."""

    def __init__(self, groups: Iterable[Group], analyzer: Analyzer) -> None:
        meanings: dict[Stems, dict[Stems, None]] = {}
        self.written: dict[Stems, str] = {}
        unoffered: set[Stems] = set()
        for group in groups:
            meant = [self.learn(member, analyzer) for member in group.meant]
            for member in group.typed:
                typed = stems_of(member, analyzer)
                others = {stems: None for stems in meant if stems and stems != typed}
                if typed and others:
                    meanings.setdefault(typed, {}).update(others)
            if group.typed != group.meant:
                # What an arrow leads away from is looked for and never offered.
                unoffered |= {stems_of(member, analyzer) for member in group.typed}
        self.written = {
            stems: word
            for stems, word in self.written.items()
            if stems not in unoffered
        }
        self.meanings = {stems: tuple(others) for stems, others in meanings.items()}
        self.longest = max(map(len, self.meanings), default=0)

    def learn(self, member: str, analyzer: Analyzer) -> Stems:
        stems = stems_of(member, analyzer)
        self.written.setdefault(stems, member)
        return stems

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Those of one word, for typing mistakes; no document need have them."""
        words = (word for word in self.written.values() if word.isalpha())
        return tuple(Word(fold(word), word, 0) for word in words)

    def of(self, stems: Stems) -> tuple[Stems, ...]:
        return self.meanings.get(stems, ())

    def matches(self, stems: Sequence[str]) -> Iterator[Match]:
        start = 0
        while start < len(stems):
            match = self.match_at(stems, start)
            if match:
                yield match
            start = match.end if match else start + 1

    def match_at(self, stems: Sequence[str], start: int) -> Match | None:
        for end in range(min(start + self.longest, len(stems)), start, -1):
            if meant := self.of(tuple(stems[start:end])):
                return Match(start, end, meant)
        return None


def stems_of(member: str, analyzer: Analyzer) -> Stems:
    """The stems of a word or several; "ob" is a stop word, but means the mayor here."""
    tokens = analyzer.analyse(member) or analyzer.analyse(member.upper())
    return tuple(stem for token in tokens for stem in token.stems)
