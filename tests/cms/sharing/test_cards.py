# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Title, description and address for other sites, on pages and on views."""

import pytest
from lxml import html

from tests.factories.items import make_item
from tests.factories.pages import make_content_page, make_home

pytestmark = pytest.mark.django_db

ALL = {
    "og:title",
    "og:description",
    "og:type",
    "og:url",
    "og:locale",
    "og:site_name",
    "og:image",
    "og:image:width",
    "og:image:height",
    "og:image:alt",
}


@pytest.fixture
def home():
    return make_home()


def head(client, address: str):
    return html.fromstring(client.get(address).content).find("head")


def meta(client, address: str) -> dict[str, str]:
    tags = head(client, address).xpath("meta[starts-with(@property, 'og:')]")
    return {tag.get("property"): tag.get("content") for tag in tags}


@pytest.mark.parametrize(
    "address", ["/", "/projekt/", "/inhalt/", "/konto/login/", "/gibt-es-nicht/"]
)
def test_every_page_has_all_a_preview_needs(client, home, address):
    make_content_page(home, "Projekt")

    found = meta(client, address)

    assert found.keys() == ALL
    assert all(found.values())
    assert found["og:url"] == f"http://testserver{address}"
    assert found["og:image"].startswith("http://testserver/")
    assert head(client, address).xpath("meta[@name='twitter:card']/@content") == [
        "summary_large_image"
    ]


@pytest.mark.parametrize(
    ("fields", "description"),
    [
        ({"search_description": "Kurz.", "intro": "<p>Lang.</p>"}, "Kurz."),
        ({"intro": "<p>Wir <b>fördern</b>\n Kommunen.</p>"}, "Wir fördern Kommunen."),
        ({"intro": f"<p>{'Wort ' * 200}</p>"}, "Wort " * 39 + "Wort…"),
    ],
)
def test_description_is_the_editors_or_the_beginning(client, home, fields, description):
    make_content_page(home, "Projekt", **fields)

    found = meta(client, "/projekt/")["og:description"]

    assert found == description
    assert len(found) <= 200


def test_item_is_described_by_its_summary(client):
    item = make_item(summary="Für die erste Stunde.")

    assert meta(client, item.url)["og:description"] == "Für die erste Stunde."


def test_view_is_called_as_its_last_crumb(client, home):
    assert meta(client, "/inhalt/")["og:title"] == "Inhaltsverzeichnis"
    assert meta(client, "/konto/login/")["og:title"] == "Komm.A"


def test_hostile_title_stays_in_its_attribute(client, home):
    title = '"><script>alert(1)</script>'
    make_content_page(home, title, slug="boese")

    assert meta(client, "/boese/")["og:title"] == title
