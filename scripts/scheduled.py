# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The demo's clock: what is planned comes and goes each minute, until the demo ends."""

from __future__ import annotations

import os
import subprocess
import time

from setup import ROOT, manage

SECONDS = 60


def main() -> None:
    """A server has cron for this (docs/operations.md); a demo must not need it."""
    site = os.getppid()
    try:
        while is_running(site):
            subprocess.run(manage("publish_scheduled"), cwd=ROOT, check=False)
            wait(site)
    except KeyboardInterrupt:
        return


def is_running(site: int) -> bool:
    """Whoever loses the process that started it gets another parent."""
    return os.getppid() == site


def wait(site: int) -> None:
    for _ in range(SECONDS):
        if not is_running(site):
            return
        time.sleep(1)


if __name__ == "__main__":
    main()
