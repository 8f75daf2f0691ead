# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the bytes of a picture, gives back an upright sRGB image without metadata."""

import struct
import zlib
from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from network.uploads.refusal import UploadRefused

MAX_PIXELS = 40_000_000

# A progressive JPEG of a few kilobytes can ask for thousands of passes over the
# picture; cameras and editors write about ten.
MAX_JPEG_SCANS = 40

# Damaged pictures make the decoders raise all of these; each means "unreadable".
_DECODING_ERRORS = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    Warning,
    struct.error,
    zlib.error,
)
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_SRGB = ImageCms.createProfile("sRGB")


def open_picture(
    content: bytes, formats: Sequence[str], max_pixels: int = MAX_PIXELS
) -> Image.Image:
    """Reads the header only; the file name plays no part."""
    try:
        image = Image.open(BytesIO(content), formats=tuple(formats))
    except _BOMBS as error:
        raise _too_many_pixels(max_pixels) from error
    except _DECODING_ERRORS as error:
        raise UploadRefused(
            f"Die Datei ist kein lesbares Bild im Format {_listed(formats)}; bitte "
            "speichern Sie das Bild in einem dieser Formate und laden Sie es erneut "
            "hoch."
        ) from error
    if image.width * image.height > max_pixels:
        raise _too_many_pixels(max_pixels)
    return image


def decode_picture(
    content: bytes,
    formats: Sequence[str],
    *,
    longest_side: int,
    max_pixels: int = MAX_PIXELS,
) -> Image.Image:
    """Upright, in sRGB (RGB or RGBA), at most `longest_side` wide and high."""
    image = open_picture(content, formats, max_pixels)
    _refuse_animation(image)
    _refuse_endless_scans(image, content)
    try:
        return _normalised(image, longest_side)
    except _DECODING_ERRORS as error:
        raise UploadRefused(
            "Das Bild ist beschädigt oder unvollständig; "
            "bitte speichern Sie es neu und laden Sie es noch einmal hoch."
        ) from error


def _normalised(image: Image.Image, longest_side: int) -> Image.Image:
    image.draft("", (longest_side, longest_side))
    ImageOps.exif_transpose(image, in_place=True)
    profile = image.info.get("icc_profile")
    image = _with_even_tones(image)
    image.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    image = _in_srgb(image, profile)
    # What is left of the metadata would otherwise be written along.
    image.info = {}
    return image


def _with_even_tones(image: Image.Image) -> Image.Image:
    """RGB, RGBA or CMYK: the modes that can be scaled down without artefacts."""
    if image.mode in ("RGB", "RGBA", "CMYK") and "transparency" not in image.info:
        return image
    if image.mode.startswith("I"):
        # Pillow cuts sixteen bits off at 255 instead of scaling them.
        image.info.pop("transparency", None)
        image = image.point(lambda value: value * (1 / 256)).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode=mode)
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
            # A profile that does not fit costs a shade of colour, not the upload.
            converted = None
        if converted is not None:
            return converted
    return image if image.mode == mode else image.convert(mode)


def _refuse_animation(image: Image.Image) -> None:
    # Some cameras append a second still picture (MPO); the first one is meant.
    if getattr(image, "is_animated", False) and image.format != "MPO":
        raise UploadRefused(
            "Das Bild ist animiert; bitte speichern Sie ein einzelnes Bild daraus "
            "als PNG und laden Sie dieses hoch."
        )


def _refuse_endless_scans(image: Image.Image, content: bytes) -> None:
    is_jpeg = image.format in ("JPEG", "MPO")
    if is_jpeg and content.count(b"\xff\xda") > MAX_JPEG_SCANS:
        raise UploadRefused(
            "Das Bild ist ungewöhnlich aufwendig kodiert; "
            "bitte speichern Sie es als PNG und laden Sie es erneut hoch."
        )


def _too_many_pixels(max_pixels: int) -> UploadRefused:
    return UploadRefused(
        f"Das Bild hat mehr als {max_pixels // 1_000_000} Megapixel; "
        "bitte verkleinern Sie es und laden Sie es erneut hoch."
    )


def _listed(formats: Sequence[str]) -> str:
    *others, last = (
        {"WEBP": "WebP"}.get(image_format, image_format) for image_format in formats
    )
    return f"{', '.join(others)} oder {last}" if others else last
