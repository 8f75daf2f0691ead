# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file's extension and bytes come in, its text goes out, or why there is none."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .limits import (
    DAMAGED,
    MAX_CHARACTERS,
    MAX_FILE_BYTES,
    NOT_READ,
    SECONDS,
    TOO_LARGE,
    TOO_SLOW,
    WORDLESS,
    Unreadable,
)
from .plain_text import read_plain

#: Of the way files are read: whoever keeps texts reads them again after a change.
VERSION = 1
IN_A_PROCESS = ("docx", "odt", "pdf")
EXTENSIONS = (*IN_A_PROCESS, "txt")
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Extracted:
    """`note` is empty, or a German sentence why the file could not be read."""

    text: str
    note: str = ""


def extract(extension: str, content: bytes, seconds: float = SECONDS) -> Extracted:
    """Never raises, whatever is in the file."""
    kind = extension.lower().removeprefix(".")
    if kind not in EXTENSIONS:
        return Extracted("", NOT_READ)
    if len(content) > MAX_FILE_BYTES:
        return Extracted("", TOO_LARGE)
    try:
        text = (
            read_apart(kind, content, seconds)
            if kind in IN_A_PROCESS
            else read_plain(content)
        )
    except Unreadable as error:
        return Extracted("", str(error))
    tidied = tidy(text[:MAX_CHARACTERS])
    return Extracted(tidied, "" if tidied else WORDLESS)


def read_apart(kind: str, content: bytes, seconds: float) -> str:
    """In a process that is killed when its time is over. Raises Unreadable."""
    command = [sys.executable, "-m", "search.attachments.child", kind]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            cwd=ROOT,
            env={"PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"},
            check=True,
        )
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise Unreadable(TOO_SLOW) from error
    except (subprocess.SubprocessError, OSError, ValueError) as error:
        raise Unreadable(DAMAGED) from error
    if answer["note"]:
        raise Unreadable(answer["note"])
    return str(answer["text"])


def tidy(text: str) -> str:
    """Lines without the characters no database takes, and no two empty ones."""
    printable = "".join(
        character if character.isprintable() or character == "\n" else " "
        for character in text
    )
    lines = (" ".join(line.split()) for line in printable.splitlines())
    return "\n".join(line for line in lines if line)
