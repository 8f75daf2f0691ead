# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic comes in, its file goes out; samples are drawn once and kept."""

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.core.cache import cache as pictures

from toolbox import fonts, sharepics
from toolbox.models import SharepicPage
from toolbox.picturing.packets import Packet, sample_packet
from toolbox.picturing.photographs import focus_of
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import render
from toolbox.sharepics.thumbnails import render_small

A_MONTH = 30 * 24 * 60 * 60
STAMP_CHARACTERS = 16


def sample_stamp(item: SharepicPage) -> str:
    """Changes with everything the sample's picture shows; asks for no file."""
    image = item.photo
    photo = (image.file_hash, image.pk, focus_of(image)) if image else ()
    return _digest(item.layout, item.words, photo)


def sample_file(item: SharepicPage, preset: str, format: str, *, small: bool) -> bytes:
    """The picture of the invented town. Raises RenderingError."""
    key = f"sharepic-{sample_stamp(item)}-{preset}-{format}-{small}"
    return _kept(key, lambda: draw(sample_packet(item).sharepic, preset, format, small))


def packet_file(packet: Packet, preset: str, format: str, *, small: bool) -> bytes:
    """A municipality's or a visitor's picture; kept nowhere. Raises RenderingError.

    It may show people, and whoever deletes their photo wants it gone.
    """
    return draw(packet.sharepic, preset, format, small)


def draw(sharepic: Sharepic, preset: str, format: str, small: bool) -> bytes:
    if small:
        return render_small(sharepic, PRESETS[preset])
    return render(sharepic, preset, format)


def _kept(key: str, make: Callable[[], bytes]) -> bytes:
    content: bytes | None = pictures.get(key)
    if content is None:
        content = make()
        pictures.set(key, content, A_MONTH)
    return content


def _digest(*parts: object) -> str:
    text = repr((*parts, code_stamp()))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:STAMP_CHARACTERS]


@cache
def code_stamp() -> str:
    """Of the code and the typefaces that draw: new ones must not meet old pictures."""
    folders = [Path(package.__file__).parent for package in (sharepics, fonts)]
    files = sorted(path for folder in folders for path in folder.iterdir())
    digest = sha256()
    for path in files:
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()
