# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The text before a gap comes in, whether a German sentence begins there goes out."""

import re

OPENING = "„“‚‘«»\"'"
CLOSING = "“”‘’«»\"')]"
ENDS = ".!?…"
TAIL_CHARACTERS = 80

SINGLE_LETTER = re.compile(r"(?<!\w)[^\W\d_]\.$")
ORDINAL = re.compile(r"(?<![\w.,:])\d{1,2}\.$")
OPENING_QUOTE = re.compile(rf"(?:^|[\s(\[{OPENING}–—:])[{OPENING}]$")
BLANK_LINE = re.compile(r"[^,;\s]\s*?\n[^\S\n]*\n\s*$")

# Only what a noun follows and what ends no sentence: "usw." and "Art." may.
ABBREVIATION = re.compile(
    r"""(?<!\w)(?:
    allg|az|bspw|bzw|ca|dipl|dr|einschl|evtl|exkl|ff|geb|gem|ggf|ggü|hr|hrsg|inkl|
    insb|insbes|kath|lt|mind|mio|mrd|nr|nrn|prof|sog|str|tel|urspr|vgl|vs|zit|zzgl
    )\.$""",
    re.IGNORECASE | re.VERBOSE,
)


def begins_sentence(before: str, *, at_start: bool) -> bool:
    """`at_start` holds while nothing but blanks and brackets stands before."""
    tail = before[-TAIL_CHARACTERS:]
    if OPENING_QUOTE.search(tail) or BLANK_LINE.search(tail):
        return True
    spaced = tail.rstrip("([" + OPENING)
    words = spaced.rstrip()
    if not words:
        return at_start
    if words == spaced:
        return False
    return _ends_sentence(words.rstrip(CLOSING))


def _ends_sentence(text: str) -> bool:
    if not text.endswith(tuple(ENDS)):
        return False
    return not any(p.search(text) for p in (SINGLE_LETTER, ORDINAL, ABBREVIATION))
