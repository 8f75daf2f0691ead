# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the analysis makes of a word: where it stood, and the terms that find it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text; `text[start:end]` is how it was written.

    `stems` are its own terms in order (a word with hyphens has several), `parts` are
    further terms that find it: parts of a compound, runs of a word with hyphens.
    """

    start: int
    end: int
    stems: tuple[str, ...]
    parts: tuple[str, ...] = ()
