# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A counter-speech: complete, within its lengths, and its slogan out of sight."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_fact
from tests.factories.people import make_member, make_municipality
from tests.search.offered import document_of
from toolbox.models import ItemKind, Shelf

pytestmark = pytest.mark.django_db

SLOGAN = "Die nehmen uns die Wohnungen weg."
HIDDEN = (SLOGAN, "Sozialwohnung", "die bekommen sofort eine Wohnung")


def test_page_shows_answers_strategy_and_when_not_to_answer(client):
    page = make_counter_speech()

    html = client.get(page.url).content.decode()

    assert "[Stadt/Gemeinde/Kreis" in html or "[" in html
    assert "Tatsache zuerst" in html
    assert "Ohne Reichweite." in html
    assert "Es gibt genug." in html
    assert "Kurze Antwort" in html


def test_answer_in_plain_words_can_be_copied(client):
    page = make_counter_speech()

    html = client.get(page.url).content.decode()

    assert "Antwort in Einfacher Sprache" in html
    assert f'id="answer-plain-{page.pk}"' in html
    assert "Die Regeln gelten für alle." in html


def test_answer_that_is_not_written_leaves_no_empty_fold(client):
    html = client.get(make_counter_speech(answer_plain="").url).content.decode()

    assert "Antwort in Einfacher Sprache" not in html


def test_page_keeps_the_slogan_closed_and_says_it_once(client):
    html = client.get(make_counter_speech().url).content.decode()

    before, after = html.split(SLOGAN)
    assert before.count("<details") == before.count("</details>") + 1
    assert " open" not in before[before.rindex("<details") :]
    assert SLOGAN not in after


def test_page_does_not_show_what_it_is_matched_by(client):
    html = client.get(make_counter_speech().url).content.decode()

    assert "Sozialwohnung" not in html
    assert "die bekommen sofort" not in html


def test_page_is_kept_from_search_engines(client):
    page = make_counter_speech()

    assert (
        '<meta name="robots" content="noindex">'
        in client.get(page.url).content.decode()
    )
    assert page.get_sitemap_urls() == []
    assert page.url not in client.get("/sitemap.xml").content.decode()


def test_slogan_stands_in_no_list_feed_or_api(client):
    page = make_counter_speech()
    addresses = (
        page.get_parent().url,
        "/feeds/vorlagen.atom",
        f"/api/v2/pages/{page.pk}/",
        "/api/v2/pages/?fields=*",
    )

    for address in addresses:
        body = client.get(address).content.decode()
        assert not any(words in body for words in HIDDEN), address


def test_document_hides_the_slogan_and_tells_the_rest():
    document = document_of(make_counter_speech())

    assert document.kind == ItemKind.COUNTER_SPEECH
    assert all(words in document.hidden for words in HIDDEN)
    shown = f"{document.title} {document.summary} {document.body} {document.keywords}"
    assert not any(words in shown for words in HIDDEN)
    assert "Bezahlbare Wohnungen fehlen." in document.body


def test_internal_counter_speech_is_for_members(client):
    page = make_counter_speech(visibility="members")
    town = make_municipality()

    assert client.get(page.url).status_code == 302
    client.force_login(make_member(town))
    assert client.get(page.url).status_code == 200


def test_answers_of_a_member_bear_the_name_of_her_town(client):
    town = make_municipality(name="Beispielstadt", kind="stadt")
    client.force_login(make_member(town))

    html = client.get(make_counter_speech().url).content.decode()

    assert "Stadt Beispielstadt vergibt nach Dringlichkeit." in html


def test_short_answer_is_counted_with_its_gaps_filled():
    with pytest.raises(ValidationError) as error:
        make_counter_speech(answer_short="ä" * 290 + " {kommune}")

    assert error.value.messages == [
        "Die Antwort ist um 12 Zeichen zu lang (höchstens 300)."
    ]


def test_emoji_counts_as_one_character():
    assert make_counter_speech(answer_short="👩🏽‍🚒" * 60).answer_short


def test_page_shows_its_facts_with_source_and_date(client):
    page = make_counter_speech(facts=[make_fact(source_url="https://example.org/")])

    html = client.get(page.url).content.decode()

    assert "<p>Es gibt 7 Beispiele.</p>" in html
    assert '<a href="https://example.org/">Amt für Beispiele</a>' in html
    assert '<time datetime="2026-06-01">1. Juni 2026</time>' in html


def test_markup_in_a_fact_is_shown_and_not_run(client):
    fact = make_fact(statement="<script>alert(1)</script>", source="<b>Amt</b>")
    page = make_counter_speech(facts=[fact])

    html = client.get(page.url).content.decode()

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "&lt;b&gt;Amt&lt;/b&gt;" in html


def test_unpublished_fact_stays_out_of_the_page(client):
    page = make_counter_speech(facts=[make_fact(live=False)])

    html = client.get(page.url).content.decode()

    assert "7 Beispiele" not in html
    assert "Was stimmt" not in html


def test_unknown_placeholder_is_refused():
    with pytest.raises(ValidationError):
        make_counter_speech(answer_long="{komune}")


def test_shelf_has_counter_speeches():
    page = make_counter_speech()

    assert page in Shelf(lambda items: items)[:10]


def test_page_takes_few_queries(client, django_assert_max_num_queries):
    page = make_counter_speech()
    client.get(page.url)

    with django_assert_max_num_queries(8):
        client.get(page.url)
