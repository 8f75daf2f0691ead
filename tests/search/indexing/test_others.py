# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Offices, terms and the pages that show them follow each other's changes."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Site

from cms.models import FederalState, SupportService
from search.indexing.noting import note, note_removed, notes_paused
from search.models import PendingChange
from search.registries.offering import key_of
from tests.factories.items import make_item, make_service, make_term
from tests.factories.pages import make_content_page, make_home, make_services_page
from tests.factories.people import make_user
from tests.search.indexed import is_found, shown
from toolbox.models import Occasion

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(searchable):
    return make_home()


def test_office_is_found_on_the_page_of_help(home, searchable):
    make_services_page(home)
    service = make_service("Beratung Nord", "HH")
    searchable()

    found = shown()[key_of(service)]

    assert found["url"] == f"/hilfe-finden/#{service.anchor}"
    assert found["facets"]["state"] == ["HH"]
    assert found["details"]["Hilfe"] == "Beratung für Betroffene von Gewalt"


def test_nationwide_office_is_for_every_state(home, searchable):
    make_services_page(home)
    service = make_service()
    searchable()

    assert len(shown()[key_of(service)]["facets"]["state"]) == 16


def test_office_without_a_page_that_shows_it_is_not_found(home, searchable):
    service = make_service()
    searchable()
    before = is_found(service)

    page = make_services_page(home)
    searchable()
    with_page = is_found(service)
    page.delete()
    searchable()

    assert (before, with_page, is_found(service)) == (False, True, False)


@pytest.mark.parametrize("change", [{"is_closed": True}, {"live": False}])
def test_office_that_closes_is_gone(home, searchable, change):
    make_services_page(home)
    service = make_service()
    searchable()
    before = is_found(service)

    for name, value in change.items():
        setattr(service, name, value)
    service.save()
    searchable()

    assert before
    assert not is_found(service)


def test_draft_of_an_office_changes_nothing(home, searchable):
    make_services_page(home)
    service = make_service("Alt")
    searchable()

    service.name = "Neu"
    service.save_revision()
    searchable()

    assert shown()[key_of(service)]["title"] == "Alt"


def test_renamed_occasion_is_renamed_at_items_and_at_those_below(home, searchable):
    parent = make_term(Occasion, "angriffe", name="Angriffe")
    occasion = make_term(Occasion, "schmiererei", parent=parent)
    item, other = make_item(occasions=[occasion]), make_item()
    searchable()

    parent.name = "Angriffe und Anschläge"
    parent.save()

    changes = {change.key for change in PendingChange.objects.all()}
    assert key_of(item) in changes
    assert key_of(other) not in changes


def test_deleted_term_is_gone_from_its_items(home, searchable):
    occasion = make_term(Occasion, "schmiererei")
    item = make_item(occasions=[occasion, make_term(Occasion)])
    searchable()

    occasion.delete()
    searchable()

    assert shown()[key_of(item)]["facets"]["occasion"] == ["allgemein"]


def test_renamed_state_concerns_its_offices(home, searchable):
    make_services_page(home)
    service = make_service("Beratung Nord", "HH")
    searchable()

    state = FederalState.objects.get(pk="HH")
    state.save()

    assert key_of(service) in {change.key for change in PendingChange.objects.all()}


def test_new_root_of_the_site_concerns_every_page(home, searchable):
    page = make_content_page(home)
    searchable()

    Site.objects.get().save()

    assert key_of(page) in {change.key for change in PendingChange.objects.all()}


def test_change_that_is_rolled_back_leaves_no_trace(home, searchable):
    searchable()

    with transaction.atomic():
        make_content_page(home)
        transaction.set_rollback(True)

    assert not PendingChange.objects.exists()


def test_nothing_is_noted_while_notes_are_paused(home, searchable):
    searchable()

    with notes_paused():
        make_content_page(home)

    assert not PendingChange.objects.exists()


def test_nothing_is_asked_while_updates_are_off(settings):
    settings.SEARCH_UPDATES = False
    service = SupportService(
        name="Beratung",
        slug="beratung",
        kind="opferberatung",
        description="Berät.",
        checked_on=timezone.localdate(),
        check_again_on=timezone.localdate() + timedelta(days=9),
    )

    with CaptureQueriesContext(connection) as queries:
        service.save()
        note(service)

    assert not [query for query in queries if '"search_' in query["sql"]]


def test_what_cannot_be_found_is_not_noted(searchable):
    user = make_user()

    note(user)
    note_removed(type(user), user.pk)

    assert not PendingChange.objects.exists()
