# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item, a municipality and its answers come in, the finished Document goes out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from django.utils import timezone

from network.models import Municipality
from toolbox.documents.building import build_blocks, build_document, missing_keys
from toolbox.documents.dressing import has_contact, in_form, on_paper
from toolbox.documents.gaps import gap_problems
from toolbox.documents.markup import to_html, to_markup
from toolbox.documents.model import Document
from toolbox.documents.source import SourceBlock
from toolbox.models import Adaptation, Written
from toolbox.placeholders.registry import REGISTRY

from .surroundings import design_of, press_contact, surroundings
from .values import all_values

MISSING_CONTACT = (
    "Pressekontakt: {pressekontakt_name}, {pressekontakt_telefon}, "
    "{pressekontakt_email}"
)

Edits = Mapping[str, Mapping[str, Any]]


def compose(
    *,
    item: Written,
    municipality: Municipality,
    answers: Mapping[str, str],
    edits: Edits | None = None,
) -> Document:
    """The text of an item as the municipality would send it."""
    blocks = edited(item.source_blocks(surroundings(municipality)), edits or {})
    kept = kept_blocks(blocks, edits or {})
    understood = [as_understood(block) for block in kept]
    values = all_values(municipality, answers)
    document = build_document(
        title=with_known_gaps(item.headline),
        blocks=understood,
        values=values,
        design=design_of(municipality),
        kicker=item.get_kind_display(),
        date=timezone.localdate(),
        place=municipality.city or municipality.name,
        subject=item.summary,
        item=f"{item.reference} {item.title}",
        version=item.version,
        licence=item.licence,
        boilerplate=plain(municipality.boilerplate) if item.has_boilerplate else "",
        responsible=municipality.responsible if item.has_responsible else "",
    )
    document = in_form(document, item.kind, values)
    if item.has_contact and not has_contact(document):
        document = with_contact(document, municipality, values)
    is_unfinished = bool(unchanged_blocks(blocks, edits or {})) or understood != kept
    return replace(document, is_draft=document.is_draft or is_unfinished)


def with_contact(
    document: Document, municipality: Municipality, values: Mapping[str, str]
) -> Document:
    """The press contact of the profile; a gap that says so where there is none."""
    contact = press_contact(municipality)
    if contact:
        return replace(document, contact=contact)
    source = SourceBlock(id="", type="paragraph", text=MISSING_CONTACT)
    blocks = (*document.blocks, *build_blocks((source,), values))
    return replace(document, blocks=blocks, is_draft=True)


def compose_adaptation(adaptation: Adaptation, paper: str = "") -> Document:
    document = compose(
        item=adaptation.base_item(),
        municipality=adaptation.municipality,
        answers=adaptation.answers,
        edits=adaptation.edits,
    )
    return on_paper(document, paper)


def edited(blocks: Iterable[SourceBlock], edits: Edits) -> tuple[SourceBlock, ...]:
    """The item's blocks with the municipality's edits; a fixed block takes none."""
    return tuple(
        block if block.is_fixed else apply_edit(block, edits.get(block.id, {}))
        for block in blocks
    )


def kept_blocks(blocks: Sequence[SourceBlock], edits: Edits) -> list[SourceBlock]:
    """Without what was left out; what nobody may edit goes with the block below it."""
    gone = [is_omitted(block, edits) for block in blocks]
    below = [*gone[1:], False]
    return [
        block
        for block, is_gone, is_next_gone in zip(blocks, gone, below, strict=True)
        if not is_gone and (block.id or not is_next_gone)
    ]


def apply_edit(block: SourceBlock, edit: Mapping[str, Any]) -> SourceBlock:
    """The block with the parts the municipality rewrote."""
    parts = {name: edit[name] for name in ("text", "extra") if name in edit}
    if "items" in edit:
        parts["items"] = tuple(edit["items"])
    return replace(block, **parts)


def as_understood(block: SourceBlock) -> SourceBlock:
    return replace(
        block,
        text=with_known_gaps(block.text),
        extra=with_known_gaps(block.extra),
        items=tuple(with_known_gaps(item) for item in block.items),
    )


def with_known_gaps(html: str) -> str:
    """The text; as typed, braces and all, if it names a gap that no longer exists.

    Saving refuses such a text, but a placeholder may go after it was stored.
    """
    if not gap_problems(html):
        return html
    return to_html(to_markup(html)).replace("{", "{{").replace("}", "}}")


def is_omitted(block: SourceBlock, edits: Edits) -> bool:
    return not block.is_fixed and bool(edits.get(block.id, {}).get("omitted"))


def unchanged_blocks(
    blocks: tuple[SourceBlock, ...], edits: Edits
) -> tuple[SourceBlock, ...]:
    """The blocks that must be changed before use and have not been."""
    return tuple(
        block for block in blocks if block.must_change and not edits.get(block.id)
    )


def plain(text: str) -> str:
    """Typed text as HTML that has the same lines and no gaps."""
    html = "<br>".join(escape(line) for line in text.splitlines())
    return html.replace("{", "{{").replace("}", "}}")


def open_questions(document: Document) -> list[dict[str, str]]:
    """The gaps still open, in reading order, each with its label."""
    return [
        {"key": key, "label": REGISTRY[key].label} for key in missing_keys(document)
    ]
