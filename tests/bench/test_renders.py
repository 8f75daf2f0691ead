# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is noted of a written file, whatever the machine."""

from types import SimpleNamespace

import pytest

from bench.renders import WARM_UP, numbers, sample_answers
from tests.toolbox.rendering.builders import press_release
from toolbox.placeholders.definitions import Kind, Source
from toolbox.placeholders.registry import ALL, REGISTRY
from toolbox.rendering.formats import render


@pytest.mark.parametrize("key", ["txt", "html"])
def test_numbers_describe_the_last_file(key):
    document = press_release()

    noted = numbers([document] * (WARM_UP + 2), key)

    assert noted["cpu"] > 0
    assert noted["bytes"] == len(render(document, key))
    assert noted["memory"] > noted["growth"] >= 0


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
