# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bytes of a picture come in; the same picture without place and camera goes out.

Photographs tell where, when and with which device they were taken, sometimes who is on
them. None of this is for visitors. What the eye needs stays: orientation and colours.
"""

from io import BytesIO
from typing import Any

from PIL import ExifTags, Image

CLEANED = ("JPEG", "MPO", "PNG", "WEBP")
# What Pillow calls the places where programs leave their notes.
TELLING = ("comment", "photoshop", "xmp", "XML:com.adobe.xmp", "Raw profile type exif")
QUALITY = 92


def without_metadata(content: bytes) -> bytes | None:
    """The cleaned picture; None if there was nothing to take out."""
    with Image.open(BytesIO(content)) as image:
        if image.format not in CLEANED or not is_telling(image):
            return None
        cleaned = BytesIO()
        image.save(cleaned, **settings_for(image))
    return cleaned.getvalue()


def is_telling(image: Image.Image) -> bool:
    tags = set(image.getexif()) - {ExifTags.Base.Orientation}
    texts = getattr(image, "text", {})
    return bool(tags or texts or any(image.info.get(name) for name in TELLING))


def settings_for(image: Image.Image) -> dict[str, Any]:
    """How to save it so that nothing is lost but the notes."""
    settings: dict[str, Any] = {
        "format": "JPEG" if image.format == "MPO" else image.format
    }
    settings["icc_profile"] = image.info.get("icc_profile")
    orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    kept = Image.Exif()
    if orientation != 1:
        kept[ExifTags.Base.Orientation] = orientation
    settings["exif"] = kept.tobytes() if orientation != 1 else b""
    if image.format == "JPEG":
        # The same tables of quantisation: next to no second loss.
        settings |= {"quality": "keep", "comment": b""}
    elif image.format == "PNG":
        settings |= {"save_all": getattr(image, "n_frames", 1) > 1}
    else:
        settings |= {"quality": QUALITY, "xmp": b""}
        settings |= {"save_all": image.format == "WEBP" and image.n_frames > 1}
    image.info = {
        name: value for name, value in image.info.items() if name not in TELLING
    }
    return settings
