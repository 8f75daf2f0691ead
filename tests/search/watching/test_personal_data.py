# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What looks like data about a person, and what people look for besides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.watching.personal_data import looks_personal


@pytest.mark.parametrize(
    "text",
    [
        "kim@example.org",
        "kim (at) example @ org",
        "@kim_muster",
        "https://example.org/kim",
        "www.example.org",
        "0000 1234567",
        "0000/12-345",
        "+49 (0) 000 12",
        "DE00 0000 0000 0000 0000 00",
        "DE00ABCD00000000",
        "geboren 1.2.1990",
        "00000 Musterhausen",
        "Lindenstraße 5",
        "lindenstr. 12b",
        "Am Probeweg 3",
        "MU-ST 123",
        "Frau Muster",
        "was sagt herr Muster",
        "Dr. Beispiel",
    ],
)
def test_personal_data_is_recognised(text):
    assert looks_personal(text)


@pytest.mark.parametrize(
    "text",
    [
        "hakenkreuz rathaus",
        "§ 130 StGB",
        "§§ 86a, 130",
        "9. November 1938",
        "Demo 2026",
        "frau beleidigt",
        "Frauen im Amt",
        "herrschaft",
        "Fluchtweg freihalten",
        "straße blockiert",
        "Stammtischparolen",
        "",
    ],
)
def test_what_people_look_for_is_no_personal_data(text):
    assert not looks_personal(text)


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text):
    assert looks_personal(text) in (True, False)
