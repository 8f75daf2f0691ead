# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text as it is stored comes in, the facts and offices it refers to go out."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from toolbox.models import Adaptation, TextItemPage

Blocks = Iterable[Mapping[str, Any]]


@dataclass(frozen=True)
class References:
    """Keys of facts and support services, and the kinds all of whose services show."""

    facts: frozenset[int] = frozenset()
    services: frozenset[int] = frozenset()
    kinds: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.facts or self.services or self.kinds)

    def __or__(self, other: "References") -> "References":
        return References(
            self.facts | other.facts,
            self.services | other.services,
            self.kinds | other.kinds,
        )


def item_references(item: TextItemPage) -> References:
    return references_in(item.body.raw_data)


def adaptation_references(adaptation: Adaptation) -> References:
    """Of the version the municipality works on, without what it left out."""
    content = adaptation.base_revision.content
    omitted = {
        block_id for block_id, edit in adaptation.edits.items() if edit.get("omitted")
    }
    in_text = references_in(read_body(content.get("body")), omitted)
    return in_text | beside_text(content.get("facts"))


def beside_text(facts: Iterable[Any] | None) -> References:
    """The facts a counter-speech rests on; a revision of a text has none there."""
    return References(facts=numbers(facts or []))


def read_body(body: str | Blocks | None) -> Blocks:
    """The blocks of a revision, where they are JSON inside of JSON."""
    return json.loads(body) if isinstance(body, str) and body else body or []


def references_in(
    blocks: Blocks, omitted: frozenset[str] | set[str] = frozenset()
) -> References:
    """Locked blocks cannot be left out, whatever an edit of old says."""
    found = References()
    for block in blocks:
        value = block["value"]
        is_left_out = (
            block.get("id") in omitted and value.get("editing") != "locked"
            if isinstance(value, Mapping)
            else False
        )
        if not is_left_out:
            found |= references_of(block["type"], value)
    return found


def references_of(kind: str, value: Any) -> References:
    if kind == "fact":
        return References(facts=numbers([value["fact"]]))
    if kind == "support_services":
        offices = [entry_of(entry) for entry in value["offices"]]
        return References(services=numbers(offices), kinds=frozenset(value["kinds"]))
    return References()


def entry_of(entry: Any) -> Any:
    """Entries of a list are numbers as loaded, and have an id once edited."""
    return entry["value"] if isinstance(entry, Mapping) else entry


def numbers(keys: Iterable[Any]) -> frozenset[int]:
    return frozenset(int(key) for key in keys if key is not None)
