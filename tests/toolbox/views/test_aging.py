# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where a text turns amber: on its page, in the list, where it is adapted."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import (
    block,
    make_adaptation,
    make_fact,
    make_item,
    make_service,
    paragraph,
)

from .conftest import address
from .test_pages import html, queries_of

OLD = {"as_of": date(2020, 1, 1), "check_again_on": date(2021, 1, 1)}
NOTICE = "Vor dem Verwenden prüfen"
BADGE = "vor dem Verwenden prüfen"
KIND = "meldestelle"


def item_with(*facts, **fields):
    body = [
        paragraph("Es ist etwas passiert."),
        *(block("fact", f"fakt-{fact.pk}", fact=fact.pk) for fact in facts),
        block("support_services", "hilfe", offices=[], kinds=[KIND]),
    ]
    return make_item(body, **fields)


@pytest.fixture
def old_fact(db):
    return make_fact("alt", **OLD)


def list_url(town) -> str:
    return reverse("toolbox:adaptations", args=[town.slug])


def test_item_page_names_the_overdue_fact(client: Client, old_fact) -> None:
    page = html(client, item_with(old_fact).url)

    assert NOTICE in page
    assert "Die Tatsache „Es gibt 7 Beispiele.“" in page
    assert "<small>Quelle: Amt für Beispiele, Stand 1. Januar" in page


def test_item_page_is_quiet_while_its_facts_hold(client: Client, db) -> None:
    assert NOTICE not in html(client, item_with(make_fact()).url)


def test_markup_in_a_fact_stays_text_on_every_page(office: Client, town, officer):
    bad = make_fact(statement="<script>x</script>", source="<b>A</b>", **OLD)
    item = item_with(bad)
    adaptation = make_adaptation(item, town, officer)

    for url in (item.url, address(adaptation), list_url(town)):
        page = html(office, url)
        assert "<script>x" not in page
        assert "<b>A</b>" not in page
        assert "&lt;script&gt;x" in page


def test_deleted_fact_leaves_a_notice_and_no_traceback(
    office: Client, town, officer
) -> None:
    fact = make_fact()
    item = item_with(fact)
    adaptation = make_adaptation(item, town, officer)
    type(fact).objects.filter(pk=fact.pk)._raw_delete("default")

    for url in (item.url, address(adaptation), list_url(town)):
        assert "gibt es nicht mehr. Ihr Absatz fehlt" in html(office, url)


def test_adaptation_is_amber_where_it_is_listed_and_written(
    office: Client, town, officer, old_fact
) -> None:
    adaptation = make_adaptation(item_with(old_fact), town, officer)

    assert BADGE in html(office, list_url(town))
    assert NOTICE in html(office, address(adaptation))


def test_fact_is_left_out_or_in_but_never_reworded(
    office: Client, town, officer
) -> None:
    fact = make_fact()
    adaptation = make_adaptation(item_with(fact), town, officer)

    page = html(office, address(adaptation))

    assert "aus dem Verzeichnis" in page
    assert f"block-fakt-{fact.pk}-omitted" in page
    assert f"block-fakt-{fact.pk}-text" not in page


def test_list_takes_as_many_queries_for_three_amber_texts_as_for_one(
    office: Client, town, officer, old_fact
) -> None:
    make_service(kind=KIND, check_again_on=date(2021, 1, 1))
    make_adaptation(item_with(old_fact), town, officer)
    one = queries_of(office, list_url(town))
    for number in range(2):
        fact = make_fact(f"alt-{number}", **OLD)
        make_adaptation(item_with(fact), town, officer)

    assert html(office, list_url(town)).count(BADGE) == 3
    assert queries_of(office, list_url(town)) == one


def test_item_page_takes_as_many_queries_for_three_facts_as_for_one(
    client: Client, old_fact
) -> None:
    one = queries_of(client, item_with(old_fact).url)
    more = [make_fact(f"alt-{number}", **OLD) for number in range(2)]

    assert queries_of(client, item_with(old_fact, *more).url) == one
    assert one <= 8


def test_counter_speech_is_amber_by_its_facts_and_services(
    client: Client, old_fact
) -> None:
    service = make_service("Beratung Alt", check_again_on=date(2021, 1, 1))
    page = make_counter_speech(facts=[old_fact], support_services=[service])

    shown = html(client, page.url)

    assert shown.count(NOTICE) == 2
    assert "zur Prüfung fällig: „Beratung Alt“." in shown


def test_counter_speech_names_the_successor_of_an_office(client: Client, db) -> None:
    old = make_service("Alte Stelle", replaced_by=make_service("Neue Stelle"))
    gone = make_service("Geschlossen", is_closed=True)
    page = make_counter_speech(support_services=[old, gone])

    shown = html(client, page.url)

    assert "Neue Stelle" in shown
    assert "Alte Stelle" not in shown
    assert "Geschlossen" not in shown
