# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan and a text come in, the places in the text that the plan looks for go out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from search.german.analysis import Analyzer
from search.german.tokens import Token
from search.query.plan import Phrase, Plan, Term

from .found import Piece

#: So many letters of a term are looked for before a text is analysed.
NEEDLE = 4
#: Spellings that are one for the sieve; str.translate would take five times as long.
PLAIN = (
    *(("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss")),
    *(("ae", "a"), ("oe", "o"), ("ue", "u")),
    *((sign, "") for sign in "-‐‑–/:*_\u00ad"),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked place; `clauses` says which things asked for it answers, how well."""

    start: int
    end: int
    clauses: tuple[tuple[int, float], ...]


class Marker:
    """Finds what one plan looks for; `worth` is what a text with all of it scores."""

    def __init__(self, plan: Plan, analyzer: Analyzer) -> None:
        self.analyzer = analyzer
        self.terms: dict[str, dict[int, float]] = {}
        self.phrases: dict[tuple[str, ...], dict[int, float]] = {}
        for number, clause in enumerate(plan.clauses):
            for one in clause.alternatives:
                self.learn(one, number)
        self.phrases_from: dict[str, list[tuple[str, ...]]] = {}
        for stems in self.phrases:
            self.phrases_from.setdefault(stems[0], []).append(stems)
        self.needles = needles([*self.terms, *(s for p in self.phrases for s in p)])
        best: dict[int, float] = {}
        for clauses in (*self.terms.values(), *self.phrases.values()):
            for number, boost in clauses.items():
                best[number] = max(best.get(number, 0), boost)
        self.worth = sum(best.values())

    def learn(self, one: Term | Phrase, number: int) -> None:
        if isinstance(one, Term):
            self.terms.setdefault(one.text, {})[number] = one.boost
        else:
            self.phrases.setdefault(one.stems, {})[number] = one.boost

    def may_answer(self, plain: str) -> int:
        """How many things asked for a `normal` text has at first sight: a sieve."""
        return sum(needle in plain for needle in self.needles)

    def marks(self, text: str, offset: int = 0) -> list[Mark]:
        """What to mark in order, without overlaps; `offset` is added to the places."""
        tokens = self.analyzer.analyse(text)
        found = {token.start: mark for token in tokens if (mark := self.mark_of(token))}
        for mark in self.phrase_marks(tokens):
            found.setdefault(mark.start, mark)
        return [
            Mark(mark.start + offset, mark.end + offset, mark.clauses)
            for mark in without_overlaps(found[start] for start in sorted(found))
        ]

    def mark_of(self, token: Token) -> Mark | None:
        answers: dict[int, float] = {}
        for term in (*token.stems, *token.parts):
            answers.update(self.terms.get(term, {}))
        return mark(token, answers) if answers else None

    def phrase_marks(self, tokens: Sequence[Token]) -> Iterator[Mark]:
        stems = [(stem, token) for token in tokens for stem in token.stems]
        for start, (first, _) in enumerate(stems):
            for phrase in self.phrases_from.get(first, ()):
                run = stems[start : start + len(phrase)]
                if tuple(stem for stem, _ in run) == phrase:
                    for _, token in run:
                        yield mark(token, self.phrases[phrase])


def mark(token: Token, answers: Mapping[int, float]) -> Mark:
    return Mark(token.start, token.end, tuple(answers.items()))


def without_overlaps(marks: Iterable[Mark]) -> Iterator[Mark]:
    end = 0
    for one in marks:
        if one.start >= end:
            yield one
            end = one.end


def needles(terms: Iterable[str]) -> frozenset[str]:
    beginnings = (normal(term.lstrip("§#"))[:NEEDLE] for term in terms)
    return frozenset(beginning for beginning in beginnings if beginning)


def normal(text: str) -> str:
    """Much like the analysis folds words, for a whole sentence at once."""
    plain = text.lower()
    for written, meant in PLAIN:
        plain = plain.replace(written, meant)
    return plain


def pieces(text: str, marks: Iterable[Mark], start: int, end: int) -> tuple[Piece, ...]:
    """The text from `start` to `end`, cut where marks begin and end."""
    return tuple(piece for piece in cut(text, marks, start, end) if piece.text)


def cut(text: str, marks: Iterable[Mark], start: int, end: int) -> Iterator[Piece]:
    place = start
    for one in marks:
        if start <= one.start and one.end <= end:
            yield Piece(text[place : one.start])
            yield Piece(text[one.start : one.end], is_marked=True)
            place = one.end
    yield Piece(text[place:end])
