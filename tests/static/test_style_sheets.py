# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reads our style sheets: every variable is defined, both palettes have contrast."""

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).resolve().parents[2] / "static"
KERN = (STATIC / "vendor/kern/2.7.2/kern.min.css").read_text(encoding="utf-8")
SITE = (STATIC / "css/site.css").read_text(encoding="utf-8")
COMPONENTS = (STATIC / "css/components.css").read_text(encoding="utf-8")
DEFINED = re.compile(r"(--[\w-]+):")
USED = re.compile(r"var\((--[\w-]+)")
COLOUR = re.compile(r"(--[\w-]+): (#[0-9a-f]{3,6});")


def palette(opening: str) -> dict[str, str]:
    """The colours of the first rule after the given text."""
    rule = SITE.split(opening, 1)[1].split("}", 1)[0]
    return dict(COLOUR.findall(rule))


LIGHT = palette(':root, [data-kern-theme="light"] {')
DARK = palette(':root:not([data-kern-theme="light"]) {')
FORCED_DARK = palette('\n[data-kern-theme="dark"] {')
WHITE_PAGE = {"--kern-color-layout-background-default": "#ffffff"}

# Every pair of text and ground that the style sheets draw.
TEXT_PAIRS = [
    ("--kern-color-layout-text-default", "--kern-color-layout-background-default"),
    ("--kern-color-layout-text-default", "--tint"),
    ("--kern-color-layout-text-muted", "--kern-color-layout-background-default"),
    ("--kern-color-layout-text-muted", "--tint"),
    ("--kern-color-action-default", "--kern-color-layout-background-default"),
    ("--kern-color-action-default", "--tint"),
    ("--kern-color-action-on-default", "--kern-color-action-default"),
    ("--kern-color-action-visited", "--kern-color-layout-background-default"),
    ("--ink", "--tint-strong"),
    ("--accent-text", "--kern-color-layout-background-default"),
    ("--accent-text", "--tint"),
    ("--band-text", "--band"),
    ("--band-muted", "--band"),
    ("--band-muted", "--band-raised"),
]
GRAPHIC_PAIRS = [
    ("--kern-color-action-focus-default", "--kern-color-layout-background-default"),
    ("--kern-color-form-input-border", "--tint"),
    ("--band-accent", "--band"),
    ("--band-accent", "--band-raised"),
]


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    channels = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [WHITE_PAGE | LIGHT, LIGHT | DARK])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(colours, text, ground):
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [WHITE_PAGE | LIGHT, LIGHT | DARK])
@pytest.mark.parametrize(("line", "ground"), GRAPHIC_PAIRS)
def test_lines_and_focus_stand_out_from_their_ground(colours, line, ground):
    assert contrast(colours[line], colours[ground]) >= 3


def test_contrast_is_that_of_the_guideline():
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


def test_dark_palette_is_the_same_by_wish_and_by_force():
    assert FORCED_DARK == DARK


def test_dark_palette_replaces_every_light_colour_but_those_of_the_band():
    assert set(LIGHT) - set(DARK) == {"--band-text", "--band-muted", "--band-accent"}


def test_every_variable_in_use_is_defined():
    defined = set(DEFINED.findall(KERN + SITE + COMPONENTS))

    assert set(USED.findall(SITE + COMPONENTS)) - defined == set()


def test_every_address_in_the_styles_leads_to_a_file():
    addresses = re.findall(r'url\("([^"]+)"\)', SITE + COMPONENTS)

    assert len(addresses) == 2
    assert [name for name in addresses if not (STATIC / "css" / name).exists()] == []


@pytest.mark.parametrize(
    "rule",
    [
        "@media print",
        "prefers-reduced-motion: reduce",
        "forced-colors: active",
        "prefers-color-scheme: dark",
        ":focus-visible",
    ],
)
def test_site_answers_the_wishes_of_its_readers(rule):
    assert rule in SITE


@pytest.mark.parametrize("sheet", [SITE, COMPONENTS])
def test_style_sheet_stays_readable(sheet):
    assert len(sheet.splitlines()) <= 300
