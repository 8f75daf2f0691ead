# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's version of a counter-speech comes in, its answers to copy go out."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from network.models import Municipality
from toolbox.composing.texts import compose_adaptation
from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.model import Block, Document, ItemList, Mark
from toolbox.documents.reading import block_runs
from toolbox.models import Adaptation, CounterSpeechPage
from toolbox.models.counter_speech import ANSWERS
from toolbox.rendering.txt import words_of

from .answers import ShownAnswer, ShownReply, show_reply, shown_answer


def show_reply_for(
    page: CounterSpeechPage, municipality: Municipality | None
) -> ShownReply:
    """In the town's own words if it keeps any, else in those of the item."""
    return show_replies([page], municipality)[0]


def show_replies(
    pages: Iterable[CounterSpeechPage], municipality: Municipality | None
) -> tuple[ShownReply, ...]:
    """One query for the town's versions, however many pages there are."""
    pages = list(pages)
    kept = kept_versions(pages, municipality) if municipality and pages else {}
    return tuple(
        in_own_words(show_reply(page, municipality), kept.get(page.pk))
        for page in pages
    )


def kept_versions(
    pages: Iterable[CounterSpeechPage], municipality: Municipality
) -> dict[int, Adaptation]:
    """What the town changed last of each, by the key of the page."""
    own = Adaptation.objects.of(municipality).filter(item__in=[p.pk for p in pages])
    newest_last = own.select_related("base_revision", "updated_by").order_by(
        "updated_at", "pk"
    )
    found = {adaptation.item_id: adaptation for adaptation in newest_last}
    for adaptation in found.values():
        # Read once with its design, not again for each version.
        adaptation.municipality = municipality
    return found


def in_own_words(reply: ShownReply, own: Adaptation | None) -> ShownReply:
    """The reply as it is where there is no version, or one with nothing to copy."""
    if own is None:
        return reply
    try:
        document = compose_adaptation(own)
    except DocumentTooLarge:
        return reply
    shown = reply_in(document, reply.page)
    return replace(shown, own=own, facts=reply.facts) if shown.answers else reply


def reply_in(document: Document, page: CounterSpeechPage) -> ShownReply:
    """The finished text as answers to copy, each with its length."""
    return ShownReply(
        page=page,
        answers=answers_in(document, page),
        local_fact=words_below(document, "local_fact"),
    )


def answers_in(document: Document, page: CounterSpeechPage) -> tuple[ShownAnswer, ...]:
    """Those that the municipality did not leave out."""
    return tuple(
        shown_answer(page, name, words, has_gaps=is_open(document, name))
        for name in ANSWERS
        if (words := words_below(document, name))
    )


def words_below(document: Document, name: str) -> str:
    """What stands in the file for this part of the item, as one pastes it."""
    return "\n\n".join(pasted(block) for block in blocks_of(document, name))


def is_open(document: Document, name: str) -> bool:
    runs = chain.from_iterable(map(block_runs, blocks_of(document, name)))
    return any(run.mark is Mark.MISSING for run in runs)


def blocks_of(document: Document, name: str) -> list[Block]:
    """A part of several paragraphs is numbered from its second on."""
    return [
        block
        for block in document.blocks
        if block.id == name or block.id.startswith(f"{name}-")
    ]


def pasted(block: Block) -> str:
    if isinstance(block, ItemList):
        return "\n".join(f"– {words_of(runs)}" for runs in block.items)
    return words_of(tuple(block_runs(block)))
