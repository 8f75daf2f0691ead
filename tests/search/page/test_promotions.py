# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Promoted results: whatever the form of the words, for those who may see the page."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.contrib.search_promotions.models import Query, SearchPromotion

from search.documents import MEMBERS
from search.registries.offering import key_of
from tests.factories.items import make_item
from tests.factories.pages import make_content_page, make_home
from tests.factories.people import make_member, make_municipality
from tests.search.documents import index, make_document

OUTSIDE = "https://hilfe.example.org/"


@pytest.fixture(autouse=True)
def home(settings, tmp_path, db):
    settings.SEARCH_ROOT = tmp_path
    return make_home()


@pytest.fixture
def page(home):
    return make_content_page(home, title="Was jetzt gilt")


def promote(words: str, page=None, **fields) -> SearchPromotion:
    query, _ = Query.objects.get_or_create(query_string=words)
    return SearchPromotion.objects.create(query=query, page=page, **fields)


def found(page, **fields):
    return make_document(key_of(page), page.title, url=page.url, **fields)


def promoted(client, words: str, page_number: int = 1) -> list[tuple[str, str]]:
    answer = client.get("/suche/", {"q": words, "seite": page_number})
    shown = BeautifulSoup(answer.content, "html.parser")
    links = shown.select(".promoted a")
    return [(link.get_text(), link["href"]) for link in links]


@pytest.mark.parametrize(
    "words",
    [
        "demonstration rathaus",
        "Rathaus Demonstration",
        "Demonstrationen vor den Rathäusern",
        "DEMONSTRATION, RATHAUS!",
        "was gilt bei der Demonstration am Rathaus",
    ],
)
def test_promotion_fits_any_order_and_inflection(client, page, words):
    index([found(page)])
    promote("demonstration rathaus", page)

    assert promoted(client, words) == [("Was jetzt gilt", "/was-jetzt-gilt/")]


@pytest.mark.parametrize("words", ["rathaus", "demonstration", "hass", '"', "am und"])
def test_promotion_needs_all_of_its_words(client, page, words):
    index([found(page)])
    promote("demonstration rathaus", page)

    assert promoted(client, words) == []


def test_promotion_without_a_telling_word_fits_nothing(client, page):
    index([found(page)])
    promote("und am", page)

    assert promoted(client, "hass und am rathaus") == []


def test_promotion_says_why_and_stands_above_no_results(client, page):
    index([found(page)])
    promote("qwertz", page, description="Heute um 12 Uhr geändert.")

    answer = client.get("/suche/?q=qwertz").content.decode()

    assert "Heute um 12 Uhr geändert." in answer


def test_promotions_keep_the_order_of_the_editors_and_end_after_three(client, page):
    index([found(page)])
    for place, name in enumerate(["Vierte", "Erste", "Zweite", "Dritte"]):
        promote(
            "hass",
            external_link_url=OUTSIDE,
            external_link_text=name,
            sort_order=(3, 0, 1, 2)[place],
        )

    assert [title for title, _ in promoted(client, "hass")] == [
        "Erste",
        "Zweite",
        "Dritte",
    ]


def test_promotion_leads_out_of_the_site(client, page):
    index([found(page)])
    promote("hass", external_link_url=OUTSIDE, external_link_text="Hilfe")

    assert promoted(client, "hass") == [("Hilfe", OUTSIDE)]


def test_promotions_stand_on_the_first_page_alone(client, page):
    many = (make_document(str(number), "Gegen Hass") for number in range(11))
    index([found(page), *many])
    promote("hass", page)

    assert promoted(client, "hass")
    assert promoted(client, "hass", page_number=2) == []


# Who sees it


def test_promotion_of_a_draft_is_shown_to_nobody(client, page):
    index([make_document("andere", "Gegen Hass")])
    promote("hass", page)

    assert promoted(client, "hass") == []


def test_promotion_for_members_is_shown_to_members_alone(client):
    item = make_item(visibility="members")
    index([found(item, access=frozenset({MEMBERS}))])
    promote("hass", item)

    assert promoted(client, "hass") == []
    client.force_login(make_member(make_municipality()))
    assert promoted(client, "hass") == [(item.title, item.url)]


def test_promotion_under_embargo_is_shown_to_nobody(client, page):
    index([found(page, visible_from=timezone.now() + timedelta(hours=1))])
    promote("hass", page)

    assert promoted(client, "hass") == []


def test_promotions_cost_the_same_however_many_there_are(client, page):
    index([found(page)])
    client.get("/suche/?q=hass")
    counts = []
    for number in range(3):
        promote(f"wort{number} hass", page)
        with CaptureQueriesContext(connection) as queries:
            client.get("/suche/?q=hass")
        counts.append(len(queries))

    assert counts[0] == counts[1] == counts[2]
