# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sizes come in, the ODT styles of a text in large type go out.

They have names of their own, as a letterhead's own text style stays as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from toolbox.documents.forms import LetterForm
from toolbox.documents.model import Document
from toolbox.rendering.docx_large import (
    LETTER_HEADING,
    SUBJECT,
    TEXT_ROLES,
    heading_sizes,
)
from toolbox.rendering.odt_styles import LOOKS, Look
from toolbox.rendering.roles import HEADINGS, Role
from toolbox.rendering.sizes import Sizes, large_sizes

SUBJECT_MM: Final = 56.5
"""From the edge of the text, at 42 mm, to 98.5 mm."""

HYPHENS: Final = re.compile(r'fo:hyphenate="[^"]*"')
SIZE: Final = re.compile(r'fo:font-size="[^"]*"')


def looks_of(document: Document) -> Mapping[Role, Look]:
    """The styles of this kind of text; a letterhead knows its own subject line."""
    is_letter = isinstance(document.form, LetterForm)
    if not is_letter or document.design.letterhead_odt:
        return looks_for(large_sizes(document.form))
    subject = _of_size(LOOKS[Role.TITLE], SUBJECT)
    moved = subject.paragraph.replace('"0pt"', f'"{SUBJECT_MM}mm"', 1)
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
    """Style names of ODF take no blank; people see the other name."""
    line = f'fo:line-height="{round(sizes.line * 100)}%%"'
    sized = _of_size(look, sizes.body)
    return replace(
        sized,
        text=f'{HYPHENS.sub("", sized.text)} fo:hyphenate="false"',
        name=f"Komma_Gross_{look.name.removeprefix('Komma_').replace('_20_', '_')}",
        shown=f"{look.shown} (groß)",
        paragraph=f"{look.paragraph} {line}",
    )


def _of_size(look: Look, points: float) -> Look:
    return replace(look, text=f'{SIZE.sub("", look.text)} fo:font-size="{points:g}pt"')
