# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A scratch folder comes in, the whole site with its content, served, goes out."""

import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests import loaded_content
from tests.loaded_content import PASSWORD as PASSWORD

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
SECONDS_TO_START = 120
LOG_TAIL = 6000
# What visitors and officers write to; a mere look must leave all of it alone.
KEPT_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"


@dataclass(frozen=True)
class Site:
    """The running site: its address, and the folder with all it stores."""

    address: str
    folder: Path

    @property
    def log(self) -> str:
        return (self.folder / "server.log").read_text(errors="replace")[-LOG_TAIL:]

    @property
    def host(self) -> str:
        return self.address.removeprefix("http://")

    def rows(self) -> dict[str, int]:
        """How many rows each table holds."""
        with closing(self._open()) as database:
            names = [name for (name,) in database.execute(KEPT_TABLES)]
            return {
                name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - names from the database itself
                for name in names
            }

    def ask(self, question: str, *values: object) -> list[tuple]:
        """The rows that answer a question to the database."""
        with closing(self._open()) as database:
            return database.execute(question, values).fetchall()

    def tell_its_port(self, port: int) -> None:
        """The content was loaded for another address."""
        with closing(sqlite3.connect(self.folder / "db.sqlite3")) as database, database:
            known = (HOST, port)
            database.execute(
                "UPDATE wagtailcore_site SET hostname = ?, port = ?", known
            )

    def _open(self) -> sqlite3.Connection:
        path = self.folder / "db.sqlite3"
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=20)


@contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """Prepare a database of its own, serve it, and stop the server at the end."""
    port = free_port()
    site = Site(f"http://{HOST}:{port}", folder)
    variables = variables_of(site)
    loaded_content.put_copy(folder)
    site.tell_its_port(port)
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "cms.wsgi", "--workers", "2"]
            + ["--bind", f"{HOST}:{port}", "--log-level", "warning"],
            cwd=ROOT,
            env=variables,
            stdout=log,
            stderr=log,
        )
        try:
            wait_until_it_answers(site, server)
            yield site
        finally:
            server.terminate()
            server.wait(timeout=20)


def variables_of(site: Site) -> dict[str, str]:
    """The surroundings of the server; nothing of the machine's own settings."""
    own = {"SITE_ADDRESS": site.address, "PYTHONUNBUFFERED": "1"}
    return loaded_content.variables_of(site.folder) | own


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def wait_until_it_answers(site: Site, server: subprocess.Popen) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(f"{site.address}/konto/login/"):  # noqa: S310 - our own
                return
        except URLError:
            time.sleep(0.1)
    raise RuntimeError(f"The site did not start; its log ends:\n{site.log}")
