# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The calendar file of a deadline is read back."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from toolbox.deadlines.counting import application_deadline
from toolbox.deadlines.reminding import calendar_file

MADE_AT = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def entry(known_on: date):
    deadline = application_deadline(known_on, "HE")
    return Calendar.from_ical(calendar_file(deadline, MADE_AT)).walk("VEVENT")[0]


def test_entry_is_the_whole_last_day_with_reminders():
    found = entry(date(2026, 9, 25))

    assert found.decoded("dtstart") == date(2026, 12, 28)
    assert found.decoded("dtend") == date(2026, 12, 29)
    assert len(found.walk("VALARM")) == 3
    assert "§ 77b StGB" in found["description"]


def test_same_deadline_has_the_same_name_in_every_calendar():
    assert entry(date(2026, 9, 25))["uid"] == entry(date(2026, 9, 25))["uid"]
    assert entry(date(2026, 9, 25))["uid"] != entry(date(2026, 9, 24))["uid"]
