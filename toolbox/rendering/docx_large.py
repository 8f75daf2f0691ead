# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sizes come in, the DOCX styles of a text in large type go out.

They have names of their own, as a letterhead's own text style stays as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from toolbox.documents.forms import Form, LetterForm
from toolbox.documents.model import Document
from toolbox.rendering.docx_styles import LOOKS, Look
from toolbox.rendering.roles import HEADINGS, Role
from toolbox.rendering.sizes import Sizes, large_sizes

TEXT_ROLES: Final = frozenset(
    {
        Role.BODY,
        Role.BULLET,
        Role.NUMBER,
        Role.CHECK,
        Role.QUOTE,
        Role.SPEAKER,
        Role.CALLOUT_TITLE,
        Role.CALLOUT,
        Role.SERVICE,
        Role.LINE,
        Role.PAUSE,
        Role.SUBHEADING,
    }
)
SIZE: Final = re.compile(r'<w:sz w:val="\d+"/>')
SUBJECT_TWIPS: Final = 3314
"""58.46 mm: from the edge of the text, at 40 mm, to 98.46 mm."""

SUBJECT: Final = 12
LETTER_HEADING: Final = 11
FULL_LINE: Final = 240
UNBROKEN: Final = "<w:suppressAutoHyphens/>"
"""Nobody reads a word aloud whose end stands in the next line."""


def looks_of(document: Document) -> Mapping[Role, Look]:
    """The styles of this kind of text; a letterhead knows its own subject line."""
    is_letter = isinstance(document.form, LetterForm)
    if is_letter and not document.design.letterhead_docx:
        return letter_looks()
    return looks_for(large_sizes(document.form))


def forced_sizes(form: Form | None) -> Mapping[Role, float]:
    """In points: title and headings of a letterhead whose own sizes do not fit.

    They would be smaller than the text of a speech or a poster; and the subject of a
    letter is no headline.
    """
    if isinstance(form, LetterForm):
        return {Role.TITLE: SUBJECT, **dict.fromkeys(HEADINGS.values(), LETTER_HEADING)}
    sizes = large_sizes(form)
    return heading_sizes(sizes) if sizes else {}


def heading_sizes(sizes: Sizes) -> Mapping[Role, float]:
    headings = zip(HEADINGS.values(), sizes.headings, strict=True)
    return {Role.TITLE: sizes.title, **dict(headings)}


def letter_looks() -> Mapping[Role, Look]:
    """The subject of a letter is no headline, and begins at its place by DIN 5008."""
    subject = _of_size(LOOKS[Role.TITLE], SUBJECT)
    moved = subject.paragraph.replace('w:before="0"', f'w:before="{SUBJECT_TWIPS}"')
    heads = {role: _of_size(LOOKS[role], LETTER_HEADING) for role in HEADINGS.values()}
    return {**LOOKS, **heads, Role.TITLE: replace(subject, paragraph=moved)}


def looks_for(sizes: Sizes | None) -> Mapping[Role, Look]:
    if sizes is None:
        return LOOKS
    sized = heading_sizes(sizes)
    large = {role: _large(LOOKS[role], sizes) for role in TEXT_ROLES}
    heads = {role: _of_size(LOOKS[role], points) for role, points in sized.items()}
    return {**LOOKS, **large, **heads}


def _large(look: Look, sizes: Sizes) -> Look:
    line = f'w:line="{round(FULL_LINE * sizes.line)}" w:lineRule="auto"'
    sized = _of_size(look, sizes.body)
    paragraph = look.paragraph.replace("<w:spacing ", f"{UNBROKEN}<w:spacing {line} ")
    return replace(sized, names=(f"{look.names[-1]} (groß)",), paragraph=paragraph)


def _of_size(look: Look, points: float) -> Look:
    size = f'<w:sz w:val="{round(points * 2)}"/>'
    return replace(look, run=SIZE.sub("", look.run) + size)
