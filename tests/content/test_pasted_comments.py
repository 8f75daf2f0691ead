# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Comments that no content file has lead to the counter-speech one would choose."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction

from cms.management.loading.counter_speech import load_counter_speech
from cms.management.loading.data import load_facts, load_services, load_terms
from cms.management.loading.strategies import load_strategies
from search.documents import MEMBERS, PUBLIC
from tests.factories.items import make_index
from toolbox.answering.comments import Advice, advise
from toolbox.comments.model import Direction

from . import comments, pasted_comments
from .comments import HARMLESS, THREAT

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

CONTENT = Path("content")
EVERYBODY = frozenset({PUBLIC, MEMBERS})
FILES = ("developed", "held_out")
OF_OLD = [(wanted, text) for text, wanted in pasted_comments.EXPECTED]
OF_OLD += [(wanted, text) for text, wanted in pasted_comments.HELD_OUT]


def load() -> None:
    """The counter-speeches and what they name; there is no index."""
    make_index()
    load_terms(CONTENT / "taxonomy.yaml")
    load_services(CONTENT / "support_services.yaml")
    load_facts(CONTENT / "facts.yaml")
    load_strategies(CONTENT / "strategies.yaml")
    load_counter_speech(CONTENT / "counter_speech")


@pytest.fixture(scope="module")
def advices(django_db_setup, django_db_blocker):
    """What is answered to each comment, asked once for all tests."""
    with django_db_blocker.unblock():
        around = transaction.atomic()
        around.__enter__()
        load()
        advise("Zum Warmlaufen", EVERYBODY)
        yield {text: advise(text, EVERYBODY) for text in all_texts()}
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


def all_texts() -> Iterator[str]:
    for name in FILES:
        yield from (text for _, text in comments.rows(name))
    yield from (text for _, text in OF_OLD)
    yield from pasted_comments.HARMLESS


def missed(advices: dict[str, Advice], rows) -> list[tuple[str, str]]:
    """The comments whose counter-speech is not among the three."""
    return [
        (wanted, text)
        for wanted, text in rows
        if wanted not in [reply.page.reference for reply in advices[text].replies]
    ]


def taken_for(advices: dict[str, Advice], texts, *directions: Direction) -> list[str]:
    return [text for text in texts if advices[text].direction in directions]


@pytest.mark.parametrize("name", FILES)
def test_there_are_four_comments_for_every_counter_speech(name):
    files = {path.name[:3].upper() for path in (CONTENT / "counter_speech").glob("*")}
    wanted = [reference for reference, _ in comments.hateful(name)]

    assert {reference: wanted.count(reference) for reference in files} == dict.fromkeys(
        files, 4
    )
    assert len(comments.texts(name, HARMLESS)) == 22
    assert len(comments.texts(name, THREAT)) == 8


def test_comments_of_the_test_stand_in_no_file_they_are_compared_with():
    paths = [*(CONTENT / "counter_speech").glob("*.md")]
    paths += Path("toolbox/comments/lists").glob("*.txt")
    words = " ".join(path.read_text(encoding="utf-8") for path in paths).lower()

    assert not [text for text in all_texts() if text.lower()[:40] in words]


@pytest.mark.parametrize(("name", "most"), [("developed", 4), ("held_out", 4)])
def test_expected_counter_speech_is_shown_among_three(advices, name, most):
    assert len(missed(advices, comments.hateful(name))) <= most


def test_comments_of_old_lead_to_theirs(advices):
    assert len(missed(advices, OF_OLD)) <= 2


@pytest.mark.parametrize("name", FILES)
def test_harmless_comments_are_not_taken_for_hate(advices, name):
    texts = (*comments.texts(name, HARMLESS), *pasted_comments.HARMLESS)
    accused = (Direction.HOSTILE, Direction.PUNISHABLE, Direction.THREAT)

    assert taken_for(advices, texts, *accused) == []
    assert len(taken_for(advices, texts, Direction.DOUBTFUL)) <= 8


@pytest.mark.parametrize(("name", "least"), [("developed", 7), ("held_out", 6)])
def test_threats_in_own_words_are_known(advices, name, least):
    threats = comments.texts(name, THREAT)

    assert len(taken_for(advices, threats, Direction.THREAT)) >= least


def test_comment_takes_twenty_milliseconds_at_most(advices):
    texts = [text for _, text in comments.hateful("developed")]
    start = time.process_time()
    for text in texts:
        advise(text, EVERYBODY)

    assert (time.process_time() - start) / len(texts) < 0.02
