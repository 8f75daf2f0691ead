# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One question after the other; the first yes says what to do."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml.html import HtmlElement, fromstring

from tests.factories.counter_speech import make_counter_speech
from tests.factories.decision_aid import make_action, make_decision_aid, make_question
from tests.factories.items import make_item, make_service
from tests.factories.people import make_user
from toolbox.models import DecisionAidPage

pytestmark = pytest.mark.django_db


def shown(client: Client, address: str) -> HtmlElement:
    response = client.get(address)
    assert response.status_code == 200
    assert response.cookies == {}
    return fromstring(response.content.decode())


def heading(document: HtmlElement) -> str:
    (found,) = document.xpath("//h1")
    return found.text_content().strip()


def links(document: HtmlElement, words: str) -> list[str]:
    found = document.xpath("//main//a[normalize-space()=$words]", words=words)
    return [link.get("href") for link in found]


def test_first_question_comes_first_with_two_answers(client):
    page = make_decision_aid()

    document = shown(client, page.url)

    assert heading(document) == "Ist jemand in Gefahr?"
    assert "Frage 1 von 2" in document.text_content()
    assert links(document, "Ja") == ["?frage=1&antwort=ja"]
    assert links(document, "Nein") == ["?frage=2"]


def test_no_leads_to_the_next_question_and_keeps_the_way(client):
    page = make_decision_aid()

    document = shown(client, f"{page.url}?frage=2")

    assert heading(document) == "Ist es strafbar?"
    assert links(document, "ändern: Frage 1") == ["?frage=1"]
    assert links(document, "Nein") == ["?frage=ende"]


def test_yes_says_what_to_do(client):
    page = make_decision_aid()

    document = shown(client, f"{page.url}?frage=2&antwort=ja")

    assert heading(document) == "Anzeigen"
    assert "Sichern." in document.text_content()
    assert links(document, "ändern: Frage 2") == ["?frage=2"]
    assert links(document, "Ja") == []


def test_no_to_everything_ends_in_the_default(client):
    page = make_decision_aid()

    document = shown(client, f"{page.url}?frage=ende")

    assert heading(document) == "Stehen lassen"
    assert "Wann Sie nicht antworten" not in document.text_content()


@pytest.mark.parametrize(
    "odd", ["0", "-1", "3", "99", "²", "١", "zwei", '"><script>', "1" * 10_000, "🙂"]
)
def test_odd_numbers_lead_to_the_first_question(client, odd):
    page = make_decision_aid()

    document = fromstring(client.get(page.url, {"frage": odd}).content.decode())

    assert heading(document) == "Ist jemand in Gefahr?"


def test_odd_answer_shows_the_question(client):
    page = make_decision_aid()

    assert heading(shown(client, f"{page.url}?frage=2&antwort=%22")) == (
        "Ist es strafbar?"
    )


def test_emergency_number_stands_at_the_question_already(client):
    call = make_service("Notruf", kind="notruf", phone="110")
    other = make_service("Beratung", phone="0000 1")
    action = make_action("Schützen", services=[call.pk, other.pk])
    page = make_decision_aid([make_question("Gefahr?", action, at_once="Jetzt rufen!")])

    document = shown(client, page.url)

    assert "Jetzt rufen!" in document.text_content()
    assert links(document, "110 anrufen") == ["tel:110"]
    assert "0000 1" not in document.text_content()


def test_action_names_items_of_any_kind_in_the_editors_order(client):
    item, reply = make_item(title="Musterschreiben"), make_counter_speech()
    action = make_action("Antworten", items=[reply.pk, item.pk])
    page = make_decision_aid([make_question("Frage?", action)])

    text = shown(client, f"{page.url}?frage=1&antwort=ja").text_content()

    assert text.index(reply.title) < text.index("Musterschreiben")


def test_items_and_offices_that_are_gone_are_left_out(client):
    item = make_item(title="Altes Schreiben")
    closed = make_service("Alte Stelle", is_closed=True)
    gone = make_service("Weg")
    action = make_action("Tun", items=[item.pk], services=[closed.pk, gone.pk])
    page = make_decision_aid([make_question("Frage?", action)])
    item.unpublish()
    gone.delete()

    text = shown(client, f"{page.url}?frage=1&antwort=ja").text_content()

    for words in ("Altes Schreiben", "Alte Stelle", "Weg", "Vorlagen dafür"):
        assert words not in text


def test_page_without_questions_goes_straight_to_the_end(client):
    page = make_decision_aid()
    DecisionAidPage.objects.filter(pk=page.pk).update(questions=[])

    assert heading(shown(client, page.url)) == "Stehen lassen"


@pytest.mark.parametrize("rows", [1, 3])
def test_action_asks_few_questions_whatever_it_names(client, rows):
    items = [make_item().pk for _ in range(rows)] + [make_counter_speech().pk]
    services = [make_service(f"Stelle {number}").pk for number in range(rows)]
    action = make_action("Tun", items=items, services=services)
    page = make_decision_aid([make_question("Frage?", action)] * rows)
    address = f"{page.url}?frage=1&antwort=ja"
    client.get(address)

    with CaptureQueriesContext(connection) as queries:
        client.get(address)

    assert len(queries) <= 8


def test_toolbox_leads_to_it(client):
    page = make_decision_aid()

    document = shown(client, page.get_parent().url)

    assert links(document, "Reagieren oder nicht?") == [page.url]


def test_editor_can_change_the_questions_in_the_admin(client):
    page = make_decision_aid()
    client.force_login(make_user(is_superuser=True))

    response = client.get(f"/admin/pages/{page.pk}/edit/")

    assert response.status_code == 200
    for label in ("Sofort-Hinweis", "Woran Sie das erkennen", "Passende Vorlagen"):
        assert label in response.content.decode()
