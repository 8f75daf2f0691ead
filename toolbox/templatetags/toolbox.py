# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags of the toolbox's pages: the preview of an item, and who may adapt it."""

from collections.abc import Iterator

from django import template
from django.db.models import QuerySet, Value
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from taggit.models import Tag

from network.models import Municipality
from network.permissions import roles
from toolbox.adapting.recent_work import recent_work
from toolbox.aging.texts import aging_of_item
from toolbox.answering.snippets import ShownSnippets, show_snippets
from toolbox.coming_days.shown import days_soon
from toolbox.composing.samples import compose_sample
from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.model import Document
from toolbox.kits.showing import ShownKit
from toolbox.models import (
    ItemKind,
    ItemPage,
    PressKitPage,
    Shelf,
    TextItemPage,
    Tone,
    ToolboxIndexPage,
)
from toolbox.models.terms import Term
from toolbox.press_kits.checking import KitState, state_of
from toolbox.press_kits.showing import show_kit
from toolbox.rendering.html import render_preview

register = template.Library()
register.simple_tag(recent_work)
register.simple_tag(aging_of_item)
register.simple_tag(days_soon)

# The field of the profile form that fills a gap; others follow from name and kind.
MOST_RELATED = 12
PROFILE_FIELDS = {
    "website": "website",
    "leitung": "head_last_name",
    "leitung_name": "head_last_name",
    "leitung_amt": "head_office",
    "leitung_nominativ": "head_office",
    "leitung_genitiv": "head_office",
    "leitung_dativ": "head_office",
    "leitung_akkusativ": "head_office",
    "pressekontakt_name": "press_name",
    "pressekontakt_telefon": "press_phone",
    "pressekontakt_email": "press_email",
    "visdp": "responsible",
    "abbinder": "boilerplate",
    "ort_kommune": "city",
}


@register.simple_tag
def item_preview(item: TextItemPage, municipality: Municipality | None) -> SafeString:
    """The item with sample answers; "" for a text that is too long to show."""
    try:
        return as_read(compose_sample(item, item.asked_keys(), municipality), 3)
    except DocumentTooLarge:
        return mark_safe("")


@register.simple_tag
def shown_snippets(
    item: TextItemPage, municipality: Municipality | None
) -> ShownSnippets | None:
    """The snippets of an item of that kind; None for any other, or a too long one."""
    if item.kind != ItemKind.SNIPPETS:
        return None
    try:
        return show_snippets(item, municipality)
    except DocumentTooLarge:
        return None


@register.simple_tag
def shown_kit(page: PressKitPage) -> ShownKit | None:
    """The press kit with the addresses of its files; None if a text is too long."""
    try:
        return show_kit(page)
    except DocumentTooLarge:
        return None


@register.simple_tag
def kit_state(page: PressKitPage) -> KitState:
    """The light of a press kit and what it lacks."""
    return state_of(page)


@register.filter
def as_read(document: Document, top_level: int) -> SafeString:
    """A finished text on a page; its title is a heading of the level `top_level`."""
    # render_preview escapes every word itself.
    return mark_safe(render_preview(document, top_level=top_level))  # noqa: S308


@register.simple_tag(takes_context=True)
def own_municipalities(context) -> list[Municipality]:
    """The municipalities for which the visitor may make an item her own."""
    own = roles(context["request"].user)
    return list(Municipality.objects.filter(pk__in=own)) if own else []


@register.simple_tag(takes_context=True)
def kept_query(context) -> str:
    """The filters of this address without the page number: "kind=faq&phase=acute&"."""
    request: HttpRequest = context["request"]
    query = request.GET.copy()
    query.pop("seite", None)
    return f"{query.urlencode()}&" if query else ""


@register.filter
def profile_field(key: str) -> str:
    """The field of the profile form that fills a gap which nobody is asked for."""
    return PROFILE_FIELDS.get(key, "name")


@register.simple_tag
def item_terms(item: ItemPage) -> dict[str, list[Term | Tag]]:
    """What the item is sorted by, by the name of the field, in one query.

    The terms have a name and a slug, nothing else.
    """
    queries = [
        terms.order_by().values_list(Value(field), "sort_order", "name", "slug")
        for field, terms in terms_of(item)
    ]
    found: dict[str, list[Term | Tag]] = {}
    for field, _, name, slug in (
        queries[0].union(*queries[1:]).order_by("sort_order", "name")
    ):
        found.setdefault(field, []).append(Tag(name=name, slug=slug))
    return found


def terms_of(item: ItemPage) -> Iterator[tuple[str, QuerySet]]:
    """Each field with its terms."""
    for name in ("occasions", "phenomena", "channels", "audiences", "senders"):
        model = type(item)._meta.get_field(name).related_model
        here = model.objects.filter(**{item._meta.model_name: item.pk})
        yield name, here
    yield "tone", Tone.objects.filter(slug=item.tone_id)
    joins = item.tags.through.objects.filter(content_object=item.pk)
    tags = Tag.objects.filter(pk__in=joins.values("tag"))
    yield "tags", tags.annotate(sort_order=Value(0))


@register.simple_tag
def related_items(item: TextItemPage) -> list[ItemPage]:
    """The published items that go with this one; a visitor's choice leaves out none.

    An internal one says so on its card, and its page asks for the log-in.
    """
    # As a flat list of values: the preview of a draft has them in memory only.
    chosen = item.related_items.values_list("item", flat=True)
    return Shelf(lambda items: items.filter(pk__in=chosen))[:MOST_RELATED]


@register.simple_tag
def toolbox_url() -> str:
    """The address of the toolbox page; home while there is none."""
    page = ToolboxIndexPage.objects.live().first()
    return page.url if page else "/"
