# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Designs as old data or a careless import may hold them."""

from tests.toolbox.rendering.builders import design
from toolbox.documents.model import Design
from toolbox.rendering.designing import usable_design


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
