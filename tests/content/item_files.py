# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reads the texts of the starter content: front matter, body, and what stands in it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from toolbox.placeholders.parsing import keys

FOLDER = Path(__file__).parents[2] / "content" / "items"


@dataclass(frozen=True)
class Item:
    path: Path
    meta: dict[str, Any]
    body: str

    @property
    def gaps(self) -> tuple[str, ...]:
        return keys(f"{self.meta['headline']}\n{self.body}")

    @property
    def words(self) -> str:
        """Everything a person reads, with dots in place of the gaps."""
        names = ("title", "headline", "summary", "usage", "legal_note")
        text = "\n".join((*(self.meta[name] for name in names), self.body))
        return re.sub(r"\{\w+\}", "…", text)


def read(path: Path) -> Item:
    opening, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert opening == ""
    return Item(path, yaml.safe_load(front), body)


ITEMS = [read(path) for path in sorted(FOLDER.glob("*.md"))]
each_item = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.meta["id"])
