# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Nothing comes in, comments that set nobody down go out."""

from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "lists" / "ordinary.txt"


@cache
def ordinary_comments() -> tuple[str, ...]:
    lines = FILE.read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
