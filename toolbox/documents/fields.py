# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The blocks of a form come in; what nobody filled in goes out as room to write on.

In a form each entry of a list with dots is a field: „Name und Stelle:“. A gap without
an answer, or an entry that ends with a colon, a question mark or „…“, is written on by
hand; „…“ asks for more room.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from toolbox.documents.model import Block, ItemList, Mark, Run, Runs
from toolbox.documents.runs import text_of, tidy
from toolbox.placeholders.definitions import Kind
from toolbox.placeholders.registry import REGISTRY

MORE: Final = "…"
OPEN_ENDS: Final = (":", "?", MORE)
MORE_LINES: Final = 3


def as_fields(block: Block) -> tuple[Block, ...]:
    """Lists of one sort each: filled entries, and entries with as many lines."""
    if not isinstance(block, ItemList) or block.style != "bullet":
        return (block,)
    items = tuple(map(without_open_gaps, block.items))
    groups = [tuple(group) for _, group in groupby(items, key=lines_to_write)]
    return tuple(
        replace(
            block, items=group, id=block.id if number == 1 else f"{block.id}-{number}"
        )
        for number, group in enumerate(groups, start=1)
    )


def lines_to_write(item: Runs) -> int:
    """How many lines an entry needs; none if it is filled."""
    text = text_of(item).rstrip()
    if not text.endswith(OPEN_ENDS) or any(run.mark is Mark.FILLED for run in item):
        return 0
    return MORE_LINES if text.endswith(MORE) else 1


def without_open_gaps(item: Runs) -> Runs:
    """The label alone; a gap for a long answer leaves the sign for more room."""
    if not any(run.mark is Mark.MISSING for run in item):
        return item
    return tidy(_labels(item))


def _labels(item: Runs) -> Iterator[Run]:
    for run in item:
        if run.mark is not Mark.MISSING:
            yield run
        elif REGISTRY[run.key].kind is Kind.LONG_TEXT:
            yield Run(MORE)
