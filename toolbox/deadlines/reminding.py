# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A deadline comes in, a calendar file with the last day and reminders goes out.

RFC 5545. The words name no deed and no person: calendars are often shared.
"""

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from .counting import ONE_DAY, Deadline

PRODUCT = "-//Komm.A//Antragsfrist//DE"
SUMMARY = "Strafantrag: letzter Tag der Frist"
#: Before the day itself begins: two weeks, three days, and the morning of the day.
REMINDERS = (timedelta(days=-14), timedelta(days=-3), timedelta(hours=8))
DESCRIPTION = (
    "Bis zum Ende dieses Tages muss der Strafantrag bei Polizei oder "
    "Staatsanwaltschaft eingegangen sein (§ 77b StGB). Warten Sie nicht bis dahin. "
    "Allgemeine Information, ersetzt keine Rechtsberatung."
)


def calendar_file(deadline: Deadline, made_at: datetime) -> bytes:
    """One entry of a whole day; `made_at` with its time zone."""
    entry = Event()
    # The same deadline again replaces the entry instead of doubling it.
    entry.add("uid", f"antragsfrist-{deadline.known_on}-{deadline.state}@komma")
    entry.add("dtstamp", made_at)
    entry.add("dtstart", deadline.last_day)
    # The end of whole days is the day after (RFC 5545, 3.6.1).
    entry.add("dtend", deadline.last_day + ONE_DAY)
    entry.add("summary", SUMMARY)
    entry.add("description", DESCRIPTION)
    entry.add("transp", "TRANSPARENT")
    for before in REMINDERS:
        entry.add_component(alarm(before))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    written: bytes = calendar.to_ical()
    return written


def alarm(before: timedelta) -> Alarm:
    found = Alarm()
    found.add("action", "DISPLAY")
    found.add("description", SUMMARY)
    found.add("trigger", before)
    return found
