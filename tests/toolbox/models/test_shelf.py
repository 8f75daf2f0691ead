# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One list of items of every kind: its order, its slices, its cost, what it hides."""

from datetime import timedelta

import pytest
from django.core.paginator import Paginator
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories.items import make_item
from tests.factories.press_kits import make_press_kit
from toolbox.models import Shelf, public
from toolbox.models.shelf import BY_KIND

pytestmark = pytest.mark.django_db


def references(shelf: Shelf) -> list[str]:
    return [item.reference for item in shelf[:]]


def test_kinds_of_items_stand_together_in_one_order():
    make_item(reference="S2")
    make_press_kit(reference="S1")
    make_item(reference="S3")

    assert references(Shelf(public)) == ["S1", "S2", "S3"]


def test_order_may_be_descending_and_by_several_columns():
    long_ago = timezone.now() - timedelta(days=9)
    make_item(reference="S1", first_published_at=long_ago)
    make_press_kit(reference="S2", first_published_at=long_ago)
    make_item(reference="S3", first_published_at=timezone.now())

    shelf = Shelf(public, order=("-first_published_at", "reference"))

    assert references(shelf) == ["S3", "S1", "S2"]


def test_pages_of_the_list_hold_each_item_once():
    for number in range(3):
        make_item(reference=f"A{number}")
        make_press_kit(reference=f"B{number}")

    pages = Paginator(Shelf(public), per_page=4)

    assert [[item.reference for item in page] for page in pages] == [
        ["A0", "A1", "A2", "B0"],
        ["B1", "B2"],
    ]


def test_what_no_list_may_name_is_left_out():
    make_item(reference="S1", visibility="members")
    make_press_kit(reference="S2", embargo_until=timezone.now() + timedelta(hours=1))
    make_item(reference="S3")

    assert references(Shelf(public)) == ["S3"]


def test_narrowing_applies_to_every_kind():
    make_item(reference="S1", phase_id="acute")
    make_press_kit(reference="S2", phase_id="acute")
    make_press_kit(reference="S3", phase_id="preparation")

    shelf = Shelf(lambda items: items.filter(phase="acute"))

    assert references(shelf) == ["S1", "S2"]
    assert shelf.count() == len(shelf) == 2


def test_empty_list_is_empty():
    assert references(Shelf(public)) == []


def test_one_and_three_items_of_each_kind_cost_the_same():
    make_item()
    make_press_kit()
    few = cost(Shelf(public))

    for _ in range(2):
        make_item()
        make_press_kit()

    assert cost(Shelf(public)) == few == 1


def test_items_are_whole_although_one_query_fetched_them():
    kit = make_press_kit(reference="S1", place="Musterhausen")
    text = make_item(reference="S2")

    first, second = Shelf(public)[:2]

    assert (first, second) == (kit, text)
    assert (first.url, first.summary, first.place) == (
        kit.url,
        kit.summary,
        "Musterhausen",
    )
    assert second.checked_until == text.checked_until
    assert second.body[0].id == text.body[0].id


def cost(shelf: Shelf) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert shelf[:12]
    return len(queries)


def test_order_by_kind_begins_with_what_is_said_first():
    make_item(reference="A1", kind="poster")
    make_press_kit(reference="A2")
    make_item(reference="S1", kind="statement")
    make_item(reference="S2", kind="holding_statement")

    assert references(Shelf(public, order=(BY_KIND, "reference"))) == [
        "S1",
        "S2",
        "A1",
        "A2",
    ]
