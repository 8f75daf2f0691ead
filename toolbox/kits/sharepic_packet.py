# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic with its words comes in, one ZIP with all of it goes out."""

import json
from collections.abc import Iterator, Sequence
from functools import partial
from hashlib import sha256
from io import BytesIO
from typing import Final

from toolbox.kits.entry import Entry, Rights
from toolbox.kits.model import KitSharepic
from toolbox.kits.picture_findings import credit_of
from toolbox.kits.wording import filled, listed, paragraphs, text_file
from toolbox.rendering.zipping import Archive
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import render

MEDIA_TYPES: Final = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
FORMAT: Final = "komma-sharepic/1"


def pack_sharepic(
    sharepic: KitSharepic, hashtags: str, formats: Sequence[str] = tuple(MEDIA_TYPES)
) -> bytes:
    """Equal sharepics give equal bytes. `sharepic.presets` are drawn, none means all.

    Raises TextTooLong and RenderingError as drawing does.
    """
    target = BytesIO()
    entries = [*_words(sharepic, hashtags), *_pictures(sharepic, formats)]
    readme = text_file("LIESMICH.txt", _readme(sharepic))
    described = []
    with Archive(target) as archive:
        for entry in (readme, *entries):
            content = entry.make()
            archive.add(entry.path, content)
            described.append(_described(entry, content))
        archive.add("manifest.json", _manifest(sharepic, described))
    return target.getvalue()


def _pictures(sharepic: KitSharepic, formats: Sequence[str]) -> Iterator[Entry]:
    rights = Rights(
        alt=sharepic.alt,
        credit=credit_of(sharepic),
        licence=sharepic.licence,
        item=sharepic.item,
        version=sharepic.version,
    )
    for preset in sharepic.presets or PRESETS:
        for format in formats:
            yield Entry(
                f"bilder/{preset}.{format}",
                MEDIA_TYPES[format],
                partial(render, sharepic.sharepic, preset, format),
                rights=rights,
            )


def _words(sharepic: KitSharepic, hashtags: str) -> Iterator[Entry]:
    yield text_file("alt.txt", sharepic.alt)
    for channel, post in sharepic.posts:
        yield text_file(f"texte/{channel}.txt", post)
    if hashtags:
        yield text_file("hashtags.txt", hashtags)


def _readme(sharepic: KitSharepic) -> str:
    left_out = [
        preset.label
        for key, preset in PRESETS.items()
        if sharepic.presets and key not in sharepic.presets
    ]
    return paragraphs(
        listed((sharepic.item, f"Version {sharepic.version}")),
        filled(
            "Im Ordner „bilder“ liegt das Sharepic in jeder Größe, in „texte“ der "
            "Beitrag für jeden Kanal, Hashtags eingeschlossen."
        ),
        filled(
            "Tragen Sie beim Hochladen den Alternativtext aus alt.txt ein: Wer das "
            "Bild nicht sieht, hört diese Worte."
        ),
        filled(f"Foto: {credit_of(sharepic)}, {sharepic.licence}.")
        if credit_of(sharepic)
        else "",
        filled(f"Zu viel Text für: {', '.join(left_out)}.") if left_out else "",
    )


def _described(entry: Entry, content: bytes) -> dict[str, str | int]:
    rights = entry.rights
    described: dict[str, str | int] = {
        "path": entry.path,
        "bytes": len(content),
        "sha256": sha256(content).hexdigest(),
        "media_type": entry.media_type,
        "alt": rights.alt,
        "credit": rights.credit,
        "licence": rights.licence,
    }
    return {name: value for name, value in described.items() if value != ""}


def _manifest(sharepic: KitSharepic, files: list[dict[str, str | int]]) -> bytes:
    content = {
        "format": FORMAT,
        "item": sharepic.item,
        "version": sharepic.version,
        "files": files,
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
