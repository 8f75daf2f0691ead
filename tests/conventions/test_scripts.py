# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The scripts behind the Makefile: what they say when something is in the way."""

import hashlib
import importlib
import socket
import subprocess
import sys
from types import SimpleNamespace

import pytest

from .sources import ROOT

SCRIPTS = ROOT / "scripts"


def run_script(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPTS / name), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def scripts(monkeypatch, tmp_path):
    """The scripts as modules, at work in an empty folder instead of this checkout."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    for name in ("setup", "demo", "chromium"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    setup = importlib.import_module("setup")
    for name, path in {
        "ROOT": tmp_path,
        "ENVIRONMENT": tmp_path / ".venv",
        "PYTHON": tmp_path / ".venv" / "bin" / "python",
        "DATA": tmp_path / "var",
        "LOG": tmp_path / "var" / "setup.log",
    }.items():
        monkeypatch.setattr(setup, name, path)
    chromium = importlib.import_module("chromium")
    return SimpleNamespace(setup=setup, chromium=chromium)


@pytest.mark.parametrize("port", ["", "abc", "0", "65536", "-1", "8000;ls", "٨٠٠٠"])
def test_demo_refuses_what_is_no_port(port):
    finished = run_script("demo.py", f"--port={port}")

    assert finished.returncode == 1
    assert f"„{port}“ ist kein Port" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_demo_names_a_free_way_out_when_the_port_is_busy():
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        finished = run_script("demo.py", f"--port={port}")

    assert finished.returncode == 1
    assert finished.stdout == ""
    assert finished.stderr.strip() == (
        f"Der Port {port} ist schon belegt; bitte wählen Sie einen anderen, "
        f"zum Beispiel mit „make demo PORT={port % 65535 + 1}“."
    )


def test_clock_of_the_demo_ends_with_the_demo(scripts, monkeypatch):
    monkeypatch.delitem(sys.modules, "scheduled", raising=False)
    clock = importlib.import_module("scheduled")
    parents = iter([7, 7, 7])
    calls = []
    monkeypatch.setattr(clock.os, "getppid", lambda: next(parents, 1))
    monkeypatch.setattr(clock.time, "sleep", lambda seconds: None)
    monkeypatch.setattr(
        clock.subprocess, "run", lambda command, **_: calls.append(command[-1])
    )

    clock.main()

    assert calls == ["publish_scheduled"]


@pytest.mark.parametrize("version", [(3, 9, 2), (3, 10, 0), (3, 14, 0), (4, 0, 0)])
def test_check_python_refuses_other_versions(scripts, monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", version)

    with pytest.raises(scripts.setup.SetupError, match=r"3\.11, 3\.12 oder 3\.13"):
        scripts.setup.check_python()


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 7), (3, 13, 1)])
def test_check_python_accepts_the_three_versions(scripts, monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", version)

    assert scripts.setup.check_python() is None


def test_check_python_names_the_missing_debian_package(scripts, monkeypatch):
    monkeypatch.setattr(
        scripts.setup.importlib.util,
        "find_spec",
        lambda name: None if name == "ensurepip" else object(),
    )

    with pytest.raises(scripts.setup.SetupError, match="apt-get install python3-venv"):
        scripts.setup.check_python()


def test_run_safely_turns_a_problem_into_one_sentence(scripts, capsys):
    def stop():
        raise scripts.setup.SetupError("Es fehlt etwas.")

    assert scripts.setup.run_safely(stop) == 1
    assert capsys.readouterr().err == "\nEs fehlt etwas.\n"


def test_run_safely_answers_an_interruption_with_the_way_on(scripts, capsys):
    def interrupt():
        raise KeyboardInterrupt

    assert scripts.setup.run_safely(interrupt) == 130
    assert "Der nächste Aufruf macht" in capsys.readouterr().err


def test_run_step_keeps_the_output_in_the_log(scripts, capsys):
    scripts.setup.run_step("Schritt", [sys.executable, "-c", "print('leise')"])

    assert capsys.readouterr().out.startswith("Schritt … fertig (")
    assert scripts.setup.LOG.read_text() == "leise\n"


def test_run_step_shows_the_end_of_its_own_output_when_it_fails(scripts, capsys):
    scripts.setup.run_step("Erster", [sys.executable, "-c", "print('alt')"])
    failing = "import sys; print(*range(40), sep='\\n'); sys.exit(3)"

    with pytest.raises(scripts.setup.SetupError, match=r"var/setup\.log"):
        scripts.setup.run_step("Zweiter", [sys.executable, "-c", failing])

    shown = capsys.readouterr().err.split()
    assert shown == [str(number) for number in range(25, 40)]


def test_begun_step_is_not_waited_for_and_says_nothing(scripts, tmp_path, capfd):
    told, begun = tmp_path / "told", tmp_path / "begun"
    waiting = (
        "import pathlib, sys, time; told, begun = map(pathlib.Path, sys.argv[1:])\n"
        "while not told.exists(): time.sleep(0.01)\n"
        "print('laut'); begun.touch()"
    )

    program = [sys.executable, "-c", waiting, str(told), str(begun)]
    process = scripts.setup.begin_step(program)
    told.touch()

    assert process.wait(timeout=30) == 0
    assert begun.exists()
    assert capfd.readouterr().out == ""


def test_environment_answers_only_where_a_python_is(scripts):
    assert not scripts.setup.environment_answers("import sys")

    scripts.setup.PYTHON.parent.mkdir(parents=True)
    scripts.setup.PYTHON.symlink_to(sys.executable)

    assert scripts.setup.environment_answers("import sys")
    assert not scripts.setup.environment_answers("import no_such_module")


def test_create_environment_replaces_a_broken_one(scripts, capsys):
    scripts.setup.PYTHON.parent.mkdir(parents=True)
    scripts.setup.PYTHON.write_text("half a file")
    scripts.setup.PYTHON.chmod(0o755)

    scripts.setup.create_environment()

    assert scripts.setup.environment_answers("import pip")
    assert "Python-Umgebung wird angelegt" in capsys.readouterr().out


def test_install_packages_skips_a_lock_it_has_installed(scripts, tmp_path, capsys):
    lock = tmp_path / "run.lock"
    lock.write_text("a==1\n")
    scripts.setup.ENVIRONMENT.mkdir()
    stamp = scripts.setup.ENVIRONMENT / "run.lock.sha256"
    stamp.write_text(hashlib.sha256(lock.read_bytes()).hexdigest())

    scripts.setup.install_packages(lock)

    assert capsys.readouterr().out == ""


def test_install_packages_leaves_no_stamp_when_it_fails(scripts, tmp_path):
    lock = tmp_path / "run.lock"
    lock.write_text("a==1\n")

    scripts.setup.PYTHON.parent.mkdir(parents=True)
    scripts.setup.PYTHON.symlink_to("/bin/false")

    with pytest.raises(scripts.setup.SetupError):
        scripts.setup.install_packages(lock)
    assert not (scripts.setup.ENVIRONMENT / "run.lock.sha256").exists()


def test_chromium_prefers_the_named_one(scripts, monkeypatch, tmp_path):
    named = tmp_path / "browser"
    named.write_text("#!/bin/sh\n")
    named.chmod(0o755)
    monkeypatch.setenv("CHROMIUM_PATH", str(named))

    assert scripts.chromium.chromium_path() == str(named)


def test_chromium_names_the_package_when_it_may_not_install(
    scripts, monkeypatch, tmp_path
):
    monkeypatch.delenv("CHROMIUM_PATH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(Exception, match="sudo apt-get install chromium"):
        scripts.chromium.chromium_path()


def test_make_folders_may_run_twice(scripts, tmp_path):
    scripts.setup.make_folders()
    scripts.setup.make_folders()

    assert {path.name for path in tmp_path.iterdir()} == {"var", "media", "staticfiles"}
