# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Typed text comes in, the same without characters that break documents goes out."""

import re
import unicodedata

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Surrogates cannot be encoded, and XML allows neither them nor the two non-characters.
FORBIDDEN = "\ud800-\udfff\ufeff\ufffe\uffff"
# Those that count as blanks become one.
CONTROLS = "\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f"
INVISIBLE = re.compile(f"[{BIDI_CONTROLS}{FORBIDDEN}{CONTROLS}]")
# Non-breaking blanks stay: whoever types one means it.
BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
BLANK_LINES = re.compile(r"\n{3,}")


def clean_line(text: str) -> str:
    return BLANKS.sub(" ", _without_invisible(text)).strip()


def clean_paragraphs(text: str) -> str:
    """Keeps line breaks, and at most one empty line between paragraphs."""
    lines = "\n".join(clean_line(line) for line in text.splitlines())
    return BLANK_LINES.sub("\n\n", lines).strip()


def _without_invisible(text: str) -> str:
    return unicodedata.normalize("NFC", INVISIBLE.sub("", text))
