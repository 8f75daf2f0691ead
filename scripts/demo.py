# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Serves the demo: a port comes in, the site with its printed logins goes out."""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys

from setup import (
    ENVIRONMENT,
    PYTHON,
    ROOT,
    SetupError,
    manage,
    prepare_site,
    run_safely,
)

HOST = "127.0.0.1"
WORKERS = "2"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Startet Komm.A zum Ausprobieren.")
    parser.add_argument("--port", default="8000", help="Port der Seite, sonst 8000")
    options = parser.parse_args(arguments)
    return run_safely(lambda: demonstrate(options.port))


def demonstrate(wanted_port: str) -> None:
    port = read_port(wanted_port)
    check_port(port)
    prepare_site()
    print_welcome(port)
    serve(port)


def read_port(text: str) -> int:
    if text.isascii() and text.isdecimal() and 0 < int(text) < 65536:
        return int(text)
    raise SetupError(
        f"„{text}“ ist kein Port; bitte nennen Sie eine Zahl von 1 bis 65535, "
        "zum Beispiel „make demo PORT=8001“."
    )


def check_port(port: int) -> None:
    with socket.socket() as probe:
        # As gunicorn does it: a port that was only just given up counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise SetupError(
                f"Den Port {port} darf nur die Systemverwaltung öffnen; bitte wählen "
                "Sie einen ab 1024, zum Beispiel mit „make demo PORT=8001“."
            ) from None
        except OSError:
            raise SetupError(
                f"Der Port {port} ist schon belegt; bitte wählen Sie einen anderen, "
                f"zum Beispiel mit „make demo PORT={port % 65535 + 1}“."
            ) from None


def print_welcome(port: int) -> None:
    print(f"\nKomm.A läuft gleich unter http://{HOST}:{port}")
    print(
        f"Die Redaktion erreichen Sie unter http://{HOST}:{port}/admin/\n", flush=True
    )
    accounts = subprocess.run(manage("demo_accounts"), cwd=ROOT, check=False)
    if accounts.returncode != 0:
        raise SetupError(
            "Die Demo-Zugänge ließen sich nicht anlegen; die Meldungen darüber "
            "nennen den Grund."
        )
    print("\nMit Strg+C beenden Sie die Demo.", flush=True)


def serve(port: int) -> None:
    """Become the web server, so that Ctrl+C and signals reach it directly."""
    os.chdir(ROOT)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    os.environ.setdefault("SITE_ADDRESS", f"http://{HOST}:{port}")
    # It ends with this process, which lives on as the web server.
    subprocess.Popen([str(PYTHON), str(ROOT / "scripts" / "scheduled.py")])
    gunicorn = str(ENVIRONMENT / "bin" / "gunicorn")
    bind = ["--bind", f"{HOST}:{port}", "--workers", WORKERS]
    quiet = ["--log-level", "warning", "--no-control-socket"]
    os.execv(  # noqa: S606 - no shell, and the path is our own environment
        gunicorn, [gunicorn, "cms.wsgi", *bind, *quiet]
    )


if __name__ == "__main__":
    sys.exit(main())
