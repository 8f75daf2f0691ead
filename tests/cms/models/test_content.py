# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages of text: their table of contents, and the date of a legal page."""

from datetime import date

import pytest
from lxml import html

from tests.factories.pages import make_content_page, make_home, make_legal_page, text

pytestmark = pytest.mark.django_db


def heading(words: str, level: str, block_id: str) -> dict:
    return {"type": "heading", "id": block_id, "value": {"text": words, "level": level}}


BODY = [
    heading("Wer wir sind", "2", "wer"),
    text("<p>Ein Bündnis.</p>"),
    heading("Im Rathaus", "3", "rathaus"),
    heading("Was wir tun & lassen", "2", "was"),
]


def test_headings_are_those_of_the_second_level():
    page = make_content_page(make_home(), body=BODY)

    assert page.headings == [
        {"anchor": "wer", "text": "Wer wir sind"},
        {"anchor": "was", "text": "Was wir tun & lassen"},
    ]


def test_contents_lead_to_the_headings(client):
    make_content_page(make_home(), show_contents=True, body=BODY)

    document = html.fromstring(client.get("/projekt/").content)

    targets = document.xpath('//nav[@class="contents"]//a/@href')
    assert targets == ["#wer", "#was"]
    found = [document.get_element_by_id(target[1:]) for target in targets]
    assert [element.text for element in found] == [
        "Wer wir sind",
        "Was wir tun & lassen",
    ]


@pytest.mark.parametrize(
    "fields",
    [{"show_contents": False, "body": BODY}, {"show_contents": True, "body": []}],
)
def test_contents_are_left_out_where_nobody_needs_them(client, fields):
    make_content_page(make_home(), **fields)

    document = html.fromstring(client.get("/projekt/").content)

    assert document.xpath('//nav[@class="contents"]') == []


def test_legal_page_says_its_date_in_german(client):
    make_legal_page(make_home(), as_of=date(2026, 3, 1), body=[text("<p>Angaben.</p>")])

    document = html.fromstring(client.get("/impressum/").content)

    (stand,) = document.xpath("//main//time")
    assert stand.text == "1. März 2026"
    assert stand.get("datetime") == "2026-03-01"


def test_title_is_escaped_everywhere(client):
    title = "<script>alert('Hass')</script> & Co."
    make_content_page(make_home(), title, slug="boese", show_in_menus=True)

    answer = client.get("/boese/")

    assert b"<script>alert" not in answer.content
    document = html.fromstring(answer.content)
    assert document.xpath("//h1")[0].text == title
    assert document.xpath("//head/title")[0].text == f"{title} – Komm.A"
