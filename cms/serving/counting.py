# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Hits come in, counts in the database go out, many at a time (docs/decisions/0019)."""

import atexit
import logging
import re
import time
from collections import Counter
from threading import Lock

from django.conf import settings
from django.core.signals import request_finished
from django.db import DatabaseError, transaction
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from wagtail.documents.models import document_served

from cms.models import DailyCount, Hit
from search.watching import fruitless

logger = logging.getLogger(__name__)

# A worker keeps its hits until there are so many, or the first is so old.
MOST_HITS = 100
MOST_SECONDS = 10
# Whoever says so, or does not even call itself a browser, is no reader.
MACHINE = re.compile(
    r"^(?!Mozilla/|Opera/)|(?<!cu)bot\b|crawl|spider|slurp|preview|monitor|headless|https?:"
    r"|lighthouse|python|curl",
    re.IGNORECASE,
)


class Tally:
    """The hits that one worker has not written down yet."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._hits: Counter[tuple] = Counter()
        self._since = 0.0

    def add(self, hits: Counter[tuple]) -> None:
        with self._lock:
            self._since = self._since if self._hits else time.monotonic()
            self._hits.update(hits)

    def take(self) -> Counter[tuple]:
        with self._lock:
            taken, self._hits = self._hits, Counter()
            return taken

    @property
    def is_due(self) -> bool:
        if not self._hits:
            return False
        is_old = time.monotonic() - self._since >= MOST_SECONDS
        return is_old or self._hits.total() >= MOST_HITS


tally = Tally()


def count(kind: Hit, subject: int, detail: str = "") -> None:
    """One hit more today. Nothing about the request is asked for or kept."""
    if settings.COUNT_HITS:
        day = timezone.localdate()
        tally.add(Counter({(str(kind), subject, detail, day): 1}))


def count_view(request: HttpRequest, response: HttpResponse) -> None:
    """Count a page that a visitor has been shown, whole and for the first time."""
    route = getattr(request, "_wagtail_route_for_request", None)
    is_shown = response.status_code == 200 and "HX-Request" not in request.headers
    if route and is_shown and is_visitor(request):
        count(Hit.VIEW, route.page.pk)


def count_document(sender, instance, request, **kwargs) -> None:
    """Signal receiver: somebody was given a document."""
    if is_visitor(request):
        count(Hit.DOWNLOAD, instance.pk)


def is_visitor(request: HttpRequest) -> bool:
    """A person who reads without an account, as far as a look at the request tells."""
    return (
        request.method == "GET"
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and not is_machine(request)
    )


def is_machine(request: HttpRequest) -> bool:
    headers = request.headers
    is_prefetch = "prefetch" in headers.get("Sec-Purpose", headers.get("Purpose", ""))
    return is_prefetch or bool(MACHINE.search(headers.get("User-Agent", "")))


def flush_if_due(**kwargs) -> None:
    """Signal receiver: an answer has been sent, nobody waits."""
    if tally.is_due:
        flush()


def flush() -> None:
    """Write the hits down; those that cannot be written wait for the next time."""
    hits = tally.take()
    if not hits:
        return
    try:
        store(hits)
    except DatabaseError as error:
        tally.add(hits)
        logger.warning("Hits could not be counted yet: %s", error)


def store(hits: Counter[tuple]) -> None:
    """Add to the day's counts; other workers may be doing the same.

    In order, so that two of them never wait for each other's rows.
    """
    keys = sorted(hits)
    names = ("kind", "subject", "detail", "day")
    rows = [dict(zip(names, key, strict=True)) for key in keys]
    with transaction.atomic():
        DailyCount.objects.bulk_create(
            [DailyCount(**row) for row in rows], ignore_conflicts=True
        )
        for key, row in zip(keys, rows, strict=True):
            DailyCount.objects.filter(**row).update(count=F("count") + hits[key])


def connect() -> None:
    document_served.connect(count_document, dispatch_uid="cms.serving.counting")
    request_finished.connect(flush_if_due, dispatch_uid="cms.serving.counting")
    fruitless.leave_out(is_machine)
    atexit.register(flush)
