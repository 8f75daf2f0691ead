# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text comes in, what stands below each of its main headings goes out."""

import re

from .files import ContentError

HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


def sections(body: str, known: tuple[str, ...]) -> dict[str, str]:
    """By heading; one that the file leaves out is empty, a foreign one is refused."""
    before, *parts = HEADING.split(body)
    if before.strip():
        raise ContentError("Vor der ersten Überschrift „## …“ steht Text.")
    found = dict(zip(parts[::2], (text.strip() for text in parts[1::2]), strict=True))
    for heading in found:
        if heading not in known:
            raise ContentError(
                f"Die Überschrift „{heading}“ gibt es hier nicht. "
                f"Möglich sind: {', '.join(known)}."
            )
    return {heading: found.get(heading, "") for heading in known}
