# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Twins of pages: where they start, and how it is seen that they lag behind."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from cms.languages.spoken import ENGLISH, PLAIN
from cms.languages.twins import (
    is_behind,
    missing_languages,
    outdated_twins,
    source_of,
    start_twin,
)
from tests.factories.pages import make_content_page, make_home, make_twin, text
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

NOW = timezone.now()


@pytest.fixture
def home():
    home = make_home()
    make_twin(home, "en")
    return home


def published(page: Page, *, days_ago: float | None, **fields) -> Page:
    day = None if days_ago is None else NOW - timedelta(days=days_ago)
    Page.objects.filter(pk=page.pk).update(last_published_at=day, **fields)
    return Page.objects.get(pk=page.pk)


def make_pair(home, *, source: float | None, twin: float | None, title="Projekt"):
    """A German page and its English twin, published so many days ago."""
    page = make_content_page(home, title)
    twin_page = make_twin(page, "en")
    return published(page, days_ago=source), published(twin_page, days_ago=twin)


def test_twin_starts_as_a_draft_of_the_same_words(home):
    page = make_content_page(home, "Projekt", body=[text("<p>Ein Bündnis.</p>")])

    twin = start_twin(page, ENGLISH, make_user())

    assert not twin.live
    assert twin.locale.language_code == "en"
    assert twin.translation_key == page.translation_key
    assert "Ein Bündnis." in str(twin.body)
    assert twin.get_parent().url_path == "/en/"


def test_twin_of_a_page_starts_with_one_of_home_where_that_is_missing(home):
    twin = start_twin(make_content_page(home, "Projekt"), PLAIN)

    parent = twin.get_parent()
    assert (parent.slug, parent.live) == ("einfache-sprache", False)
    assert parent.locale.language_code == "de-ls"
    assert twin.url == "/einfache-sprache/projekt/"


def test_twin_starts_below_the_nearest_twin_above(home):
    top = make_content_page(home, "Projekt")
    between = make_content_page(top, "Module")
    top_twin = make_twin(top, "en")

    twin = start_twin(make_content_page(between, "Bündnis"), ENGLISH)

    assert twin.get_parent().pk == top_twin.pk
    assert not between.get_translations().exists()


def test_twin_gets_a_slug_of_its_own_where_two_fall_together(home):
    first, second = make_content_page(home, "A"), make_content_page(home, "B")
    twins = [
        start_twin(make_content_page(parent, "Ziele"), ENGLISH)
        for parent in (first, second)
    ]

    assert [twin.slug for twin in twins] == ["ziele", "ziele-2"]


def test_missing_languages_are_those_without_even_a_draft(home):
    page = make_content_page(home, "Projekt")
    assert missing_languages(page) == [PLAIN, ENGLISH]

    twin = start_twin(page, ENGLISH)

    assert missing_languages(page) == [PLAIN]
    assert missing_languages(twin) == []
    assert missing_languages(Page.objects.get(depth=1)) == []


def test_source_of_a_twin_is_the_german_page(home):
    page, twin = make_pair(home, source=1, twin=1)

    assert source_of(twin) == page
    assert source_of(page) is None


def test_source_of_a_twin_whose_german_page_was_deleted_is_none(home):
    page, twin = make_pair(home, source=1, twin=1)
    page.delete()

    assert source_of(Page.objects.get(pk=twin.pk)) is None
    assert outdated_twins() == []


@pytest.mark.parametrize(
    ("source", "twin", "behind"),
    [
        (1, 2, True),
        (2, 1, False),
        (1, 1, False),
        (1, 1 + 30 / 86400, False),
        (1, None, True),
        (None, 1, False),
        (None, None, False),
    ],
)
def test_twin_is_behind_where_the_german_page_is_newer(home, source, twin, behind):
    page, twin_page = make_pair(home, source=source, twin=twin)

    assert is_behind(twin_page, page) is behind


def test_outdated_twins_name_both_days_the_oldest_first(home):
    new, new_twin = make_pair(home, source=1, twin=3, title="Neu")
    old, old_twin = make_pair(home, source=2, twin=9, title="Alt")
    make_pair(home, source=5, twin=4, title="Aktuell")

    found = outdated_twins()

    assert [(one.twin, one.source) for one in found] == [
        (old_twin, old),
        (new_twin, new),
    ]
    assert found[0].language is ENGLISH
    assert found[0].twin_changed == old_twin.last_published_at
    assert found[0].source_changed == old.last_published_at


def test_outdated_twins_name_those_whose_german_page_was_taken_away(home):
    page, twin = make_pair(home, source=5, twin=1)
    page.specific.unpublish()

    (found,) = outdated_twins()

    assert (found.twin, found.source_changed) == (twin, None)


def test_outdated_twins_are_public_ones(home):
    _page, twin = make_pair(home, source=1, twin=3)
    twin.specific.unpublish()

    assert outdated_twins() == []


def test_draft_of_the_german_page_makes_no_twin_outdated(home):
    page, _twin = make_pair(home, source=3, twin=1)
    page.specific.save_revision()

    assert outdated_twins() == []


def test_outdated_twins_cost_the_same_for_any_number(home, django_assert_num_queries):
    for number in range(3):
        make_pair(home, source=1, twin=3, title=f"Seite {number}")

    with django_assert_num_queries(2):
        assert len(outdated_twins()) == 3
