# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text and a channel come in, its length as that channel counts it goes out."""

import unicodedata
from collections.abc import Iterator
from typing import Final

import regex

from toolbox.channels.model import PostChannel, Unit

GRAPHEME: Final = regex.compile(r"\X")
EMOJI: Final = regex.compile(r"\p{Extended_Pictographic}|\p{RI}|\u20e3")
LINK: Final = regex.compile(r"https?://[^\s<>\"„“”]+", regex.IGNORECASE)
LINK_TAIL: Final = ".,;:!?'…)]}"
MENTION: Final = regex.compile(r"(?<![\w/])@(\w+(?:[.-]\w+)*)@[\w.-]*\w")
HASHTAG: Final = regex.compile(r"(?<![\w&/])#\w*[^\W\d]\w*")
# The code points that twitter-text (configuration 3) counts as one; others as two.
LIGHT: Final = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))


def count(text: str, channel: PostChannel) -> int:
    """How much of the channel's limit the text takes."""
    text = unicodedata.normalize("NFC", text)
    if channel.shortens_mentions:
        text = MENTION.sub(r"@\1", text)
    if not channel.link_weight:
        return _length(text, channel.unit)
    parts = list(_around_links(text))
    links = len(parts) - 1
    return sum(_length(p, channel.unit) for p in parts) + links * channel.link_weight


def remaining(text: str, channel: PostChannel) -> int:
    """Negative where the text is too long."""
    return channel.limit - count(text, channel)


def hashtags(text: str) -> tuple[str, ...]:
    return tuple(match[0] for match in HASHTAG.finditer(LINK.sub(" ", text)))


def problems(text: str, channel: PostChannel) -> tuple[str, ...]:
    """Whole German sentences, each with what is too much; none if the post fits."""
    too_long = -remaining(text, channel)
    too_heavy = _byte_length(text) - channel.max_bytes if channel.max_bytes else 0
    too_many = len(hashtags(text)) - channel.max_hashtags if channel.max_hashtags else 0
    found = []
    if too_long > 0:
        found.append(
            f"{thousands(too_long)} Zeichen zu viel für {channel.label} "
            f"(höchstens {thousands(channel.limit)})."
        )
    elif too_heavy > 0:
        found.append(
            f"{thousands(too_heavy)} Byte zu viel für {channel.label}: Emojis und "
            "fremde Schriften wiegen dort mehr."
        )
    if too_many > 0:
        noun = "Hashtag" if too_many == 1 else "Hashtags"
        found.append(
            f"{too_many} {noun} zu viel für {channel.label} "
            f"(höchstens {channel.max_hashtags})."
        )
    return tuple(found)


def thousands(number: int) -> str:
    """The number with the German separator: 2.200."""
    return f"{number:,}".replace(",", ".")


def _around_links(text: str) -> Iterator[str]:
    """What stands before, between and behind the web addresses."""
    end = 0
    for match in LINK.finditer(text):
        yield text[end : match.start()]
        end = match.start() + len(match[0].rstrip(LINK_TAIL))
    yield text[end:]


def _length(text: str, unit: Unit) -> int:
    match unit:
        case Unit.GRAPHEMES:
            return len(GRAPHEME.findall(text))
        case Unit.UTF16:
            return len(text) + sum(ord(character) > 0xFFFF for character in text)
        case Unit.WEIGHTED:
            return sum(_weight(cluster) for cluster in GRAPHEME.findall(text))
        case Unit.EMOJI_BYTES:
            return sum(_bytes_of_emoji(c) for c in GRAPHEME.findall(text))


def _weight(cluster: str) -> int:
    """An emoji counts two, however many code points it is made of."""
    if EMOJI.search(cluster):
        return 2
    return sum(1 if _is_light(ord(character)) else 2 for character in cluster)


def _is_light(code_point: int) -> bool:
    return any(first <= code_point <= last for first, last in LIGHT)


def _bytes_of_emoji(cluster: str) -> int:
    return _byte_length(cluster) if EMOJI.search(cluster) else len(cluster)


def _byte_length(text: str) -> int:
    """A lone surrogate, which UTF-8 does not know, counts like its replacement."""
    return len(text.encode("utf-8", "surrogatepass"))
