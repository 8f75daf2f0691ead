# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Invented comments to measure with; `developed` are improved by, `held_out` never."""

from pathlib import Path

HARMLESS = "harmlos"
THREAT = "drohung"


def rows(name: str) -> tuple[tuple[str, str], ...]:
    """What each comment of a file should lead to, and the comment."""
    lines = (Path(__file__).parent / f"{name}.txt").read_text("utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    return tuple((line.partition(" ")[0], line.partition(" ")[2]) for line in kept)


def hateful(name: str) -> tuple[tuple[str, str], ...]:
    return tuple(row for row in rows(name) if row[0] not in (HARMLESS, THREAT))


def texts(name: str, sort: str) -> tuple[str, ...]:
    return tuple(text for kind, text in rows(name) if kind == sort)
