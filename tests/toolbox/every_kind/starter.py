# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The starter content comes in, its texts as Musterhausen would send them go out."""

from dataclasses import replace

from network.models import Municipality
from tests import loaded_content
from toolbox.composing.surroundings import surroundings
from toolbox.composing.texts import compose
from toolbox.documents.model import Document
from toolbox.models import TextItemPage
from toolbox.models.choices import TEXT_KINDS
from toolbox.placeholders.registry import ALL, Source

ANSWERS = {one.key: one.sample for one in ALL if one.source is Source.ASKED}
Documents = dict[str, Document]


def starter_documents() -> Documents:
    """One finished text for each item, named "kind-reference"; every kind is there.

    A kind of which the starter content has no item borrows the first statement's text.
    The database is as it was afterwards.
    """
    with loaded_content.in_the_database():
        return compose_all()


def compose_all() -> Documents:
    town = Municipality.objects.get(slug="musterhausen")
    items = list(TextItemPage.objects.order_by("reference"))
    items += [borrowed(kind) for kind in missing_kinds(items)]
    return {f"{item.kind}-{item.reference}": finished(item, town) for item in items}


def missing_kinds(items: list[TextItemPage]) -> list[str]:
    present = {item.kind for item in items}
    return [kind for kind, _label in TEXT_KINDS if kind not in present]


def borrowed(kind: str) -> TextItemPage:
    item = TextItemPage.objects.filter(kind="statement").order_by("reference")[0]
    item.kind = kind
    return item


def finished(item: TextItemPage, town: Municipality) -> Document:
    """The text with every question answered and every block that must be changed."""
    edits = {
        block.id: {"text": block.text}
        for block in item.source_blocks(surroundings(town))
        if block.must_change
    }
    return compose(item=item, municipality=town, answers=ANSWERS, edits=edits)


def as_draft(document: Document) -> Document:
    return replace(document, is_draft=True)


def one_of_each_kind(documents: Documents) -> Documents:
    """By kind; enough for a check that takes seconds for each file."""
    return {name.rpartition("-")[0]: one for name, one in documents.items()}
