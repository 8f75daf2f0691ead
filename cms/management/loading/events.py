# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file about an event comes in, the fields of its page go out."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from cms.models.events import NO_PLACE

from .files import ContentError, ContentFile

SATURDAY = 5
# As they stand in the file and in the model; what is missing stays empty.
TEXTS = (
    "place_name",
    "place_address",
    "online_url",
    "audience",
    "cost",
    "accessibility",
    "registration_url",
    "registration_email",
    "organiser",
    "contact_name",
    "contact_phone",
    "contact_email",
    "status_note",
)


def event(file: ContentFile) -> dict[str, Any]:
    first = first_day(file)
    last = first + timedelta(days=file.get("days", 1) - 1)
    begins, ends = file.get("from"), file.get("to")
    if not (file.get("place_name") or file.get("online_url")):
        raise ContentError(NO_PLACE)
    closes_before = file.get("registration_closes_days_before", None)
    return {
        "summary": file["summary"],
        "starts_at": moment(first, begins),
        "ends_at": moment(last, ends),
        "is_all_day": not begins,
        "status": file.get("status", "planned"),
        "capacity": file.get("capacity", None),
        "registration_until": (
            None if closes_before is None else first - timedelta(days=closes_before)
        ),
        **{name: file.get(name).strip() for name in TEXTS},
    }


def first_day(file: ContentFile) -> date:
    """A date, or so many days from the day of loading: a demo has things ahead.

    A weekend counts as the Monday after it.
    """
    day, days_ahead = file.get("day", None), file.get("in_days", None)
    if (day is None) == (days_ahead is None):
        raise ContentError("Eine Veranstaltung nennt entweder „day“ oder „in_days“.")
    if day:
        return day
    ahead = timezone.localdate() + timedelta(days=days_ahead)
    is_weekend = ahead.weekday() >= SATURDAY
    return ahead + timedelta(days=7 - ahead.weekday() if is_weekend else 0)


def moment(day: date, clock: str) -> datetime:
    try:
        at = time.fromisoformat(clock) if clock else time.min
    except ValueError as error:
        raise ContentError(f"„{clock}“ ist keine Uhrzeit wie „18:30“.") from error
    return timezone.make_aware(datetime.combine(day, at))
