# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The texts around an empty gap come in, the same without the hole it left go out."""

import re

SPACES = " \t\u00a0\u202f"
FOLLOWS_A_WORD = re.compile(r"[.,;:!?…)\]“”]")
STOPS = (".", "!", "?", "…", ":", ";", ",")
LEADING_STOPS = re.compile(r"\A[.,;:!?]+(?!\w)")
SENTENCE_ENDS = (".", "!", "?", "…")
FULL_STOP = re.compile(r"\A\.(?![.\w])")


def close_hole(before: str, after: str) -> tuple[str, str]:
    """`before` is all the text so far, `after` the text behind the empty gap.

    Shortens the end of `before` and the beginning of `after`, nothing else.
    """
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1], after[1:]
    if not before.strip():
        return before, LEADING_STOPS.sub("", after).lstrip(SPACES)
    if before.endswith("\n") and after.startswith("\n"):
        return before, after[1:]
    if before.endswith((*SPACES, "\n")):
        return _behind_a_blank(before, after)
    return before, after


def without_second_stop(value: str, after: str) -> str:
    """A value that is a sentence brings its own stop; the text's is one too many."""
    return FULL_STOP.sub("", after) if value.endswith(SENTENCE_ENDS) else after


def _behind_a_blank(before: str, after: str) -> tuple[str, str]:
    words = before.rstrip(SPACES)
    if after.startswith(tuple(SPACES)):
        return before, after.lstrip(SPACES)
    if after.startswith("\n"):
        return words, after
    if not FOLLOWS_A_WORD.match(after):
        return before, after
    if words.endswith(STOPS):
        return words, LEADING_STOPS.sub("", after)
    return words, after
