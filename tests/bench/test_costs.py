# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is noted of a piece of work, whatever the machine."""

import subprocess
import sys
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


KEEP_81_MEBIBYTES = """
from bench.costs import costs, repeated

kept = []

def keep(number):
    kept.append(b"x" * 2**20)
    return b""

print(costs(repeated(keep, 81), warm_up=1)["growth"])
"""


def test_growth_is_what_comes_after_the_warm_up():
    # In a fresh interpreter, as in the benchmarks: the process of the other tests may
    # hold freed memory, which these pieces would fill without any growth.
    command = [sys.executable, "-c", KEEP_81_MEBIBYTES]

    answer = subprocess.run(command, capture_output=True, check=True, text=True)

    assert 75 < float(answer.stdout) < 100


def test_a_process_that_fails_does_not_wait_for_ever():
    with pytest.raises(EOFError):
        costs(repeated(lambda number: 1 // 0, 1), warm_up=0)
