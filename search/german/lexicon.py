# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A folder comes in, the German lexicon in it goes out: which words there are.

The word list is simplemma's. It is not part of this project, for its sources have
several licences; the file is built from the installed package where it is needed. It is
mapped into memory, so all processes of a machine share it.
"""

import fcntl
import hashlib
import struct
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import marisa_trie

from .word_list import Entry

HEADER = struct.Struct("BB")
HIGHEST = 15
REMEMBERED = 2**14
ROOT = Path(__file__).resolve().parents[2]
#: Seconds; a slow machine needs about 60.
LONGEST_BUILD = 600
SOURCES = ("folding.py", "stems.py", "word_list.py", "lexicon.py")


class LexiconMissing(Exception):
    """There is no lexicon, and none could be built; the message says why."""


@dataclass(frozen=True, slots=True)
class Known:
    """A word of the lexicon: its kind as bits, and how productive it is (0–15).

    `first` and `last` are the bit lengths of how many compounds begin and end with it.
    """

    kind: int
    first: int
    last: int
    lemma: str


class Lexicon:
    def __init__(self, words: marisa_trie.BytesTrie) -> None:
        self._words = words
        self.get = lru_cache(maxsize=REMEMBERED)(self._get)

    def _get(self, folded: str) -> Known | None:
        found = self._words.get(folded)
        if not found:
            return None
        kind, counts = HEADER.unpack_from(found[0])
        lemma = found[0][HEADER.size :].decode()
        return Known(kind, counts >> 4, counts & HIGHEST, lemma)

    def beginnings(self, folded: str) -> list[str]:
        """The words of the lexicon that a text begins with."""
        return list(self._words.prefixes(folded))

    def __len__(self) -> int:
        return len(self._words)


def of_entries(entries: Mapping[str, Entry]) -> marisa_trie.BytesTrie:
    return marisa_trie.BytesTrie(
        (word, _packed(entry)) for word, entry in entries.items()
    )


def _packed(entry: Entry) -> bytes:
    first = min(entry.first.bit_length(), HIGHEST)
    last = min(entry.last.bit_length(), HIGHEST)
    return HEADER.pack(entry.kind, first << 4 | last) + entry.lemma.encode()


def file_name() -> str:
    """Another word list or another way of reading it makes another file."""
    here = Path(__file__).parent
    digest = hashlib.sha256(version("marisa-trie").encode())
    for name in SOURCES:
        digest.update((here / name).read_bytes())
    return f"german-{version('simplemma')}-{digest.hexdigest()[:12]}.marisa"


def load(folder: Path) -> Lexicon:
    """The lexicon of a folder; it is built first if there is none (some 20 seconds).

    Raises `LexiconMissing`.
    """
    path = build(folder)
    try:
        return opened(path)
    except RuntimeError:
        # Cut off by a full disk, say: what cannot be read is built again, once.
        path.unlink(missing_ok=True)
    try:
        return opened(build(folder))
    except RuntimeError as problem:
        raise LexiconMissing(f"Das Wörterbuch {path} ist nicht lesbar.") from problem


def opened(path: Path) -> Lexicon:
    return Lexicon(marisa_trie.BytesTrie().mmap(str(path)))


def build(folder: Path) -> Path:
    """The file of the lexicon, built unless it is there.

    Several processes may ask at once: one builds, the others wait for it. The build
    takes 400 MB for some seconds, so it runs in a process of its own, and a web worker
    that needs a lexicon does not grow. Raises `LexiconMissing`.
    """
    path = folder / file_name()
    if path.exists():
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lexicon.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                _build_in_own_process(path)
    except (OSError, subprocess.SubprocessError) as problem:
        raise LexiconMissing(
            f"Das Wörterbuch der Suche ließ sich in {folder} nicht anlegen: {problem}. "
            "Bitte rufen Sie „manage.py build_lexicon“ auf."
        ) from problem
    return path


def _build_in_own_process(path: Path) -> None:
    subprocess.run(  # noqa: S603 -- our own module, no shell, no foreign input
        [sys.executable, "-m", "search.german.building", str(path)],
        cwd=ROOT,
        check=True,
        timeout=LONGEST_BUILD,
    )
