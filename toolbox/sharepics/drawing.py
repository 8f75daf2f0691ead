# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan comes in, the picture in sRGB goes out."""

from PIL import Image, ImageDraw

from toolbox.sharepics import logos, pictures
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.plan import Line, LogoPlace, PhotoPlace, Plan, Veil
from toolbox.sharepics.typefaces import advance, font


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
        veil = _veil(place.veil, area.height).resize((area.width, area.height))
        image.paste(place.veil.colour, (area.left, area.top), veil)


def _veil(veil: Veil, height: int) -> Image.Image:
    """One pixel wide: how much of the veil's colour lies on each row, of 255."""
    column = Image.new("L", (1, height))
    for row in range(height):
        share = min(1.0, max(0.0, (row - veil.top + veil.fade) / max(1, veil.fade)))
        eased = share * share * (3 - 2 * share)
        depth = veil.above + (veil.within - veil.above) * eased
        column.putpixel((0, row), round(depth * 255))
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
