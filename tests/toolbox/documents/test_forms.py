# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which kind of text takes which form, and what is asked for it."""

import pytest

from toolbox.documents.forms import SHAPES, LetterForm, PressForm, form_keys, form_of
from toolbox.placeholders.registry import REGISTRY, Source


def test_kind_without_a_form_asks_nothing() -> None:
    assert form_of("statement", {"pm_nummer": "1"}) is None
    assert form_keys("statement") == ()


@pytest.mark.parametrize("kind", SHAPES)
def test_form_asks_for_placeholders_that_exist(kind: str) -> None:
    sources = {REGISTRY[key].source for key in form_keys(kind)}

    assert sources <= {Source.ASKED}


@pytest.mark.parametrize("kind", SHAPES)
def test_form_can_be_made_of_nothing(kind: str) -> None:
    form = form_of(kind, {})

    assert form is not None
    assert not any(form.words)


def test_release_takes_number_and_subheading() -> None:
    values = {"pm_nummer": "12/2026", "unterzeile": "Ein Satz"}

    assert form_of("press_release", values) == PressForm("12/2026", "", "Ein Satz")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ""),
        (
            {"sperrfrist": "18. Mai 2026", "sperrfrist_uhrzeit": "12.30"},
            "18. Mai 2026, 12.30 Uhr",
        ),
        ({"sperrfrist": "18. Mai 2026"}, "18. Mai 2026, 0 Uhr"),
        ({"sperrfrist_uhrzeit": "12"}, "12 Uhr"),
    ],
)
def test_embargo_is_a_day_and_an_hour(values: dict[str, str], expected: str) -> None:
    form = form_of("press_release", values)

    assert isinstance(form, PressForm)
    assert form.embargo == expected


def test_address_is_a_line_for_each_line_that_says_something() -> None:
    values = {"empfaenger_anschrift": " Robin \n\nMusterweg 1\n", "unser_zeichen": "1"}

    assert form_of("letter", values) == LetterForm(("Robin", "Musterweg 1"), "1")
