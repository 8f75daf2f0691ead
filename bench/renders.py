# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item and a municipality come in, the cost of a file in each format goes out.

Every format is written in a process of its own, so that its memory is its own.
"""

import multiprocessing
import resource
import time
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from django.db import connections

from network.models import Municipality
from toolbox.blocks import Surroundings
from toolbox.composing import compose
from toolbox.documents.model import Document
from toolbox.models import TextItemPage
from toolbox.placeholders.definitions import Kind, Source
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import FORMATS, render

WARM_UP = 10
KIBIBYTES = 1024
FORK = multiprocessing.get_context("fork")

Numbers = dict[str, float]


def measure(item: str, municipality: str, renders: int) -> dict[str, Numbers]:
    """What `numbers` says, by the key of the format."""
    page = TextItemPage.objects.live().get(slug=item)
    town = Municipality.objects.select_related("federal_state").get(slug=municipality)
    documents = [composed(page, town, number) for number in range(WARM_UP + renders)]
    # A connection must not be shared with the processes that follow.
    connections.close_all()
    return {key: in_own_process(partial(numbers, documents, key)) for key in FORMATS}


def in_own_process(work: Callable[[], Numbers]) -> Numbers:
    receiver, sender = FORK.Pipe(duplex=False)
    process = FORK.Process(target=lambda: sender.send(work()))
    process.start()
    # Else the pipe would not end with a process that failed.
    sender.close()
    try:
        answer: Numbers = receiver.recv()
    finally:
        process.join()
    return answer


def numbers(documents: Sequence[Document], key: str) -> Numbers:
    """cpu: median CPU-ms of one warm file; bytes: of the last; memory: peak MiB of
    the whole process; growth: MiB the peak rose after the first files."""
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
