# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts come in, those too short or too long for their kind or channel go out."""

import re
from collections.abc import Iterator

from cms.management.loading.mistakes import Mistake
from toolbox.channels import counting
from toolbox.channels.posts import with_hashtags
from toolbox.channels.table import CHANNELS
from toolbox.placeholders.registry import REGISTRY

from .folder import Folder, Text
from .wordlists import LENGTHS, OTHER_LENGTHS, SUMMARY_AT_MOST


def check_lengths(folder: Folder) -> Iterator[Mistake]:
    for text in folder.of("items", "sharepics", "counter_speech", "press_kits"):
        yield from summary(text)
    for text in folder.of("items"):
        yield from kind(text)
    for text in folder.of("sharepics"):
        yield from posts(text)


def filled(text: str) -> str:
    """With every gap filled from the samples."""

    def sample(gap: re.Match[str]) -> str:
        return REGISTRY[gap[1]].sample if gap[1] in REGISTRY else gap[0]

    return re.sub(r"\{(\w+)\}", sample, text)


def without_notation(body: str) -> str:
    """The words a reader sees, directives and marks left out."""
    return " ".join(
        re.sub(r"[*>#]|\[ \]", "", filled(re.sub(r"(?m)^@.*\n", "", body))).split()
    )


def summary(text: Text) -> Iterator[Mistake]:
    length = len(str(text.get("summary")))
    limit = 500 if text.folder == "press_kits" else SUMMARY_AT_MOST
    if length > limit:
        sentence = f"Die Angabe „summary“ hat {length} statt höchstens {limit} Zeichen."
        yield text.wrong(sentence, key="summary")


def kind(text: Text) -> Iterator[Mistake]:
    least, most = LENGTHS.get(text.get("kind"), OTHER_LENGTHS)
    length = len(without_notation(text.file.body))
    if not least <= length <= most:
        sentence = (
            f"Mit Beispielen gefüllt hat der Text {length} Zeichen; für diese Art "
            f"sind es {least} bis {most}."
        )
        yield text.wrong(sentence, key="kind")


def posts(text: Text) -> Iterator[Mistake]:
    for post in text.get("posts") or []:
        for key in post.get("channels", []):
            if key not in CHANNELS:
                sentence = f"Den Kanal „{key}“ gibt es nicht."
                yield Mistake(text.path, post.line, sentence)
                continue
            words = filled(post.get("text", "").strip())
            words = with_hashtags(words, text.get("hashtags"), CHANNELS[key])
            for sentence in counting.problems(words, CHANNELS[key]):
                yield Mistake(text.path, post.line, sentence)
