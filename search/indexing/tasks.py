# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A transaction has ended; what it noted goes into the indexes, at once or later."""

import logging

from django.conf import settings
from django_tasks import task
from wagtail.documents import get_document_model

from .applying import apply_everywhere
from .attached import texts_of

logger = logging.getLogger(__name__)

# In seconds: without a worker the editor waits; the rest goes on with the next change.
PATIENCE = 0.5


@task()
def apply_changes() -> None:
    """Everything that is due, for every index this machine can reach."""
    waits = settings.TASK_BACKEND == "immediate"
    apply_everywhere(patience=PATIENCE if waits else None)


@task()
def read_file(number: int) -> None:
    """Reads a document of the site once, so that no page's save has to wait for it."""
    texts_of(list(get_document_model().objects.filter(pk=number)))


def read_later(number: int) -> None:
    try:
        read_file.enqueue(number)
    except Exception:
        logger.exception("A document will be read when a page shows it.")


def apply_later() -> None:
    """Whatever happens here, the change is saved and noted, and tried again."""
    try:
        apply_changes.enqueue()
    except Exception:
        logger.exception("Changes wait in the outbox of the search.")


class AfterCommit:
    """What a commit calls; until it does, no second one is needed."""

    is_waiting = True

    def __call__(self) -> None:
        self.is_waiting = False
        apply_later()
