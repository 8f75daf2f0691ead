# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item of snippets and perhaps a municipality come in, snippets to copy go out.

Every entry of a list with dots is a snippet; paragraphs explain and are not copied.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from network.models import Municipality
from toolbox.composing.samples import sample_municipality
from toolbox.composing.texts import compose, compose_adaptation
from toolbox.documents.model import Document, Heading, ItemList, Mark, Runs
from toolbox.documents.runs import text_of
from toolbox.models import Adaptation, TextItemPage


@dataclass(frozen=True, slots=True)
class Snippet:
    """`name` is unique on the page; a gap that nobody filled stands as "[Label]"."""

    name: str
    label: str
    text: str
    has_gaps: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """The snippets below one heading."""

    heading: str
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class ShownSnippets:
    """`adaptation` is whose answers stand in the snippets, if there is one."""

    situations: tuple[Situation, ...]
    adaptation: Adaptation | None = None

    @property
    def has_gaps(self) -> bool:
        return any(one.has_gaps for group in self.situations for one in group.snippets)


def show_snippets(
    item: TextItemPage, municipality: Municipality | None = None
) -> ShownSnippets:
    """With the answers of the municipality's newest adaptation; invented ones never.

    Raises DocumentTooLarge.
    """
    adaptation = newest_adaptation(item, municipality) if municipality else None
    document = (
        compose_adaptation(adaptation)
        if adaptation
        else compose(
            item=item,
            municipality=municipality or sample_municipality(),
            answers={},
        )
    )
    return ShownSnippets(tuple(situations(document)), adaptation)


def newest_adaptation(
    item: TextItemPage, municipality: Municipality
) -> Adaptation | None:
    own = Adaptation.objects.filter(item=item, municipality=municipality)
    return own.select_related("municipality").order_by("-updated_at").first()


def situations(document: Document) -> Iterator[Situation]:
    """Those that hold a snippet, numbered through over the whole text."""
    current, number = Situation("", ()), 0
    for block in document.blocks:
        if isinstance(block, Heading):
            if current.snippets:
                yield current
            current = Situation(text_of(block.runs), ())
        elif isinstance(block, ItemList) and block.style == "bullet":
            found = tuple(
                snippet(runs, number + place)
                for place, runs in enumerate(block.items, start=1)
            )
            number += len(found)
            current = replace(current, snippets=current.snippets + found)
    if current.snippets:
        yield current


def snippet(runs: Runs, number: int) -> Snippet:
    is_open = any(run.mark is Mark.MISSING for run in runs)
    return Snippet(
        name=f"baustein-{number}",
        label=f"Baustein {number} kopieren",
        text=text_of(runs),
        has_gaps=is_open,
    )
