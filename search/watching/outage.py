# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An outage of the cluster comes in; those who run the site see it until it ends."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.utils import timezone

logger = logging.getLogger(__name__)

KEY = "search.watching.outage"
#: Longer than any outage that nobody searches in; then it is news again.
KEPT = timedelta(days=2)


@dataclass(frozen=True)
class Outage:
    """`reason` is a German sentence without address, login or words of a search."""

    engine: str
    reason: str
    since: datetime


def current() -> Outage | None:
    """The outage that any process of this machine has noticed and none seen end."""
    found = cache.get(KEY)
    return found if isinstance(found, Outage) else None


class KeptNotice:
    """A `Notice` in the cache, which the processes of a machine share."""

    def began(self, engine: str, reason: str) -> None:
        outage = Outage(engine, reason, timezone.now())
        if cache.add(KEY, outage, KEPT.total_seconds()):
            logger.error(
                "Search falls back to the embedded index. %s See "
                "docs/operations/search.md.",
                reason,
            )

    def ended(self, engine: str) -> None:
        if cache.delete(KEY):
            logger.warning("Search is answered by %s again.", engine)
