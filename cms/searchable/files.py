# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages come in; the documents that hang on each are put at its side, with their text.

For as many pages as there are: one query for each table that names documents, one for
the documents, and one for the texts read from them before.
"""

import re
from collections.abc import Iterator, Sequence

from django.db.models import Model
from modelcluster.models import get_all_child_relations
from wagtail.blocks import RichTextBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField

from cms.models import CommunityDocument
from search.documents import Attachment
from search.indexing.attached import texts_of

from .words import leaves_of_stream

LINK = re.compile(r"<a\b[^>]*\blinktype=\"document\"[^>]*>")
NUMBER = re.compile(r"\bid=\"(\d+)\"")


def attach(pages: Sequence[Model]) -> None:
    """Sets `search_attachments`, in the order in which the page shows its files."""
    named = {page.pk: list(numbers_in_fields(page)) for page in pages}
    for pk, number in numbers_in_rows(pages):
        named[pk].append(number)
    wanted = {number for numbers in named.values() for number in numbers}
    found = CommunityDocument.objects.in_bulk(wanted) if wanted else {}
    texts = texts_of(list(found.values()))
    for page in pages:
        page.search_attachments = tuple(
            Attachment(name=found[number].title, text=texts[number])
            for number in dict.fromkeys(named[page.pk])
            if number in found
        )


def numbers_in_fields(page: Model) -> Iterator[int]:
    for field in page._meta.concrete_fields:
        value = getattr(page, field.attname)
        if value and isinstance(field, StreamField):
            yield from numbers_in_stream(value)
        elif value and isinstance(field, RichTextField):
            yield from numbers_in_html(value)
        elif value and field.related_model is CommunityDocument:
            yield value


def numbers_in_stream(stream) -> Iterator[int]:
    for block, value in leaves_of_stream(stream):
        if isinstance(block, DocumentChooserBlock) and str(value).isdigit():
            yield int(value)
        elif isinstance(block, RichTextBlock):
            yield from numbers_in_html(str(value))


def numbers_in_html(html: str) -> Iterator[int]:
    for link in LINK.findall(html):
        if number := NUMBER.search(link):
            yield int(number[1])


def numbers_in_rows(pages: Sequence[Model]) -> Iterator[tuple[int, int]]:
    """Of tables that belong to the page and point at documents: page, document."""
    for relation in get_all_child_relations(type(pages[0])) if pages else ():
        rows, owner = relation.related_model, relation.field.attname
        for field in rows._meta.concrete_fields:
            if field.related_model is CommunityDocument:
                found = rows.objects.filter(**{f"{relation.field.name}__in": pages})
                ordered = found.order_by(owner, *rows._meta.ordering)
                yield from ordered.values_list(owner, field.attname)
