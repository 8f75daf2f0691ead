# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A day of the calendar comes in, its document goes out.

It says no date: the next one changes with every year, the index only with the day.
"""

from collections.abc import Iterator

from django.db.models import QuerySet

from search.documents import SearchDocument
from search.registries.offering import key_of
from toolbox.models import CommemorationDay, Phenomenon

DAY_KINDS = {"commemoration_day": "Gedenk- oder Aktionstag"}


def days() -> QuerySet:
    return CommemorationDay.objects.prefetch_related("phenomena")


def day_document(day: CommemorationDay) -> SearchDocument:
    phenomena = list(day.phenomena.all())
    return SearchDocument(
        key=key_of(day),
        section="toolbox",
        kind="commemoration_day",
        title=day.name,
        url=day.get_absolute_url(),
        summary=day.remembered,
        body="\n".join(day.hint_lines),
        keywords=(
            day.get_kind_display(),
            day.when,
            *(phenomenon.name for phenomenon in phenomena),
        ),
        facets={"phenomenon": tuple(phenomenon.slug for phenomenon in phenomena)},
        details={"Wann": day.when},
    )


def days_with(phenomenon: Phenomenon) -> Iterator[QuerySet]:
    """Those that show its name."""
    yield CommemorationDay.objects.filter(phenomena=phenomenon)
