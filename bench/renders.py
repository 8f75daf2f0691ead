# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item and a municipality come in, the cost of a file in each format goes out."""

from dataclasses import replace
from functools import partial

from django.db import connections

from bench.costs import WARM_UP, Numbers, costs
from network.models import Municipality
from toolbox.blocks.texts import Surroundings
from toolbox.composing.texts import compose
from toolbox.documents.model import Document
from toolbox.models import TextItemPage
from toolbox.placeholders.definitions import Kind, Source
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import FORMATS, render


def measure(item: str, municipality: str, renders: int) -> dict[str, Numbers]:
    """What `costs` says, by the key of the format."""
    documents = composed_all(item, municipality, WARM_UP + renders)
    return {
        key: costs(partial(render, document, key) for document in documents)
        for key in FORMATS
    }


def composed_all(item: str, municipality: str, count: int) -> list[Document]:
    """So many texts, each different, in the one design of the municipality."""
    page = TextItemPage.objects.live().get(slug=item)
    town = Municipality.objects.select_related("federal_state").get(slug=municipality)
    documents = [composed(page, town, number) for number in range(count)]
    # A connection must not be shared with the processes that follow.
    connections.close_all()
    # Five hundred copies of a letterhead would count as memory of the writers.
    return [replace(one, design=documents[0].design) for one in documents]


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
