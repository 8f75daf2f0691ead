# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""sitemap.xml: which pages it names, with which twins, and what it costs."""

from datetime import date

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import etree
from wagtail.models import Locale, Site

from tests.factories.items import make_item
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_news,
    make_news_index,
    restrict,
)

pytestmark = pytest.mark.django_db

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


@pytest.fixture
def home():
    return make_home()


def sitemap(client) -> etree._Element:
    answer = client.get("/sitemap.xml")
    assert answer["Content-Type"] == "application/xml"
    return etree.fromstring(answer.content)


def locations(client) -> list[str]:
    return sitemap(client).xpath("//s:loc/text()", namespaces=NAMES)


def test_sitemap_names_the_public_pages_with_their_whole_address(client, home):
    project = make_content_page(home, "Projekt")
    make_content_page(project, "Module")

    assert locations(client) == [
        "http://testserver/",
        "http://testserver/projekt/",
        "http://testserver/projekt/module/",
    ]


def test_sitemap_leaves_out_what_not_everybody_may_read(client, home):
    make_content_page(home, "Entwurf", live=False)
    team = make_content_page(home, "Team")
    make_content_page(team, "Protokolle")
    restrict(team)

    assert locations(client) == ["http://testserver/"]


def test_sitemap_leaves_out_items_for_members(client):
    make_item(slug="offen")
    make_item(slug="intern", visibility="members")

    found = locations(client)

    assert any(address.endswith("/offen/") for address in found)
    assert not any(address.endswith("/intern/") for address in found)


def test_sitemap_says_when_a_page_was_published(client, home):
    page = make_content_page(home, "Projekt")
    page.save_revision().publish()

    days = sitemap(client).xpath("//s:lastmod/text()", namespaces=NAMES)

    assert [date.fromisoformat(day) for day in days]


def test_sitemap_asks_the_page_for_its_addresses(client, home, monkeypatch):
    make_content_page(home, "Projekt")
    own = [{"location": "http://testserver/projekt/eins/"}]
    monkeypatch.setattr(
        "cms.models.ContentPage.get_sitemap_urls", lambda page, request=None: own
    )

    assert locations(client) == ["http://testserver/", own[0]["location"]]


def test_sitemap_names_the_twins_in_other_languages(client, home):
    english = Locale.objects.get(language_code="en")
    twin = home.copy_for_translation(english)
    twin.save_revision().publish()

    urls = sitemap(client).xpath("//s:url", namespaces=NAMES)

    assert len(urls) == 2
    for url in urls:
        codes = url.xpath("x:link/@hreflang", namespaces=NAMES)
        assert sorted(codes) == ["de", "en"]


def test_sitemap_is_forgotten_when_a_page_changes(
    client, home, django_capture_on_commit_callbacks
):
    assert len(locations(client)) == 1

    with django_capture_on_commit_callbacks(execute=True):
        make_content_page(home, "Projekt")

    assert len(locations(client)) == 2


def test_sitemap_costs_the_same_for_one_row_and_three(client, home):
    index = make_news_index(home)
    costs = []
    for rows in (1, 2):
        for _ in range(rows):
            make_news(index)
        cache.clear()
        client.get("/")
        with CaptureQueriesContext(connection) as queries:
            sitemap(client)
        costs.append(len(queries))

    assert costs[0] == costs[1]
    with CaptureQueriesContext(connection) as queries:
        sitemap(client)
    assert len(queries) == 0


def test_sitemap_survives_a_hostile_title(client, home):
    make_content_page(home, "</loc><script>&\"'", slug="a-b")

    assert locations(client)[1] == "http://testserver/a-b/"


def test_sitemap_is_empty_before_there_is_a_site(client, home):
    Site.objects.all().delete()
    cache.clear()

    assert locations(client) == []
