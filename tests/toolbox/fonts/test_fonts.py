# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bundled typefaces are complete, free and small."""

import pytest
from fontTools.ttLib import TTFont

from toolbox import fonts

GERMAN = "äöüÄÖÜßẞ„“‚‘–…€§"
MEGABYTE = 1_000_000


@pytest.mark.parametrize("name", sorted({*fonts.TYPEFACES, *fonts.FALLBACKS}))
def test_typeface_has_regular_bold_and_licence(name: str) -> None:
    assert fonts.face(name).name.endswith("-Regular.ttf")
    assert fonts.face(name, "Bold").name.endswith("-Bold.ttf")
    licence = fonts.DIRECTORY / f"OFL-{name.replace(' ', '')}.txt"
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text("utf-8")


@pytest.mark.parametrize("name", fonts.TYPEFACES)
def test_typeface_writes_german(name: str) -> None:
    with TTFont(fonts.face(name)) as font:
        known = font.getBestCmap()

    assert [letter for letter in GERMAN if ord(letter) not in known] == []


def test_every_file_may_be_embedded() -> None:
    for path in fonts.DIRECTORY.glob("*.ttf"):
        with TTFont(path, lazy=True) as font:
            assert font["OS/2"].fsType == 0, path.name


def test_unknown_face_gives_the_nearest() -> None:
    assert fonts.face("Comic Sans").name == "FiraSans-Regular.ttf"
    assert fonts.face("Source Serif Pro", "Thin").name == "SourceSerifPro-Regular.ttf"


def test_typefaces_stay_small() -> None:
    total = sum(path.stat().st_size for path in fonts.DIRECTORY.glob("*.ttf"))

    assert total < 8 * MEGABYTE
