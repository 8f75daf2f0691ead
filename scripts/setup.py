# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Brings a checkout to life: a Python on the machine comes in, a ready site goes out.

Needs nothing but the standard library and may be run or interrupted at any time:
each step looks at what is there and does the rest.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
DATA = ROOT / "var"
LOG = DATA / "setup.log"
RUN_LOCK = ROOT / "requirements" / "run.lock"
DEV_LOCK = ROOT / "requirements" / "dev.lock"
OLDEST, NEWEST = (3, 11), (3, 13)
LOG_TAIL = 15
# The web server warns on every start if the last one is missing.
FOLDERS = ("var", "media", "staticfiles")


class SetupError(Exception):
    """A reason to stop, in one German sentence that names the way out."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Richtet Komm.A in diesem Ordner ein.")
    parser.add_argument(
        "--tests",
        action="store_true",
        help="nur die Umgebung mit den Werkzeugen für Tests und Prüfungen",
    )
    options = parser.parse_args(arguments)
    return run_safely(prepare_tests if options.tests else prepare_site)


def run_safely(action: Callable[[], None]) -> int:
    """The exit status of a script: problems end in a German sentence, no traceback."""
    try:
        action()
    except SetupError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "\nAbgebrochen. Der nächste Aufruf macht an dieser Stelle weiter.",
            file=sys.stderr,
        )
        return 130
    return 0


def prepare_site() -> None:
    started = time.monotonic()
    check_python()
    make_folders()
    create_environment()
    install_packages(RUN_LOCK)
    # It takes as long as the database and needs nothing of it.
    lexicon = begin_step(manage("build_lexicon"))
    run_step(
        "Datenbank wird angelegt oder aktualisiert",
        manage("migrate", "--verbosity", "1"),
    )
    lexicon.wait()
    run_step("Wörterbuch der Suche wird angelegt", manage("build_lexicon"))
    run_step("Startinhalte werden geladen", manage("load_content"))
    print(f"Komm.A ist eingerichtet ({elapsed(started)}).", flush=True)


def prepare_tests() -> None:
    check_python()
    make_folders()
    create_environment()
    install_packages(DEV_LOCK)


def check_python() -> None:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise SetupError(
            "Komm.A braucht Python 3.11, 3.12 oder 3.13, gefunden wurde "
            f"{sys.version_info[0]}.{sys.version_info[1]}; "
            "eine passende Version wählen Sie mit „make setup PYTHON=python3.11“."
        )
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise SetupError(
            "Zum Anlegen der Python-Umgebung fehlt das Systempaket python3-venv; "
            "bitte installieren Sie es mit „sudo apt-get install python3-venv“."
        )


def make_folders() -> None:
    for name in FOLDERS:
        (ROOT / name).mkdir(exist_ok=True)


def create_environment() -> None:
    """Make .venv, or repair what an interrupted run or a new Python has left."""
    if environment_answers("import pip"):
        return
    builder = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    if environment_answers("import sys"):
        builder = [str(PYTHON), "-m", "ensurepip"]
    run_step("Python-Umgebung wird angelegt", builder)


def environment_answers(statement: str) -> bool:
    """Whether .venv has a fitting Python that carries out the statement."""
    if not PYTHON.exists():
        return False
    check = f"import sys; assert {OLDEST} <= sys.version_info[:2] <= {NEWEST}"
    program = [str(PYTHON), "-c", f"{check}; {statement}"]
    try:
        probe = subprocess.run(program, capture_output=True, check=False)
    except OSError:  # half a file, or one from another kind of machine
        return False
    return probe.returncode == 0


def install_packages(lock: Path) -> None:
    """Install what the lock file pins, unless this very file was installed before."""
    stamp = ENVIRONMENT / f"{lock.name}.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    install = [str(PYTHON), "-m", "pip", "install", "--require-hashes"]
    quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    run_step(
        "Python-Pakete werden installiert (beim ersten Mal etwa eine Minute)",
        [*install, *quiet, "-r", str(lock)],
    )
    stamp.write_text(wanted)


def manage(*arguments: str) -> list[str]:
    return [str(PYTHON), str(ROOT / "manage.py"), *arguments]


def run_step(title: str, command: list[str]) -> None:
    """Run one step with its output in the log, and say what it is and how long."""
    print(f"{title} … ", end="", flush=True)
    started = time.monotonic()
    DATA.mkdir(exist_ok=True)
    with LOG.open("ab") as log:
        begin = log.tell()
        finished = subprocess.run(
            command,
            cwd=ROOT,
            stdout=log,
            stderr=log,
            env=clean_variables(),
            check=False,
        )
    if finished.returncode != 0:
        print("nicht gelungen.")
        print(tail_of_log(begin), file=sys.stderr)
        raise SetupError(
            "Dieser Schritt ist fehlgeschlagen; die Meldungen darüber nennen den "
            f"Grund, alles Weitere steht in {LOG.relative_to(ROOT)}."
        )
    print(f"fertig ({elapsed(started)}).", flush=True)


def begin_step(command: list[str]) -> subprocess.Popen[bytes]:
    """Begin beside other steps; the step itself says later whether it is done."""
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, cwd=ROOT, stdout=quiet, stderr=quiet, env=clean_variables()
    )


def clean_variables() -> dict[str, str]:
    """The environment without what would point pip or Python elsewhere."""
    ignored = {"PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX"}
    return {name: text for name, text in os.environ.items() if name not in ignored}


def tail_of_log(begin: int) -> str:
    with LOG.open("rb") as log:
        log.seek(begin)
        lines = log.read().decode(errors="replace").splitlines()
    return "\n".join(lines[-LOG_TAIL:])


def elapsed(started: float) -> str:
    return f"{time.monotonic() - started:.0f} s"


if __name__ == "__main__":
    sys.exit(main())
