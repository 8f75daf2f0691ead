# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How much each way of meeting a word counts; measured with `evaluate_search`."""

SYNONYM = 0.6
#: A word of the index that looks like one that is unknown.
SIMILAR = 0.6
#: Neighbouring words of the query that are neighbours in the document too.
NEIGHBOURS = 0.4
#: How many of the words a document must have.
SHARE = 0.5


def of_stem(stems: int) -> float:
    """Each stem of a word with hyphens: three count more than one, not three times."""
    return float(stems**-0.5)


def of_part(parts: int) -> float:
    """Together the parts of a word count as the whole, one alone as half of it."""
    return 1 / max(parts, 2)
