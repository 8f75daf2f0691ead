# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The kinds of paragraphs a printed page has; each writer has one style for each."""

from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a paragraph is."""

    DRAFT = "draft"
    KICKER = "kicker"
    SENDER = "sender"
    RECIPIENT = "recipient"
    WINDOW = "window"
    INFO = "info"
    FORM = "form"
    TITLE = "title"
    SUBHEADING = "subheading"
    DATELINE = "dateline"
    NOTICE = "notice"
    HEADING_1 = "heading1"
    HEADING_2 = "heading2"
    HEADING_3 = "heading3"
    BODY = "body"
    SOURCE = "source"
    BULLET = "bullet"
    NUMBER = "number"
    CHECK = "check"
    BLANKS = "blanks"
    QUOTE = "quote"
    SPEAKER = "speaker"
    CALLOUT_TITLE = "callout_title"
    CALLOUT = "callout"
    PICTURE = "picture"
    CAPTION = "caption"
    SERVICE = "service"
    LINE = "line"
    PAUSE = "pause"
    BOILERPLATE = "boilerplate"
    SMALL = "small"


HEADINGS: Final = {1: Role.HEADING_1, 2: Role.HEADING_2, 3: Role.HEADING_3}
LISTS: Final = {"bullet": Role.BULLET, "number": Role.NUMBER, "check": Role.CHECK}
ONE_LINE: Final = frozenset(
    {Role.KICKER, Role.FORM, Role.TITLE, Role.SUBHEADING, *HEADINGS.values()}
)
