# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the colours of a municipality, gives back the readable ones next to them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import floor
from typing import Self

WHITE = "#ffffff"
INK = "#1a1a1a"
BLACK = "#000000"

# WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (lines, icons, areas).
TEXT_RATIO = 4.5
GRAPHIC_RATIO = 3.0

_HEXADECIMAL = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})")
_BISECTIONS = 24

Triple = tuple[float, float, float]


class ColourError(ValueError):
    """A colour that cannot be used; the message is a German sentence."""


@dataclass(frozen=True)
class Pair:
    """Two colours on top of each other and what WCAG says about them."""

    foreground: str
    background: str
    ratio: float
    is_readable: bool

    @classmethod
    def of(
        cls, foreground: str, background: str, *, required: float = TEXT_RATIO
    ) -> Self:
        ratio = contrast(foreground, background)
        # Rounded down: 4.497 must not be shown as a failing „4,5“.
        shown = floor(ratio * 100) / 100
        return cls(foreground, background, shown, ratio >= required)


@dataclass(frozen=True)
class PairCheck:
    """One use in the corporate design; `offered` replaces an unreadable `pair`."""

    use: str
    pair: Pair
    offered: Pair | None = None


@dataclass(frozen=True)
class Scheme:
    """The action colour of one mode: on the page, and with text on it."""

    page: str
    action: str
    text_on_action: str

    @property
    def pairs(self) -> tuple[Pair, Pair]:
        return (
            Pair.of(self.action, self.page),
            Pair.of(self.text_on_action, self.action),
        )


@dataclass(frozen=True)
class Theme:
    """The same municipal colour for the light and for the dark page."""

    light: Scheme
    dark: Scheme


def parse_colour(text: str) -> str:
    """Normalises `#abc`, `AABBCC` and the like to `#rrggbb`."""
    match = _HEXADECIMAL.fullmatch(text.strip().lower())
    if match is None:
        raise ColourError(
            "Bitte geben Sie die Farbe als Hexadezimalwert an, "
            "zum Beispiel „#00519e“ oder „#05a“."
        )
    digits = match[1]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return f"#{digits}"


def contrast(a: str, b: str) -> float:
    """The contrast ratio of WCAG 2.2 (w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    darker, lighter = sorted((_luminance(a), _luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


def text_on(background: str) -> str:
    """White or ink, whichever contrasts more; black where neither is readable.

    On middle tones such as #7d7d7d white and ink both stay below 4.5. Black never
    does there, so text on a municipal colour is always readable.
    """
    best = max((WHITE, INK), key=lambda colour: contrast(colour, background))
    return best if contrast(best, background) >= TEXT_RATIO else BLACK


def nearest_readable(
    colour: str, *, against: str = WHITE, ratio: float = TEXT_RATIO
) -> str:
    """The colour of the same hue and the nearest lightness that reaches the ratio."""
    colour = parse_colour(colour)
    if contrast(colour, against) >= ratio:
        return colour
    lightness, a, b = _oklab(colour)

    def shade(of_lightness: float) -> str:
        return _in_gamut(of_lightness, a, b)

    def is_readable(of_lightness: float) -> bool:
        return contrast(shade(of_lightness), against) >= ratio

    reached = [
        _first_reached(lightness, end, is_readable)
        for end in (0.0, 1.0)
        if is_readable(end)
    ]
    if not reached:
        raise ColourError(
            f"Auf {against} erreicht keine Farbe ein Kontrastverhältnis von "
            f"{ratio:g} : 1. Bitte wählen Sie einen helleren oder dunkleren Grund."
        )
    return shade(min(reached, key=lambda found: abs(found - lightness)))


def check_pairs(primary: str, accent: str) -> tuple[PairCheck, ...]:
    """Every pair the corporate design prints, with a replacement where needed."""
    primary, accent = parse_colour(primary), parse_colour(accent)
    return (
        _check("Text auf der Hauptfarbe", text_on(primary), primary),
        _check("Überschriften und Links in der Hauptfarbe auf Weiß", primary, WHITE),
        _check("Text auf der Akzentfarbe", text_on(accent), accent),
        _check(
            "Linien und Symbole in der Akzentfarbe auf Weiß",
            accent,
            WHITE,
            required=GRAPHIC_RATIO,
        ),
    )


def theme(primary: str, *, light_page: str = WHITE, dark_page: str = INK) -> Theme:
    """The action colour for the web, readable in the light and in the dark mode."""
    primary = parse_colour(primary)
    return Theme(light=_scheme(primary, light_page), dark=_scheme(primary, dark_page))


def _scheme(primary: str, page: str) -> Scheme:
    action = nearest_readable(primary, against=page)
    return Scheme(page=page, action=action, text_on_action=text_on(action))


def _check(
    use: str, foreground: str, background: str, *, required: float = TEXT_RATIO
) -> PairCheck:
    pair = Pair.of(foreground, background, required=required)
    if pair.is_readable:
        return PairCheck(use, pair)
    replacement = nearest_readable(foreground, against=background, ratio=required)
    return PairCheck(use, pair, Pair.of(replacement, background, required=required))


def _first_reached(
    start: float, end: float, is_reached: Callable[[float], bool]
) -> float:
    """The value next to `start` that satisfies; `end` is known to satisfy."""
    for _ in range(_BISECTIONS):
        middle = (start + end) / 2
        if is_reached(middle):
            end = middle
        else:
            start = middle
    return end


def _in_gamut(lightness: float, a: float, b: float) -> str:
    """Gives up only as much chroma as sRGB cannot show; the hue stays."""
    kept, excess = 0.0, 1.0
    if _is_shown(_linear(lightness, a, b)):
        kept = 1.0
    else:
        for _ in range(_BISECTIONS):
            middle = (kept + excess) / 2
            if _is_shown(_linear(lightness, a * middle, b * middle)):
                kept = middle
            else:
                excess = middle
    return _hexadecimal(_linear(lightness, a * kept, b * kept))


def _is_shown(channels: Triple) -> bool:
    return all(-1e-4 <= channel <= 1.0001 for channel in channels)


def _luminance(colour: str) -> float:
    """WCAG 2.2, w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = _channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> Triple:
    digits = parse_colour(colour)[1:]
    red, green, blue = (int(digits[start : start + 2], 16) for start in (0, 2, 4))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(byte: int) -> float:
    """From an sRGB byte to linear light (IEC 61966-2-1)."""
    value = byte / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> int:
    value = min(1.0, max(0.0, channel))
    value = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return round(255 * value)


def _hexadecimal(channels: Triple) -> str:
    red, green, blue = channels
    return f"#{_encoded(red):02x}{_encoded(green):02x}{_encoded(blue):02x}"


def _oklab(colour: str) -> Triple:
    """OKLab after Björn Ottosson (https://bottosson.github.io/posts/oklab/)."""
    red, green, blue = _channels(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    mid = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * mid - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * mid + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * mid - 0.8086757660 * short
    # Without rounding, the last digits of the matrices tint a grey.
    return lightness, round(a, 6), round(b, 6)


def _linear(lightness: float, a: float, b: float) -> Triple:
    """The way back from OKLab to linear sRGB, possibly outside what a screen shows."""
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    mid = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * mid + 1.7076147010 * short,
    )
