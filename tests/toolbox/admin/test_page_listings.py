# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin lists every kind of page of the toolbox, to be searched and filtered."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cms.handbook.screen_words import names_on
from tests.factories.counter_speech import make_counter_speech
from tests.factories.decision_aid import make_decision_aid
from tests.factories.items import make_item, make_term
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.models import Occasion, Phenomenon

pytestmark = pytest.mark.django_db

MAKERS = {
    "items": make_item,
    "scenarios": make_scenario,
    "sharepics": make_sharepic,
    "counter_speeches": make_counter_speech,
    "press_kits": make_press_kit,
    "decision_aids": make_decision_aid,
}


@pytest.fixture
def admin(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("a@example.org"))
    return client


def listed(admin, name: str, query: str = "") -> list[str]:
    response = admin.get(f"/admin/{name}/{query}")
    assert response.status_code == 200
    return [page.title for page in response.context["pages"]]


@pytest.mark.parametrize("name", MAKERS)
def test_every_kind_has_a_listing_that_can_be_searched(admin, name):
    page = MAKERS[name]()

    assert listed(admin, name) == [page.title]
    assert listed(admin, name, "?q=Gibtesnicht") == []


@pytest.mark.parametrize("name", ["items", "sharepics", "counter_speeches"])
def test_listing_shows_reference_and_date_of_the_next_check(admin, name):
    page = MAKERS[name](checked_until=date(2020, 1, 31))

    html = admin.get(f"/admin/{name}/").content.decode()

    assert {"Kennung", "Geprüft bis"} <= names_on(html)
    assert page.reference in html
    assert "überfällig" in html


def test_texts_are_filtered_by_kind_term_and_date(admin):
    occasion = Occasion.objects.create(name="Vorfall", slug="vorfall")
    old = make_item(title="Alt", checked_until=date(2020, 1, 31))
    letter = make_item(title="Brief", kind="open_letter", occasions=[occasion])
    phenomenon = make_term(Phenomenon)
    letter.phenomena.set([phenomenon])
    letter.save()

    assert listed(admin, "items", "?due=overdue") == [old.title]
    assert listed(admin, "items", "?kind=open_letter") == ["Brief"]
    assert listed(admin, "items", f"?occasions={occasion.pk}") == ["Brief"]
    assert listed(admin, "items", f"?phenomena={phenomenon.pk}") == ["Brief"]


def test_filter_and_search_go_together(admin):
    occasion = Occasion.objects.create(name="Vorfall", slug="vorfall")
    make_item(title="Brief an alle", occasions=[occasion])

    query = f"?q=Brief&occasions={occasion.pk}&kind=statement&due=overdue"

    assert listed(admin, "items", query) == []
    assert listed(admin, "items", f"?q=Brief&occasions={occasion.pk}") == [
        "Brief an alle"
    ]


@pytest.mark.parametrize("query", ["?occasions=x", "?kind=%00", "?due=nie", "?p=999"])
def test_nonsense_in_the_address_breaks_nothing(admin, query):
    make_item()

    assert admin.get(f"/admin/items/{query}").status_code in (200, 302, 404)


@pytest.mark.parametrize("name", ["items", "scenarios"])
def test_listing_costs_the_same_queries_for_one_and_three(admin, name):
    MAKERS[name]()
    listed(admin, name)
    with CaptureQueriesContext(connection) as for_one:
        listed(admin, name)
    MAKERS[name]()
    MAKERS[name]()

    with CaptureQueriesContext(connection) as for_three:
        listed(admin, name)

    assert len(for_three) == len(for_one)
