# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Stored blocks and blocks of a file come in, the latter with lasting ids go out."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html import unescape
from typing import Any
from uuid import uuid4

Block = dict[str, Any]
TAG = re.compile(r"<[^>]*>")
# Settings of a block, not its words; what a file leaves out, cleaning adds.
SETTINGS = {"id", "editing", "lock_reason", "level", "style", "kind", "decorative"}


def keep_identities(old: list[Block], new: list[Block]) -> list[Block]:
    """Give each new block the id of the old one it continues.

    Adaptations and the anchors of headings refer to blocks by id, so a changed
    sentence must not look like a block removed and another added.
    """
    matcher = SequenceMatcher(a=_signatures(old), b=_signatures(new), autojunk=False)
    ids: dict[int, str] = {}
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag in ("equal", "replace"):
            pairs = zip(
                range(old_start, old_end), range(new_start, new_end), strict=False
            )
            for before, after in pairs:
                if old[before]["type"] == new[after]["type"]:
                    ids[after] = old[before]["id"]
    return [
        {**block, "id": ids.get(position, str(uuid4()))}
        for position, block in enumerate(new)
    ]


def _signatures(blocks: list[Block]) -> list[str]:
    """What tells blocks apart: their words.

    Not their values, for a stored block was cleaned: its gaps are marked, its list
    entries have ids, and it names the parts that the file left out.
    """
    return [f"{block['type']}: {' '.join(_words(block['value']))}" for block in blocks]


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, dict) and value.get("type") == "item":
        yield from _words(value["value"])
    elif isinstance(value, dict):
        for name in sorted(value.keys() - SETTINGS):
            yield from _words(value[name])
    elif isinstance(value, list):
        for entry in value:
            yield from _words(entry)
    elif value is not None:
        yield from unescape(TAG.sub("", str(value))).split()
