# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Django project in a folder comes in; commands, measurements and a server go out."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.load import answers, free_port

ROOT = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
WORKERS = 2
STEP_SECONDS = 300
START_SECONDS = 30
# What another project's settings would read from the caller's own environment.
FOREIGN = {"DATABASE_URL", "DEBUG", "DJANGO_SETTINGS_MODULE", "PYTHONPATH"}


class BenchError(Exception):
    """A measurement that could not be made; the message is a German sentence."""


@dataclass(frozen=True)
class Site:
    """A project that can be measured: `folder` is where its manage.py lies."""

    name: str
    folder: Path
    scratch: Path
    wsgi: str
    variables: Mapping[str, str]

    def manage(self, *arguments: str) -> None:
        self.run("manage.py", *arguments)

    def inside(self, part: str, **arguments: Any) -> Any:
        """What `bench.<part>.measure` answers in a process of this site."""
        output = self.run("-m", "bench.inside", part, json.dumps(arguments))
        return json.loads(output.splitlines()[-1])

    def run(self, *arguments: str) -> str:
        try:
            finished = subprocess.run(  # noqa: S603 - our own interpreter
                [sys.executable, *arguments],
                cwd=self.folder,
                env=self.environment(),
                capture_output=True,
                text=True,
                check=False,
                timeout=STEP_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise BenchError(
                f"{self.name}: „{arguments[0]}“ hat nach {STEP_SECONDS} Sekunden "
                "noch kein Ergebnis."
            ) from error
        if finished.returncode != 0:
            raise BenchError(
                f"{self.name}: „{' '.join(arguments[:3])}“ ist fehlgeschlagen:\n"
                f"{finished.stderr[-2000:]}"
            )
        return finished.stdout

    def environment(self) -> dict[str, str]:
        """The project first: a fresh Wagtail site has packages with our names."""
        kept = {name: text for name, text in os.environ.items() if name not in FOREIGN}
        path = os.pathsep.join([str(self.folder), str(ROOT)])
        return {**kept, **self.variables, "PYTHONPATH": path}

    @contextmanager
    def served(self) -> Iterator[int]:
        """The port on which two workers answer, until the block is left."""
        port = free_port()
        bind = ["--bind", f"{HOST}:{port}", "--workers", str(WORKERS)]
        with (self.scratch / "gunicorn.log").open("wb") as log:
            server = subprocess.Popen(  # noqa: S603 - our own interpreter
                [sys.executable, "-m", "gunicorn", self.wsgi, *bind],
                cwd=self.folder,
                env=self.environment(),
                stdout=log,
                stderr=log,
            )
            try:
                self._wait(port, server)
                yield port
            finally:
                server.terminate()
                server.wait(timeout=START_SECONDS)

    def _wait(self, port: int, server: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not answers(port):
            if server.poll() is not None or time.monotonic() > deadline:
                raise BenchError(f"{self.name}: Der Server zeigt die Startseite nicht.")
            time.sleep(0.1)
