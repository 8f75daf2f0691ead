# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""German titles and the addresses made of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.slugs import german_slug


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Öffentlichkeitsarbeit für Straßen", "oeffentlichkeitsarbeit-fuer-strassen"),
        ("Ämter & Übergänge", "aemter-uebergaenge"),
        ("STRAẞE", "strasse"),
        ("Gegen Hass – für alle!", "gegen-hass-fuer-alle"),
        ("Café à la Québec", "cafe-a-la-quebec"),
        ("  Viel   Platz  ", "viel-platz"),
        ("Großes 1×1", "grosses-1-1"),
        ("Bilanz 2023–2026", "bilanz-2023-2026"),
        ("Die Ärztin", "die-aerztin"),
        ("---", ""),
        ("", ""),
        ("🙂🎉", ""),
        ("Привет", ""),
    ],
)
def test_german_slug_spells_as_germans_do(title, slug):
    assert german_slug(title) == slug


def test_german_slug_reads_composed_and_decomposed_letters_alike():
    decomposed = "Fu\u0308r"

    assert german_slug(decomposed) == "fuer"


@given(st.text())
def test_german_slug_is_always_an_address_or_nothing(text):
    slug = german_slug(text)

    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)


@given(st.text())
def test_german_slug_leaves_a_slug_as_it_is(text):
    slug = german_slug(text)

    assert german_slug(slug) == slug
