# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Questions: their groups, their anchors, and what machines read of them."""

import pytest
from lxml import html

from cms.models.faq import Anchors
from tests.factories.pages import make_faq_page, make_home

pytestmark = pytest.mark.django_db

GROUPS = {
    "Toolbox": {
        "Was kostet das?": "<p>Nichts.</p><p>Wirklich <b>nichts</b>.</p>",
        "Für wen?": "<p>Für alle.</p>",
    },
    "Projekt": {"Was kostet das?": "<p>Auch nichts.</p>"},
}


@pytest.fixture
def page():
    return make_faq_page(make_home(), GROUPS)


def test_questions_have_anchors_of_their_own(page):
    assert [
        (group.anchor, [question.anchor for question in group.questions])
        for group in page.question_groups
    ] == [
        ("toolbox", ["was-kostet-das", "fuer-wen"]),
        ("projekt", ["was-kostet-das-2"]),
    ]


@pytest.mark.parametrize("text", ["", "🦊", "!?", "مرحبا"])
def test_question_without_letters_has_an_anchor_too(text):
    anchors = Anchors()

    assert [anchors.of(text), anchors.of(text)] == ["frage", "frage-2"]


def test_anchors_are_of_bearable_length():
    assert len(Anchors().of("sehr lang " * 40)) <= 60


def test_question_opens_by_its_link(client, page):
    document = html.fromstring(client.get(page.url).content)

    opened = document.xpath("//main//details[@id='fuer-wen']//a/@href")
    scripts = document.xpath("//script/@src")
    assert opened == ["#fuer-wen"]
    assert [source for source in scripts if "open_target" in source]


def test_page_lists_its_groups(client, page):
    document = html.fromstring(client.get(page.url).content)

    assert document.xpath("//nav[@class='contents']//a/@href") == [
        "#toolbox",
        "#projekt",
    ]
    ids = document.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_questions_are_described_to_machines(page):
    (described,) = page.structured_data("/", None)

    assert [
        (entry["name"], entry["acceptedAnswer"]["text"])
        for entry in described["mainEntity"]
    ] == [
        ("Was kostet das?", "Nichts. Wirklich nichts ."),
        ("Für wen?", "Für alle."),
        ("Was kostet das?", "Auch nichts."),
    ]


def test_page_without_questions_says_so(client):
    page = make_faq_page(make_home(), {})

    assert "Noch keine Fragen" in client.get(page.url).content.decode()


def test_page_costs_the_same_whatever_it_asks(client, django_assert_num_queries):
    home = make_home()
    few = make_faq_page(home, {"A": {"B": "<p>C</p>"}}, title="Wenige")
    many = make_faq_page(home, GROUPS, title="Viele")
    client.get(few.url)

    for page in (few, many):
        with django_assert_num_queries(2):
            client.get(page.url)
