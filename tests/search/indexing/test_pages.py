# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages on their way through publishing, moving, restricting and deleting."""

from datetime import timedelta

import pytest
from django.utils import timezone

from search.documents import MEMBERS
from search.registries.offering import key_of
from tests.factories.items import make_item
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_news,
    make_news_index,
    make_twin,
    restrict,
)
from tests.factories.press_kits import make_press_kit
from tests.search.indexed import is_found, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(searchable):
    return make_home()


def test_page_is_found_once_it_is_published(home, searchable):
    page = make_content_page(home, live=False)
    searchable()
    before = is_found(page)

    page.save_revision().publish()
    searchable()

    assert not before
    assert is_found(page)


def test_draft_of_a_published_page_changes_nothing(home, searchable):
    page = make_content_page(home, "Alt")
    searchable()

    page.title = "Neu"
    page.save_revision()

    assert searchable() == 0
    assert shown()[key_of(page)]["title"] == "Alt"


def test_new_version_is_found(home, searchable):
    page = make_content_page(home, "Alt")
    searchable()

    page.title = "Neu"
    page.save_revision().publish()
    searchable()

    assert shown()[key_of(page)]["title"] == "Neu"


def test_page_that_is_withdrawn_is_gone(home, searchable):
    page = make_content_page(home)
    searchable()

    page.unpublish()
    searchable()

    assert not is_found(page)


def test_page_that_is_deleted_is_gone_with_all_below_it(home, searchable):
    parent = make_content_page(home, "Oben")
    page = make_content_page(parent, "Unten")
    searchable()
    keys = {key_of(parent), key_of(page)}

    parent.delete()
    searchable()

    assert keys.isdisjoint(shown())


def test_page_that_is_moved_has_a_new_address_with_all_below_it(home, searchable):
    parent = make_content_page(home, "Oben")
    page = make_content_page(parent, "Unten")
    elsewhere = make_content_page(home, "Woanders")
    searchable()

    parent.move(elsewhere, pos="last-child")
    searchable()

    assert shown()[key_of(page)]["url"] == "/woanders/oben/unten/"
    assert shown()[key_of(parent)]["url"] == "/woanders/oben/"


def test_new_slug_changes_the_addresses_of_all_below_it(home, searchable):
    parent = make_content_page(home, "Oben")
    page = make_content_page(parent, "Unten")
    searchable()

    parent.slug = "ganz-oben"
    parent.save_revision().publish()
    searchable()

    assert shown()[key_of(page)]["url"] == "/ganz-oben/unten/"


def test_restriction_hides_all_below_it_until_it_is_lifted(home, searchable):
    parent = make_content_page(home, "Oben")
    page = make_content_page(parent, "Unten")
    searchable()

    restriction = restrict(parent)
    searchable()
    while_restricted = is_found(parent) or is_found(page)
    restriction.delete()
    searchable()

    assert not while_restricted
    assert is_found(parent)
    assert is_found(page)


def test_twin_in_plain_language_is_named_at_its_source(home, searchable):
    page = make_content_page(home, "Über uns")
    make_twin(home, "de-ls")
    searchable()

    twin = make_twin(page, "de-ls")
    searchable()
    with_twin = shown()[key_of(page)]["details"]
    twin.delete()
    searchable()

    assert with_twin["Einfache Sprache"] == "vorhanden"
    assert "Einfache Sprache" not in shown()[key_of(page)]["details"]


def test_copied_page_is_found_under_its_own_address(home, searchable):
    page = make_content_page(home, "Original")
    searchable()

    copy = page.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    searchable()

    assert shown()[key_of(copy)]["url"] == "/kopie/"


def test_page_planned_for_later_is_found_when_it_is_published(home, searchable):
    page = make_news(make_news_index(home), live=False)
    searchable()
    assert not is_found(page)

    page.save_revision().publish()
    searchable()

    assert is_found(page)


def test_item_for_members_is_found_by_members_only(home, searchable):
    item = make_item(visibility="members")
    searchable()

    assert not is_found(item)
    assert is_found(item, MEMBERS)


def test_press_kit_appears_when_its_minute_comes_without_any_job(home, searchable):
    until = timezone.now() + timedelta(hours=2)
    kit = make_press_kit(embargo_until=until)
    searchable()

    assert not is_found(kit, MEMBERS)
    assert not is_found(kit, at=until - timedelta(seconds=1))
    assert is_found(kit, at=until)
