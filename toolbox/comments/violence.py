# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sentence comes in, whether it threatens or calls for violence goes out.

A verb of violence alone says nothing: "Ein Mann wurde erstochen" reports, "Niemand darf
verletzt werden" protects. It counts when the writer wants it, announces it or turns it
against somebody. In doubt it is a threat: to miss one is worse.
"""

from .phrases import phrase_lists
from .reading import Sentence

LISTS = phrase_lists("violence")
VIOLENCE = ("deeds", "parted", "deaths")


def threatens(sentence: Sentence) -> bool:
    """Whether violence is wished, announced or called for."""
    words = sentence.words
    if protects(words):
        return False
    if not any(has(words, name) for name in VIOLENCE):
        return frightens(sentence)
    if has(words, "told") and not has(words, "announced"):
        return False
    if has(words, "targets"):
        return True
    if sentence.is_question or has(words, "things"):
        return False
    return has(words, "wishes") or not has(words, "reports")


def frightens(sentence: Sentence) -> bool:
    """No deed, but a weapon, or words of death for whoever is spoken to."""
    words = sentence.words
    if sentence.is_question:
        return False
    if has(words, "toll"):
        return not has(words, "reports")
    tells = has(words, "reports")
    if has(words, "weapons"):
        return has(words, "targets") or (has(words, "offices") and not tells)
    return has(words, "aimed") and has(words, "death") and not tells


def protects(words: str) -> bool:
    """ "Niemand darf verletzt werden", but not "kein Wunder, dass man euch …"."""
    return has(words, "protection") and not has(words, "no_protection")


def has(words: str, name: str) -> bool:
    return LISTS[name].search(words) is not None
