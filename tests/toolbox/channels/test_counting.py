# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Posts counted as each channel counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.channels.counting import count, hashtags, problems, remaining
from toolbox.channels.table import CHANNELS

ADDRESS = "https://musterhausen.example/aktuelles/kein-platz-fuer-hass-und-hetze-2026"
FAMILY = "👨‍👩‍👧‍👦"

channels = st.sampled_from(list(CHANNELS.values()))


@pytest.mark.parametrize("key", CHANNELS)
def test_count_of_plain_german_is_its_number_of_letters(key):
    text = "Wir stehen zusammen. Für Würde, gegen Haß – überall."

    assert count(text, CHANNELS[key]) == len(text)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("mastodon", len("Mehr: ") + 23),
        ("x", len("Mehr: ") + 23),
        ("bluesky", len("Mehr: ") + len(ADDRESS)),
        ("instagram", len("Mehr: ") + len(ADDRESS)),
    ],
)
def test_count_weighs_a_link_as_the_channel_does(key, expected):
    assert count(f"Mehr: {ADDRESS}", CHANNELS[key]) == expected


def test_count_leaves_the_full_stop_behind_a_link_outside():
    assert count(f"Siehe {ADDRESS}.", CHANNELS["mastodon"]) == len("Siehe ") + 23 + 1


def test_count_weighs_two_links_on_their_own():
    assert count(f"{ADDRESS} {ADDRESS}", CHANNELS["x"]) == 23 + 1 + 23


@pytest.mark.parametrize(
    ("key", "expected"),
    [("mastodon", 1), ("bluesky", 1), ("x", 2), ("instagram", 11), ("threads", 25)],
)
def test_count_of_one_emoji_of_seven_code_points(key, expected):
    assert count(FAMILY, CHANNELS[key]) == expected


def test_count_of_asian_characters_is_double_on_x():
    assert count("和平", CHANNELS["x"]) == 4
    assert count("和平", CHANNELS["bluesky"]) == 2


@pytest.mark.parametrize("key", ["x", "instagram", "threads", "mastodon"])
def test_count_takes_a_decomposed_umlaut_for_one(key):
    assert count("u\u0308ber", CHANNELS[key]) == 4


def test_count_drops_the_server_of_a_mention_on_mastodon_only():
    text = "Danke, @stadt@social.example!"

    assert count(text, CHANNELS["mastodon"]) == len("Danke, @stadt!")
    assert count(text, CHANNELS["bluesky"]) == len(text)


def test_count_leaves_an_email_address_alone():
    text = "presse@musterhausen.example"

    assert count(text, CHANNELS["mastodon"]) == len(text)


def test_remaining_is_negative_for_a_long_text():
    assert remaining("a" * 292, CHANNELS["x"]) == -12


def test_problems_say_how_much_is_too_much():
    assert problems("a" * 292, CHANNELS["x"]) == (
        "12 Zeichen zu viel für X (höchstens 280).",
    )


def test_problems_separate_thousands():
    assert problems("a" * 2201, CHANNELS["instagram"]) == (
        "1 Zeichen zu viel für Instagram (höchstens 2.200).",
    )


def test_problems_name_the_bytes_where_the_characters_fit():
    found = problems(FAMILY * 200, CHANNELS["bluesky"])

    assert found == (
        "2.000 Byte zu viel für Bluesky: Emojis und fremde Schriften wiegen dort mehr.",
    )


def test_problems_name_hashtags_that_are_too_many():
    text = "#Eins #Zwei #Drei #Vier #Fuenf #Sechs"

    assert problems(text, CHANNELS["instagram"]) == (
        "1 Hashtag zu viel für Instagram (höchstens 5).",
    )


def test_problems_of_a_post_that_fits():
    assert problems("Wir stehen zusammen. #GegenHass", CHANNELS["threads"]) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#GegenHass und #Würde", ("#GegenHass", "#Würde")),
        ("Platz #1 von 3", ()),
        (f"{ADDRESS}#anker", ()),
        ("C# und A&#39;B", ()),
        ("(#KeinPlatzFuerHass)", ("#KeinPlatzFuerHass",)),
    ],
)
def test_hashtags_are_words_with_a_letter(text, expected):
    assert hashtags(text) == expected


@given(st.text(), channels)
def test_count_never_fails_and_is_never_negative(text, channel):
    assert count(text, channel) >= 0
    assert count(text, channel) + remaining(text, channel) == channel.limit


@given(st.text(st.characters(max_codepoint=0x7F)), channels)
def test_count_grows_by_what_is_appended(text, channel):
    longer = f"{text} a"

    assert count(longer, channel) >= count(text, channel) + 1


@given(st.text(), channels)
def test_problems_are_whole_sentences(text, channel):
    for sentence in problems(text * 50, channel):
        assert sentence.endswith(".")
