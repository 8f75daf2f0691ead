# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The product comes in; what each format of a press release costs goes out."""

from collections.abc import Iterator

from bench.product import PATHS
from bench.results import Result
from bench.site import Site
from toolbox.rendering.formats import FORMATS

ITEM = PATHS["item"].strip("/").rpartition("/")[2]
MUNICIPALITY = "musterhausen"
OFFICER = "komm@musterhausen.example.org"
RENDERS = 100
PREVIEWS = 30


def measure_exports(product: Site) -> Iterator[Result]:
    """Every format in a process of its own, so that its memory is its own."""
    for key in FORMATS:
        numbers = product.inside(
            "renders", item=ITEM, municipality=MUNICIPALITY, key=key, renders=RENDERS
        )
        yield Result(f"exports.{key}.cpu", numbers["cpu"], "CPU-ms")
        yield Result(f"exports.{key}.bytes", numbers["bytes"], "bytes")
        yield Result(f"exports.{key}.memory", numbers["memory"], "MiB")
        yield Result(f"exports.{key}.growth", numbers["growth"], "MiB")


def measure_preview(product: Site) -> Iterator[Result]:
    """One preview of the adapting page, as it is sent while somebody types."""
    numbers = product.inside(
        "previews",
        item=ITEM,
        municipality=MUNICIPALITY,
        email=OFFICER,
        requests=PREVIEWS,
    )
    yield Result("preview.queries", numbers["queries"], "queries")
    yield Result("preview.cpu", numbers["cpu"], "CPU-ms")
    yield Result("preview.bytes", numbers["bytes"], "bytes")
