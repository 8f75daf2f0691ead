# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A JPEG or PNG comes in, the same picture without place, camera or remarks goes out.

Logos and photos are encoded anew. A picture inside a letterhead keeps its pixels bit by
bit, so that print shops get what the town gave; only what is said about it goes.
"""

import re
import struct
import warnings
from collections.abc import Iterator

from PIL import Image

from network.uploads.pictures import open_picture

_ORIENTATION = 0x0112
_END = 0xD9
# JFIF, colour profile and Adobe's colour transform change how the pixels look.
_KEPT_SEGMENTS = {0xE0, 0xE2, 0xEE}
_SEGMENTS_ABOUT_IT = set(range(0xE0, 0xF0)) - _KEPT_SEGMENTS | {0xFE}
_NEXT_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS_ABOUT_IT = {b"eXIf", b"iTXt", b"tEXt", b"tIME", b"zTXt"}


def without_metadata(content: bytes) -> bytes:
    """Unchanged for other formats. What turns a JPEG upright is all that is kept."""
    if content.startswith(_PNG):
        return _PNG + b"".join(_png_chunks(content))
    if content.startswith(b"\xff\xd8"):
        first, *others = _jpeg_segments(content)
        return first + _turn(content) + b"".join(others)
    return content


def _turn(content: bytes) -> bytes:
    """A segment with the orientation alone; empty for an upright picture."""
    with open_picture(content, ("JPEG",)) as image, warnings.catch_warnings():
        # Pillow warns of a broken segment, which is left out anyway.
        warnings.simplefilter("ignore", UserWarning)
        try:
            orientation = image.getexif().get(_ORIENTATION, 1)
        except (OSError, SyntaxError, TypeError, ValueError, struct.error):
            return b""
    if orientation not in range(2, 9):
        return b""
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    body = exif.tobytes()
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _png_chunks(content: bytes) -> Iterator[bytes]:
    """Up to the end of the picture; what follows it belongs to nobody."""
    position = len(_PNG)
    while position + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, position)
        kind = content[position + 4 : position + 8]
        end = position + 12 + length
        if kind not in _CHUNKS_ABOUT_IT:
            yield content[position:end]
        if kind == b"IEND":
            return
        position = end


def _jpeg_segments(content: bytes) -> Iterator[bytes]:
    """A second picture behind the first (cameras do that) is dropped as well."""
    yield content[:2]
    position = 2
    while found := _NEXT_MARKER.search(content, position):
        yield content[position : found.start()]
        marker, body = found[1][0], found.end()
        if marker == _END:
            yield content[found.start() : body]
            return
        length = int.from_bytes(content[body : body + 2], "big")
        position = body + max(2, length)
        if marker not in _SEGMENTS_ABOUT_IT:
            yield content[found.start() : position]
    yield content[position:]
