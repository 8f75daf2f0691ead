# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes days of the calendar."""

from itertools import count

from toolbox.models import CommemorationDay, DayItem, ItemPage

numbers = count(1)


def make_day(when: str = "27.01.", *items: ItemPage, **fields) -> CommemorationDay:
    number = next(numbers)
    day = CommemorationDay(
        **{
            "name": f"Gedenktag {number}",
            "slug": f"gedenktag-{number}",
            "kind": CommemorationDay.Kind.REMEMBRANCE,
            "when": when,
            "remembered": "Der Tag erinnert an Menschen, die verfolgt wurden.",
            "source": "Archiv der Stadt Musterhausen",
            **fields,
        }
    )
    day.full_clean()
    day.day_items.set([DayItem(item=item) for item in items])
    day.save()
    return day
