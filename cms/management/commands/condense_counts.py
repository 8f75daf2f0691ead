# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sums the daily counts of past months, and forgets old searches without results."""

from datetime import date, timedelta

from django.core.management.base import BaseCommand
from django.db import transaction
from django.db.models import Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone

from cms.models import DailyCount
from search.watching import fruitless

KEPT_DAYS = 90


class Command(BaseCommand):
    help = "Fasst die täglichen Zählungen vergangener Monate zu Monaten zusammen."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--days",
            type=int,
            default=KEPT_DAYS,
            help="Wie viele Tage mindestens einzeln bleiben (%(default)s).",
        )

    def handle(self, *args, days: int, **options) -> None:
        before = first_day_kept(timezone.localdate(), max(days, 0))
        gone, kept = condense(before)
        fruitless.forget(timezone.localdate())
        self.stdout.write(f"{gone} Zählungen zu {kept} Monatswerten zusammengefasst.")


def first_day_kept(today: date, days: int) -> date:
    """Only whole months are condensed."""
    return (today - timedelta(days=days)).replace(day=1)


@transaction.atomic
def condense(before: date) -> tuple[int, int]:
    """Replace the rows before a day by sums; a second time changes nothing."""
    old = DailyCount.objects.filter(day__lt=before)
    sums = (
        old.annotate(month=TruncMonth("day"))
        .values("kind", "subject", "detail", "month")
        .annotate(total=Sum("count"))
        .order_by("kind", "subject", "detail", "month")
    )
    months = [
        DailyCount(
            kind=row["kind"],
            subject=row["subject"],
            detail=row["detail"],
            day=row["month"],
            count=row["total"],
        )
        for row in sums
    ]
    gone, _ = old.delete()
    DailyCount.objects.bulk_create(months, batch_size=500)
    return gone, len(months)
