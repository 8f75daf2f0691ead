# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rich text with gaps comes in, each gap marked as an editor's entity goes out."""

import re
from collections.abc import Iterator

GAP = re.compile(r"(?<!\{)\{([a-z][a-z0-9_]*)\}(?!\})")
# A ">" in an attribute does not end its tag; a "<" before a blank begins none.
TAG = re.compile(
    r"""(<!--.*?(?:-->|\Z)|</?[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*+>)""", re.DOTALL
)
SPAN = re.compile(r"<span[\s>]", re.IGNORECASE)
ENTITY = re.compile(r"<span\s+data-placeholder=", re.IGNORECASE)


def mark_placeholders(html: str) -> str:
    """Wrap every `{key}` of the text in the span that the editor shows as a chip.

    The braces inside the span are what counts; the span is only an affordance, so a
    text that lost it (API, Markdown, paste) gets it back here (docs/decisions/0005).
    """
    parts = TAG.split("".join(_unmarked(html)))
    texts, tags = parts[::2], [*parts[1::2], ""]
    return "".join(
        GAP.sub(_entity, text) + tag for text, tag in zip(texts, tags, strict=True)
    )


def _unmarked(html: str) -> Iterator[str]:
    """The text without the spans of earlier marks; other spans stay in pairs."""
    is_entity: list[bool] = []
    for part in TAG.split(html):
        if SPAN.match(part):
            is_entity.append(bool(ENTITY.match(part)))
            is_dropped = is_entity[-1]
        elif part.lower() == "</span>" and is_entity:
            is_dropped = is_entity.pop()
        else:
            is_dropped = False
        if not is_dropped:
            yield part


def _entity(match: re.Match[str]) -> str:
    key = match[1]
    return f'<span data-placeholder="{key}">{{{key}}}</span>'
