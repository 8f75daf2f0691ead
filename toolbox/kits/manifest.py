# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What was packed comes in, the table of contents for machines goes out."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from toolbox.kits.entry import Entry, Rights
from toolbox.kits.model import Kit
from toolbox.placeholders.cleaning import clean_line, clean_paragraphs

FORMAT: Final = "komma-pressemappe/1"
PATH: Final = "manifest.json"


@dataclass(frozen=True)
class PackedFile:
    """A file as it lies in the archive. `size` is in bytes, `sha256` hexadecimal."""

    path: str
    size: int
    sha256: str
    media_type: str
    rights: Rights


@dataclass(frozen=True)
class Manifest:
    """Everything in an archive but the manifest itself, in its order."""

    kit: Kit
    fingerprint: str
    files: tuple[PackedFile, ...]


def packed(entry: Entry, size: int, sha256: str) -> PackedFile:
    return PackedFile(entry.path, size, sha256, entry.media_type, entry.rights)


def manifest_json(manifest: Manifest) -> bytes:
    """`created` is the date of the kit: equal kits give equal files."""
    kit = manifest.kit
    content = {
        "format": FORMAT,
        "title": clean_line(kit.title),
        "summary": clean_paragraphs(kit.summary),
        "sender": clean_line(kit.sender),
        "place": clean_line(kit.place),
        "created": kit.date.isoformat(),
        "embargo_until": kit.embargo_until and kit.embargo_until.isoformat(),
        "correction": clean_paragraphs(kit.correction),
        "language": clean_line(kit.lang),
        "fingerprint": manifest.fingerprint,
        "files": [_described(file) for file in manifest.files],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _described(file: PackedFile) -> dict[str, Any]:
    rights = file.rights
    texts = {
        "alt": rights.alt,
        "caption": rights.caption,
        "credit": rights.credit,
        "licence": rights.licence,
        "item": rights.item,
        "version": rights.version,
    }
    described = {
        "path": file.path,
        "bytes": file.size,
        "sha256": file.sha256,
        "media_type": file.media_type,
        **{name: clean_line(text) for name, text in texts.items()},
        "valid_until": _day(rights.valid_until),
    }
    return {name: value for name, value in described.items() if value not in ("", None)}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
