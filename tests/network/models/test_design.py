# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Corporate designs: colours are normalised and readable, logos described."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from network.colours import contrast
from network.models import CorporateDesign, Municipality
from toolbox.fonts import TYPEFACES

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def design(**fields) -> CorporateDesign:
    return CorporateDesign(municipality=Municipality(name="Musterhausen"), **fields)


def errors(subject: CorporateDesign) -> dict[str, list[str]]:
    try:
        subject.clean()
    except ValidationError as error:
        return error.message_dict
    return {}


@pytest.mark.parametrize("typed", ["#ABCDEF", "abcdef", " #AbCdEf "])
@pytest.mark.parametrize("name", ["primary_colour", "accent_colour"])
def test_colours_are_normalised(name, typed):
    subject = design(**{name: typed})

    subject.clean()

    assert getattr(subject, name) == "#abcdef"


def test_short_colour_is_spelled_out():
    subject = design(text_colour="#05a")

    subject.clean()

    assert subject.text_colour == "#0055aa"


@pytest.mark.parametrize("name", ["primary_colour", "accent_colour", "text_colour"])
@pytest.mark.parametrize("typed", ["rot", "#12345", "#1234567", "url(x)", "#ggg"])
def test_what_is_no_colour_is_refused_at_its_field(name, typed):
    assert errors(design(**{name: typed})) == {
        name: [
            "Bitte geben Sie die Farbe als Hexadezimalwert an, "
            "zum Beispiel „#00519e“ oder „#05a“."
        ]
    }


def test_unreadable_text_colour_is_refused_with_the_nearest_readable():
    message = errors(design(text_colour="#ffed00"))["text_colour"][0]

    offered = message.removesuffix(".").rpartition(" ")[2]
    assert message.startswith("#ffed00 ist auf Weiß nicht lesbar.")
    assert errors(design(text_colour=offered)) == {}


@given(COLOURS)
def test_derived_text_colour_is_readable_for_every_colour(colour):
    subject = design(primary_colour=colour)

    assert contrast(subject.readable_text_colour, "#ffffff") >= 4.5
    assert contrast(subject.text_on_primary, colour) >= 4.5


@given(COLOURS)
def test_what_is_offered_is_accepted(colour):
    subject = design(text_colour=colour)
    found = errors(subject)

    if found:
        subject.text_colour = (
            found["text_colour"][0].removesuffix(".").rpartition(" ")[2]
        )
    assert errors(subject) == {}


def test_chosen_text_colour_wins_over_the_derived_one():
    subject = design(primary_colour="#ffed00", text_colour="#333333")

    assert subject.readable_text_colour == "#333333"


def test_logo_needs_a_description():
    assert errors(design(logo="logos/logo.png")) == {
        "logo_alt": ["Bitte beschreiben Sie das Logo in wenigen Worten."]
    }
    assert errors(design(logo="logos/logo.png", logo_alt="Wappen: ein Turm")) == {}


def test_typefaces_are_the_bundled_ones():
    assert tuple(CorporateDesign.Typeface.values) == TYPEFACES


def test_design_says_whose_it_is():
    subject = CorporateDesign(municipality=Municipality(name="Probeland", kind="kreis"))

    assert str(subject) == "Erscheinungsbild: Kreis Probeland"
