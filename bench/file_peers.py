# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A scratch folder comes in, other programs that write files, installed, go out."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.site import ROOT, BenchError

LOCK = ROOT / "requirements" / "bench.lock"
WRITERS = ROOT / "bench" / "peer_writers.py"
STEP_SECONDS = 300


@dataclass(frozen=True)
class FilePeers:
    """WeasyPrint and docxtpl in an environment of their own, away from the product."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def install(self) -> None:
        self._run(Path(sys.executable), "-m", "venv", str(self.folder))
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        arguments = (*pip, "--require-hashes", "--only-binary=:all:", "-r", str(LOCK))
        self._run(self.python, *arguments)

    def numbers(self, peer: str, texts: Path, count: int) -> dict[str, float | str]:
        """What `bench.peer_writers.numbers` says of this peer, and its version."""
        output = self._run(self.python, str(WRITERS), peer, str(texts), str(count))
        answer: dict[str, float | str] = json.loads(output.splitlines()[-1])
        return answer

    def _run(self, program: Path, *arguments: str) -> str:
        finished = subprocess.run(  # noqa: S603 - our own interpreters
            [str(program), *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=STEP_SECONDS,
        )
        if finished.returncode != 0:
            raise BenchError(
                "Die Vergleichsprogramme für Dateien laufen nicht (WeasyPrint braucht "
                f"Pango, „apt-get install libpango-1.0-0 libpangoft2-1.0-0“):\n"
                f"{finished.stderr[-2000:]}"
            )
        return finished.stdout
