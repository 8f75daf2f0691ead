# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Names of measurements come in, one line of JSON for every number goes out."""

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType

from bench.exports import (
    measure_exports,
    measure_kit,
    measure_preview,
    measure_sharepics,
)
from bench.load import WrongAnswer
from bench.pages import measure_pages
from bench.peer import fill_peer, peer_in, prepare_peer
from bench.product import prepare_product, product_in
from bench.results import Result
from bench.search import measure_search
from bench.site import BenchError, Site

PARTS = ("pages", "exports", "sharepics", "kit", "preview", "search")
OF_PRODUCT = {
    "exports": measure_exports,
    "sharepics": measure_sharepics,
    "kit": measure_kit,
    "preview": measure_preview,
}
CALIBRATION = 1_000_000
LIMIT_SECONDS = 900
#: For a corpus: a hundred thousand documents are read and analysed.
LIMIT_WITH_CORPUS = 3600


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="bench", description="Misst Komm.A neben einer frischen Wagtail-Website."
    )
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="TEIL",
        help=f"nur diese Teile messen: {', '.join(PARTS)}",
    )
    parser.add_argument(
        "--corpus",
        type=Path,
        metavar="DATEI.jsonl.gz",
        help="deutsche Texte für die Suche, je Zeile ein JSON mit title und body",
    )
    chosen = parser.parse_args(arguments)
    parts = chosen.parts or PARTS
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        parser.error(f"„{unknown[0]}“ ist kein Teil; möglich sind {', '.join(PARTS)}.")
    signal.signal(signal.SIGALRM, give_up)
    limit = LIMIT_WITH_CORPUS if chosen.corpus else LIMIT_SECONDS
    signal.alarm(limit)
    try:
        with tempfile.TemporaryDirectory(prefix="komma-bench-") as folder:
            for result in measure(Path(folder), parts, chosen.corpus):
                sys.stdout.write(f"{result.line()}\n")
                sys.stdout.flush()
    except (BenchError, WrongAnswer) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        signal.alarm(0)
    return 0


def give_up(signal_number: int, frame: FrameType | None) -> None:
    raise BenchError(
        "Die Zeit ist um, und es fehlen noch Messungen; die Maschine ist zu "
        "beschäftigt. Einzelne Teile gehen schneller, zum Beispiel ARGS=exports."
    )


def measure(
    folder: Path, parts: list[str] | tuple[str, ...], corpus: Path | None = None
) -> Iterator[Result]:
    """Set up what the parts need, then measure one after the other."""
    yield Result("machine.calibration", calibrate(), "CPU-ms")
    if "search" in parts:
        yield from measure_search(folder, corpus)
    if set(parts) - {"search"}:
        yield from measure_site(folder, parts)


def measure_site(folder: Path, parts: list[str] | tuple[str, ...]) -> Iterator[Result]:
    product = product_in(folder / "product")
    if "pages" in parts:
        peer = peer_in(folder / "peer")
        yield from measure_pages(product, peer, prepare_both(product, peer))
    else:
        prepare_product(product)
    for part, measure_part in OF_PRODUCT.items():
        if part in parts:
            yield from measure_part(product)


def prepare_both(product: Site, peer: Site) -> dict[str, str]:
    """Both at once, as nothing is measured yet; answers the peer's addresses."""
    peer.folder.mkdir()
    with ThreadPoolExecutor() as pool:
        preparing: Callable[[Site], None] = prepare_peer
        generated = pool.submit(preparing, peer)
        pages = prepare_product(product)
        generated.result()
    return fill_peer(peer, pages)


def calibrate() -> float:
    """CPU-ms of a fixed piece of plain Python: compares machines, not programs."""
    started = time.process_time()
    sum(number * number for number in range(CALIBRATION))
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    sys.exit(main())
