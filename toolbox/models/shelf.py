# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Conditions come in, the items of every kind that meet them go out as one list."""

from collections.abc import Callable
from functools import cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Case, F, QuerySet, Value, When

from .choices import ItemKind, Visibility
from .item_page import ItemPage, item_models

Narrowing = Callable[[QuerySet], QuerySet]

#: Column to order by: what is said first after an incident comes first.
BY_KIND = "kind_rank"
RANK_OF_KIND = Case(
    *(When(kind=kind, then=Value(rank)) for rank, kind in enumerate(ItemKind)),
    default=Value(len(ItemKind)),
)


class Shelf:
    """The live items of all kinds, sliced like a list; a Paginator can take it.

    `narrow` gets and gives the items of one kind. `order` names columns of an item,
    or `BY_KIND`, descending with a minus. One query fetches the items of a page,
    whatever their kinds; what only one kind has is read when somebody asks for it.
    """

    def __init__(self, narrow: Narrowing, order: tuple[str, ...] = ("reference",)):
        self.models = item_models()
        parts = [self._rows(model, narrow) for model in self.models]
        ranks = [
            F(name.lstrip("-")).desc() if name.startswith("-") else F(name).asc()
            for name in order
        ]
        self._rows_of_all = parts[0].union(*parts[1:]).order_by(*ranks)

    def __len__(self) -> int:
        return self.count()

    def count(self) -> int:
        return self._rows_of_all.count()

    def __getitem__(self, part: slice) -> list[ItemPage]:
        return [self._item(row) for row in self._rows_of_all[part]]

    def _rows(self, model, narrow: Narrowing) -> QuerySet:
        withheld = model.withheld().values("pk")
        items = narrow(model.standing_alone().live().exclude(pk__in=withheld))
        number = Value(self.models.index(model))
        numbered = items.order_by().annotate(
            model_number=number, **{BY_KIND: RANK_OF_KIND}
        )
        return numbered.values("pk", *shared_fields(), "model_number", BY_KIND)

    def _item(self, row: dict[str, Any]) -> ItemPage:
        model = self.models[row["model_number"]]
        names = [f.attname for f in model._meta.concrete_fields if f.attname in row]
        return model.from_db(DEFAULT_DB_ALIAS, names, [row[name] for name in names])


@cache
def shared_fields() -> tuple[str, ...]:
    """The columns that items of every kind have, by their names in Python."""
    first, *others = (
        [field.attname for field in model._meta.concrete_fields]
        for model in item_models()
    )
    return tuple(name for name in first if all(name in names for names in others))


def public(items: QuerySet) -> QuerySet:
    """The items that a list for visitors may name."""
    hidden = items.model.unlisted().values("pk")
    return items.filter(visibility=Visibility.PUBLIC).exclude(pk__in=hidden)
