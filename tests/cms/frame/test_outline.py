# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The outline of the site: its order, what it leaves out, and its price."""

import pytest
from django.core.cache import cache
from lxml import html
from wagtail.models import Locale, Site

from cms.frame.outline import MOST_SIBLINGS, Line, stored_outline
from tests.factories.items import make_item
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_legal_page,
    make_news,
    make_news_index,
    restrict,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


def titles(lines: list[Line]) -> dict:
    return {line.title: titles(line.children) for line in lines}


def test_outline_has_the_order_and_depth_of_the_tree(home):
    project = make_content_page(home, "Projekt")
    modules = make_content_page(project, "Module")
    make_content_page(modules, "Bündnis")
    make_content_page(project, "Ablauf")
    make_content_page(home, "Kontakt")

    assert titles(stored_outline()) == {
        "Projekt": {"Module": {"Bündnis": {}}, "Ablauf": {}},
        "Kontakt": {},
    }


def test_outline_leaves_out_what_not_everybody_may_read(home):
    team = make_content_page(home, "Team")
    make_content_page(team, "Protokolle")
    restrict(team)
    draft = make_content_page(home, "Entwurf", live=False)
    make_content_page(draft, "Doch öffentlich")

    assert titles(stored_outline()) == {"Doch öffentlich": {}}


def test_outline_leaves_out_items_for_members():
    make_item(title="Offen", slug="offen")
    make_item(title="Intern", slug="intern", visibility="members")

    (toolbox,) = stored_outline()

    assert [line.title for line in toolbox.children] == ["Offen"]


def test_outline_of_many_siblings_leads_to_their_overview(client, home):
    index = make_news_index(home)
    for number in range(MOST_SIBLINGS + 2):
        make_news(index, f"Meldung {number}")

    document = html.fromstring(client.get("/inhalt/").content)

    links = document.xpath('//div[@class="outline"]//a')
    assert len(links) == 1 + MOST_SIBLINGS + 1
    assert links[-1].get("href") == "/aktuelles/"
    assert links[-1].text == "Übersicht mit 2 weiteren"


def test_outline_is_linked_from_every_foot(client, home):
    make_legal_page(home, "Impressum")

    document = html.fromstring(client.get("/").content)

    assert document.xpath('//footer//a[@href="/inhalt/"]/text()') == [
        "Inhaltsverzeichnis"
    ]


def test_outline_costs_the_same_for_one_page_and_sixty(
    client, home, django_assert_num_queries
):
    for rows in (1, 59):
        for number in range(rows):
            make_content_page(home, f"Seite {rows} {number}")
        cache.clear()
        with django_assert_num_queries(4):
            stored_outline()
    with django_assert_num_queries(0):
        stored_outline()


def test_outline_is_forgotten_when_a_page_changes(
    home, django_capture_on_commit_callbacks
):
    page = make_content_page(home, "Projekt")
    assert titles(stored_outline()) == {"Projekt": {}}

    with django_capture_on_commit_callbacks(execute=True):
        page.unpublish()

    assert titles(stored_outline()) == {}


def test_outline_says_so_where_there_is_nothing(client):
    Site.objects.all().delete()

    document = html.fromstring(client.get("/inhalt/").content)

    assert document.findtext(".//h1") == "Inhaltsverzeichnis"
    assert "Noch keine Seiten" in document.text_content()


def test_outline_speaks_the_language_of_its_address(client, home):
    make_content_page(home, "Projekt")
    english = Locale.objects.get(language_code="en")
    twin = home.copy_for_translation(english)
    twin.save_revision().publish()
    make_content_page(twin, "Project", locale=english)

    german, other = (
        html.fromstring(client.get(address).content)
        for address in ("/inhalt/", "/en/inhalt/")
    )

    assert german.xpath('//div[@class="outline"]//a/@href') == ["/projekt/"]
    assert other.xpath('//div[@class="outline"]//a/@href') == ["/en/project/"]
    assert other.findtext(".//h1") == "Contents"
