# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The beginning of a search comes in, what it may become goes out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Literal

from search.engines.port import Engine
from search.german.analysis import Analyzer, fold
from search.query.parsing import clean
from search.query.plan import Clause, Filter, Plan, Term
from search.query.synonyms import stems_of
from search.query.understanding import Knowledge
from search.query.vocabulary import Word

#: Letters of the last word from which on it is completed.
SHORTEST = 2
COMPLETIONS = 16
#: Titles looked at, as some have the word only in their text.
TITLES = 12
MOST_TITLES = 4
MOST_WORDS = 3
MOST_SYNONYMS = 2
MOST_OCCASIONS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A title leads to `url`, an occasion narrows to `value`; others are queries."""

    kind: Literal["title", "word", "synonym", "occasion"]
    text: str
    url: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The words typed so far, and the beginning of the last one, folded."""

    before: str
    last: str

    @property
    def prefix(self) -> str:
        return fold(self.last)


def beginning_of(text: str) -> Beginning:
    before, _, last = clean(text).rpartition(" ")
    return Beginning(before, last.lstrip('"„“»«§#('))


def suggestions_for(
    text: str,
    access: frozenset[str],
    moment: datetime,
    engine: Engine,
    knowledge: Knowledge,
    occasions: Mapping[str, str],
) -> Iterator[Suggestion]:
    """The best of each kind, titles first; nothing that the reader may not see."""
    typed = beginning_of(text)
    if len(typed.prefix) < SHORTEST:
        return
    words = knowledge.vocabulary.words_from(typed.prefix, access, COMPLETIONS)
    yield from islice(occasions_like(typed, occasions), MOST_OCCASIONS)
    plan = plan_of_titles(typed, words, access, moment, knowledge)
    yield from islice(titles_like(typed, plan, engine), MOST_TITLES)
    yield from islice(longer(typed, words, knowledge.analyzer), MOST_WORDS)
    yield from islice(synonyms_of(typed, words, knowledge), MOST_SYNONYMS)


def occasions_like(
    typed: Beginning, occasions: Mapping[str, str]
) -> Iterator[Suggestion]:
    for value, label in occasions.items():
        if has_beginnings(label, typed):
            yield Suggestion(kind="occasion", text=label, value=value)


def has_beginnings(text: str, typed: Beginning) -> bool:
    """Whether each word that was typed begins one of the text."""
    words = fold(text).replace("-", " ").split()
    wanted = fold(f"{typed.before} {typed.last}").split()
    return all(any(word.startswith(one) for word in words) for one in wanted)


def plan_of_titles(
    typed: Beginning,
    words: Sequence[Word],
    access: frozenset[str],
    moment: datetime,
    knowledge: Knowledge,
) -> Plan:
    """What has the typed words, and of the last one any completion."""
    completed = {
        stem
        for word in (typed.last, *(word.written for word in words))
        for stem in stems_of(word, knowledge.analyzer)
    }
    before = stems_of(typed.before, knowledge.analyzer)
    clauses = [Clause(tuple(map(Term, sorted(completed))), required=True)]
    clauses += [Clause((Term(stem),), required=True) for stem in before]
    return Plan(
        visible_at=moment,
        clauses=tuple(clauses),
        minimum=0,
        filters=(Filter("access", access),),
        limit=TITLES,
    )


def titles_like(typed: Beginning, plan: Plan, engine: Engine) -> Iterator[Suggestion]:
    if not all(clause.alternatives for clause in plan.clauses):
        return
    titles = set()
    for hit in engine.search(plan).hits:
        title = hit.shown["title"]
        if title not in titles and has_beginnings(title, Beginning("", typed.last)):
            titles.add(title)
            yield Suggestion(kind="title", text=title, url=hit.shown["url"])


def longer(
    typed: Beginning, words: Iterable[Word], analyzer: Analyzer
) -> Iterator[Suggestion]:
    """The word in one of its forms, without those cut off at a hyphen."""
    stems = set()
    for word in words:
        stem = stems_of(word.written, analyzer)
        is_whole = word.written[-1:].isalnum() and "'" not in word.written
        if word.folded != typed.prefix and is_whole and stem not in stems:
            stems.add(stem)
            text = f"{typed.before} {word.written}".strip()
            yield Suggestion(kind="word", text=text)


def synonyms_of(
    typed: Beginning, words: Sequence[Word], knowledge: Knowledge
) -> Iterator[Suggestion]:
    """What else the words mean, first as typed, then with the last one completed."""
    for last in (typed.last, *(word.written for word in words[:1])):
        stems = stems_of(f"{typed.before} {last}", knowledge.analyzer)
        for meant in knowledge.synonyms.of(stems):
            if written := knowledge.synonyms.written.get(meant):
                yield Suggestion(kind="synonym", text=written)
