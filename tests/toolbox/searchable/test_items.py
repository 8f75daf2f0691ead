# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the search is offered of items: for whom, under which facets, from when on."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from search.documents import MEMBERS, PUBLIC
from tests.factories.items import make_item, make_term
from tests.factories.pages import make_home
from tests.factories.press_kits import make_press_kit
from tests.factories.sharepics import make_sharepic
from tests.search.offered import document_of, is_offered, offered
from toolbox.models import Occasion, TextItemPage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home():
    return make_home()


def test_item_offers_text_terms_and_facets():
    parent = make_term(Occasion, "angriffe", name="Angriffe")
    occasion = make_term(Occasion, "schmiererei", name="Schmierereien", parent=parent)
    item = make_item(occasions=[occasion])

    document = document_of(item)

    assert (document.section, document.kind) == ("toolbox", "statement")
    assert document.summary == "Für die ersten Stunden."
    assert "In […] wurde am […] eine Wand beschmiert." in document.body
    assert {"Schmierereien", "Angriffe", item.reference} <= set(document.keywords)
    assert document.facets["occasion"] == ("schmiererei", "angriffe")
    assert document.facets["language_level"] == ("standard",)
    assert document.access == {PUBLIC}
    assert document.weight == 2
    assert document.details["Version"] == "1.0"
    assert "Redaktion" not in document.body


def test_internal_item_is_for_members():
    item = make_item(visibility="members")

    assert document_of(item).access == {MEMBERS}


def test_sharepic_offers_its_words_and_posts():
    document = document_of(make_sharepic())

    assert document.kind == "sharepic"
    assert "Wir stehen zusammen" in document.body
    assert "In […] ist kein Platz für Hass." in document.body


def test_press_kit_is_visible_from_the_end_of_its_embargo():
    until = timezone.now() + timedelta(hours=2)
    kit = make_press_kit(embargo_until=until)

    document = document_of(kit)

    assert document.visible_from == until
    assert "Wer bedroht wird, steht nicht allein." in document.body


def test_draft_of_an_item_is_not_offered():
    item = make_item()
    item.unpublish()

    assert not is_offered(item)


def test_items_ask_the_same_number_of_queries_for_one_and_three_rows():
    make_item()
    offered(TextItemPage)
    one = queries_of(TextItemPage)

    make_item()
    make_item()

    assert queries_of(TextItemPage) == one


def queries_of(model) -> int:
    with CaptureQueriesContext(connection) as queries:
        offered(model)
    return len(queries)
