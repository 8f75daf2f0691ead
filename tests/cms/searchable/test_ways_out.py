# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Ways on for a search without result: in the language spoken, as far as there are."""

import pytest
from django.utils import translation
from wagtail.models import Page

from cms.languages.spoken import ENGLISH
from cms.languages.twins import start_twin
from cms.searchable.ways_out import site_ways
from search.registries.ways_out import ways_out
from tests.factories.pages import make_contact_page, make_home, make_services_page

pytestmark = pytest.mark.django_db


def addresses() -> list[tuple[str, str]]:
    return [(way.label, way.url) for way in site_ways()]


def test_ways_lead_to_help_offices_and_contact():
    home = make_home(incident_url="/toolbox/?phase=acute")
    make_services_page(home, title="Hilfe finden")
    make_contact_page(home)

    assert addresses() == [
        ("Es ist etwas passiert", "/toolbox/?phase=acute"),
        ("Hilfe finden", "/hilfe-finden/"),
        ("Bedarf melden", "/kontakt/"),
    ]


def test_ways_leave_out_what_is_not_there():
    make_home()

    assert [label for label, _ in addresses()] == ["Es ist etwas passiert"]


def test_ways_take_the_twin_in_the_language_that_is_spoken():
    office = make_services_page(make_home(), title="Hilfe finden")
    twin = start_twin(office, ENGLISH)
    twin.title = "Find help"
    for page in (twin.get_parent().specific, twin):
        page.save_revision().publish()

    with translation.override("en"):
        found = dict(addresses())

    assert found["Find help"] == Page.objects.get(pk=twin.pk).url
    assert "Hilfe finden" not in found


def test_ways_without_any_page_are_none():
    assert addresses() == []


def test_ways_are_registered_and_the_urgent_one_leads():
    make_home()

    assert ways_out()[0].is_urgent


def test_ways_cost_the_same_for_any_number_of_pages(django_assert_max_num_queries):
    home = make_home()
    for number in range(3):
        make_contact_page(home, title=f"Kontakt {number}")
    addresses()

    with django_assert_max_num_queries(2):
        addresses()
