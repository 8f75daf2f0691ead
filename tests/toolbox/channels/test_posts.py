# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Posts with the hashtags a channel takes."""

from toolbox.channels.counting import problems
from toolbox.channels.posts import with_hashtags
from toolbox.channels.table import CHANNELS

TAGS = "#GegenHass #Zusammenhalt #Musterhausen #Vielfalt #Demokratie #Respekt"


def test_hashtags_stand_below_the_words():
    post = with_hashtags("Wir stehen zusammen.", "#GegenHass", CHANNELS["mastodon"])

    assert post == "Wir stehen zusammen.\n\n#GegenHass"


def test_no_more_hashtags_than_the_channel_takes():
    post = with_hashtags("Wir stehen zusammen.", TAGS, CHANNELS["instagram"])

    assert post.split()[-5:] == TAGS.split()[:5]
    assert problems(post, CHANNELS["instagram"]) == ()


def test_a_hashtag_in_the_words_is_not_repeated():
    text = "Wir stehen zusammen: #GegenHass heute um 18 Uhr."

    assert with_hashtags(text, "#GegenHass", CHANNELS["mastodon"]) == text


def test_a_status_takes_no_hashtags():
    assert with_hashtags("Nur Text.", TAGS, CHANNELS["messenger"]) == "Nur Text."


def test_no_words_make_no_post():
    assert with_hashtags("", TAGS, CHANNELS["mastodon"]) == ""
