# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A product comes in, its programs in a scratch folder and a fitting Java go out."""

import os
import re
import shutil
import subprocess
import time
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
#: The newest server each Java can run, by the oldest Java that can.
VERSIONS = {
    "opensearch": {21: "3.8.0.0", 17: "2.19.1.0"},
    "elasticsearch": {21: "9.2.0", 17: "8.19.0"},
}
OLDEST_JAVA = 17
FETCH_SECONDS = 900
ATTEMPTS = 3
PAUSE = 5


class CannotFetch(Exception):
    """One sentence why no server can be had here."""


@dataclass(frozen=True)
class Java:
    home: Path
    version: int

    @property
    def program(self) -> Path:
        return self.home / "bin" / "java"


@dataclass(frozen=True)
class Programs:
    product: str
    version: str
    folder: Path
    java: Java


def fetch(product: str, scratch: Path) -> Programs:
    java = newest_java()
    oldest = max(each for each in VERSIONS[product] if each <= java.version)
    version = VERSIONS[product][oldest]
    folder = scratch / f"{product}-{version}"
    copy_with_maven(product, version, folder)
    if product == "elasticsearch":
        folder = unpacked(folder)
    return Programs(product, version, folder, java)


def newest_java() -> Java:
    """A development kit, as OpenSearch's node is started from its source."""
    named = [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []
    found = [*Path("/usr/lib/jvm").glob("*")]
    if compiler := shutil.which("javac"):
        found.append(Path(compiler).resolve().parents[1])
    for homes in (named, found):
        kits = [home.resolve() for home in homes if (home / "bin" / "javac").exists()]
        javas = [Java(home, version_of(home)) for home in dict.fromkeys(kits)]
        newest = max(javas, key=lambda java: java.version, default=None)
        if newest and newest.version >= OLDEST_JAVA:
            return newest
    raise CannotFetch(
        f"Kein JDK ab Version {OLDEST_JAVA} gefunden (JAVA_HOME, /usr/lib/jvm)."
    )


def version_of(home: Path) -> int:
    answer = subprocess.run(
        [home / "bin" / "javac", "-version"],
        capture_output=True,
        text=True,
        check=False,
    )
    match = re.search(r"javac (\d+)", answer.stdout + answer.stderr)
    return int(match[1]) if match else 0


def copy_with_maven(product: str, version: str, folder: Path) -> None:
    """What Maven fetched before stays in its own cache."""
    if not (maven := shutil.which("mvn")):
        raise CannotFetch("Maven (mvn) ist nicht installiert.")
    command = [
        maven,
        "--quiet",
        "--batch-mode",
        "--strict-checksums",
        f"--file={HERE / product / 'pom.xml'}",
        f"-Dserver.version={version}",
        "-DincludeScope=runtime",
        f"-DoutputDirectory={folder}",
        "dependency:copy-dependencies",
    ]
    for _ in range(ATTEMPTS):
        with suppress(subprocess.CalledProcessError, subprocess.TimeoutExpired):
            subprocess.run(
                command, capture_output=True, check=True, timeout=FETCH_SECONDS
            )
            return
        time.sleep(PAUSE)
    raise CannotFetch(f"Maven konnte {product} {version} nicht holen.")


def unpacked(folder: Path) -> Path:
    [archive] = folder.glob("*.zip")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    archive.unlink()
    [home] = folder.glob("elasticsearch-*")
    for program in (home / "bin").iterdir():
        program.chmod(0o755)
    return home
