# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The product comes in; what each format of a press release costs goes out."""

import sys
from collections.abc import Iterator

from bench.file_peers import FilePeers
from bench.product import PATHS
from bench.results import Result
from bench.site import BenchError, Site

ITEM = PATHS["item"].strip("/").rpartition("/")[2]
MUNICIPALITY = "musterhausen"
OFFICER = "komm@musterhausen.example.org"
RENDERS = 500
PEER_RENDERS = 33
PICTURE_RENDERS = 50
PREVIEWS = 30
UNITS = {"cpu": "CPU-ms", "bytes": "bytes", "memory": "MiB", "growth": "MiB"}
KIT_UNITS = UNITS | {"files": "files"}
PREVIEW_UNITS = {"queries": "queries", "cpu": "CPU-ms", "bytes": "bytes"}
# What is written by the peer under the same conditions: format, package and name.
PEERS = (("pdf", "weasyprint", "WeasyPrint"), ("docx", "docxtpl", "docxtpl"))


def measure_exports(product: Site) -> Iterator[Result]:
    """Time, size and memory of every format there is, beside its peer if it has one."""
    written = product.inside(
        "renders", item=ITEM, municipality=MUNICIPALITY, renders=RENDERS
    )
    of_peers = peer_numbers(product)
    for key, numbers in written.items():
        peer, peers_numbers = of_peers.get(key, (None, {}))
        for name, unit in UNITS.items():
            other = peers_numbers.get(name)
            yield Result(
                f"exports.{key}.{name}",
                numbers[name],
                unit,
                None if other is None else peer,
                other,
            )


def peer_numbers(product: Site) -> dict[str, tuple[str, dict[str, float]]]:
    """By format the name and version of the peer, and what its files cost.

    A machine on which the peers do not run still measures our own files.
    """
    peers = FilePeers(product.scratch / "peers")
    try:
        peers.install()
        return measured(peers, product)
    except BenchError as problem:
        sys.stderr.write(f"{problem}\n")
        return {}


def measured(
    peers: FilePeers, product: Site
) -> dict[str, tuple[str, dict[str, float]]]:
    texts = product.scratch / "texts"
    texts.mkdir()
    count = product.inside(
        "peer_texts",
        item=ITEM,
        municipality=MUNICIPALITY,
        count=PEER_RENDERS,
        folder=str(texts),
    )
    answers = {}
    for key, package, name in PEERS:
        numbers = peers.numbers(package, texts, count)
        answers[key] = (f"{name} {numbers.pop('version')}", numbers)
    return answers


def measure_sharepics(product: Site) -> Iterator[Result]:
    """Time, size and memory of a square by format, and of all sizes at once."""
    drawn = product.inside(
        "pictures", municipality=MUNICIPALITY, renders=PICTURE_RENDERS
    )
    for key, numbers in drawn.items():
        for name, unit in UNITS.items():
            yield Result(f"sharepics.{key}.{name}", numbers[name], unit)


def measure_kit(product: Site) -> Iterator[Result]:
    """A whole press kit, packed."""
    folder = product.scratch / "kit"
    folder.mkdir()
    numbers = product.inside(
        "press_kits", item=ITEM, municipality=MUNICIPALITY, folder=str(folder)
    )
    for name, unit in KIT_UNITS.items():
        yield Result(f"kit.{name}", numbers[name], unit)


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
