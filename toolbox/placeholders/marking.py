# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rich text with gaps comes in, each gap marked as an editor's entity goes out."""

import re

ENTITY = re.compile(r'<span data-placeholder="[a-z0-9_]*">(.*?)</span>', re.DOTALL)
GAP = re.compile(r"(?<!\{)\{([a-z][a-z0-9_]*)\}(?!\})")
TAG = re.compile(r"(<[^>]*>)")


def mark_placeholders(html: str) -> str:
    """Wrap every `{key}` of the text in the span that the editor shows as a chip.

    The braces inside the span are what counts; the span is only an affordance, so a
    text that lost it (API, Markdown, paste) gets it back here (docs/decisions/0005).
    """
    parts = TAG.split(ENTITY.sub(r"\1", html))
    return "".join(
        part if part.startswith("<") else GAP.sub(_entity, part) for part in parts
    )


def _entity(match: re.Match[str]) -> str:
    key = match[1]
    return f'<span data-placeholder="{key}">{{{key}}}</span>'
