# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Days come in, a calendar after RFC 5545 with their next two times goes out."""

from collections.abc import Iterable
from datetime import UTC, date, timedelta
from itertools import islice

from django.conf import settings
from icalendar import Calendar, Event

from cms.machine_readable.calendars import clean
from toolbox.days.spans import Span, spans_from
from toolbox.models import CommemorationDay

PRODUCT = "-//Komm.A//Gedenk- und Aktionstage//DE"
REFRESH = timedelta(days=7)
#: How often each day stands in the file; subscribers get the later ones in time.
TIMES = 2


def days_calendar(days: Iterable[CommemorationDay], root: str, today: date) -> Calendar:
    """`root` is the address of the site, without a slash at its end.

    A rule like „Woche mit dem 21.03.“ has no RRULE every calendar understands, so each
    time stands by itself.
    """
    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", f"{settings.WAGTAIL_SITE_NAME}: Gedenk- und Aktionstage")
    found.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for day in days:
        for span in islice(spans_from(day.rule, today), TIMES):
            found.add_component(entry(day, span, root))
    return found


def entry(day: CommemorationDay, span: Span, root: str) -> Event:
    url = f"{root}{day.get_absolute_url()}"
    found = Event()
    found.add("uid", f"{day.slug}-{span.first.year}@komma")
    found.add("dtstamp", day.changed_at.astimezone(UTC))
    found.add("last-modified", day.changed_at.astimezone(UTC))
    found.add("dtstart", span.first)
    found.add("dtend", span.after)
    found.add("summary", clean(day.name))
    about = "Der genaue Zeitraum wird jedes Jahr neu festgelegt."
    parts = [day.remembered, about if day.is_approximate else "", f"Vorlagen: {url}"]
    found.add("description", clean("\n\n".join(filter(None, parts))))
    found.add("url", url)
    found.add("categories", [day.get_kind_display()])
    # Nobody is busy on such a day.
    found.add("transp", "TRANSPARENT")
    return found
