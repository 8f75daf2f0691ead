# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of a post and hashtags come in, the post for one channel goes out."""

from toolbox.channels.model import PostChannel


def with_hashtags(text: str, hashtags: str, channel: PostChannel) -> str:
    """The words, below them as many hashtags as the channel takes."""
    if not text or not channel.takes_hashtags:
        return text
    tags = [tag for tag in hashtags.split() if tag not in text.split()]
    if channel.max_hashtags:
        tags = tags[: channel.max_hashtags]
    return "\n\n".join(part for part in (text, " ".join(tags)) if part)
