# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Comments that no content file has lead to the counter-speech one would choose."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction
from django.test import override_settings

from cms.management.loading.counter_speech import load_counter_speech
from cms.management.loading.data import load_facts, load_services, load_terms
from cms.management.loading.strategies import load_strategies
from cms.management.loading.synonyms import load_synonyms, synonym_files
from search import configured
from search.documents import MEMBERS, PUBLIC
from search.indexing.rebuilding import rebuild
from search.indexing.targets import name_this_machine
from tests.factories.items import make_index
from toolbox.answering_comments import Advice, advise

from .pasted_comments import EXPECTED, HARMLESS, HELD_OUT

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

CONTENT = Path("content")
EVERYBODY = frozenset({PUBLIC, MEMBERS})


def load() -> None:
    """The counter-speeches and what they name; nothing else competes with them."""
    make_index()
    load_terms(CONTENT / "taxonomy.yaml")
    load_services(CONTENT / "support_services.yaml")
    load_facts(CONTENT / "facts.yaml")
    load_strategies(CONTENT / "strategies.yaml")
    load_counter_speech(CONTENT / "counter_speech")
    load_synonyms(synonym_files(CONTENT / "search"))


@pytest.fixture(scope="module")
def advices(django_db_setup, django_db_blocker, tmp_path_factory):
    """What is answered to each comment, asked once for all tests."""
    folder = tmp_path_factory.mktemp("suche")
    with django_db_blocker.unblock(), override_settings(SEARCH_ROOT=folder):
        around = transaction.atomic()
        around.__enter__()
        load()
        rebuild(name_this_machine(), configured.embedded())
        yield {text: advise(text, EVERYBODY) for text in comments()}
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


def comments() -> Iterator[str]:
    yield from (text for text, _ in (*EXPECTED, *HELD_OUT))
    yield from HARMLESS


def hits(advices: dict[str, Advice], rows: tuple[tuple[str, str], ...]) -> list[str]:
    """The counter-speeches that are among the three of their comment."""
    return [
        wanted
        for text, wanted in rows
        if wanted in [reply.page.reference for reply in advices[text].replies]
    ]


def test_there_is_a_comment_for_every_counter_speech():
    files = {path.name[:3].upper() for path in (CONTENT / "counter_speech").glob("*")}

    assert {wanted for _, wanted in EXPECTED} == files
    assert len(EXPECTED) == len(HELD_OUT) == len(HARMLESS) == 20


def test_comments_of_the_test_stand_in_no_content_file():
    paths = (CONTENT / "counter_speech").glob("*.md")
    words = " ".join(path.read_text(encoding="utf-8") for path in paths).lower()

    assert not any(text.lower()[:40] in words for text in comments())


def test_expected_counter_speech_is_among_three_for_seventeen_of_twenty(advices):
    assert len(hits(advices, EXPECTED)) >= 17


def test_most_of_what_was_held_out_is_found_as_well(advices):
    assert len(hits(advices, HELD_OUT)) >= 12


@pytest.mark.parametrize("text", HARMLESS)
def test_friendly_factual_and_asking_comments_need_no_counter_speech(advices, text):
    assert advices[text].judgement.is_harmless


def test_few_of_them_are_offered_one_even_closed(advices):
    offered = [text for text in HARMLESS if advices[text].replies]

    assert len(offered) <= 6
