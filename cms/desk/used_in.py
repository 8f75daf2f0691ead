# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A term, an office or a fact comes in, everything that refers to it goes out, by kind.

Wagtail's index of references knows keys and texts, but no many-to-many relations; those
are most of ours, and a term that is deleted would silently leave every page.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from modelcluster.fields import ParentalKey
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.panels import Panel
from wagtail.models import ReferenceIndex
from wagtail.snippets.views.snippets import SnippetViewSet

from .creating import SteadyCreateView

Keys = Mapping[type[Model], set]
MOST_NAMES = 12


@dataclass(frozen=True)
class Users:
    """All of one kind that refer to the thing, the first of them with an address."""

    counted: str
    links: tuple[tuple[str, str | None], ...]
    more: int


def relations_to(model: type[Model]) -> Iterator[tuple[type[Model], str]]:
    """What an editor opens to see it, and the lookup from there to the model."""
    for relation in model._meta.get_fields(include_hidden=True):
        is_reverse = relation.auto_created and not relation.concrete
        if not is_reverse or relation.related_model._meta.auto_created:
            continue
        field, source = relation.field, relation.related_model
        if isinstance(field, ParentalKey):
            continue
        parents = [one for one in source._meta.fields if isinstance(one, ParentalKey)]
        if parents:
            rows = parents[0].related_query_name()
            yield parents[0].related_model, f"{rows}__{field.name}"
        else:
            yield source, field.name


def used_in(thing: Model) -> Keys:
    """By kind the keys of what refers to it, published or not; itself left out."""
    keys = defaultdict(set)
    for source, lookup in relations_to(type(thing)):
        found = source._default_manager.filter(**{lookup: thing}).order_by()
        keys[source].update(found.values_list("pk", flat=True))
    references = ReferenceIndex.get_references_to(thing)
    for kind, key in references.values_list("content_type", "object_id").distinct():
        source = ContentType.objects.get_for_id(kind).model_class()
        if source is not None:
            keys[source].add(source._meta.pk.to_python(key))
    keys[type(thing)].discard(thing.pk)
    return {source: found for source, found in keys.items() if found}


def counted(keys: Keys) -> str:
    """As words: „12 Textvorlagen, 1 Paket“."""
    return ", ".join(count_of(source, len(found)) for source, found in keys.items())


def count_of(model: type[Model], number: int) -> str:
    names = model._meta
    return (
        f"{number} {names.verbose_name if number == 1 else names.verbose_name_plural}"
    )


class KeptViewSet(SnippetViewSet):
    """Of what pages refer to: its form says where, and Wagtail's own count is gone.

    That one knows no many-to-many relation and would say "nowhere".
    """

    add_view_class = SteadyCreateView

    def get_common_view_kwargs(self, **kwargs):
        return {**super().get_common_view_kwargs(**kwargs), "usage_url_name": None}


class UsedInPanel(Panel):
    """At the end of a form: where the thing is used, each with the way there."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/used_in_panel.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context=None):
            finder = AdminURLFinder(self.request.user)
            users = [
                users_of(source, keys, finder)
                for source, keys in used_in(self.instance).items()
            ]
            return super().get_context_data(parent_context) | {"users": users}


def users_of(source: type[Model], keys: set, finder: AdminURLFinder) -> Users:
    rows = source._default_manager.filter(pk__in=sorted(keys)[:MOST_NAMES])
    links = tuple((str(row), finder.get_edit_url(row)) for row in rows)
    return Users(count_of(source, len(keys)), links, len(keys) - len(links))


USED_IN = UsedInPanel(heading="Verwendet in", icon="link")
