# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A piece of a page comes in, the links in it go out."""

from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from django.db.models import Model
from wagtail.blocks import ChooserBlock, RichTextBlock, URLBlock
from wagtail.documents import get_document_model
from wagtail.models import Page

from .pieces import Piece

LONGEST_SHOWN = 120


@dataclass(frozen=True)
class FoundLink:
    """Where it leads: a row of a model by its number, or else an address."""

    text: str
    model: type[Model] | None = None
    number: str = ""
    address: str = ""


def links_of(piece: Piece) -> Iterator[FoundLink]:
    block, value = piece.block, piece.value
    if not value:
        return
    if isinstance(block, RichTextBlock):
        yield from links_of_rich_text(str(value))
    elif isinstance(block, ChooserBlock):
        yield FoundLink("", model=block.model_class, number=str(value))
    elif isinstance(block, URLBlock):
        yield FoundLink("", address=str(value))


def links_of_rich_text(html: str) -> Iterator[FoundLink]:
    if "<a" not in html:
        return
    models = {"page": Page, "document": get_document_model()}
    for anchor in BeautifulSoup(html, "html.parser").find_all("a"):
        text = " ".join(anchor.get_text().split())[:LONGEST_SHOWN]
        if model := models.get(anchor.get("linktype")):
            yield FoundLink(text, model=model, number=anchor.get("id", ""))
        elif anchor.get("href"):
            yield FoundLink(text, address=anchor["href"])
