# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A model or a row comes in, the documents it offers the search now go out."""

from django.db.models import Model

from search.documents import SearchDocument
from search.registries.offering import SOURCES


def offered(model: type[Model]) -> list[SearchDocument]:
    """In the order of the rows, as a rebuild reads them."""
    source = SOURCES[model]
    rows = list(source.everything().order_by("pk"))
    source.prepare(rows)
    documents = [source.offer(row) for row in rows]
    return [document for document in documents if document is not None]


def document_of(instance: Model) -> SearchDocument:
    name = f"{instance._meta.label_lower}:{instance.pk}"
    return next(found for found in offered(type(instance)) if found.key == name)


def is_offered(instance: Model) -> bool:
    name = f"{instance._meta.label_lower}:{instance.pk}"
    return any(found.key == name for found in offered(type(instance)))
