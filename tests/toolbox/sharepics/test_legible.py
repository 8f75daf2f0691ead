# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words as they were typed become words that can be set."""

from dataclasses import replace

import pytest

from tests.toolbox.sharepics.builders import WORDS, photo, sharepic
from toolbox.sharepics.legible import clean, legible, unprintable
from toolbox.sharepics.model import Layout, Words
from toolbox.sharepics.rendering import render


@pytest.mark.parametrize(
    ("typed", "set_in_type"),
    [
        ("  Wir   alle ", "Wir alle"),
        ("14 Uhr \r\n Rathaus", "14 Uhr\nRathaus"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("u\u0308ber", "über"),
        ("a\x00b\u202ec", "abc"),
        ("Anti\u00adrassismus", "Anti\u00adrassismus"),
        ("12.\u00a0Mai", "12.\u00a0Mai"),
    ],
)
def test_clean_tidies_what_was_typed(typed, set_in_type):
    assert clean(typed) == set_in_type


def test_legible_leaves_emoji_out_and_keeps_the_letters_of_europe():
    typed = Words("Łódź 😀 Ελλάδα", text="Київ ğış العربية")

    assert legible(sharepic(words=typed)).words == Words(
        "Łódź Ελλάδα", text="Київ ğış العربية"
    )


def test_unprintable_names_each_lost_sign_once_wherever_it_stands():
    drawn = sharepic(
        words=Words("😀", kicker="😀 漢"), photo=replace(photo(), credit="☠")
    )

    assert unprintable(drawn).endswith("sie wurden weggelassen: 😀 漢 ☠")


def test_legible_falls_back_where_a_design_or_language_is_none():
    drawn = replace(sharepic(primary="rot", typeface="Comic Sans"), lang="<script>")

    ready = legible(drawn)

    assert (ready.design.primary, ready.design.typeface) == ("#1f3a5f", "Fira Sans")
    assert ready.lang == "de-DE"


def test_legible_changes_nothing_twice():
    once = legible(sharepic(photo=photo()))

    assert legible(once) == once


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize(
    "hostile",
    [
        "",
        "😀",
        "\x00\ud800\u202e",
        "#",
        "-",
        "\n\n",
        "„“",
        "a\u0301" * 40,
        "ﷺ",
        "\u00ad",
    ],
)
def test_hostile_words_still_make_a_picture(layout, hostile):
    words = Words(*[hostile] * 5)

    assert render(sharepic(layout, words, photo()), "link", "jpg")


@pytest.mark.parametrize("typeface", ["Fira Sans", "Source Serif Pro"])
def test_foreign_letters_come_from_the_next_typeface(typeface):
    words = replace(WORDS, headline="Zażółć Київ Αθήνα أهلا", text="şğıİ ąęł ăâî")

    drawn = sharepic(words=words, typeface=typeface)

    assert unprintable(drawn) == ""
    assert render(drawn, "link", "png")
