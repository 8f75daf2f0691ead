# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Any words come in, a path that every computer can unpack goes out, never twice."""

from typing import Final

from toolbox.rendering.formats import slug

MAX_STEM: Final = 60
"""Letters; Windows allows 260 for a whole path, the folders of a newsroom included."""

RESERVED: Final = frozenset(
    ("con", "prn", "aux", "nul")
    + tuple(f"{port}{number}" for port in ("com", "lpt") for number in range(10))
)
"""Names of devices, which Windows refuses as names of files."""


class Paths:
    """The paths of one archive. A name that is taken gets a number."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def stem(self, folder: str, words: str, stand_in: str, *ends: str) -> str:
        """A beginning in `folder` that is free with each of the `ends`, and taken now.

        `stand_in` serves where `words` hold no letter a file name could have.
        """
        stem = slug(words)[:MAX_STEM].strip("-") or stand_in
        if stem in RESERVED:
            stem = f"{stand_in}-{stem}"
        number = 1
        while (numbered := _numbered(folder, stem, number, ends)) & self._taken:
            number += 1
        self._taken |= numbered
        return _path(folder, stem, number)


def _numbered(folder: str, stem: str, number: int, ends: tuple[str, ...]) -> set[str]:
    return {_path(folder, stem, number) + end for end in ends}


def _path(folder: str, stem: str, number: int) -> str:
    return f"{folder}{stem}" if number == 1 else f"{folder}{stem}-{number}"
