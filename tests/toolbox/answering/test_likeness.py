# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Comments are compared with the counter-speeches that a person may read."""

import pytest

from search.documents import MEMBERS, PUBLIC
from tests.factories.counter_speech import make_counter_speech
from toolbox.answering.likeness import liken

EVERYBODY = frozenset({PUBLIC})
COMMENT = "Bald steht hier eine Moschee"

pytestmark = pytest.mark.django_db


def make_mosque(**fields):
    words = {"typical_words": "Moschee", "example_comments": "Keine Moschee."}
    return make_counter_speech(slogan="Islam raus.", **words, **fields)


def names(access=EVERYBODY):
    return liken(COMMENT, access)[0].names


def test_counter_speech_is_found_by_its_words():
    make_counter_speech()
    page = make_mosque()

    assert names()[0] == str(page.pk)


def test_what_is_changed_counts_at_once():
    page = make_mosque()
    assert names()

    page.typical_words, page.slogan, page.example_comments = "Zug", "Zug", "Zug"
    page.save_revision().publish()

    assert names() == ()


def test_what_is_taken_off_the_site_is_not_found():
    page = make_mosque()
    page.unpublish()

    assert names() == ()


def test_internal_page_is_for_members():
    page = make_mosque(visibility="members")

    assert names() == ()
    assert names(frozenset({PUBLIC, MEMBERS})) == (str(page.pk),)


def test_asking_again_takes_one_query_for_the_pages(django_assert_max_num_queries):
    make_mosque()
    names()

    with django_assert_max_num_queries(2):
        names()
