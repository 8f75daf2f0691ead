# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A peer and a folder of texts come in, the cost of its files as JSON goes out.

Runs in the peers' own environment, with the standard library alone beside them.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from statistics import median

WARM_UP = 3
KIBIBYTES = 1024

Write = Callable[[Path, int], bytes]


def main() -> None:
    peer, folder, count = sys.argv[1:]
    answer = numbers(WRITERS[peer](), Path(folder), int(count))
    answer["version"] = version(peer)
    sys.stdout.write(f"{json.dumps(answer)}\n")


def numbers(write: Write, folder: Path, count: int) -> dict[str, float | str]:
    """As `bench.renders.numbers` notes them of our own writers."""
    spent, content = [], b""
    for number in range(count):
        started = time.process_time()
        content = write(folder, number)
        if number >= WARM_UP:
            spent.append((time.process_time() - started) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES
    return {"cpu": median(spent), "bytes": len(content), "memory": peak}


def weasyprint() -> Write:
    library = import_module("weasyprint")
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()

    def write(folder: Path, number: int) -> bytes:
        page = library.HTML(filename=folder / f"{number}.html")
        content: bytes = page.write_pdf(pdf_variant="pdf/ua-1", font_config=fonts)
        return content

    return write


def docxtpl() -> Write:
    library = import_module("docxtpl")

    def write(folder: Path, number: int) -> bytes:
        passages = json.loads((folder / f"{number}.json").read_text(encoding="utf-8"))
        template = library.DocxTemplate(folder / "letterhead.docx")
        template.render({"passages": passages}, autoescape=True)
        target = BytesIO()
        template.save(target)
        return target.getvalue()

    return write


WRITERS: dict[str, Callable[[], Write]] = {
    "weasyprint": weasyprint,
    "docxtpl": docxtpl,
}

if __name__ == "__main__":
    main()
