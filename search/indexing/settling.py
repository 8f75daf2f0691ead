# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What became of changes comes in; the outbox forgets them or keeps them for later."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from search.models import PendingChange, SearchTarget

SHORTEST = timedelta(seconds=20)
LONGEST = timedelta(minutes=5)


def settle(target: SearchTarget, changes: Sequence[PendingChange]) -> None:
    """Forget what is written; what was noted anew meanwhile has another mark.

    While the index is being rebuilt, or if it was since, nothing is forgotten: the new
    index may have been read from the database before the change.
    """
    marks = [change.mark for change in changes]
    with transaction.atomic():
        now = SearchTarget.objects.select_for_update().get(pk=target.pk)
        written = PendingChange.objects.filter(target=target, mark__in=marks)
        if now.generation == target.generation and not now.is_rebuilding:
            written.delete()
        else:
            written.update(written_in=target.generation)


def fail(changes: Sequence[PendingChange], errors: Mapping[str, str]) -> None:
    """They stay, with one more attempt and a longer pause before the next."""
    for change in changes:
        same = PendingChange.objects.filter(pk=change.pk, mark=change.mark)
        same.update(
            attempts=change.attempts + 1,
            try_after=timezone.now() + change.pause(),
            last_error=errors[change.key],
        )


def pause(
    target: SearchTarget, changes: Sequence[PendingChange], error: Exception
) -> None:
    """The index does not answer: nobody tries for a while, or every save would wait."""
    length = min(SHORTEST * 2 ** min(target.failures, 10), LONGEST)
    target.failures += 1
    target.paused_until = timezone.now() + length
    target.save(update_fields=["failures", "paused_until"])
    waiting = PendingChange.objects.filter(
        target=target, mark__in=[change.mark for change in changes]
    )
    waiting.update(attempts=changes[0].attempts + 1, last_error=type(error).__name__)


def unpause(target: SearchTarget) -> None:
    if target.failures:
        stuck = Q(failures__gt=0) | Q(paused_until__isnull=False)
        same = SearchTarget.objects.filter(stuck, pk=target.pk)
        same.update(failures=0, paused_until=None)
