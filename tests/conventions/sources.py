# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which files the rules are about: the repository comes in, lists of paths go out."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("cms", "network", "toolbox", "search")
CODE = (*PACKAGES, "scripts", "bench", "tests", "content", "static")


def files(*folders: str, suffixes: tuple[str, ...]) -> list[Path]:
    """The files of these folders that git tracks or would track, in order."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    paths = sorted({Path(name) for name in listed if name})
    return [
        ROOT / path
        for path in paths
        if path.suffix in suffixes
        and (not folders or path.parts[0] in folders)
        and (ROOT / path).is_file()
    ]


def modules(*folders: str) -> list[Path]:
    """All Python modules that a person wrote; migrations are generated."""
    return [
        path
        for path in files(*(folders or CODE), suffixes=(".py",))
        if "migrations" not in path.parts
    ]


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
