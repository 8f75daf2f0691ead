# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Questions or events come in, their descriptions after schema.org go out."""

from collections.abc import Iterable
from typing import Any

from django.utils.html import strip_tags


def describe_questions(questions: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """A page of questions; each comes with its answer as HTML."""
    return {
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": question,
                "acceptedAnswer": {"@type": "Answer", "text": plain(answer)},
            }
            for question, answer in questions
        ],
    }


def plain(html: str) -> str:
    """The words alone; where a paragraph ends, a space stays."""
    return " ".join(strip_tags(html.replace("<", " <")).split())
