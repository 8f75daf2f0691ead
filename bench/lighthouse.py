# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Komm.A, set up for this alone and served, comes in; Lighthouse's scores go out.

Lighthouse itself is installed from npm into the scratch folder; Chromium has to be
there (`CHROMIUM_PATH`).
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.product import prepare_product, product_in
from bench.results import Result
from bench.site import HOST, BenchError

PACKAGE = "lighthouse@12.8.2"  # the last one for Node 18 and 20
PAGES = {
    "home": "/",
    "news": "/aktuelles/",
    "event_list": "/veranstaltungen/",
    "practice": "/projekt/gute-praxis/meldestelle-mit-telefonkette/",
    "help": "/hilfe-finden/",
    "item": "/toolbox/allianz-gegruendet/",
}
FORMS: dict[str, list[str]] = {"desktop": ["--preset=desktop"], "mobile": []}
# What a page is, and not how busy the machine was: the same in every run.
LASTING = ("accessibility", "best-practices", "seo")
FULL_SCORE = 100
# The first view over the wire, letters and pictures included.
MOST_BYTES = 170_000
MOST_REQUESTS = 12
# On a simulated slow phone the first paint of a page with text costs a point or two.
MOBILE_PERFORMANCE = 98
CHROME = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
SECONDS = 120


def main(arguments: list[str] | None = None) -> int:
    """Exit code 1 if a score is below what we promise, or nothing could be measured."""
    parser = argparse.ArgumentParser(prog="bench.lighthouse")
    parser.add_argument(
        "--lasting",
        action="store_true",
        help="ohne Leistung, die von der Last der Maschine abhängt",
    )
    wanted = parser.parse_args(arguments)
    categories = LASTING if wanted.lasting else ("performance", *LASTING)
    short = []
    try:
        with tempfile.TemporaryDirectory(prefix="komma-lighthouse-") as folder:
            for result in measure(Path(folder), categories):
                sys.stdout.write(f"{result.line()}\n")
                sys.stdout.flush()
                if misses(result):
                    short.append(result)
    except BenchError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for result in short:
        sys.stderr.write(f"{result.name} verfehlt das Ziel: {result.value}\n")
    return 1 if short else 0


def misses(result: Result) -> bool:
    """Whether a page scores less, or is larger, than we promise."""
    match result.name.split(".")[2:]:
        case [_, "bytes"]:
            return result.value > MOST_BYTES
        case [_, "requests"]:
            return result.value > MOST_REQUESTS
        case ["mobile", "performance"]:
            return result.value < MOBILE_PERFORMANCE
    return result.value < FULL_SCORE


def measure(folder: Path, categories: Sequence[str]) -> Iterator[Result]:
    program = install(folder / "npm")
    product = product_in(folder / "product", settings="bench.public_settings")
    prepare_product(product)
    with product.served() as port:
        for page, path in PAGES.items():
            for form, options in FORMS.items():
                address = f"http://{HOST}:{port}{path}"
                report = audit(program, address, [*options, *only(categories)])
                yield from results(page, form, report)


def install(folder: Path) -> Path:
    """Lighthouse without the browser it would download."""
    npm = shutil.which("npm")
    if npm is None:
        raise BenchError("Für Lighthouse fehlt npm; es gehört zu Node.js.")
    folder.mkdir()
    finished = subprocess.run(  # noqa: S603 - npm, with our own words
        [npm, "install", "--ignore-scripts", "--silent", "--no-audit", "--no-fund"]
        + ["--prefix", str(folder), PACKAGE],
        env={**os.environ, "PUPPETEER_SKIP_DOWNLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    program = folder / "node_modules" / ".bin" / "lighthouse"
    if not program.exists():
        raise BenchError(f"{PACKAGE} ließ sich nicht installieren: {finished.stderr}")
    return program


def only(categories: Sequence[str]) -> list[str]:
    return [f"--only-categories={','.join(categories)}"]


def audit(
    program: Path, address: str, options: list[str], is_first_try: bool = True
) -> dict[str, Any]:
    """The report on one page; a page that does not load is an error, not a score.

    Once more if Lighthouse stumbles: on a busy machine it loses the page's trace.
    """
    finished = subprocess.run(  # noqa: S603 - Lighthouse, with our own words
        [str(program), address, "--quiet", "--output=json", *options]
        + [f"--chrome-flags={CHROME}"],
        env={"CHROME_PATH": os.environ.get("CHROMIUM_PATH", ""), **os.environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    if finished.returncode != 0 and is_first_try:
        return audit(program, address, options, is_first_try=False)
    if finished.returncode != 0:
        raise BenchError(f"{address}: Lighthouse ist gescheitert: {finished.stderr}")
    report: dict[str, Any] = json.loads(finished.stdout)
    if problem := report.get("runtimeError"):
        raise BenchError(f"{address}: {problem['message']}")
    return report


def results(page: str, form: str, report: dict[str, Any]) -> Iterator[Result]:
    """The scores of one page, 0 to 100; what Lighthouse could not judge counts 0."""
    for category, found in report["categories"].items():
        score = round((found["score"] or 0) * 100)
        yield Result(f"lighthouse.{page}.{form}.{category}", score, "points")
        for name in failed_audits(found, report):
            sys.stderr.write(f"{page}, {form}: {name}\n")
    if "network-requests" in report["audits"]:
        sizes = sent(report)
        yield Result(f"lighthouse.{page}.{form}.bytes", sum(sizes), "bytes")
        yield Result(f"lighthouse.{page}.{form}.requests", len(sizes), "requests")


def sent(report: dict[str, Any]) -> list[int]:
    """The bytes of everything that came over the wire for the first view."""
    requests = report["audits"]["network-requests"]["details"]["items"]
    return [
        request["transferSize"]
        for request in requests
        if request["url"].startswith("http")
    ]


def failed_audits(category: dict[str, Any], report: dict[str, Any]) -> list[str]:
    """The names of the audits that cost the page points."""
    return [
        reference["id"]
        for reference in category["auditRefs"]
        if reference["weight"]
        and (report["audits"][reference["id"]]["score"] or 0) < 1
        and report["audits"][reference["id"]]["scoreDisplayMode"] != "notApplicable"
    ]


if __name__ == "__main__":
    sys.exit(main())
