# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The command line: which parts it takes, and how it says what went wrong."""

import json
import signal

import pytest

from bench import __main__ as program
from bench.results import Result
from bench.site import BenchError


def test_an_unknown_part_is_refused_with_the_known_ones(capsys):
    with pytest.raises(SystemExit):
        program.main(["seiten"])

    expected = (
        "„seiten“ ist kein Teil; möglich sind "
        "pages, exports, sharepics, kit, preview, search."
    )
    assert expected in capsys.readouterr().err


def test_every_result_is_a_line_of_json(capsys, monkeypatch):
    measured = [Result("a", 1, "ms"), Result("b", 2.5, "bytes", "peer", 3)]
    monkeypatch.setattr(program, "measure", lambda *given: iter(measured))

    assert program.main([]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["name"] for line in lines] == ["a", "b"]


def test_lines_before_a_failure_are_kept(capsys, monkeypatch):
    def fail(*given):
        yield Result("a", 1, "ms")
        raise BenchError("Es fehlt etwas.")

    monkeypatch.setattr(program, "measure", fail)

    assert program.main([]) == 1

    printed = capsys.readouterr()
    assert json.loads(printed.out)["name"] == "a"
    assert printed.err == "Es fehlt etwas.\n"


def test_a_run_that_takes_too_long_ends_with_a_way_out(capsys, monkeypatch):
    def linger(*given):
        yield Result("a", 1, "ms")
        signal.raise_signal(signal.SIGALRM)

    monkeypatch.setattr(program, "measure", linger)

    assert program.main([]) == 1
    assert "zum Beispiel ARGS=exports" in capsys.readouterr().err


def test_no_alarm_is_left_behind(monkeypatch):
    monkeypatch.setattr(program, "measure", lambda *given: iter(()))

    program.main([])

    assert signal.alarm(0) == 0


def test_calibration_takes_time():
    assert program.calibrate() > 0
