# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Searches that found nothing: counted by their form, worded only once many asked."""

import secrets
from datetime import date, timedelta

from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac

KEPT_DAYS = 90
LONGEST_WORDING = 80
#: From so many days, or visitors within one day, editors read what was typed.
THRESHOLD = 3
MOST_MARKS = 50
MOST_NEW_A_DAY = 300


class FruitlessDay(models.Model):
    """What tells the visitors of one day apart; thrown away with the day."""

    day = models.DateField("Tag", primary_key=True)
    salt = models.CharField(max_length=64, default=secrets.token_hex, editable=False)
    begun = models.PositiveIntegerField("Neue Suchen", default=0)

    class Meta:
        verbose_name = "Tag der Suchen ohne Treffer"
        verbose_name_plural = "Tage der Suchen ohne Treffer"

    def __str__(self) -> str:
        return self.day.isoformat()

    def mark_of(self, visitor: str, key: str) -> str:
        """One of 4,096 marks: enough to count to three, too few to name anybody."""
        return salted_hmac(self.salt, f"{visitor} {key}").hexdigest()[:3]


class FruitlessSearchQuerySet(models.QuerySet):
    def shown(self):
        """What editors may read, the most wanted first."""
        since = timezone.localdate() - timedelta(days=KEPT_DAYS)
        shown = self.exclude(wording="").filter(last_on__gte=since)
        return shown.order_by("-visitors", "-last_on", "pk")

    def open(self):
        return self.shown().filter(is_ignored=False)

    def forget_old(self, today: date) -> None:
        """Delete what nobody looked for in a long time, and all marks of past days."""
        self.filter(last_on__lt=today - timedelta(days=KEPT_DAYS)).delete()
        self.filter(last_on__lt=today).exclude(marks="").update(marks="")


class FruitlessSearch(models.Model):
    """`key` is a keyed hash of the analysed form; `wording` is empty for long.

    `visitors` adds up those of each day; `marks` are today's alone.
    """

    key = models.CharField(max_length=64, unique=True, editable=False)
    wording = models.CharField("Gesucht", max_length=LONGEST_WORDING, blank=True)
    days = models.PositiveIntegerField("Tage", default=0)
    visitors = models.PositiveIntegerField("Besuche", default=0)
    searches = models.PositiveIntegerField("Suchen", default=0)
    first_on = models.DateField("Zum ersten Mal")
    last_on = models.DateField("Zuletzt")
    marks = models.CharField(max_length=4 * MOST_MARKS, blank=True, editable=False)
    is_ignored = models.BooleanField("Ignoriert", default=False)

    objects = FruitlessSearchQuerySet.as_manager()

    class Meta:
        verbose_name = "Suche ohne Treffer"
        verbose_name_plural = "Suchen ohne Treffer"
        indexes = [models.Index(fields=["last_on"], name="fruitless_by_day")]

    def __str__(self) -> str:
        return self.wording or "Noch nicht oft genug gesucht"

    def add(self, today: date, mark: str, wording: str) -> None:
        """One search more; the wording is kept from the third day or visitor on."""
        is_new_day = self.last_on != today
        marks = [] if is_new_day else self.marks.split()
        if mark not in marks and len(marks) < MOST_MARKS:
            marks.append(mark)
            self.visitors += 1
        self.days += is_new_day
        self.searches += 1
        self.last_on, self.marks = today, " ".join(marks)
        if not self.wording and max(self.days, len(marks)) >= THRESHOLD:
            self.wording = wording
