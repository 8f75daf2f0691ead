# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs in a process of its own: the bytes of a file come in, a JSON answer goes out.

Whatever a hostile file does, it does to this process: it has limits of memory and time,
and whoever started it kills it when its time is over.
"""

import json
import resource
import sys
from collections.abc import Callable
from contextlib import suppress

from .limits import DAMAGED, MAX_CHARACTERS, MAX_MEMORY, SECONDS, Unreadable
from .office import read_docx, read_odt
from .pdf import read_pdf

READERS: dict[str, Callable[[bytes], str]] = {
    "docx": read_docx,
    "odt": read_odt,
    "pdf": read_pdf,
}


def main() -> None:
    limit()
    text, note = "", ""
    try:
        text = READERS[sys.argv[1]](sys.stdin.buffer.read())[:MAX_CHARACTERS]
    except Unreadable as error:
        note = str(error)
    except (MemoryError, RecursionError):
        note = DAMAGED
    json.dump({"text": text, "note": note}, sys.stdout)


def limit() -> None:
    """Not every system lets a process limit itself; the clock of the parent remains."""
    for kind, most in (
        (resource.RLIMIT_AS, MAX_MEMORY),
        (resource.RLIMIT_CPU, SECONDS + 1),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    main()
