# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sizes come in, the DOCX styles of a text in large type go out.

They have names of their own, as a letterhead's own text style stays as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from toolbox.rendering.docx_styles import LOOKS, Look
from toolbox.rendering.paragraphs import HEADINGS, Role
from toolbox.rendering.sizes import Sizes

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
FULL_LINE: Final = 240


def looks_for(sizes: Sizes | None) -> Mapping[Role, Look]:
    if sizes is None:
        return LOOKS
    headings = zip(HEADINGS.values(), sizes.headings, strict=True)
    sized = {Role.TITLE: sizes.title, **dict(headings)}
    large = {role: _large(LOOKS[role], sizes) for role in TEXT_ROLES}
    heads = {role: _of_size(LOOKS[role], points) for role, points in sized.items()}
    return {**LOOKS, **large, **heads}


def _large(look: Look, sizes: Sizes) -> Look:
    line = f'w:line="{round(FULL_LINE * sizes.line)}" w:lineRule="auto"'
    sized = _of_size(look, sizes.body)
    paragraph = look.paragraph.replace("<w:spacing ", f"<w:spacing {line} ")
    return replace(sized, names=(f"{look.names[-1]} (groß)",), paragraph=paragraph)


def _of_size(look: Look, points: float) -> Look:
    size = f'<w:sz w:val="{round(points * 2)}"/>'
    return replace(look, run=SIZE.sub("", look.run) + size)
