# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An unknown name comes in, the key that its author probably meant goes out."""

import re
from difflib import get_close_matches
from functools import lru_cache

from toolbox.placeholders.registry import ALL

LONGEST_NAME = 80
SIMILARITY = 0.6
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@lru_cache(maxsize=256)
def nearest_key(name: str) -> str:
    """Labels count as well: whoever writes {Datum des Vorfalls} means its key."""
    folded = _folded(name[:LONGEST_NAME])
    if folded in KEY_BY_NAME:
        return KEY_BY_NAME[folded]
    nearest = get_close_matches(folded, KEY_BY_NAME, n=1, cutoff=SIMILARITY)
    return KEY_BY_NAME[nearest[0]] if nearest else ""


def _folded(name: str) -> str:
    spelled = name.casefold().translate(UMLAUTS)
    return re.sub(r"[\W_]+", "_", spelled).strip("_")


# Keys come last so that a key wins over a label of the same spelling.
KEY_BY_NAME = {_folded(p.label): p.key for p in ALL} | {p.key: p.key for p in ALL}
