# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of a kit come in, originals for print and sizes for the web go out."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from toolbox.kits.entry import Entry, Rights
from toolbox.kits.model import KitPicture
from toolbox.kits.naming import Paths
from toolbox.rendering.errors import RenderingError

WEB_SIDE: Final = 1600
"""Pixels of the long side: fills the column of a news site on a sharp screen."""

JPEG_QUALITY: Final = 85

EXTENSIONS: Final = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/svg+xml": "svg",
}
FOLDERS: Final = {False: ("bilder/", "bild"), True: ("logos/", "logo")}
READABLE: Final = ["JPEG", "PNG", "WEBP", "GIF"]
TRANSPARENT: Final = frozenset({"RGBA", "LA", "PA"})


def picture_entries(pictures: tuple[KitPicture, ...], paths: Paths) -> Iterator[Entry]:
    """A picture that is small enough for the web already comes once only."""
    for picture in pictures:
        folder, stand_in = (
            ("logos/", "logo") if picture.is_logo else ("bilder/", "bild")
        )
        original, web = f".{_extension(picture)}", f"-web.{_web_extension(picture)}"
        stem = paths.stem(folder, picture.name, stand_in, original, web)
        entry = partial(Entry, subject=subject_of(picture), rights=rights_of(picture))
        yield entry(stem + original, picture.media_type, partial(_original, picture))
        if needs_web_size(picture):
            media_type = f"image/{'png' if web.endswith('png') else 'jpeg'}"
            yield entry(stem + web, media_type, partial(_web_size, picture))


def needs_web_size(picture: KitPicture) -> bool:
    is_drawn = picture.media_type == "image/svg+xml"
    return not is_drawn and max(picture.width, picture.height) > WEB_SIDE


def subject_of(picture: KitPicture) -> str:
    return f"{'Das Logo' if picture.is_logo else 'Das Bild'} „{picture.name}“"


def rights_of(picture: KitPicture) -> Rights:
    return Rights(
        picture.alt,
        picture.caption,
        picture.credit,
        picture.licence,
        valid_until=picture.consent_until,
    )


def _extension(picture: KitPicture) -> str:
    if picture.media_type not in EXTENSIONS:
        raise RenderingError(
            f"{subject_of(picture)} ist keine Bilddatei, die Redaktionen öffnen können."
            " Bitte laden Sie es als JPEG oder PNG hoch."
        )
    return EXTENSIONS[picture.media_type]


def _web_extension(picture: KitPicture) -> str:
    return "jpg" if picture.media_type == "image/jpeg" else "png"


def _original(picture: KitPicture) -> bytes:
    """The bytes as they are, once it is sure that they are a whole picture.

    One that gets a size for the web is read to its end there.
    """
    content = picture.read()
    if picture.media_type != "image/svg+xml":
        with Image.open(BytesIO(content), formats=READABLE) as image:
            if not needs_web_size(picture):
                image.load()
    return content


def _web_size(picture: KitPicture) -> bytes:
    """At most 1600 pixels wide and high, upright, without the data of the camera.

    A profile for printing inks would turn the colours of a screen into nonsense.
    """
    with Image.open(BytesIO(picture.read()), formats=READABLE) as image:
        image.draft("RGB", (WEB_SIDE, WEB_SIDE))
        mode = image.mode
        # In place: a copy of a large photo takes as long as a tenth of all the rest.
        ImageOps.exif_transpose(image, in_place=True)
        smaller = _in_mode(image, picture)
        # Half the time of Lanczos; on photos the two differ by less than JPEG does.
        smaller.thumbnail((WEB_SIDE, WEB_SIDE), Image.Resampling.HAMMING)
        is_kept = mode == smaller.mode
        profile = image.info.get("icc_profile") if is_kept else None
        return _saved(smaller, _web_extension(picture), profile)


def _in_mode(image: Image.Image, picture: KitPicture) -> Image.Image:
    """The picture itself where it needs no other mode."""
    is_clear = picture.media_type != "image/jpeg" and _is_transparent(image)
    mode = "RGBA" if is_clear else "RGB"
    return image if image.mode == mode else image.convert(mode)


def _is_transparent(image: Image.Image) -> bool:
    return image.mode in TRANSPARENT or "transparency" in image.info


def _saved(image: Image.Image, extension: str, profile: bytes | None) -> bytes:
    target = BytesIO()
    image.info.clear()
    if extension == "jpg":
        image.save(target, "JPEG", quality=JPEG_QUALITY, icc_profile=profile)
    else:
        image.save(target, "PNG", icc_profile=profile)
    return target.getvalue()
