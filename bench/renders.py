# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item, a municipality and a format come in, what a hundred files cost goes out."""

import resource
import time
from statistics import median

from network.models import Municipality
from toolbox.blocks import Surroundings
from toolbox.composing import compose
from toolbox.documents.model import Document
from toolbox.models import TextItemPage
from toolbox.placeholders.definitions import Kind, Source
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import render

WARM_UP = 10
KIBIBYTES = 1024


def measure(item: str, municipality: str, key: str, renders: int) -> dict[str, float]:
    """cpu: median CPU-ms of one warm file; bytes: of the last; memory: peak MiB of
    the whole process; growth: MiB the peak rose after the first files."""
    page = TextItemPage.objects.live().get(slug=item)
    town = Municipality.objects.select_related("federal_state").get(slug=municipality)
    documents = [composed(page, town, number) for number in range(WARM_UP + renders)]
    for document in documents[:WARM_UP]:
        render(document, key)
    warm = peak_memory()
    spent, content = [], b""
    for document in documents[WARM_UP:]:
        started = time.process_time()
        content = render(document, key)
        spent.append((time.process_time() - started) * 1000)
    peak = peak_memory()
    return {
        "cpu": median(spent),
        "bytes": len(content),
        "memory": peak,
        "growth": peak - warm,
    }


def composed(page: TextItemPage, town: Municipality, number: int) -> Document:
    """The finished text; every one differs, so that no cache answers for a writer."""
    return compose(
        item=page,
        municipality=town,
        answers=sample_answers(page, number),
        edits=checked_passages(page),
    )


def checked_passages(page: TextItemPage) -> dict[str, dict[str, bool]]:
    """Somebody went over every passage that must not stay as it is."""
    return {
        block.id: {"omitted": False}
        for block in page.source_blocks(Surroundings())
        if block.must_change
    }


def sample_answers(page: TextItemPage, number: int) -> dict[str, str]:
    """Every question answered with its sample, free texts with the number behind."""
    asked = [REGISTRY[key] for key in page.placeholder_keys()]
    return {
        placeholder.key: f"{placeholder.sample} {number}"
        if placeholder.kind in (Kind.TEXT, Kind.LONG_TEXT)
        else placeholder.sample
        for placeholder in asked
        if placeholder.source is Source.ASKED
    }


def peak_memory() -> float:
    """MiB the process held at most so far; Linux counts in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES
