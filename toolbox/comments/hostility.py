# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sentences come in, whether they disparage people or tell a known tale goes out."""

from collections.abc import Iterable

from .phrases import phrase_lists
from .reading import Sentence

TALES = phrase_lists("hostility")["tales"]


def disparages(sentences: Iterable[Sentence]) -> bool:
    return any(TALES.search(sentence.words) for sentence in sentences)
