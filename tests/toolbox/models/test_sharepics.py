# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What editors may publish as a sharepic, and what its page proposes."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError

from tests.factories.sharepics import POSTS, make_sharepic
from toolbox.models import ItemKind, SharepicPage

pytestmark = pytest.mark.django_db


def refusal(**fields) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as caught:
        make_sharepic(**fields)
    return caught.value.message_dict


def test_sharepic_has_its_kind_and_a_proposed_alternative_text():
    item = make_sharepic()

    assert item.kind == ItemKind.SHAREPIC
    assert "Kein Platz für Hass in {kommune_name}" in item.alt_text
    assert "{kommune_dativ}" in item.alt_text


def test_an_alternative_text_that_was_written_stays():
    assert make_sharepic(alt_text="Weiße Schrift.").alt_text == "Weiße Schrift."


def test_words_that_are_too_long_name_the_size_and_the_way_out():
    long = "Wir stehen an der Seite der Betroffenen. "

    found = refusal(headline=long * 14, text=long * 14)

    sentences = [sentence for slot in found.values() for sentence in slot]
    assert set(found) <= {"headline", "text"}
    assert any("Vorschau eines Links" in sentence for sentence in sentences)
    assert all("Zeichen kürzen" in sentence for sentence in sentences)


def test_an_unknown_placeholder_is_refused():
    assert "Meinten Sie {kommune}?" in refusal(headline="{komune} hilft")["headline"][0]


def test_text_on_photo_needs_a_photo():
    assert list(refusal(layout="text_on_photo")) == ["photo"]


@pytest.mark.parametrize("hashtags", ["GegenHass", "#", "#1", "#Gegen-Hass"])
def test_what_is_no_hashtag_is_refused(hashtags):
    assert "ist kein Hashtag" in refusal(hashtags=hashtags)["hashtags"][0]


def test_a_post_that_is_too_long_names_its_channel():
    post = {"channels": ["bluesky"], "text": "Wort " * 80}

    found = refusal(posts=[{"type": "post", "id": "lang", "value": post}])

    assert "zu viel für Bluesky (höchstens 300)." in found["posts"][0]


def test_a_channel_has_one_post():
    stream_block = SharepicPage._meta.get_field("posts").stream_block
    twice = [{**POSTS[0], "id": "eins"}, {**POSTS[0], "id": "zwei"}]

    with pytest.raises(StreamBlockValidationError) as caught:
        stream_block.clean(stream_block.to_python(twice))

    assert "Für Mastodon, Bluesky gibt es zwei Beiträge." in str(
        caught.value.non_block_errors
    )


def test_placeholders_of_words_and_posts_are_asked_once():
    assert make_sharepic().placeholder_keys() == ("kommune_name", "kommune_dativ")


def test_post_texts_are_by_channel():
    text = "In {kommune_name} ist kein Platz für Hass."

    assert make_sharepic().post_texts == {"mastodon": text, "bluesky": text}
