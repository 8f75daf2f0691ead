# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Conditions come in, the items of every kind that meet them go out as one list."""

from collections.abc import Callable

from django.db.models import F, QuerySet, Value

from .choices import Visibility
from .item_page import ItemPage, item_models

Narrowing = Callable[[QuerySet], QuerySet]


class Shelf:
    """The live items of all kinds, sliced like a list; a Paginator can take it.

    `narrow` gets and gives the items of one kind. `order` names columns of an item,
    descending with a minus. One query finds the items of a page, and one for each kind
    among them fetches them.
    """

    def __init__(self, narrow: Narrowing, order: tuple[str, ...] = ("reference",)):
        self.models = item_models()
        parts = [self._places(model, narrow, order) for model in self.models]
        ranks = [
            F(name.lstrip("-")).desc() if name.startswith("-") else F(name).asc()
            for name in order
        ]
        self._places_of_all = parts[0].union(*parts[1:]).order_by(*ranks)

    def __len__(self) -> int:
        return self.count()

    def count(self) -> int:
        return self._places_of_all.count()

    def __getitem__(self, part: slice) -> list[ItemPage]:
        places = list(self._places_of_all[part])
        found: dict[int, ItemPage] = {}
        for number in sorted({place["model_number"] for place in places}):
            keys = [p["pk"] for p in places if p["model_number"] == number]
            found |= self.models[number].objects.in_bulk(keys)
        return [found[place["pk"]] for place in places]

    def places(self) -> QuerySet:
        """Of each item the key and the columns of the order, in one query."""
        return self._places_of_all

    def _places(self, model, narrow: Narrowing, order: tuple[str, ...]) -> QuerySet:
        names = dict.fromkeys(["pk", *(name.lstrip("-") for name in order)])
        withheld = model.withheld().values("pk")
        items = narrow(
            model.standing_alone().live().exclude(pk__in=withheld)
        ).order_by()
        return items.annotate(model_number=Value(self.models.index(model))).values(
            *names, "model_number"
        )


def public(items: QuerySet) -> QuerySet:
    """The items that a list for visitors may name."""
    hidden = items.model.unlisted().values("pk")
    return items.filter(visibility=Visibility.PUBLIC).exclude(pk__in=hidden)
