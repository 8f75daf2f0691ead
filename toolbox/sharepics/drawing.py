# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan comes in, the picture in sRGB goes out."""

from math import ceil
from typing import Final

from PIL import Image, ImageDraw

from toolbox.sharepics import logos, pictures
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.plan import Line, LogoPlace, PhotoPlace, Plan, Veil
from toolbox.sharepics.typefaces import advance, font

BRIGHTEST_GROUND: Final = 107
"""Of 255: the lightest grey behind white words, which reach 5.3 : 1 on it."""
VEIL_LIGHT: Final = 20
"""The channels of the veil's colour, `palette.NIGHT`."""


def draw(plan: Plan, sharepic: Sharepic) -> Image.Image:
    """Raises RenderingError where a photo or logo cannot be read."""
    image = Image.new("RGB", (plan.width, plan.height), plan.ground)
    if plan.photo and sharepic.photo:
        _put_photo(image, plan.photo, sharepic)
    canvas = ImageDraw.Draw(image)
    for box in plan.boxes:
        area = box.area
        corners = (area.left, area.top, area.right - 1, area.bottom - 1)
        canvas.rectangle(corners, fill=box.colour)
    if plan.logo:
        _put_logo(image, plan.logo, sharepic.design.logo)
    for line in plan.lines:
        _put_line(canvas, line, sharepic.lang)
    return image


def _put_photo(image: Image.Image, place: PhotoPlace, sharepic: Sharepic) -> None:
    if sharepic.photo is None:
        return
    area = place.area
    photo = pictures.cropped(sharepic.photo, area.width, area.height, place.is_grey)
    image.paste(photo, (area.left, area.top))
    if place.veil:
        veil = _veil(place.veil, area.height, _depth(place.veil, photo))
        size = (area.width, area.height)
        stretched = veil.resize(size, Image.Resampling.NEAREST)
        image.paste(place.veil.colour, (area.left, area.top), stretched)


def _depth(veil: Veil, photo: Image.Image) -> float:
    """How dense the veil must be for the brightest spot behind the words."""
    top = min(max(0, veil.top), photo.height - 1)
    bands = photo.crop((0, top, photo.width, photo.height)).getextrema()
    brightest = max(int(high) for _, high in bands)  # type: ignore[misc]
    needed = (brightest - BRIGHTEST_GROUND) / max(1, brightest - VEIL_LIGHT)
    return max(veil.least, needed)


def _veil(veil: Veil, height: int, depth: float) -> Image.Image:
    """One pixel wide: how much of the veil's colour lies on each row, of 255."""
    column = Image.new("L", (1, height))
    above = min(veil.above, depth)
    for row in range(min(height, max(0, veil.top))):
        share = max(0.0, (row - veil.top + veil.fade) / max(1, veil.fade))
        eased = share * share * (3 - 2 * share)
        column.putpixel((0, row), round((above + (depth - above) * eased) * 255))
    column.paste(ceil(depth * 255), (0, max(0, veil.top), 1, height))
    return column


def _put_logo(image: Image.Image, place: LogoPlace, logo: bytes) -> None:
    area = place.area
    picture = logos.scaled(logo, area.width, area.height, place.is_grey)
    image.paste(picture, (area.left, area.top), picture)


def _put_line(canvas: ImageDraw.ImageDraw, line: Line, lang: str) -> None:
    x = line.x
    for typeface, text in line.runs:
        if typeface:
            face = font(typeface, line.style, line.size)
            at = (x, line.baseline)
            canvas.text(at, text, line.colour, face, "ls", language=lang)
        x += advance(typeface, line.style, text) * line.size
