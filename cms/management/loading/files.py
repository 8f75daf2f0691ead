# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A content file comes in, its settings and its text go out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


class ContentError(ValueError):
    """A content file that cannot be loaded; names the file."""


@dataclass(frozen=True)
class ContentFile:
    path: Path
    settings: dict[str, Any]
    body: str

    def __getitem__(self, name: str) -> Any:
        return self.settings[name]

    def get(self, name: str, default: Any = "") -> Any:
        return self.settings.get(name, default)


def read_settings(path: Path) -> dict[str, Any]:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except yaml.YAMLError as error:
        raise ContentError(f"{path}: {error}") from error


def read_file(path: Path) -> ContentFile:
    """A Markdown file with YAML between two lines of three hyphens."""
    text = path.read_text(encoding="utf-8")
    if not text.startswith("---\n") or "\n---\n" not in text[4:]:
        raise ContentError(f"{path}: the settings between '---' lines are missing")
    settings, body = text[4:].split("\n---\n", 1)
    try:
        return ContentFile(path, yaml.safe_load(settings), body.strip())
    except yaml.YAMLError as error:
        raise ContentError(f"{path}: {error}") from error


def read_folder(folder: Path) -> list[ContentFile]:
    return [read_file(path) for path in sorted(folder.glob("*.md"))]
