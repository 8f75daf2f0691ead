# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The channels a municipality posts to, each with its limits and their origin."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from toolbox.channels.model import Evidence, PostChannel, Unit

CHECKED = date(2026, 11, 26)

_ALL = (
    PostChannel(
        "instagram",
        "Instagram",
        limit=2200,
        unit=Unit.UTF16,
        evidence=Evidence.PRACTICE,
        checked_on=CHECKED,
        source="socialk.it, Juni 2026; developers.buffer.com",
        max_hashtags=5,
        visible=125,
        alt_limit=1000,
        note="Seit Dezember 2025 lässt Instagram nach und nach nur noch 5 statt "
        "30 Hashtags zu. Links im Text lassen sich nicht anklicken.",
    ),
    PostChannel(
        "facebook",
        "Facebook",
        limit=5000,
        unit=Unit.UTF16,
        evidence=Evidence.PRACTICE,
        checked_on=CHECKED,
        source="socialk.it, Juni 2026; developers.buffer.com",
        visible=125,
        note="Facebook selbst nimmt 63.206 Zeichen an, die meisten Werkzeuge zum "
        "Veröffentlichen nur 5.000.",
    ),
    PostChannel(
        "mastodon",
        "Mastodon",
        limit=500,
        unit=Unit.GRAPHEMES,
        evidence=Evidence.DOCUMENTED,
        checked_on=CHECKED,
        source="docs.joinmastodon.org; Quelltext von Mastodon",
        link_weight=23,
        shortens_mentions=True,
        alt_limit=1500,
        note="Ihr Server kann eine andere Grenze haben; 500 ist die übliche.",
    ),
    PostChannel(
        "bluesky",
        "Bluesky",
        limit=300,
        unit=Unit.GRAPHEMES,
        evidence=Evidence.DOCUMENTED,
        checked_on=CHECKED,
        source="Lexikon app.bsky.feed.post",
        max_bytes=3000,
        alt_limit=2000,
        note="Links zählen in voller Länge.",
    ),
    PostChannel(
        "x",
        "X",
        limit=280,
        unit=Unit.WEIGHTED,
        evidence=Evidence.DOCUMENTED,
        checked_on=CHECKED,
        source="twitter-text, Konfiguration 3",
        link_weight=23,
        alt_limit=1000,
        note="Gilt für Konten ohne Abonnement.",
    ),
    PostChannel(
        "threads",
        "Threads",
        limit=500,
        unit=Unit.EMOJI_BYTES,
        evidence=Evidence.DOCUMENTED,
        checked_on=CHECKED,
        source="developers.facebook.com/documentation/threads/posts",
        max_hashtags=1,
        alt_limit=1000,
        note="Threads verlinkt nur ein Schlagwort je Beitrag.",
    ),
    PostChannel(
        "linkedin",
        "LinkedIn",
        limit=3000,
        unit=Unit.UTF16,
        evidence=Evidence.PRACTICE,
        checked_on=CHECKED,
        source="socialk.it, Juni 2026; developers.buffer.com",
        visible=210,
        alt_limit=4086,
    ),
    PostChannel(
        "messenger",
        "Status in WhatsApp und Signal",
        limit=700,
        unit=Unit.UTF16,
        evidence=Evidence.PRACTICE,
        checked_on=CHECKED,
        source="Erfahrungswert",
        takes_hashtags=False,
    ),
    PostChannel(
        "website",
        "Anreißer für die Website",
        limit=300,
        unit=Unit.GRAPHEMES,
        evidence=Evidence.OWN,
        checked_on=CHECKED,
        source="Komm.A",
        takes_hashtags=False,
        note="Eine Empfehlung: Zwei bis drei Sätze liest jeder zu Ende.",
    ),
)

CHANNELS: Mapping[str, PostChannel] = MappingProxyType(
    {channel.key: channel for channel in _ALL}
)
