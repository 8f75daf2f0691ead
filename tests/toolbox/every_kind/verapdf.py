# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""PDF files come in, what veraPDF says of each of them goes out."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

MAIN_CLASS = "org.verapdf.apps.GreenfieldCliWrapper"
# The files say themselves which standards they keep; each is checked against all.
CLAIMED = ("PDF/A-2A validation profile", "PDF/UA-1 validation profile")


def verdicts(jars: str, files: Sequence[Path]) -> dict[str, list[str]]:
    """The faults by file name, all files in one call: starting Java takes long."""
    finished = subprocess.run(
        ["java", "-cp", f"{jars}/*", MAIN_CLASS, "--format", "json", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    jobs = json.loads(finished.stdout)["report"]["jobs"]
    return {Path(job["itemDetails"]["name"]).name: faults(job) for job in jobs}


def faults(job: dict[str, Any]) -> list[str]:
    """Every rule that is broken, and every standard that was not checked."""
    results = {one["profileName"]: one for one in job.get("validationResult", ())}
    unchecked = [f"not checked: {name}" for name in CLAIMED if name not in results]
    broken = [
        f"{name} {rule['clause']}-{rule['testNumber']}: {rule['description']}"
        for name, result in results.items()
        for rule in result["details"]["ruleSummaries"]
    ]
    refused = [name for name, result in results.items() if not result["compliant"]]
    return unchecked + (broken or refused)
