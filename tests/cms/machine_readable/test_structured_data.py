# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""JSON-LD of the pages: parsed as a machine does, and safe from what people type."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from cms.machine_readable.structured_data import as_script
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_news,
    make_news_index,
)

pytestmark = pytest.mark.django_db

HOSTILE = "</script><script>alert(1)</script><!-- & \u2028"


@pytest.fixture
def home():
    return make_home()


def scripts(client, address: str) -> list[str]:
    document = html.fromstring(client.get(address).content)
    return document.xpath("//script[@type='application/ld+json']/text()")


def graph(client, address: str) -> dict[str, dict]:
    (text,) = scripts(client, address)
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data["@graph"]}


def test_home_says_whose_site_it_is(client, home):
    found = graph(client, "/")

    assert found.keys() == {"Organization", "WebSite"}
    assert found["Organization"]["url"] == "http://testserver/"
    assert found["WebSite"]["publisher"]["@id"] == found["Organization"]["@id"]


def test_page_says_where_it_stands(client, home):
    make_content_page(make_content_page(home, "Projekt"), "Module")

    trail = graph(client, "/projekt/module/")["BreadcrumbList"]["itemListElement"]

    assert [(step["position"], step["name"], step["item"]) for step in trail] == [
        (1, "Start", "http://testserver/"),
        (2, "Projekt", "http://testserver/projekt/"),
        (3, "Module", "http://testserver/projekt/module/"),
    ]


def test_view_says_where_it_stands(client, home):
    assert graph(client, "/inhalt/").keys() == {"BreadcrumbList"}


def test_view_without_a_trail_says_nothing(client, home):
    assert scripts(client, "/konto/login/") == []


def test_news_is_an_article(client, home):
    make_news(make_news_index(home), "Neu", slug="neu", image=make_image())

    article = graph(client, "/aktuelles/neu/")["NewsArticle"]

    assert article["headline"] == "Neu"
    assert article["datePublished"] == "2026-09-14"
    assert article["mainEntityOfPage"] == "http://testserver/aktuelles/neu/"
    assert article["publisher"]["name"] == "Komm.A"
    assert article["image"][0].startswith("http://testserver/")


def test_hostile_title_stays_inside(client, home):
    index = make_news_index(home)
    make_news(index, HOSTILE, slug="boese", intro=HOSTILE)

    found = graph(client, "/aktuelles/boese/")

    assert found["NewsArticle"]["headline"] == HOSTILE
    assert found["BreadcrumbList"]["itemListElement"][-1]["name"] == HOSTILE


def accordion(*entries: tuple[str, str]) -> dict:
    items = [{"title": title, "text": text} for title, text in entries]
    return {"type": "accordion", "value": {"items": items}}


def test_questions_are_questions_to_machines_too(client, home):
    body = [
        accordion(
            ("Was kostet das?", "<p>Nichts.</p><p>Auch <b>später</b> nicht.</p>"),
            ("Kein Fragezeichen", "<p>Keine Frage.</p>"),
        ),
        accordion((f"{HOSTILE}?", "<p>a &amp; b</p>")),
    ]
    make_content_page(home, "Fragen", body=body)

    first, second = graph(client, "/fragen/")["FAQPage"]["mainEntity"]

    assert first["name"] == "Was kostet das?"
    assert first["acceptedAnswer"]["text"] == "Nichts. Auch später nicht."
    assert second["name"] == f"{HOSTILE}?"


def test_page_without_questions_is_no_page_of_questions(client, home):
    make_content_page(home, "Projekt", body=[accordion(("Ablauf", "<p>So.</p>"))])

    assert "FAQPage" not in graph(client, "/projekt/")


@given(st.text())
def test_script_can_be_read_back_and_holds_no_tag(text):
    script = as_script([{"name": text}])

    assert not set("<>&") & set(script)
    assert json.loads(script)["@graph"] == [{"name": text}]
