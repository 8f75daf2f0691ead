# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The glossary: its order, its letters, its cross-references, its price."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from tests.factories.pages import make_glossary, make_home

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


def test_terms_stand_in_german_order(home):
    page = make_glossary(home, "Zeuge", "Übles", "Ahnung", "Ämter", "Übung", "3 Monate")

    assert [
        (letter, [term.name for term in terms]) for letter, terms in page.letters
    ] == [
        ("#", ["3 Monate"]),
        ("A", ["Ämter", "Ahnung"]),
        ("U", ["Übles", "Übung"]),
        ("Z", ["Zeuge"]),
    ]


def test_related_terms_are_linked_where_they_exist(client, home):
    page = make_glossary(home, "Anzeige", "Strafantrag")
    term = page.terms.get(name="Anzeige")
    term.related = "Strafantrag, Gibt es nicht,, "
    term.save()

    document = html.fromstring(client.get(page.url).content)

    article = document.xpath("//article[@aria-labelledby='begriff-anzeige']")[0]
    assert article.xpath(".//a/@href") == ["#begriff-strafantrag"]
    assert "Gibt es nicht" not in article.text_content()


def test_term_shows_its_source_and_date(client, home):
    page = make_glossary(home, "Anzeige")

    shown = html.fromstring(client.get(page.url).content).xpath("//article")[0]

    said = " ".join(shown.text_content().split())
    assert said.endswith("Beleg: § 158 StPO. Stand: 1. September 2026")


def test_jump_list_leads_to_the_letters(client, home):
    page = make_glossary(home, "Anzeige", "Zeuge")

    document = html.fromstring(client.get(page.url).content)

    targets = document.xpath("//ul[@class='letters']//a/@href")
    assert [document.get_element_by_id(link[1:]).text for link in targets] == ["A", "Z"]


def test_empty_glossary_says_so(client, home):
    assert "Noch keine Begriffe" in client.get(make_glossary(home).url).content.decode()


def test_glossary_costs_the_same_whatever_it_explains(client, home):
    few, many = make_glossary(home, "A"), make_glossary(home, *"ABC", title="Viele")
    client.get(few.url)
    costs = []

    for page in (few, many):
        with CaptureQueriesContext(connection) as queries:
            client.get(page.url)
        costs.append(len(queries))

    assert costs[0] == costs[1] <= 8
