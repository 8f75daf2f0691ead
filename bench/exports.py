# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The product comes in; what each format of a press release costs goes out."""

from collections.abc import Iterator

from bench.product import PATHS
from bench.results import Result
from bench.site import Site

ITEM = PATHS["item"].strip("/").rpartition("/")[2]
MUNICIPALITY = "musterhausen"
OFFICER = "komm@musterhausen.example.org"
RENDERS = 100
PREVIEWS = 30
UNITS = {"cpu": "CPU-ms", "bytes": "bytes", "memory": "MiB", "growth": "MiB"}
PREVIEW_UNITS = {"queries": "queries", "cpu": "CPU-ms", "bytes": "bytes"}


def measure_exports(product: Site) -> Iterator[Result]:
    """Time, size and memory of every format there is."""
    written = product.inside(
        "renders", item=ITEM, municipality=MUNICIPALITY, renders=RENDERS
    )
    for key, numbers in written.items():
        for name, unit in UNITS.items():
            yield Result(f"exports.{key}.{name}", numbers[name], unit)


def measure_preview(product: Site) -> Iterator[Result]:
    """One preview of the adapting page, as it is sent while somebody types."""
    numbers = product.inside(
        "previews",
        item=ITEM,
        municipality=MUNICIPALITY,
        email=OFFICER,
        requests=PREVIEWS,
    )
    for name, unit in PREVIEW_UNITS.items():
        yield Result(f"preview.{name}", numbers[name], unit)
