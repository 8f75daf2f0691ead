# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The folder of the index comes in, the index in use and its locks go out.

`current` is a symbolic link to the index in use, so that a new one takes its place in
one step; a file with its version lies beside it.
"""

import fcntl
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..port import EngineUnavailable, IndexMissing
from .failures import WAY_OUT, as_unavailable
from .layout import VERSION

PREFIX = "index-"
VERSION_FILE = "version.json"
PAUSE = 0.02


class IndexFolder:
    def __init__(self, folder: Path):
        self.folder = folder
        self.link = folder / "current"
        self.good: tuple[str, Path] | None = None

    def current(self) -> Path:
        """The index in use; raises `IndexMissing` if there is none of this version.

        Each search asks several times, so a version that was right is not read again.
        """
        try:
            name = os.readlink(self.link)
            if self.good and self.good[0] == name:
                return self.good[1]
            path = self.folder / name
            version = json.loads((path / VERSION_FILE).read_text())
        except (OSError, ValueError) as error:
            raise IndexMissing(
                f"There is no search index in {self.folder}. {WAY_OUT}"
            ) from error
        if version != VERSION:
            raise IndexMissing(
                f"The search index in {self.folder} is of another version. {WAY_OUT}"
            )
        self.good = (name, path)
        return path

    def new(self) -> Path:
        """An empty folder for an index; those of broken rebuilds are thrown away."""
        kept = os.readlink(self.link) if self.link.is_symlink() else ""
        for path in self.folder.glob(f"{PREFIX}*"):
            if path.name != kept:
                shutil.rmtree(path, ignore_errors=True)
        return Path(tempfile.mkdtemp(prefix=PREFIX, dir=self.folder))

    def use(self, path: Path) -> None:
        """Put a new index in the place of the old one, which is thrown away."""
        (path / VERSION_FILE).write_text(json.dumps(VERSION))
        path.chmod(0o755)
        old = os.readlink(self.link) if self.link.is_symlink() else ""
        beside = self.folder / "next"
        beside.unlink(missing_ok=True)
        beside.symlink_to(path.name)
        beside.replace(self.link)
        if old and old != path.name:
            shutil.rmtree(self.folder / old, ignore_errors=True)

    @contextmanager
    def thrown_away_on_error(self, path: Path) -> Iterator[None]:
        try:
            yield
        except BaseException:
            shutil.rmtree(path, ignore_errors=True)
            raise

    @contextmanager
    def locked(self, name: str, patience: float) -> Iterator[None]:
        """Only one process at a time; a lock ends with its process, however it ends.

        Raises `EngineUnavailable` after `patience` seconds.
        """
        with as_unavailable():
            self.folder.mkdir(parents=True, exist_ok=True)
            file = (self.folder / f"{name}.lock").open("w")
        with file:
            wait_for(file.fileno(), name, patience)
            yield


def wait_for(descriptor: int, name: str, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > end:
                raise EngineUnavailable(
                    f"The search index is locked: another process has been {name} it "
                    f"for more than {patience:g} seconds."
                ) from error
            time.sleep(PAUSE)
        else:
            return
