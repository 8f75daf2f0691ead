# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every entry the toolbox promises is there, as a text or of another kind."""

from django.conf import settings

from cms.management.checking.folder import read_content

# How many entries each letter stands for: S01 to S21 and so on.
ENTRIES = {
    "S": 21,
    "H": 3,
    "P": 9,
    "M": 5,
    "G": 22,
    "N": 6,
    "I": 7,
    "F": 5,
    "T": 11,
    "R": 3,
    "O": 3,
    "A": 9,
}


def test_all_104_entries_are_there():
    wanted = [f"{letter}{n:02}" for letter, n in numbered()]
    assert len(wanted) == 104

    assert sorted(set(wanted) - read_content(settings.BASE_DIR / "content").ids()) == []


def numbered():
    for letter, count in ENTRIES.items():
        yield from ((letter, number) for number in range(1, count + 1))
