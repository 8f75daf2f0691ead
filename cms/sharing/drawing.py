# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A title comes in, a picture for previews in other people's feeds goes out as PNG."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from unicodedata import category

from django.conf import settings
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from cms.sharing.line_breaking import Measure, break_lines

# Counts every change of the look: pictures drawn before are then drawn anew.
STYLE = 1
WIDTH, HEIGHT = 1200, 630
MARGIN = 80
FOOT = 170
LINE_HEIGHT = 1.16
# From the largest on, until the title fits.
SIZES = (92, 80, 70, 62, 54, 46, 38)

# The colours of the dark bands in static/css/site.css.
BAND, RAISED = "#0b3d48", "#0f4d5a"
INK, MUTED, ACCENT, DOT = "#ffffff", "#cfe3e4", "#e07a3f", "#ffb483"
FONTS = Path(settings.BASE_DIR) / "static" / "fonts" / "fira-sans"
# The speech bubbles of the front door: centre and radius.
BUBBLES = ((1085, 120, 230), (820, 585, 120), (1150, 520, 80))


def draw_picture(title: str) -> bytes | None:
    """The same bytes for the same title; None if the typeface lacks its letters."""
    text = drawable(title)
    if not text:
        return None
    image = Image.new("RGB", (WIDTH, HEIGHT), BAND)
    canvas = ImageDraw.Draw(image)
    draw_ground(canvas)
    draw_title(canvas, text)
    draw_foot(canvas)
    content = BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def drawable(title: str) -> str:
    """The title without signs the typeface lacks; nothing if it lacks a letter."""
    known = known_characters()
    # Soft hyphens and the like are no space, line breaks are.
    text = "".join(sign for sign in title if category(sign) != "Cf")
    text = "".join(sign if sign.isprintable() else " " for sign in text)
    unknown = {sign for sign in text if ord(sign) not in known}
    if any(category(sign).startswith(("L", "M", "N")) for sign in unknown):
        return ""
    return " ".join("".join(sign for sign in text if sign not in unknown).split())


@lru_cache
def known_characters() -> frozenset[int]:
    with TTFont(font_path("SemiBold")) as font:
        return frozenset(font.getBestCmap())


def font_path(weight: str) -> str:
    return str(FONTS / f"FiraSans-{weight}.latin.woff2")


@lru_cache
def font_of(weight: str, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout is the same whatever libraries the machine has.
    return ImageFont.truetype(
        font_path(weight), size, layout_engine=ImageFont.Layout.BASIC
    )


def draw_ground(canvas: ImageDraw.ImageDraw) -> None:
    for x, y, radius in BUBBLES:
        canvas.ellipse((x - radius, y - radius, x + radius, y + radius), fill=RAISED)
    canvas.rectangle((0, HEIGHT - 14, WIDTH, HEIGHT), fill=ACCENT)


def draw_title(canvas: ImageDraw.ImageDraw, text: str) -> None:
    """As large as it fits, in the middle of the space above the foot."""
    size, lines = fit(text)
    step = round(size * LINE_HEIGHT)
    top = MARGIN + (HEIGHT - FOOT - MARGIN - step * len(lines)) // 2
    for number, line in enumerate(lines):
        place = (MARGIN, top + number * step)
        canvas.text(place, line, font=font_of("SemiBold", size), fill=INK)


def fit(text: str) -> tuple[int, list[str]]:
    """The largest size whose lines fit; the smallest one breaks and cuts if it must."""
    for size in SIZES:
        most = int((HEIGHT - FOOT - MARGIN) / (size * LINE_HEIGHT))
        measure = Measure(font_of("SemiBold", size).getlength, WIDTH - 2 * MARGIN)
        lines = break_lines(text, measure)
        if len(lines.texts) <= most and not lines.has_broken_words:
            break
    return size, cut(lines.texts, most)


def cut(lines: list[str], most: int) -> list[str]:
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], lines[most - 1][:-2].rstrip(" ,;:.–-") + " …"]


def draw_foot(canvas: ImageDraw.ImageDraw) -> None:
    baseline = HEIGHT - 70
    name, line = font_of("SemiBold", 54), font_of("Regular", 30)
    x = MARGIN
    for part, colour in (("Komm", INK), (".", DOT), ("A", INK)):
        canvas.text((x, baseline), part, font=name, fill=colour, anchor="ls")
        x += name.getlength(part)
    words = "Kommunen gemeinsam gegen Rassismus und Hass"
    canvas.text((x + 36, baseline), words, font=line, fill=MUTED, anchor="ls")
