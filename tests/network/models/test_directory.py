# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public list of municipalities: only those that want it, filtered and counted."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from network.models import MunicipalitiesPage, Municipality
from tests.factories.pages import add, make_home
from tests.factories.people import make_municipality

ADDRESS = "/kommunen-im-netzwerk/"
pytestmark = pytest.mark.django_db


@pytest.fixture
def directory():
    return add(make_home(), MunicipalitiesPage, title="Kommunen im Netzwerk")


def listed(name: str, **fields) -> Municipality:
    return make_municipality(name=name, is_listed=True, **fields)


def names(client, query: str = "") -> list[str]:
    found = client.get(f"{ADDRESS}{query}").context["municipalities"]
    return [municipality.name for municipality in found]


def test_municipality_is_not_listed_unless_its_lead_says_so():
    assert make_municipality(name="Stillheim").is_listed is False
    assert list(Municipality.objects.listed()) == []


def test_directory_shows_listed_ones_by_name(client, directory):
    listed("Zettstadt")
    make_municipality(name="Stillheim")
    listed("Adorf")

    assert names(client) == ["Adorf", "Zettstadt"]


def test_directory_filters_by_role_kind_and_state(client, directory):
    listed("Modellheim", role="model", kind="gemeinde")
    town = listed("Plattstadt", role="platform", kind="stadt")

    assert names(client, "?role=model") == ["Modellheim"]
    assert names(client, "?kind=stadt") == ["Plattstadt"]
    assert "Plattstadt" in names(client, f"?state={town.federal_state_id}")
    assert names(client, "?role=model&kind=stadt") == []


@pytest.mark.parametrize(
    "query", ["?role=x", "?state=%27--", "?kind=%F0%9F%98%80", "?seite=-1", "?seite=x"]
)
def test_directory_ignores_what_it_does_not_understand(client, directory, query):
    listed("Adorf")

    assert names(client, query) == ["Adorf"]


def test_directory_counts_by_state_and_leaves_silent_ones_out(client, directory):
    town = listed("Adorf")
    make_municipality(name="Stillheim")

    states = client.get(ADDRESS).context["filter_form"].states

    assert len(states) == 16
    assert {code: number for code, _, number in states if number} == {
        town.federal_state_id: 1
    }


def test_empty_directory_leads_on(client, directory):
    assert "Keine Kommune gefunden" in client.get(ADDRESS).content.decode()


def queries_of(client) -> int:
    client.get(ADDRESS)
    with CaptureQueriesContext(connection) as captured:
        client.get(ADDRESS)
    return len(captured)


def test_directory_asks_as_often_for_many_as_for_one(client, directory):
    listed("Adorf")
    one = queries_of(client)
    for name in ("Bedorf", "Cedorf", "Dedorf"):
        listed(name)

    assert queries_of(client) == one <= 8


def test_sitemap_names_listed_municipalities_only(client, directory):
    town = listed("Adorf")
    silent = make_municipality(name="Stillheim")

    text = client.get("/sitemap.xml").content.decode()

    assert f"/verzeichnis/{town.slug}/" in text
    assert silent.slug not in text
