# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Events come in, a calendar after RFC 5545 goes out; one event or all that come."""

from collections.abc import Iterable
from datetime import UTC, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe
from icalendar import Calendar, Event, vCalAddress, vText

from cms.models import EventPage

PRODUCT = "-//Komm.A//Veranstaltungen//DE"
REFRESH = timedelta(hours=12)
MOST_EVENTS = 200
kept_shortly = cache_control(public=True, max_age=600)
STATUS = {
    EventPage.Status.PLANNED: "CONFIRMED",
    EventPage.Status.POSTPONED: "TENTATIVE",
    EventPage.Status.CANCELLED: "CANCELLED",
}


@require_safe
@kept_shortly
@conditional_page
def show_event(request: HttpRequest, pk: str) -> HttpResponse:
    event = EventPage.objects.live().public().filter(pk=pk).first()
    if event is None:
        raise Http404("no such event")
    return answer([event], request, f"{event.slug}.ics", event.title)


@require_safe
@kept_shortly
@conditional_page
def show_upcoming(request: HttpRequest) -> HttpResponse:
    """All that is to come, for subscribers; cancelled ones say so themselves.

    Only in German: a twin would stand beside its event in every calendar.
    """
    german = EventPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    events = german.live().public().filter(alias_of=None).upcoming()
    title = f"{settings.WAGTAIL_SITE_NAME}: Veranstaltungen"
    return answer(events[:MOST_EVENTS], request, "veranstaltungen.ics", title)


def answer(
    events: Iterable[EventPage], request: HttpRequest, name: str, title: str
) -> HttpResponse:
    return HttpResponse(
        calendar(events, request, title).to_ical(),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def calendar(events: Iterable[EventPage], request: HttpRequest, title: str) -> Calendar:
    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", clean(title))
    found.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for event in events:
        found.add_component(entry(event, request))
    return found


def entry(event: EventPage, request: HttpRequest) -> Event:
    """One event. Times are in UTC, which every calendar shows in its own zone."""
    changed = event.last_published_at or event.latest_revision_created_at
    found = Event()
    found.add("uid", f"{event.translation_key}-{event.locale_id}@komma")
    found.add("dtstamp", (changed or event.starts_at).astimezone(UTC))
    if changed:
        found.add("last-modified", changed.astimezone(UTC))
        # Later states replace earlier ones in calendars that have subscribed.
        found.add("sequence", int(changed.timestamp()) % 2**31)
    add_times(found, event)
    found.add("summary", clean(event.title))
    found.add("description", clean(description(event)))
    found.add("status", STATUS[EventPage.Status(event.status)])
    found.add("url", event.get_full_url(request))
    place = ", ".join(
        filter(None, [event.place_name, *event.place_address.split("\n")])
    )
    if where := place or event.online_url:
        found.add("location", clean(where))
    if event.contact_email:
        organiser = vCalAddress(f"mailto:{event.contact_email}")
        organiser.params["cn"] = vText(clean(event.organiser or event.contact_name))
        found.add("organizer", organiser)
    return found


def add_times(found: Event, event: EventPage) -> None:
    if event.is_all_day:
        found.add("dtstart", event.first_day)
        # The end of whole days is the day after (RFC 5545, 3.6.1).
        found.add("dtend", event.last_day + timedelta(days=1))
        return
    found.add("dtstart", event.starts_at.astimezone(UTC))
    if event.ends_at:
        found.add("dtend", event.ends_at.astimezone(UTC))


def description(event: EventPage) -> str:
    until = event.registration_until
    parts = [
        event.get_status_display() if event.is_called_off else "",
        event.status_note,
        event.summary,
        f"Anmeldung bis {until:%d.%m.%Y}" if until else "",
        f"Teilnahme im Netz: {event.online_url}" if event.online_url else "",
    ]
    return "\n".join(filter(None, parts))


def clean(words: str) -> str:
    """Without the control characters that RFC 5545 forbids in text."""
    return "".join(
        sign for sign in words.replace("\r", "") if sign in "\n\t" or sign >= " "
    )
