# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How many files are packed comes in, the row that others read is brought up to date.

Each report is also a question: is this attempt still the one that counts?
"""

from time import monotonic

from django.utils import timezone

from toolbox.models import KitBuild

SECONDS_BETWEEN = 0.5
"""A visitor looks once a second; more writing would only keep the database busy."""


class Overtaken(Exception):
    """Somebody else makes this file now, or nobody wants it any more."""


class Reports:
    """Called by `pack` after each file."""

    def __init__(self, build: KitBuild) -> None:
        self._attempt = KitBuild.objects.filter(
            pk=build.pk, attempt=build.attempt, state=KitBuild.State.RUNNING
        )
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        if monotonic() - self._last >= SECONDS_BETWEEN:
            self._last = monotonic()
            self._update(done=done, total=total)

    def finish(self, stored: str) -> None:
        """The file lies there under this name. Raises Overtaken."""
        self._update(state=KitBuild.State.DONE, file=stored)

    def _update(self, **values: object) -> None:
        if not self._attempt.update(**values, reported_at=timezone.now()):
            raise Overtaken
