# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What can be asked of the counts."""

from datetime import date

import pytest

from cms.models import DailyCount, Hit

pytestmark = pytest.mark.django_db

MONDAY, TUESDAY = date(2026, 9, 14), date(2026, 9, 15)


@pytest.fixture(autouse=True)
def _counts():
    rows = [
        (Hit.VIEW, 1, "", MONDAY, 5),
        (Hit.VIEW, 1, "", TUESDAY, 2),
        (Hit.VIEW, 2, "", TUESDAY, 6),
        (Hit.EXPORT, 2, "docx", TUESDAY, 1),
        (Hit.EXPORT, 2, "pdf", TUESDAY, 1),
        (Hit.DOWNLOAD, 1, "", TUESDAY, 9),
    ]
    names = ("kind", "subject", "detail", "day", "count")
    for row in rows:
        DailyCount.objects.create(**dict(zip(names, row, strict=True)))


def totals(counts, key: str) -> list[tuple]:
    return [(row[key], row["total"]) for row in counts]


def test_top_adds_up_the_days_and_puts_the_most_frequent_first():
    assert totals(DailyCount.objects.top(Hit.VIEW), "subject") == [(1, 7), (2, 6)]


def test_top_begins_where_it_is_told_to():
    top = DailyCount.objects.top(Hit.VIEW, since=TUESDAY)

    assert totals(top, "subject") == [(2, 6), (1, 2)]


def test_top_adds_up_the_formats():
    assert totals(DailyCount.objects.top(Hit.EXPORT), "subject") == [(2, 2)]


def test_for_pages_leaves_documents_of_the_same_number_alone():
    assert DailyCount.objects.for_pages([1]).total() == 7
    assert DailyCount.objects.for_documents([1]).total() == 9
    assert DailyCount.objects.for_pages([]).total() == 0


def test_per_day_is_in_the_order_of_time():
    days = DailyCount.objects.for_pages([1, 2]).per_day()

    assert totals(days, "day") == [(MONDAY, 5), (TUESDAY, 10)]


def test_count_says_what_it_is():
    count = DailyCount.objects.get(kind=Hit.DOWNLOAD)

    assert str(count) == "Dokument heruntergeladen 1, 2026-09-15: 9"
