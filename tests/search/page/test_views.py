# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The search page and its suggestions: what is found, by whom, what helps if not."""

import logging
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.documents import MEMBERS, Attachment, municipality_access
from search.page import views
from search.watching import fruitless
from tests.factories.pages import make_contact_page, make_home
from tests.factories.people import make_member, make_municipality
from tests.search.documents import index, make_document

ADDRESS = "/suche/"
SUGGESTIONS = "/suche/vorschlaege/"

WHILE_TYPING = {"HX-Request": "true", "HX-Trigger": "suchwort"}
NASTY = [
    '"',
    '"offen',
    "a\0b",
    "%00",
    "x" * 10_000,
    "👩‍👧‍👦 🏳️‍🌈",
    "\u202eabc مرحبا",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "a AND (b OR",
    "*:*",
    "\\",
    "§ 130",
    "{{ 7*7 }} {% now %}",
    "-",
    "\ufffd\ud7ff",
]


@pytest.fixture(autouse=True)
def own_index(settings, tmp_path, db):
    settings.SEARCH_ROOT = tmp_path
    make_home()


@pytest.fixture
def corpus() -> None:
    """Twelve speeches for a vigil, and one of each that a reader may not see."""
    many = [
        make_document(
            f"rede-{number}",
            body="Wir stehen zusammen gegen Hass.",
            facets={"channel": ("speech",), "occasion": ("mahnwache",)},
        )
        for number in range(12)
    ]
    index(
        [
            *many,
            make_document(
                "rathaus",
                "Schmierereien am Rathaus",
                kind="statement",
                summary="Erste Worte nach einer Schmiererei.",
                details={"Version": "1.2"},
                facets={"channel": ("press",), "occasion": ("schmiererei",)},
            ),
            make_document(
                "datei",
                "Beschimpfungen melden",
                attachments=(Attachment(name="muster.docx", text="Zu Beleidigungen"),),
            ),
            make_document("intern", "Internes", access=frozenset({MEMBERS})),
        ]
    )


def soup(client: Client, address: str) -> BeautifulSoup:
    answer = client.get(address)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def titles(page: BeautifulSoup) -> list[str]:
    return [link.get_text() for link in page.select(".result .card__title a")]


def text_of(page: BeautifulSoup, selector: str) -> str:
    return " ".join(page.select_one(selector).get_text().split())


def test_search_finds_and_marks(client, corpus):
    page = soup(client, f"{ADDRESS}?q=schmiererei")

    assert titles(page) == ["Schmierereien am Rathaus"]
    assert page.select_one(".result mark").get_text() == "Schmierereien"
    assert text_of(page, "#treffer") == "1 Treffer für „schmiererei“"
    assert text_of(page, "#trefferzahl") == "1 Treffer für „schmiererei“"
    assert "Version: 1.2" in text_of(page, ".result")


def test_search_names_the_file_in_which_it_found_something(client, corpus):
    page = soup(client, f"{ADDRESS}?q=beleidigungen")

    assert "In der Datei „muster.docx“:" in text_of(page, ".result__snippet")


def test_search_page_stays_out_of_other_indexes(client, corpus):
    page = soup(client, f"{ADDRESS}?q=rede")

    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert page.title.get_text() == "Suche nach „rede“ – Komm.A"
    assert page.select_one("link[rel=canonical]")["href"].endswith(ADDRESS)


def test_search_page_has_one_box_filled_with_the_words(client, corpus):
    page = soup(client, f"{ADDRESS}?q=rede")

    (box,) = page.select("[role=search]")
    assert box.select_one("[name=q]")["value"] == "rede"
    assert (box["method"], box["action"]) == ("get", ADDRESS)


def test_header_of_every_page_has_a_search_box(client):
    page = soup(client, "/")

    box = page.select_one("header [role=search]")
    label = box.select_one("label")
    assert (box["action"], box.select_one("input")["name"]) == (ADDRESS, "q")
    assert label["for"] == box.select_one("input")["id"]
    assert page.select_one("header a.search-link")["href"] == ADDRESS


def test_missing_page_offers_the_search(client):
    answer = client.get("/gibt-es-nicht/")

    page = BeautifulSoup(answer.content, "html.parser")
    assert page.select_one("main [role=search] input[name=q]")


def test_search_shows_ten_and_the_pages(client, corpus):
    first = soup(client, f"{ADDRESS}?q=mahnwache")
    second = soup(client, f"{ADDRESS}?q=mahnwache&seite=2")

    assert (len(titles(first)), len(titles(second))) == (10, 2)
    assert first.select_one("a[rel=next]")["href"] == "?q=mahnwache&seite=2"


@pytest.mark.parametrize("number", ["3", "99999999999999", "9" * 5000])
def test_search_gives_the_nearest_page(client, corpus, number):
    page = soup(client, f"{ADDRESS}?q=mahnwache&seite={number}")

    nearest = page.select_one("[aria-current=page]")
    assert titles(page)
    assert nearest is not None


def test_filters_combine_and_count(client, corpus):
    page = soup(client, f"{ADDRESS}?art=speech&anlass=mahnwache")

    boxes = {box["id"]: box.has_attr("checked") for box in page.select("aside input")}
    assert text_of(page, "#treffer") == "12 Treffer"
    assert boxes == {"art-speech": True, "anlass-mahnwache": True}
    assert {box["form"] for box in page.select("aside input")} == {"suche"}


def test_filters_count_what_each_value_leaves(client, corpus):
    page = soup(client, f"{ADDRESS}?q=hass+schmiererei")

    counts = {
        box["id"]: text_of(page, f"label[for={box['id']}]")
        for box in page.select("aside input")
    }
    assert counts["kanal-speech"] == "speech 12 Treffer"
    assert counts["kanal-press"] == "press 1 Treffer"


def test_chips_take_filters_off(client, corpus):
    page = soup(client, f"{ADDRESS}?q=mahnwache&art=speech&anlass=mahnwache")

    chips = [chip["href"] for chip in page.select("a.chip")]
    assert chips == ["?q=mahnwache&anlass=mahnwache", "?q=mahnwache&art=speech"]
    everything = page.find("a", string="Alle Filter entfernen")
    assert everything["href"] == "?q=mahnwache"


def test_order_is_a_link_and_stays_with_new_words(client, corpus):
    page = soup(client, f"{ADDRESS}?q=mahnwache&sortierung=neueste")

    orders = page.select(".search-orders a")
    assert [order.get("aria-current") for order in orders] == [None, "true"]
    assert page.select_one("#suche input[type=hidden]")["value"] == "neueste"


def test_mistake_is_understood_and_said(client, corpus):
    page = soup(client, f"{ADDRESS}?q=mahnwahce")

    assert titles(page)
    hint = page.select_one(".search-hint a")
    assert (hint.get_text(), hint["href"]) == ("Mahnwache", "?q=Mahnwache")


def test_page_without_words_shows_occasions_and_kinds(client, corpus):
    page = soup(client, ADDRESS)

    chips = [chip["href"] for chip in page.select(".search-start a.chip")]
    assert chips == [
        f"{ADDRESS}?anlass=mahnwache",
        f"{ADDRESS}?anlass=schmiererei",
        f"{ADDRESS}?art=speech",
        f"{ADDRESS}?art=statement",
    ]
    assert titles(page) == []
    assert page.select("aside") == []


def test_nothing_found_offers_smaller_searches_and_ways_out(client, corpus):
    page = soup(client, f"{ADDRESS}?q=qwertzuiop&art=speech")

    assert text_of(page, "#treffer") == "0 Treffer für „qwertzuiop“"
    ways = {link.get_text() for link in page.select(".search-ways a")}
    assert "Es ist etwas passiert" in ways
    assert page.select(".search-help a.chip")


def test_nothing_found_with_a_filter_says_how_much_there_is_without(client, corpus):
    page = soup(client, f"{ADDRESS}?q=schmiererei&kanal=speech")

    (smaller,) = page.select(".search-help__list a")
    assert smaller["href"] == f"{ADDRESS}?q=schmiererei"
    assert "(1 Treffer)" in text_of(page, ".search-help__list")


@pytest.mark.parametrize(("headers", "noted"), [({}, 1), (WHILE_TYPING, 0)])
def test_nothing_found_is_noted_once_the_words_are_finished(
    client, corpus, monkeypatch, headers, noted
):
    seen = []
    monkeypatch.setattr(fruitless, "note", lambda results, request: seen.append(1))

    client.get(f"{ADDRESS}?q=qwertzuiop", headers=headers)
    client.get(f"{ADDRESS}?q=mahnwache", headers=headers)

    assert len(seen) == noted


# Who finds what


@pytest.mark.parametrize("asked", ["?q=internes", "?q=internes&art=speech"])
def test_stranger_does_not_find_what_is_for_members(client, corpus, asked):
    assert titles(soup(client, f"{ADDRESS}{asked}")) == []


def test_member_finds_what_is_for_members_and_sees_that_it_is(client, corpus):
    client.force_login(make_member(make_municipality()))

    page = soup(client, f"{ADDRESS}?q=internes")

    assert titles(page) == ["Internes"]
    assert "Nur für Mitglieder" in text_of(page, ".result__line")


def test_draft_is_found_by_its_own_municipality_alone(client):
    own, other = make_municipality(), make_municipality()
    access = frozenset({municipality_access(own.pk)})
    index([make_document("entwurf", "Entwurf der Rede", section="own", access=access)])

    client.force_login(make_member(own))
    seen = soup(client, f"{ADDRESS}?q=entwurf")
    client.force_login(make_member(other))
    hidden = soup(client, f"{ADDRESS}?q=entwurf&bereich=eigene")

    assert "Entwurf Ihrer Kommune" in text_of(seen, ".result__line")
    assert titles(hidden) == []


def test_embargo_holds_back_even_from_members(client):
    later = timezone.now() + timedelta(hours=1)
    index([make_document("sperre", "Gesperrte Rede", visible_from=later)])
    client.force_login(make_member(make_municipality()))

    assert titles(soup(client, f"{ADDRESS}?q=gesperrte")) == []


def test_hidden_words_find_a_page_and_are_not_shown(client):
    index([make_document("antwort", "Eine Antwort", hidden="Parasitenpack raus")])

    answer = client.get(f"{ADDRESS}?q=parasitenpack")

    page = BeautifulSoup(answer.content, "html.parser")
    assert titles(page) == ["Eine Antwort"]
    assert "raus" not in page.select_one(".result").get_text()


# What is kept


def test_answer_for_everybody_is_kept_shortly_and_sets_no_cookie(client, corpus):
    for address in (f"{ADDRESS}?q=rede", f"{SUGGESTIONS}?q=re"):
        answer = client.get(address)

        assert answer.headers["Cache-Control"] == f"max-age={views.SECONDS_KEPT}"
        assert "Cookie" in answer.headers["Vary"]
        assert not answer.cookies


def test_answer_for_a_member_is_kept_nowhere(client, corpus):
    client.force_login(make_member(make_municipality()))

    for address in (f"{ADDRESS}?q=rede", f"{SUGGESTIONS}?q=re"):
        kept = client.get(address).headers["Cache-Control"]

        assert "no-store" in kept
        assert "private" in kept


def test_search_logs_no_words(client, corpus, caplog):
    caplog.set_level(logging.DEBUG)

    client.get(f"{ADDRESS}?q=kanarienvogel")
    client.get(f"{SUGGESTIONS}?q=kanarienvogel")

    assert "kanarienvogel" not in caplog.text


@pytest.mark.parametrize(
    ("asked", "most"),
    [("q=mahnwache", 2), ("", 3), ("q=qwertzuiop+yxcvb+asdfgh&art=speech", 8)],
)
def test_search_costs_few_queries_even_if_it_finds_nothing(
    client, corpus, asked, most, django_assert_max_num_queries
):
    make_contact_page(make_home())
    client.get(f"{ADDRESS}?{asked}")  # the frame is in the cache from here on

    with django_assert_max_num_queries(most):
        client.get(f"{ADDRESS}?{asked}")


def test_search_costs_the_same_for_one_result_and_twelve(client, corpus):
    counts = []
    for asked in ("q=mahnwache", "q=schmiererei", "q=mahnwache"):
        with CaptureQueriesContext(connection) as queries:
            client.get(f"{ADDRESS}?{asked}")
        counts.append(len(queries))

    assert counts[1] == counts[2]


# Without an index


def test_missing_index_is_said_with_ways_out_and_logged_once(client, caplog):
    views.said.clear()

    first = client.get(f"{ADDRESS}?q=rede")
    client.get(f"{ADDRESS}?q=rede")

    page = BeautifulSoup(first.content, "html.parser")
    assert first.status_code == 200
    assert "Die Suche antwortet gerade nicht" in page.select_one("main").get_text()
    assert page.select(".search-ways a")
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def test_missing_index_suggests_nothing(client):
    assert client.get(f"{SUGGESTIONS}?q=rede").json() == {"suggestions": []}


# Languages


@pytest.mark.parametrize(
    ("prefix", "heading", "count"),
    [
        ("/en", "Search", "12 results for “mahnwache”"),
        ("/einfache-sprache", "Suche", "12 Treffer für „mahnwache“"),
    ],
)
def test_search_speaks_the_language_of_its_address(
    client, corpus, prefix, heading, count
):
    page = soup(client, f"{prefix}/suche/?q=mahnwache")

    assert page.h1.get_text() == heading
    assert text_of(page, "#treffer") == count
    assert page.select_one("#suche")["action"] == f"{prefix}/suche/"


# Suggestions


def test_suggestions_lead_to_pages_and_searches(client, corpus):
    found = client.get(f"{SUGGESTIONS}?q=schmier").json()["suggestions"]

    assert {
        "text": "Schmierereien am Rathaus",
        "kind": "öffnen",
        "url": "/rathaus/",
    } in found
    assert all(one["url"].startswith(("/rathaus/", "/suche/?")) for one in found)


@pytest.mark.parametrize("typed", ["", "s", " "])
def test_suggestions_wait_for_two_letters(client, corpus, typed):
    found = client.get(SUGGESTIONS, {"q": typed}).json()

    assert found == {"suggestions": []}


def test_suggestions_name_nothing_for_members_to_a_stranger(client, corpus):
    found = client.get(f"{SUGGESTIONS}?q=interne").json()["suggestions"]

    assert "Internes" not in [one["text"] for one in found]


# Nonsense


@pytest.mark.parametrize("path", [ADDRESS, SUGGESTIONS, f"/en{ADDRESS}"])
@pytest.mark.parametrize("typed", NASTY)
def test_nasty_strings_get_an_answer(client, corpus, path, typed):
    for name in ("q", "art", "seite", "sortierung", "bereich"):
        answer = client.get(path, {name: typed})

        assert answer.status_code in (200, 404 if "\0" in typed else 200)


@pytest.mark.parametrize(
    "query", ["q=%ED%A0%80", "q=%FF%FE", "q=%", "q", "q=a&q=b", "=&&=", "q[]=a"]
)
def test_broken_encodings_get_an_answer(client, corpus, query):
    for path in (ADDRESS, SUGGESTIONS):
        assert client.get(path, QUERY_STRING=query).status_code == 200


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    typed=st.text(st.characters(exclude_characters="\0", codec="utf-8")),
    page=st.text(max_size=6),
)
def test_anything_typed_gets_an_answer(client, corpus, typed, page):
    asked = {"q": typed, "anlass": typed, "seite": page.replace("\0", "")}

    assert client.get(ADDRESS, asked).status_code == 200
    assert client.get(SUGGESTIONS, asked).status_code == 200


def test_post_is_refused(client, corpus):
    assert client.post(ADDRESS, {"q": "rede"}).status_code == 405


def test_wagtails_log_of_queries_stays_empty(client, corpus):
    from wagtail.contrib.search_promotions.models import Query  # noqa: PLC0415

    client.get(f"{ADDRESS}?q=rede")

    assert Query.objects.count() == 0
