# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A frozen value comes in, a number that changes with any part of it goes out."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import sha256
from typing import Any


def fingerprint(value: Any, edition: str) -> str:
    """64 hexadecimal digits; `edition` names who reads the value, and in which way.

    Dataclasses, tuples, texts, bytes, numbers and dates count; functions do not.
    """
    digest = sha256(f"{edition}\0".encode())
    for part in _parts(value):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


def _parts(value: Any) -> Iterator[bytes]:
    """Every value inside, with its kind, so that nothing can stand for another."""
    if is_dataclass(value):
        yield type(value).__name__.encode()
        for part in fields(value):
            yield from _parts(getattr(value, part.name))
    elif isinstance(value, tuple):
        yield b"tuple %d" % len(value)
        for member in value:
            yield from _parts(member)
    elif isinstance(value, bytes):
        yield b"bytes " + sha256(value).digest()
    elif not callable(value):
        yield _written(value)


def _written(value: str | date | float | bool | None) -> bytes:
    text = value.isoformat() if isinstance(value, date) else str(value)
    return f"{type(value).__name__} {text}".encode("utf-8", "backslashreplace")
