# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sharepics of a kit come in, each as pictures with its words goes out."""

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import Final

from toolbox.kits.entry import Entry, Rights
from toolbox.kits.model import KitSharepic
from toolbox.kits.naming import Paths
from toolbox.kits.picture_findings import credit_of
from toolbox.kits.wording import text_file
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.presets import PRESETS

MEDIA_TYPES: Final = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}

SMALLER: Final = {
    "portrait": "jpg",
    "square": "jpg",
    "story": "jpg",
    "landscape": "webp",
    "link": "webp",
    "screen": "webp",
}
"""Every preset comes as PNG; what social media take well, or a website, besides."""


def sharepic_entries(
    sharepics: tuple[KitSharepic, ...], paths: Paths
) -> Iterator[Entry]:
    for sharepic in sharepics:
        folder = paths.stem("sharepics/", sharepic.name, "sharepic", "") + "/"
        yield from _pictures(sharepic, folder)
        yield from _words(sharepic, folder, paths)


def _pictures(sharepic: KitSharepic, folder: str) -> Iterator[Entry]:
    rights = Rights(
        alt=sharepic.alt,
        credit=credit_of(sharepic),
        licence=sharepic.licence,
        item=sharepic.item,
        version=sharepic.version,
        valid_until=sharepic.valid_until,
    )
    for preset in sharepic.presets or PRESETS:
        for format in filter(None, ("png", SMALLER.get(preset))):
            yield Entry(
                f"{folder}{preset}.{format}",
                MEDIA_TYPES[format],
                partial(_render, sharepic.sharepic, preset, format),
                f"Das Sharepic „{sharepic.name}“",
                rights,
            )


def _render(sharepic: Sharepic, preset: str, format: str) -> bytes:
    """Imported on first use: what draws takes long to load, planning does not draw."""
    rendering = import_module("toolbox.sharepics.rendering")
    content: bytes = rendering.render(sharepic, preset, format)
    return content


def _words(sharepic: KitSharepic, folder: str, paths: Paths) -> Iterator[Entry]:
    if sharepic.alt:
        yield text_file(f"{folder}alternativtext.txt", sharepic.alt)
    for channel, post in sharepic.posts:
        stem = paths.stem(f"{folder}beitraege/", channel, "beitrag", ".txt")
        yield text_file(f"{stem}.txt", post)
