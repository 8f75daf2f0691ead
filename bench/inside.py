# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs in a site's own process: a part and its arguments come in, JSON goes out."""

import json
import sys
from importlib import import_module

import django


def main() -> None:
    part, arguments = sys.argv[1:]
    # The parts import models, which need their site set up first.
    django.setup()
    answer = import_module(f"bench.{part}").measure(**json.loads(arguments))
    sys.stdout.write(f"{json.dumps(answer)}\n")


if __name__ == "__main__":
    main()
