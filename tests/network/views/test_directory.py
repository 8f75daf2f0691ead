# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's public page: what it says of itself, and nothing internal."""

import pytest

from network.models import MunicipalitiesPage
from tests.factories.pages import add, make_home
from tests.factories.people import make_municipality

pytestmark = pytest.mark.django_db
INTERNAL = {
    "press_name": "Lena Intern",
    "press_phone": "0000 999",
    "press_email": "intern@example.org",
    "email": "rathaus-intern@example.org",
    "responsible": "Rita Intern",
    "head_last_name": "Geheimrat",
}


def test_public_page_shows_what_the_lead_wrote(client):
    town = make_municipality(
        name="Adorf",
        is_listed=True,
        about="Eine Allianz aus Vereinen.",
        alliance_email="allianz@example.org",
        website="https://adorf.example.org",
    )
    directory = add(make_home(), MunicipalitiesPage, title="Kommunen im Netzwerk")

    page = client.get(f"/verzeichnis/{town.slug}/").content.decode()

    for words in ("Eine Allianz aus Vereinen.", "allianz@example.org", "adorf.example"):
        assert words in page
    assert f'href="{directory.url}"' in page


def test_public_page_keeps_internal_details_to_itself(client):
    make_home()
    town = make_municipality(name="Adorf", is_listed=True, **INTERNAL)

    page = client.get(f"/verzeichnis/{town.slug}/").content.decode()

    assert [words for words in INTERNAL.values() if words in page] == []


def test_unlisted_and_unknown_municipalities_look_alike(client):
    make_home()
    silent = make_municipality(name="Stillheim")

    answers = [
        client.get(f"/verzeichnis/{slug}/") for slug in (silent.slug, "gibt-es-nicht")
    ]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert "Stillheim" not in answers[0].content.decode()


def test_public_page_is_only_read(client):
    make_home()
    town = make_municipality(name="Adorf", is_listed=True)

    assert client.post(f"/verzeichnis/{town.slug}/").status_code == 405


def test_public_page_costs_few_queries(client, django_assert_max_num_queries):
    make_home()
    town = make_municipality(name="Adorf", is_listed=True)
    client.get(f"/verzeichnis/{town.slug}/")

    with django_assert_max_num_queries(4):
        client.get(f"/verzeichnis/{town.slug}/")
