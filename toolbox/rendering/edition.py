# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Nothing comes in, a number that changes with anything that shapes a file goes out."""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

TOOLBOX: Final = Path(__file__).parents[1]
SOURCES: Final = ("documents", "fonts", "rendering")
LIBRARIES: Final = ("lxml", "pillow", "python-docx", "typst")


@cache
def writers_edition() -> str:
    """64 hexadecimal digits, the same in every process of one installation.

    Made of the writers' own sources, so that nobody has to think of raising a number.
    """
    digest = sha256()
    for part in _parts():
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


def _parts() -> Iterator[bytes]:
    for library in LIBRARIES:
        yield f"{library} {version(library)}".encode()
    for path in sources():
        yield path.relative_to(TOOLBOX).as_posix().encode()
        yield path.read_bytes()


def sources() -> list[Path]:
    """The writers, their templates and typefaces, and the model they read."""
    found = (path for name in SOURCES for path in (TOOLBOX / name).rglob("*"))
    kept = (path for path in found if "__pycache__" not in path.parts)
    return sorted(path for path in kept if path.is_file())
