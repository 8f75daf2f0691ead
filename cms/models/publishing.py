# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page about to be published comes in; what forbids it goes out.

Nobody may show a picture without saying who made it and on what terms (§ 13 and § 63
UrhG), nor a person who no longer agrees (§ 22 KUG).
"""

import logging

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Revision

from .media import Provenance
from .used_files import used_files

logger = logging.getLogger(__name__)


class PublishRefused(Exception):
    """Says in German sentences why; `cms.media.refusals` shows them to the editor."""

    def __init__(self, page: Model, files: list[Provenance]) -> None:
        super().__init__(" ".join(file.obstacle for file in files))
        self.page, self.files = page, files


def unready_files(instance: Model) -> list[Provenance]:
    """The files of a page, as it is in memory, that must not be shown."""
    return [used.file for used in used_files(instance) if used.file.obstacle]


def may_publish(revision: Revision) -> bool:
    """Whether to go on; a person is told by an exception, a timetable by the log.

    A planned publication that has to wait is tried again at every run, so that it
    happens as soon as the file is mended, and does not keep others from theirs.
    """
    page = revision.as_object()
    files = unready_files(page)
    if not files:
        return True
    due = revision.approved_go_live_at
    if due is None or due > timezone.now():
        raise PublishRefused(page, files)
    for file in files:
        logger.warning("%s wird nicht veröffentlicht. %s", page, file.obstacle)
    return False
