# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One node of a real server: it starts, answers, freezes, and can be killed."""

import os
import shutil
import signal
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .fetching import HERE, Programs

NOBODY = 65_534
#: Small, and quick to start rather than quick to answer.
OPTIONS = "-Xms320m -Xmx320m -XX:TieredStopAtLevel=1"


@dataclass
class Node:
    """`seeds` are the transport addresses of all nodes, `managers` the first names."""

    programs: Programs
    folder: Path
    name: str
    seeds: list[str]
    managers: list[str]
    port: int
    transport_port: int
    process: subprocess.Popen | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        return self.folder / f"{self.name}.log"

    def start(self, *, is_first: bool = True) -> None:
        """A node that comes back joins the cluster instead of founding one."""
        managers = self.managers if is_first else []
        starting = {"opensearch": opensearch, "elasticsearch": elasticsearch}
        command, options = starting[self.programs.product](self, managers)
        with self.log.open("ab") as log:
            # A session of its own, so that killing it kills the server it starts.
            self.process = subprocess.Popen(
                command, stdout=log, stderr=log, start_new_session=True, **options
            )

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self) -> None:
        self.signal(signal.SIGKILL)

    def freeze(self) -> None:
        """The connection stays open and nothing ever comes back."""
        self.signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.signal(signal.SIGCONT)

    def signal(self, number: int) -> None:
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            return
        if number == signal.SIGKILL:
            self.process.wait(30)


def opensearch(node: Node, managers: list[str]) -> tuple[list[str], dict[str, Any]]:
    command = [
        str(node.programs.java.program),
        *OPTIONS.split(),
        "-XX:+UseSerialGC",
        f"-Djava.io.tmpdir={node.folder}",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        f"{node.programs.folder}/*",
        str(HERE / "opensearch" / "OsNode.java"),
        str(node.folder),
        node.name,
        str(node.port),
        str(node.transport_port),
        ",".join(node.seeds),
        ",".join(managers) or "-",
    ]
    return command, {}


def elasticsearch(node: Node, managers: list[str]) -> tuple[list[str], dict[str, Any]]:
    own = node.folder / node.name
    if not own.exists():
        (own / "tmp").mkdir(parents=True)
        shutil.copytree(node.programs.folder / "config", own / "config")
    settings = {
        "cluster.name": "komma-test",
        "node.name": node.name,
        "path.data": own / "data",
        "path.logs": own / "logs",
        "network.host": "127.0.0.1",
        "http.port": node.port,
        "transport.port": node.transport_port,
        "discovery.seed_hosts": ",".join(node.seeds),
        "xpack.security.enabled": "false",
        "cluster.routing.allocation.disk.threshold_enabled": "false",
        "action.auto_create_index": "false",
    }
    if managers:
        settings["cluster.initial_master_nodes"] = ",".join(managers)
    command = [str(node.programs.folder / "bin" / "elasticsearch")]
    for name, value in settings.items():
        command += ["-E", f"{name}={value}"]
    environment = {
        **os.environ,
        "HOME": str(own),
        "ES_PATH_CONF": str(own / "config"),
        "ES_JAVA_HOME": str(node.programs.java.home),
        "ES_JAVA_OPTS": OPTIONS,
        "ES_TMPDIR": str(own / "tmp"),
    }
    # Elasticsearch 8 writes the log of its memory beside its programs.
    logs = node.programs.folder / "logs"
    logs.mkdir(exist_ok=True)
    return command, {"env": environment, **as_nobody(own, logs)}


def as_nobody(*folders: Path) -> dict[str, Any]:
    """Elasticsearch refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    for path in (*folders, *(path for folder in folders for path in folder.rglob("*"))):
        os.chown(path, NOBODY, NOBODY)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
