# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The texts that are measured: every question answered, and each another."""

from types import SimpleNamespace

from bench.renders import sample_answers
from toolbox.placeholders.definitions import Kind, Source
from toolbox.placeholders.registry import ALL, REGISTRY


def item_with(*keys: str) -> SimpleNamespace:
    return SimpleNamespace(placeholder_keys=lambda: keys)


def test_sample_answers_fill_every_question_and_nothing_else():
    answers = sample_answers(item_with(*REGISTRY), 1)

    assert set(answers) == {p.key for p in ALL if p.source is Source.ASKED}
    assert all(answers.values())


def test_sample_answers_differ_where_free_text_is_asked():
    first, second = (sample_answers(item_with(*REGISTRY), n) for n in (1, 2))

    free = {Kind.TEXT, Kind.LONG_TEXT}
    assert {key for key in first if first[key] != second[key]} == {
        p.key for p in ALL if p.source is Source.ASKED and p.kind in free
    }
