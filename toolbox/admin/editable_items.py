# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A person comes in, the items and packages she may change go out, with their dates."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from django.db.models import Q, Value
from django.db.models.functions import Coalesce
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from toolbox.models import ScenarioPage, item_models
from toolbox.models.choices import ItemKind

ITEM_COLUMNS = ("reference", "kind")
CHECK_COLUMNS = ("checked_by", "checked_until")
PACKAGE = "package"


def editable_items(user) -> PageQuerySet:
    """The items of every kind the person may change, with what a report shows."""
    items = editable_pages(user).filter(is_one_of(item_models()))
    return items.annotate(
        **{name: shared_column(name, item_models()) for name in ITEM_COLUMNS},
        **{name: shared_column(name, item_models()) for name in CHECK_COLUMNS},
    )


def editable_checked(user) -> PageQuerySet:
    """The items and the packages: somebody answers for each until a date."""
    pages = editable_pages(user).filter(is_checked())
    return pages.annotate(
        **{name: shared_column(name, item_models()) for name in ITEM_COLUMNS},
        **{name: shared_column(name, checked_models()) for name in CHECK_COLUMNS},
    )


def editable_pages(user) -> PageQuerySet:
    policy = policy_registry.get_by_type(Page)
    editable = policy.instances_user_has_permission_for(user, "change")
    return Page.objects.filter(pk__in=editable.values("pk"), alias_of=None)


def checked_models() -> list[type[Page]]:
    return [*item_models(), ScenarioPage]


def is_checked() -> Q:
    return is_one_of(checked_models())


def is_one_of(models: Iterable[type[Page]]) -> Q:
    kinds = (f"{model._meta.model_name}__isnull" for model in models)
    return reduce(or_, (Q(**{kind: False}) for kind in kinds))


def shared_column(name: str, models: Iterable[type[Page]]) -> Coalesce:
    """The column wherever it stands: every kind has a table of its own."""
    tables = (model._meta.model_name for model in models)
    return Coalesce(*(f"{table}__{name}" for table in tables), Value(None))


def may_edit_items(user) -> bool:
    """Whether the person changes pages at all; the rows are those she may change."""
    return policy_registry.get_by_type(Page).user_has_permission(user, "change")


def kind_word(kind: str | None) -> str:
    """A package is of no kind of items."""
    return ItemKind(kind).label if kind else str(ScenarioPage._meta.verbose_name)


def kind_label(item) -> str:
    return kind_word(item.kind)
