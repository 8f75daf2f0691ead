# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pieces of a word come in, the words they make when written as one go out.

"Social-Media-Post" is also found as "Socialmedia Post" and "Social Mediapost".
"""

from collections.abc import Sequence

#: Chains of more pieces are no words ("a-b-c-d-…"): only neighbours are joined.
LONGEST_CHAIN = 6


def joined(pieces: Sequence[str]) -> list[str]:
    """Every run of two and more neighbouring pieces, written as one word."""
    count = len(pieces)
    longest = count if count <= LONGEST_CHAIN else 2
    return [
        "".join(pieces[start : start + length])
        for length in range(2, longest + 1)
        for start in range(count - length + 1)
    ]
