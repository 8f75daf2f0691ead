# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Snippets stand one by one, with the town's own answers or with gaps."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.items import block, make_adaptation, make_item, paragraph
from tests.factories.people import make_member, make_municipality
from toolbox.answering.snippets import show_snippets
from toolbox.models import TextItemPage

pytestmark = pytest.mark.django_db

SIGNED = "Bitte bleiben Sie sachlich. Regeln: {netiquette_url} ({team_kuerzel})"
ANSWERS = {"netiquette_url": "https://example.org/regeln", "team_kuerzel": "km"}


def bullets(block_id: str, *items: str) -> dict:
    entries = [f"<p>{item}</p>" for item in items]
    return block("list", block_id, items=entries, style="bullet")


def heading(words: str, block_id: str) -> dict:
    return block("heading", block_id, text=f"<p>{words}</p>", level="1")


BODY = [
    paragraph("Jeder Punkt ist eine Antwort.", "vorweg"),
    heading("Regel nennen", "eins"),
    bullets("liste-eins", SIGNED, "Kritik ja, Abwertung nein."),
    heading("Nur ein Hinweis", "zwei"),
    paragraph("Hier steht nichts zum Kopieren.", "hinweis"),
    heading("Danken", "drei"),
    bullets("liste-drei", "Danke!"),
]


@pytest.fixture
def item() -> TextItemPage:
    return make_item(BODY, kind="snippets", title="Bausteine")


def texts(shown) -> dict[str, list[str]]:
    return {
        group.heading: [snippet.text for snippet in group.snippets]
        for group in shown.situations
    }


def test_every_entry_of_a_list_is_a_snippet_below_its_heading(item):
    shown = show_snippets(item)

    assert texts(shown) == {
        "Regel nennen": [
            "Bitte bleiben Sie sachlich. Regeln: [Link zur Netiquette]",
            "Kritik ja, Abwertung nein.",
        ],
        "Danken": ["Danke!"],
    }
    names = [one.name for group in shown.situations for one in group.snippets]
    assert names == ["baustein-1", "baustein-2", "baustein-3"]
    assert shown.has_gaps


def test_member_copies_what_her_town_answered(item):
    town = make_municipality()
    adaptation = make_adaptation(item, town, make_member(town))
    adaptation.answers = ANSWERS
    adaptation.save()

    shown = show_snippets(item, town)

    assert shown.adaptation == adaptation
    assert not shown.has_gaps
    assert texts(shown)["Regel nennen"][0] == (
        "Bitte bleiben Sie sachlich. Regeln: https://example.org/regeln (km)"
    )


def test_other_towns_answers_are_never_shown(item, client):
    other = make_municipality(name="Andershausen")
    adaptation = make_adaptation(item, other, make_member(other))
    adaptation.answers = ANSWERS
    adaptation.save()
    client.force_login(make_member(make_municipality()))

    html = client.get(item.url).content.decode()

    assert "example.org/regeln" not in html
    assert "[Link zur Netiquette]" in html


def test_page_has_a_button_for_each_snippet_and_no_invented_value(item, client):
    html = client.get(item.url).content.decode()

    for number in (1, 2, 3):
        assert f'id="baustein-{number}"' in html
        assert f'data-copy="baustein-{number}"' in html
    assert "In eckigen Klammern steht" in html
    assert "musterhausen.example.org/netiquette" not in html


def test_other_kinds_show_the_text_as_before(client):
    html = client.get(make_item(BODY).url).content.decode()

    assert "So sieht der Text aus" in html
    assert "baustein-1" not in html


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_snippets(client, count):
    item = make_item([bullets("liste", *["Danke!"] * count)], kind="snippets")
    client.get(item.url)

    with CaptureQueriesContext(connection) as queries:
        client.get(item.url)

    assert len(queries) <= 8
