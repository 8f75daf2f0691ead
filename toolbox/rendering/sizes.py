# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form of a text comes in, the size of its type goes out, in points."""

from dataclasses import dataclass
from typing import Final

from toolbox.documents.forms import Form, PosterForm, SpeechForm


@dataclass(frozen=True)
class Sizes:
    """`line` and `gap` part lines and paragraphs, in multiples of the text size."""

    body: float
    line: float
    title: float
    headings: tuple[float, float, float]
    gap: float = 1.15


HOUSE: Final = Sizes(body=11, line=1.35, title=22, headings=(14, 11.5, 10.5))
CLOSER: Final = Sizes(body=10.5, line=1.27, title=20, headings=(13, 11, 10.5), gap=1.0)
"""For a text that would run over onto one more page with few lines."""

SPEECH: Final = Sizes(body=17, line=1.6, title=24, headings=(20, 18, 17))
"""Read standing, at arm's length, in poor light: 16 to 18 points are usual."""
POSTER: Final = Sizes(body=16, line=1.2, title=34, headings=(22, 19, 16))
"""On A4: what stands at eye level and is read from two metres."""

LARGE: Final[dict[type[Form], Sizes]] = {SpeechForm: SPEECH, PosterForm: POSTER}


def large_sizes(form: Form | None) -> Sizes | None:
    """None where the usual sizes of the house hold."""
    return LARGE.get(type(form)) if form else None
