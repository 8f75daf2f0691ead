# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request for something under embargo comes in, a notice or the thing goes out.

Whether an embargo holds is asked anew at every request, so that no job has to run when
its minute comes.
"""

from collections.abc import Callable
from datetime import datetime
from secrets import compare_digest, token_urlsafe
from typing import Protocol

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers

from cms.frame.navigation import Entry, home_address

ACCESS = "zugang"
SECRET_BYTES = 24


class UnderEmbargo(Protocol):
    """What the functions below need to know of a press kit."""

    secret: str
    embargo_until: datetime | None

    def is_under_embargo(self, now: datetime | None = None) -> bool: ...


def new_secret() -> str:
    return token_urlsafe(SECRET_BYTES)


def is_before(moment: datetime | None, now: datetime | None = None) -> bool:
    """Whether the embargo still holds; in the very second it names it is over."""
    return moment is not None and (now or timezone.now()) < moment


def has_secret(request: HttpRequest, kit: UnderEmbargo) -> bool:
    """Whether the link holds the kit's secret; an empty one opens nothing."""
    given = request.GET.get(ACCESS, "").encode(errors="replace")
    return bool(kit.secret) and compare_digest(given, kit.secret.encode())


def is_open(request: HttpRequest, kit: UnderEmbargo) -> bool:
    """Whether this visitor may see the kit and its files now."""
    return not kit.is_under_embargo() or has_secret(request, kit)


def guarded(
    request: HttpRequest, kit: UnderEmbargo, answer: Callable[[], HttpResponse]
) -> HttpResponse:
    """The answer, once there is no embargo; before, only for those with the secret.

    Whatever is given out before the time, nobody on the way may keep.
    """
    if not kit.is_under_embargo():
        return answer()
    response = answer() if has_secret(request, kit) else notice(request, kit)
    return confidential(response)


def notice(request: HttpRequest, kit: UnderEmbargo) -> HttpResponse:
    """Says until when the kit is closed, and nothing that is in it."""
    context = {
        "until": kit.embargo_until,
        "crumbs": [
            Entry("Start", home_address()),
            Entry("Pressemappe", request.path),
        ],
    }
    return render(request, "toolbox/embargo_notice.html", context, status=403)


def confidential(response: HttpResponse) -> HttpResponse:
    """No cache keeps it, no search engine lists it, no link passes the secret on."""
    add_never_cache_headers(response)
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    response["Referrer-Policy"] = "no-referrer"
    return response


def link_query(kit: UnderEmbargo) -> str:
    """What the addresses of a kit's files end with while there is an embargo."""
    return f"?{ACCESS}={kit.secret}" if kit.is_under_embargo() else ""
