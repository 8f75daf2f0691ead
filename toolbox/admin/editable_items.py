# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A person comes in, the items she may change go out, with what the reports show."""

from functools import reduce
from operator import or_

from django.db.models import Q, Value
from django.db.models.functions import Coalesce
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from toolbox.models import item_models
from toolbox.models.choices import ItemKind

SHARED_COLUMNS = ("reference", "kind", "checked_by", "checked_until")


def editable_items(user) -> PageQuerySet:
    """The items of every kind the person may change, with what a report shows."""
    policy = policy_registry.get_by_type(Page)
    editable = policy.instances_user_has_permission_for(user, "change")
    items = Page.objects.filter(is_item(), pk__in=editable.values("pk"), alias_of=None)
    return items.annotate(**{name: shared_column(name) for name in SHARED_COLUMNS})


def is_item() -> Q:
    kinds = (f"{model._meta.model_name}__isnull" for model in item_models())
    return reduce(or_, (Q(**{kind: False}) for kind in kinds))


def shared_column(name: str) -> Coalesce:
    """The column wherever it stands: every kind of item has a table of its own."""
    tables = (model._meta.model_name for model in item_models())
    return Coalesce(*(f"{table}__{name}" for table in tables), Value(None))


def may_edit_items(user) -> bool:
    """Whether the person changes pages at all; the rows are those she may change."""
    return policy_registry.get_by_type(Page).user_has_permission(user, "change")


def kind_word(kind: str) -> str:
    return ItemKind(kind).label


def kind_label(item) -> str:
    return kind_word(item.kind)
