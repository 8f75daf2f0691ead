# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lines, paragraphs and moments come in, German plain text goes out."""

import textwrap
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from toolbox.kits.entry import Entry
from toolbox.placeholders.cleaning import clean_line, clean_paragraphs
from toolbox.placeholders.dates import german_date

WIDTH: Final = 78
GERMANY: Final = ZoneInfo("Europe/Berlin")


def text_file(path: str, text: str) -> Entry:
    """A text as it was written, apart from signs that no editor shows."""
    content = f"{clean_paragraphs(text)}\n".encode()
    return Entry(path, "text/plain", partial(bytes, content))


def paragraphs(*texts: str) -> str:
    return "\n\n".join(filter(None, texts))


def filled(text: str, sign: str = "") -> str:
    """One paragraph in lines of 78 signs, longer only where a word is longer.

    All but the first line keep clear of the `sign` that it begins with.
    """
    return textwrap.fill(
        clean_line(text),
        WIDTH,
        initial_indent=sign,
        subsequent_indent=" " * len(sign),
        break_long_words=False,
        break_on_hyphens=False,
    )


def listed(lines: Iterable[str]) -> str:
    return "\n".join(filter(None, lines))


def german_moment(moment: datetime) -> str:
    """ "12. Mai 2026, 10:00 Uhr", by the clocks of Germany; `moment` is aware."""
    local = moment.astimezone(GERMANY)
    return f"{german_date(local.date())}, {local:%H:%M} Uhr"
