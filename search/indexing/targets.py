# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings come in, the indexes that this machine writes go out by their names.

Each machine has an embedded index of its own, under a name of its own that lies beside
it: a new, empty disk is a new machine. The cluster is one for all of them.
"""

import socket
from pathlib import Path
from secrets import token_hex

from django.conf import settings

from search import configured
from search.engines.port import Engine

EMBEDDED = "embedded"
CLUSTER = "cluster"
NAME_FILE = "name"


def engines() -> dict[str, Engine]:
    """Whatever is written here; the embedded index as soon as it was built once."""
    found: dict[str, Engine] = {}
    if name := embedded_name():
        found[name] = configured.embedded()
    if (cluster := getattr(configured, "cluster", lambda: None)()) is not None:
        found[CLUSTER] = cluster
    return found


def embedded_name() -> str:
    """Empty as long as nobody has built an index on this machine."""
    try:
        return name_file().read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""


def name_this_machine() -> str:
    """The name of its index, given once."""
    if not (name := embedded_name()):
        name = f"{EMBEDDED}:{socket.gethostname()[:60]}:{token_hex(4)}"
        name_file().parent.mkdir(parents=True, exist_ok=True)
        name_file().write_text(name, encoding="utf-8")
    return name


def name_file() -> Path:
    return Path(settings.SEARCH_ROOT) / NAME_FILE
