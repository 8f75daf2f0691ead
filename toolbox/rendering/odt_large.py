# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sizes come in, the ODT styles of a text in large type go out.

They have names of their own, as a letterhead's own text style stays as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from toolbox.rendering.docx_large import TEXT_ROLES
from toolbox.rendering.odt_styles import LOOKS, Look
from toolbox.rendering.paragraphs import HEADINGS, Role
from toolbox.rendering.sizes import Sizes

SIZE: Final = re.compile(r'fo:font-size="[^"]*"')


def looks_for(sizes: Sizes | None) -> Mapping[Role, Look]:
    if sizes is None:
        return LOOKS
    headings = zip(HEADINGS.values(), sizes.headings, strict=True)
    sized = {Role.TITLE: sizes.title, **dict(headings)}
    large = {role: _large(LOOKS[role], sizes) for role in TEXT_ROLES}
    heads = {role: _of_size(LOOKS[role], points) for role, points in sized.items()}
    return {**LOOKS, **large, **heads}


def _large(look: Look, sizes: Sizes) -> Look:
    """Style names of ODF take no blank; people see the other name."""
    line = f'fo:line-height="{round(sizes.line * 100)}%%"'
    return replace(
        _of_size(look, sizes.body),
        name=f"Komma_Gross_{look.name.removeprefix('Komma_').replace('_20_', '_')}",
        shown=f"{look.shown} (groß)",
        paragraph=f"{look.paragraph} {line}",
    )


def _of_size(look: Look, points: float) -> Look:
    return replace(look, text=f'{SIZE.sub("", look.text)} fo:font-size="{points:g}pt"')
