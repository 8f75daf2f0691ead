# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which pages of the site the search is offered, and what of each."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.models import NewsPage
from tests.factories.pages import (
    make_content_page,
    make_event,
    make_event_index,
    make_faq_page,
    make_glossary,
    make_home,
    make_news,
    make_news_index,
    make_twin,
    restrict,
    text,
)
from tests.search.offered import document_of, is_offered, offered

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


def test_news_page_offers_what_visitors_read(home):
    page = make_news(
        make_news_index(home), "Neue Rede", intro="Kurz gesagt.", date=date(2026, 9, 14)
    )

    document = document_of(page)

    assert (document.section, document.kind, document.title) == (
        "site",
        "news",
        "Neue Rede",
    )
    assert document.summary == "Kurz gesagt."
    assert document.body == "Sie stehen jetzt bereit."
    assert document.url == page.url
    assert document.date == date(2026, 9, 14)
    assert document.details["Stand"] == "14. September 2026"
    assert document.facets == {"language_level": ("standard",)}


def test_content_page_offers_the_words_of_every_block(home):
    body = [
        text("<p>Mit <b>Haltung</b>.</p><ul><li>Erstens</li></ul>"),
        {"type": "quote", "value": {"text": "Wir bleiben.", "speaker": "Kim"}},
        {
            "type": "accordion",
            "value": {
                "items": [
                    {
                        "id": "1",
                        "type": "item",
                        "value": {"title": "Wer?", "text": "<p>Alle.</p>"},
                    }
                ]
            },
        },
        {
            "type": "table",
            "value": {
                "table": {
                    "caption": "Wer hilft",
                    "columns": [{"type": "text", "heading": "Stelle"}],
                    "rows": [{"values": ["Ordnungsamt"]}],
                },
                "source": "Eigene Zählung",
            },
        },
    ]
    page = make_content_page(home, body=body)

    lines = document_of(page).body.splitlines()

    assert lines == [
        "Mit Haltung.",
        "Erstens",
        "Wir bleiben.",
        "Kim",
        "Wer?",
        "Alle.",
        "Wer hilft",
        "Stelle",
        "Ordnungsamt",
        "Eigene Zählung",
    ]


def test_event_page_offers_day_and_place(home):
    page = make_event(make_event_index(home), status="cancelled")

    document = document_of(page)

    assert document.kind == "event"
    assert document.date == page.first_day
    assert document.details["Wo"] == "Rathaus Musterhausen"
    assert document.details["Status"] == "Abgesagt"


def test_faq_page_offers_questions_with_answers(home):
    page = make_faq_page(home, {"Start": {"Was kostet es?": "<p>Nichts.</p>"}})

    assert document_of(page).body == "Start\nWas kostet es?\nNichts."


def test_glossary_page_offers_its_terms(home):
    page = make_glossary(home, "Antiziganismus", "Rassismus")

    document = document_of(page)

    assert document.keywords[:2] == ("Antiziganismus", "Rassismus")
    assert "Antiziganismus: Kurz erklärt." in document.body


def test_twins_are_documents_of_their_own(home):
    page = make_content_page(home, "Über uns")
    make_twin(home, "de-ls")
    twin = make_twin(page, "de-ls", title="Das sind wir")

    source, plain = document_of(page), document_of(twin)

    assert (plain.language, plain.facets["language_level"]) == ("de-ls", ("simple",))
    assert source.details["Einfache Sprache"] == "vorhanden"
    assert "Einfache Sprache" not in plain.details


@pytest.mark.parametrize("kind", ["login", "password", "groups"])
def test_page_below_a_restriction_is_not_offered(home, kind):
    parent = make_content_page(home, "Intern")
    page = make_content_page(parent, "Darunter")

    restrict(parent, kind)

    assert not is_offered(parent)
    assert not is_offered(page)


def test_draft_is_not_offered(home):
    page = make_content_page(home, live=False)

    assert not is_offered(page)


def test_alias_is_found_as_its_source(home):
    page = make_content_page(home)
    alias = page.create_alias(update_slug="noch-einmal")

    assert is_offered(page)
    assert not is_offered(alias)


def test_offers_ask_the_same_number_of_queries_for_one_and_three_rows(home):
    index = make_news_index(home)
    make_news(index)
    offered(NewsPage)

    one = queries_of(NewsPage)
    make_news(index)
    make_news(index)

    assert queries_of(NewsPage) == one


def queries_of(model) -> int:
    with CaptureQueriesContext(connection) as queries:
        offered(model)
    return len(queries)
