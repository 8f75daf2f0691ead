# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What refers to what is noted once for each object, whatever became of it."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import ReferenceIndex

from cms.management.loading.publishing import in_order
from cms.management.loading.references import references_noted_once
from tests.factories.items import make_item
from toolbox.models import RelatedItem, TextItemPage

from .content_folder import load, write_item

pytestmark = pytest.mark.django_db


def relate(page: TextItemPage, *others: TextItemPage) -> None:
    page.related_items.set(in_order(RelatedItem(item=other) for other in others))
    page.save()


def targets(page: TextItemPage) -> set[str]:
    """The keys of the pages to which the related items of a page lead."""
    found = ReferenceIndex.get_references_for_object(page)
    related = found.filter(model_path="related_items.item.item")
    return set(related.values_list("to_object_id", flat=True))


@pytest.fixture
def items() -> list[TextItemPage]:
    return [make_item(slug=f"text-{n}", reference=f"T0{n}") for n in (1, 2, 3)]


def test_loaded_items_refer_to_each_other(folder):
    write_item(folder, related=["S02"])
    write_item(folder, id="S02", slug="zweite")

    load(folder)

    first, second = TextItemPage.objects.order_by("reference")
    assert targets(first) == {str(second.pk)}


def test_rows_count_as_they_are_at_the_end(items):
    first, second, third = items

    with references_noted_once():
        relate(first, second)
        relate(first, third)
        meanwhile = targets(first)

    assert (meanwhile, targets(first)) == (set(), {str(third.pk)})


def test_later_saves_are_noted_at_once_again(items):
    first, second, _third = items
    with references_noted_once():
        first.save()

    relate(first, second)

    assert targets(first) == {str(second.pk)}


def test_what_was_deleted_or_taken_back_is_forgotten(items):
    first, second, third = items
    relate(first, second)

    with references_noted_once():
        relate(third, second)
        first.delete()
        with transaction.atomic():
            taken_back = make_item(slug="zurueck", reference="T09")
            transaction.set_rollback(True)

    assert not TextItemPage.objects.filter(slug=taken_back.slug).exists()
    assert targets(first) == set()
    assert targets(third) == {str(second.pk)}


def test_ten_saves_are_read_once(items):
    first, second, third = items
    with references_noted_once():
        relate(first, second, third)

    def queries(saves: int) -> int:
        with CaptureQueriesContext(connection) as captured, references_noted_once():
            for _ in range(saves):
                first.save()
        return sum("referenceindex" in query["sql"] for query in captured)

    assert queries(10) == queries(1) > 0
