# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The table of channels: complete, dated, and with an origin for every limit."""

from datetime import date

from toolbox.channels.model import Evidence
from toolbox.channels.table import CHANNELS


def test_channels_are_those_a_town_posts_to():
    assert list(CHANNELS) == [
        "instagram",
        "facebook",
        "mastodon",
        "bluesky",
        "x",
        "threads",
        "linkedin",
        "messenger",
        "website",
    ]


def test_limits_are_positive_and_have_an_origin():
    for channel in CHANNELS.values():
        assert channel.limit > 0, channel.key
        assert channel.source, channel.key
        assert channel.checked_on >= date(2026, 11, 1), channel.key


def test_own_advice_is_not_passed_off_as_a_limit():
    own = [c.key for c in CHANNELS.values() if c.evidence is Evidence.OWN]

    assert own == ["website"]


def test_what_is_seen_at_once_is_less_than_the_whole():
    assert all(c.visible < c.limit for c in CHANNELS.values())
