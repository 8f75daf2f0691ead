# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes photographs as telephones do: with place, device and orientation inside."""

from io import BytesIO

from PIL import ExifTags, Image, ImageCms

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">Kim Muster</x:xmpmeta>'


def colour_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def make_photograph(
    kind: str = "JPEG", size: tuple[int, int] = (60, 40), orientation: int = 6
) -> bytes:
    """Wide pixels that a viewer turns upright, taken at a place near the Müritz."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telefon"
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.IFD.GPSInfo] = {
        ExifTags.GPS.GPSLatitudeRef: "N",
        ExifTags.GPS.GPSLatitude: (53.0, 25.0, 12.0),
    }
    content = BytesIO()
    image = Image.effect_noise(size, 50).convert("RGB")
    settings = {"exif": exif.tobytes(), "icc_profile": colour_profile()}
    if kind in ("JPEG", "WEBP"):
        settings["xmp"] = XMP
    if kind == "JPEG":
        settings |= {"comment": b"Kim Muster", "quality": 60}
    image.save(content, kind, **settings)
    return content.getvalue()
