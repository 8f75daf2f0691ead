# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A reader and a moment come in, the documents of the index she may see go out."""

from datetime import datetime
from typing import Any

from django.db.models import Model
from django.utils import timezone

from search import configured
from search.documents import PUBLIC
from search.query.plan import Filter, Plan
from search.registries.offering import key_of

MANY = 1000


def shown(*access: str, at: datetime | None = None) -> dict[str, Any]:
    """What is shown of each by its key; without an access, what everybody may see."""
    plan = Plan(
        visible_at=at or timezone.now(),
        filters=(Filter("access", frozenset(access or (PUBLIC,))),),
        limit=MANY,
    )
    return {hit.key: hit.shown for hit in configured.embedded().search(plan).hits}


def is_found(instance: Model, *access: str, at: datetime | None = None) -> bool:
    return key_of(instance) in shown(*access, at=at)
