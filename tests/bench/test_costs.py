# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is noted of a piece of work, whatever the machine."""

from functools import partial

import pytest

from bench.costs import WARM_UP, costs, numbers, repeated
from tests.toolbox.rendering.builders import press_release
from toolbox.rendering.formats import render


@pytest.mark.parametrize("key", ["txt", "html"])
def test_numbers_describe_the_last_file(key):
    document = press_release()

    noted = numbers([partial(render, document, key)] * (WARM_UP + 2))

    assert noted["cpu"] > 0
    assert noted["bytes"] == len(render(document, key))
    assert noted["memory"] > noted["growth"] >= 0


def test_costs_are_counted_in_another_process():
    seen = []

    noted = costs(repeated(lambda number: bytes(number + len(seen)), 4), warm_up=1)

    assert noted["bytes"] == 3
    assert seen == []


def test_growth_is_what_comes_after_the_warm_up():
    kept = []

    def keep(number: int) -> bytes:
        kept.append(b"x" * 2**20)
        return b""

    assert costs(repeated(keep, 81), warm_up=1)["growth"] > 20


def test_a_process_that_fails_does_not_wait_for_ever():
    with pytest.raises(EOFError):
        costs(repeated(lambda number: 1 // 0, 1), warm_up=0)
