# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Further processes for the tests: the arguments say what one does with an index.

python -m tests.search.engines.embedded.actors write FOLDER NAME NUMBER
"""

import sys
from pathlib import Path

from search.engines.embedded import EmbeddedEngine
from search.engines.port import EngineUnavailable, IndexMissing
from tests.search.engines.contract import entry, plan


def write(engine: EmbeddedEngine, name: str, number: str) -> None:
    """One write an entry; its key is told as soon as it is promised to be there."""
    for one in range(int(number)):
        key = f"{name}-{one}"
        engine.write([entry(key, "hass " * 50)])
        tell(key)


def replace(engine: EmbeddedEngine, number: str) -> None:
    """One rebuild after the other with the same number of entries in each."""
    for one in range(int(number)):
        with engine.rebuilding() as rebuild:
            rebuild.add(entry(f"k{one}-{other}", "hass") for other in range(200))
        tell(one)


def look(engine: EmbeddedEngine) -> None:
    """Search for every line that comes in, and tell how many were found."""
    for _ in sys.stdin:
        try:
            tell(engine.search(plan("hass")).total)
        except (EngineUnavailable, IndexMissing) as error:
            tell(type(error).__name__)


def tell(words: object) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    deed, folder, *arguments = sys.argv[1:]
    {"write": write, "replace": replace, "look": look}[deed](
        EmbeddedEngine(Path(folder)), *arguments
    )
