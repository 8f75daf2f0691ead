# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A packet comes in, what a page shows of it goes out: pictures, posts with counts."""

from dataclasses import dataclass

from toolbox.channels.counting import count, problems, thousands
from toolbox.channels.model import PostChannel
from toolbox.models.channel_limits import post_channels
from toolbox.sharepics.presets import PRESETS, Preset
from toolbox.sharepics.thumbnails import small_size


@dataclass(frozen=True)
class ShownPost:
    channel: PostChannel
    text: str
    used: int
    problems: tuple[str, ...]

    @property
    def length(self) -> str:
        """How much of the limit is used, as a reader sees it."""
        limit = thousands(self.channel.limit)
        return f"{thousands(self.used)} von {limit} Zeichen"


@dataclass(frozen=True)
class ShownPreset:
    """A size with those of its thumbnail; `problem` says why there is none."""

    preset: Preset
    width: int
    height: int
    problem: str = ""


def shown_post(key: str, text: str) -> ShownPost:
    channel = post_channels()[key]
    return ShownPost(channel, text, count(text, channel), problems(text, channel))


def shown_posts(posts: tuple[tuple[str, str], ...]) -> list[ShownPost]:
    return [shown_post(key, text) for key, text in posts]


def shown_presets() -> list[ShownPreset]:
    return [ShownPreset(preset, *small_size(preset)) for preset in PRESETS.values()]
