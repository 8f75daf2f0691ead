# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Archives are opened and compared with what they say about themselves."""

import json
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from typing import Any

from toolbox.kits.model import Kit
from toolbox.kits.packing import pack
from toolbox.rendering.zipping import unpack


def packed(kit: Kit, progress: Callable[[int, int], None] | None = None) -> bytes:
    target = BytesIO()
    pack(kit, target, *([progress] if progress else []))
    return target.getvalue()


def files_of(kit: Kit) -> dict[str, bytes]:
    return unpack(packed(kit))


def manifest_of(files: dict[str, bytes]) -> dict[str, Any]:
    return json.loads(files["manifest.json"])


def assert_manifest_is_true(files: dict[str, bytes]) -> None:
    """Every file is listed once, in the order of the archive, with its own hash."""
    *names, last = files
    listed = manifest_of(files)["files"]

    assert last == "manifest.json"
    assert [file["path"] for file in listed] == names
    for file in listed:
        content = files[file["path"]]
        assert file["bytes"] == len(content)
        assert file["sha256"] == sha256(content).hexdigest()
