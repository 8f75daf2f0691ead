# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts and what each asks come in, every question goes out once, the soonest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from .definitions import Placeholder, Source, Step
from .registry import REGISTRY

SHARED = "Für mehrere Texte"


@dataclass(frozen=True)
class AskingText:
    """A text and its gaps. `rank` says when it is needed: the lower, the sooner."""

    reference: str
    title: str
    keys: tuple[str, ...]
    rank: int = 0

    @property
    def asked(self) -> tuple[str, ...]:
        """The gaps that a person fills."""
        return tuple(key for key in dict.fromkeys(self.keys) if is_asked(key))


@dataclass(frozen=True)
class Question:
    """A gap, and the references of the texts in which it stands."""

    placeholder: Placeholder
    texts: tuple[str, ...]
    rank: int

    @property
    def key(self) -> str:
        return self.placeholder.key


@dataclass(frozen=True)
class QuestionGroup:
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class QuestionSheet:
    """What is asked for all texts together.

    `first` is what the texts needed soonest cannot do without; `later` is what may
    wait: what only later texts ask, and whatever may stay open.
    """

    first: tuple[QuestionGroup, ...]
    later: tuple[QuestionGroup, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        groups = (*self.first, *self.later)
        return tuple(question for group in groups for question in group.questions)


def is_asked(key: str) -> bool:
    return key in REGISTRY and REGISTRY[key].source is Source.ASKED


def question_sheet(texts: Iterable[AskingText]) -> QuestionSheet:
    """Each question once, those of several texts before those of a single one."""
    texts = tuple(texts)
    questions = list(_questions(texts))
    soonest = min((text.rank for text in texts if text.asked), default=0)

    def is_first(question: Question) -> bool:
        return question.placeholder.required and question.rank == soonest

    first = [question for question in questions if is_first(question)]
    later = [question for question in questions if not is_first(question)]
    if not first:
        first, later = later, []
    return QuestionSheet(_groups(first, texts), _groups(later, texts))


def _questions(texts: tuple[AskingText, ...]) -> Iterator[Question]:
    users: dict[str, list[AskingText]] = {}
    for text in texts:
        for key in text.asked:
            users.setdefault(key, []).append(text)
    for key, found in users.items():
        references = tuple(text.reference for text in found)
        yield Question(REGISTRY[key], references, min(text.rank for text in found))


def _groups(
    questions: list[Question], texts: tuple[AskingText, ...]
) -> tuple[QuestionGroup, ...]:
    """A single text is asked step by step; of several, each has a group of its own."""
    if len(texts) == 1:
        return tuple(_by_step(questions))
    shared = [question for question in questions if len(question.texts) > 1]
    # Stable: what as many texts ask keeps the order of the texts.
    shared.sort(key=lambda question: -len(question.texts))
    groups = [QuestionGroup(SHARED, tuple(shared))] if shared else []
    for text in texts:
        alone = [one for one in questions if one.texts == (text.reference,)]
        if alone:
            groups.append(QuestionGroup(text.title, tuple(alone)))
    return tuple(groups)


def _by_step(questions: list[Question]) -> Iterator[QuestionGroup]:
    steps = list(Step)

    def place(question: Question) -> int:
        return steps.index(question.placeholder.step)

    for number, found in groupby(sorted(questions, key=place), key=place):
        yield QuestionGroup(steps[number].value, tuple(found))
