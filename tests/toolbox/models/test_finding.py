# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox finds items by words, together with its filters, and what is alike."""

import pytest
from django.urls import reverse

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_item, make_term, paragraph
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_sharepic
from toolbox.models import Occasion, ToolboxIndexPage

pytestmark = pytest.mark.django_db


def titles(response) -> list[str]:
    return [item.title for item in response.context["items"]]


def look(client, **asked):
    response = client.get(ToolboxIndexPage.objects.get().url, asked)
    assert response.status_code == 200
    return response


@pytest.fixture
def items(db):
    attack = make_term(Occasion, "uebergriff")
    return [
        make_item(title="Stellungnahme nach einem Übergriff", occasions=[attack]),
        make_item(
            title="Brief an Betroffene",
            body=[paragraph("Nach dem Übergriff stehen wir an Ihrer Seite.")],
            phase_id="aftermath",
        ),
        make_item(title="Einladung zum Fest"),
    ]


def test_words_find_items_the_best_first(items, searchable, client):
    assert titles(look(client, q="Übergriffe")) == [
        "Stellungnahme nach einem Übergriff",
        "Brief an Betroffene",
    ]


def test_words_and_every_filter_hold_together(items, searchable, client):
    found = look(client, q="Übergriff", phase="aftermath")

    assert titles(found) == ["Brief an Betroffene"]
    assert titles(look(client, q="Übergriff", occasion="uebergriff")) == [
        "Stellungnahme nach einem Übergriff"
    ]
    assert "Suchwort: Übergriff" in found.content.decode()


def test_internal_items_are_found_by_members_only(items, searchable, client):
    make_item(title="Sprachregelung nach Übergriff", visibility="members")
    searchable()

    assert "Sprachregelung nach Übergriff" not in titles(look(client, q="Übergriff"))
    client.force_login(make_member(make_municipality()))
    assert "Sprachregelung nach Übergriff" in titles(look(client, q="Übergriff"))


def test_counter_speech_is_found_by_its_slogan_which_stays_hidden(
    db, searchable, client
):
    make_counter_speech(slogan="Zugereiste sind Halunken.")
    searchable()

    found = look(client, q="Halunken")

    assert titles(found) == ["Gegenrede: Wohnungsnot"]
    assert "Zugereiste sind" not in found.content.decode()


def test_without_an_index_filters_still_work(items, client, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "none"

    found = look(client, q="Übergriff", phase="aftermath")

    assert titles(found) == ["Brief an Betroffene"]
    assert "Die Suche ist gerade nicht möglich." in found.content.decode()


@pytest.mark.parametrize(
    "words",
    ["\"'<b>", "ä" * 10_000, "👩🏽‍🚒", "\u202eאבג", "AND OR (", "-"],
    ids=["quotes", "long", "emoji", "turned", "operators", "minus"],
)
def test_whatever_is_typed_gets_a_page(items, searchable, client, words):
    look(client, q=words)


def test_nothing_found_says_so(items, searchable, client):
    found = look(client, q="Quantenchromodynamik")

    assert titles(found) == []
    assert "noch keine Vorlage" in found.content.decode()


def test_search_takes_as_many_queries_for_one_as_for_three(
    items, searchable, client, django_assert_max_num_queries
):
    look(client, q="Fest")

    for words in ("Fest", "Übergriff Fest Betroffene"):
        with django_assert_max_num_queries(8):
            look(client, q=words)


def test_every_item_names_others_like_it(db, searchable, client):
    text = make_item(title="Stellungnahme nach Schmiererei am Rathaus")
    picture = make_sharepic(title="Schmiererei am Rathaus: kein Platz für Hass")
    reply = make_counter_speech(title="Gegenrede: Schmiererei am Rathaus")
    searchable()

    for item in (text, picture, reply):
        html = client.get(item.url).content.decode()
        below = html.partition("Ähnliche Vorlagen")[2]
        assert below, item
        assert f'href="{item.url}"' not in below.partition("</section>")[0]


def test_internal_items_are_alike_for_members_only(db, searchable, client):
    page = make_item(title="Stellungnahme nach Schmiererei am Rathaus")
    make_item(title="Schmiererei am Rathaus intern", visibility="members")
    searchable()

    assert "Rathaus intern" not in client.get(page.url).content.decode()
    client.force_login(make_member(make_municipality()))
    assert "Rathaus intern" in client.get(page.url).content.decode()


def test_without_an_index_no_item_is_alike(client, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "none"
    page = make_item()

    assert "Ähnliche Vorlagen" not in client.get(page.url).content.decode()


def test_index_links_to_the_counter_speech_finder(items, client):
    assert reverse("toolbox:find_reply") in look(client).content.decode()
