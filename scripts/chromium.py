# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Finds the browser of the tests: the machine comes in, Chromium's path goes out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from setup import SetupError, run_safely

NAMES = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    return run_safely(lambda: print(chromium_path()))


def chromium_path() -> str:
    """The path of Chromium, installed first where that is possible."""
    found = installed_chromium()
    if not found and os.geteuid() == 0 and shutil.which("apt-get"):
        install_chromium()
        found = installed_chromium()
    if not found:
        raise SetupError(
            "Für die Browsertests fehlt Chromium; bitte installieren Sie es mit "
            "„sudo apt-get install chromium“ oder nennen Sie in CHROMIUM_PATH den "
            "Pfad eines vorhandenen."
        )
    return found


def installed_chromium() -> str | None:
    named = os.environ.get("CHROMIUM_PATH")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, NAMES)), None)


def install_chromium() -> None:
    print("Chromium für die Browsertests wird installiert …", file=sys.stderr)
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["install", "-y", "-qq", "--no-install-recommends", "chromium"]
    for arguments in (["update", "-qq"], install):
        # Standard output carries the path alone, so apt-get speaks on the other one.
        subprocess.run(
            ["apt-get", *arguments], stdout=sys.stderr, env=variables, check=False
        )


if __name__ == "__main__":
    sys.exit(main())
