# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pieces of work that write files come in, their time, size and memory go out."""

import multiprocessing
import resource
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from statistics import median

WARM_UP = 10
KIBIBYTES = 1024
FORK = multiprocessing.get_context("fork")

Work = Callable[[], bytes]
Numbers = dict[str, float]


def costs(jobs: Iterable[Work], warm_up: int = WARM_UP) -> Numbers:
    """As `numbers`, in a process of its own, so that its memory is its own.

    Memory that the calling process freed and still holds is filled first and shows as
    no growth: call it early in the life of a process.
    """
    receiver, sender = FORK.Pipe(duplex=False)
    process = FORK.Process(target=lambda: sender.send(numbers(jobs, warm_up)))
    process.start()
    # Else the pipe would not end with a process that failed.
    sender.close()
    try:
        answer: Numbers = receiver.recv()
    finally:
        process.join()
    return answer


def numbers(jobs: Iterable[Work], warm_up: int = WARM_UP) -> Numbers:
    """cpu: median CPU-ms of one warm file; bytes: of the last; memory: peak MiB of
    the whole process; growth: MiB the peak rose after the first files."""
    remaining = iter(jobs)
    for job in islice(remaining, warm_up):
        job()
    warm = peak_memory()
    spent, content = [], b""
    for job in remaining:
        started = time.process_time()
        content = job()
        spent.append((time.process_time() - started) * 1000)
    peak = peak_memory()
    return {
        "cpu": median(spent),
        "bytes": len(content),
        "memory": peak,
        "growth": peak - warm,
    }


def peak_memory() -> float:
    """MiB the process held at most so far; Linux counts in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES


def repeated(work: Callable[[int], bytes], count: int) -> Iterator[Work]:
    """The same work with the numbers from 0."""
    return (partial(work, number) for number in range(count))
