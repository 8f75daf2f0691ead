# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A search that found nothing comes in, a count without a trace of anybody goes out.

Nothing here may hold a page up: what is noted is written after the answer was sent
(docs/decisions/0034).
"""

import logging
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.signals import request_finished
from django.db import DatabaseError, transaction
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from search import configured
from search.models.fruitless import (
    LONGEST_WORDING,
    MOST_NEW_A_DAY,
    FruitlessDay,
    FruitlessSearch,
)
from search.results.found import Results
from search.watching.personal_data import looks_personal
from search.watching.visitors import network_of_visitor

logger = logging.getLogger(__name__)

MOST_STEMS = 8
MOST_A_VISITOR = 30
MOST_VISITORS = 10_000


def is_editor(request: HttpRequest) -> bool:
    """Editors try things out; whoever brings no cookie is not even looked up."""
    has_cookie = settings.SESSION_COOKIE_NAME in request.COOKIES
    return has_cookie and request.user.has_perm("wagtailadmin.access_admin")


LEFT_OUT: list[Callable[[HttpRequest], bool]] = [is_editor]


def leave_out(is_left_out: Callable[[HttpRequest], bool]) -> None:
    """Called when the applications are ready: whose searches are nobody's wish."""
    LEFT_OUT.append(is_left_out)


@dataclass(frozen=True)
class Noted:
    """`visitor` is a keyed hash, and only ever in memory."""

    key: str
    wording: str
    visitor: str


class Allowance:
    """How much one visitor is listened to on one day, in this process."""

    def __init__(self) -> None:
        self._day: date | None = None
        self._used: Counter[str] = Counter()

    def take(self, visitor: str) -> bool:
        today = timezone.localdate()
        if today != self._day or len(self._used) >= MOST_VISITORS:
            self._day, self._used = today, Counter()
        self._used[visitor] += 1
        return self._used[visitor] <= MOST_A_VISITOR


allowance = Allowance()
waiting: deque[Noted] = deque(maxlen=100)


def note(results: Results, request: HttpRequest) -> None:
    """Remember a search without results; never raises."""
    try:
        if settings.COUNT_HITS and is_a_wish(results, request):
            remember(results.query.text, request)
    except Exception:
        logger.exception("A search without results could not be noted")


def is_a_wish(results: Results, request: HttpRequest) -> bool:
    """Whether somebody missed something: no filter took the results away."""
    query = results.query
    is_plain = not results.total and not query.chosen and query.page == 1
    return is_plain and not any(is_left_out(request) for is_left_out in LEFT_OUT)


def remember(text: str, request: HttpRequest) -> None:
    wording = " ".join(text.split())
    if len(wording) > LONGEST_WORDING or looks_personal(wording):
        return
    stems = stems_of(wording)
    if not 0 < len(stems) <= MOST_STEMS:
        return
    visitor = visitor_of(request)
    if allowance.take(visitor):
        waiting.append(Noted(key_of(stems), wording, visitor))


def stems_of(text: str) -> list[str]:
    tokens = configured.analyzer().analyse(text)
    return sorted({stem for token in tokens for stem in token.stems})


def key_of(stems: list[str]) -> str:
    """Without the site's secret key nobody can try out what was looked for."""
    form = "\n".join(stems)
    return salted_hmac("search.fruitless", form, algorithm="sha256").hexdigest()


def visitor_of(request: HttpRequest) -> str:
    """The network and the browser, beyond recognition; nothing is asked of either."""
    network = network_of_visitor(request)
    browser = request.headers.get("User-Agent", "")[:300]
    return salted_hmac("search.visitor", f"{network} {browser}").hexdigest()


def flush(**kwargs) -> None:
    """Signal receiver: an answer has been sent, nobody waits."""
    while waiting:
        noted = waiting.popleft()
        try:
            store(noted)
        except DatabaseError as error:
            logger.warning("A search without results was not counted: %s", error)


@transaction.atomic
def store(noted: Noted) -> None:
    day = today()
    rows = FruitlessSearch.objects.select_for_update()
    row = rows.filter(key=noted.key).first()
    if row is None:
        if day.begun >= MOST_NEW_A_DAY:
            return
        FruitlessDay.objects.filter(pk=day.pk).update(begun=F("begun") + 1)
        row = FruitlessSearch(key=noted.key, first_on=day.day)
    row.add(day.day, day.mark_of(noted.visitor, noted.key), noted.wording)
    row.save()


def today() -> FruitlessDay:
    """The day's salt; the first search of a day throws those before away."""
    day = timezone.localdate()
    known = FruitlessDay.objects.filter(day=day).first()
    if known is None:
        forget(day)
        known, _ = FruitlessDay.objects.get_or_create(day=day)
    return known


def forget(day: date) -> None:
    """Throw away the salts and marks of past days and what nobody looks for."""
    FruitlessDay.objects.filter(day__lt=day).delete()
    FruitlessSearch.objects.forget_old(day)


def settle(terms: list[str]) -> None:
    """These words find something now: nobody need care for them any more."""
    keys = [key_of(stems_of(term)) for term in terms]
    FruitlessSearch.objects.filter(key__in=keys).delete()


def connect() -> None:
    request_finished.connect(flush, dispatch_uid="search.watching.fruitless")
