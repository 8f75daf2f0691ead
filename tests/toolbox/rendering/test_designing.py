# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Designs as old data or a careless import may hold them."""

import pytest

from tests.toolbox.rendering.builders import design, png
from toolbox.documents.model import Design
from toolbox.rendering.designing import logo_size, tint, usable_design
from toolbox.rendering.errors import RenderingError


def test_good_design_stays_as_it_is() -> None:
    assert usable_design(design()) == design()


def test_wrong_colour_becomes_the_usual_one() -> None:
    wrong = Design(
        name="Probeland", primary="red; }", accent="#12345", typeface="Arial"
    )

    assert usable_design(wrong) == Design(name="Probeland")


def test_nameless_sender_is_a_municipality() -> None:
    assert usable_design(Design(name=" \n")).name == "Kommune"


def test_address_lines_stay_single_lines() -> None:
    broken = Design(name="a\nb", address=("Rathausplatz\n1", "", " "))

    assert usable_design(broken) == Design(name="a b", address=("Rathausplatz 1",))


def test_tint_is_a_pale_version_of_the_colour() -> None:
    assert tint("#000000", 0.1) == "#e6e6e6"
    assert tint("#FFFFFF") == "#ffffff"


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [((600, 150), (6.0, 1.5)), ((100, 100), (1.5, 1.5)), ((1200, 100), (6.0, 0.5))],
)
def test_logo_keeps_its_proportions(
    pixels: tuple[int, int], expected: tuple[float, float]
) -> None:
    assert logo_size(png(*pixels)) == pytest.approx(expected)


def test_broken_logo_is_refused_in_german() -> None:
    with pytest.raises(RenderingError, match="Das Logo ist keine lesbare PNG-Datei"):
        logo_size(b"<svg/>")
