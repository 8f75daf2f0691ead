# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Daily counts of past months become one number each, and no hit is lost."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.management.commands.condense_counts import condense, first_day_kept
from cms.models import DailyCount, Hit

pytestmark = pytest.mark.django_db


def put(day: date, count: int = 1, subject: int = 1, detail: str = "", kind=Hit.VIEW):
    DailyCount.objects.create(
        kind=kind, subject=subject, detail=detail, day=day, count=count
    )


def kept() -> list[tuple]:
    rows = DailyCount.objects.order_by("day", "subject", "kind", "detail")
    return list(rows.values_list("day", "subject", "kind", "detail", "count"))


def test_days_of_a_past_month_become_its_sum():
    put(date(2026, 6, 1), 2)
    put(date(2026, 6, 30), 3)
    put(date(2026, 7, 15), 4)
    put(date(2026, 8, 1), 5)

    assert condense(date(2026, 8, 1)) == (3, 2)

    assert kept() == [
        (date(2026, 6, 1), 1, "view", "", 5),
        (date(2026, 7, 1), 1, "view", "", 4),
        (date(2026, 8, 1), 1, "view", "", 5),
    ]


def test_pages_kinds_and_formats_stay_apart():
    day = date(2026, 6, 9)
    put(day, 1, subject=1)
    put(day, 2, subject=2)
    put(day, 3, subject=1, kind=Hit.EXPORT, detail="docx")
    put(day, 4, subject=1, kind=Hit.EXPORT, detail="pdf")

    condense(date(2026, 7, 1))

    assert sorted(row[-1] for row in kept()) == [1, 2, 3, 4]


def test_second_time_changes_nothing():
    put(date(2026, 6, 9), 2)
    condense(date(2026, 8, 1))
    before = kept()

    condense(date(2026, 8, 1))

    assert kept() == before


@pytest.mark.parametrize(
    ("today", "days", "first"),
    [
        (date(2026, 9, 29), 90, date(2026, 7, 1)),
        (date(2026, 9, 28), 90, date(2026, 6, 1)),
        (date(2026, 1, 10), 0, date(2026, 1, 1)),
    ],
)
def test_no_month_is_condensed_before_all_its_days_are_old(today, days, first):
    assert first_day_kept(today, days) == first


def test_command_says_what_it_did_and_leaves_young_days_alone():
    today = timezone.localdate()
    put(today)
    put(today - timedelta(days=89))
    put(date(2020, 2, 3))
    put(date(2020, 2, 4))
    output = StringIO()

    call_command("condense_counts", stdout=output)

    assert output.getvalue() == "2 Zählungen zu 1 Monatswerten zusammengefasst.\n"
    assert DailyCount.objects.count() == 3
    assert sum(DailyCount.objects.values_list("count", flat=True)) == 4


def test_costs_the_same_for_one_row_and_three():
    costs = []
    for year, rows in ((2020, 1), (2021, 3)):
        for day in range(1, rows + 1):
            put(date(year, 5, day))
        with CaptureQueriesContext(connection) as queries:
            condense(date(year + 1, 1, 1))
        costs.append(len(queries))

    assert costs[0] == costs[1]
