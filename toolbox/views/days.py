# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor comes in, the calendar, a day in it or a file to subscribe to goes out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import conditional_page, require_safe

from cms.machine_readable.calendars import kept_shortly
from toolbox.coming_days.calendar import days_calendar
from toolbox.coming_days.shown import coming_day, coming_days, stored_days
from toolbox.models import CommemorationDay

from .tool_pages import crumbs, crumbs_below

TITLE = "Kalender der Gedenk- und Aktionstage"
FILE_NAME = "gedenktage.ics"


@require_safe
def show_calendar(request: HttpRequest) -> HttpResponse:
    """The next twelve months; each day stands once, as it comes next."""
    context = {
        "title": TITLE,
        "crumbs": crumbs(request, TITLE),
        "days": coming_days(request.user),
    }
    return for_reader(request, render(request, "toolbox/calendar.html", context))


@require_safe
def show_day(request: HttpRequest, slug: str) -> HttpResponse:
    day = get_object_or_404(stored_days(), slug=slug)
    context = {
        "coming": coming_day(day, request.user),
        "day": day,
        "phenomena": day.phenomena.all(),
        "crumbs": crumbs_below(request, "toolbox:calendar", "Kalender", day.name),
    }
    return for_reader(request, render(request, "toolbox/day.html", context))


@require_safe
@kept_shortly
@conditional_page
def download_calendar(request: HttpRequest) -> HttpResponse:
    """This year's days and the next ones, for one's own calendar."""
    days = CommemorationDay.objects.order_by("slug")
    root = request.build_absolute_uri("/").rstrip("/")
    return HttpResponse(
        days_calendar(days, root, timezone.localdate()).to_ical(),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{FILE_NAME}"'},
    )


def for_reader(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Members see internal items too, so their page is theirs alone."""
    if request.user.is_authenticated:
        patch_cache_control(response, private=True)
    return response
