# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags of the site's frame."""

from django import template

from cms.frame.navigation import (
    Entry,
    LanguageLink,
    alternates,
    breadcrumb,
    language_links,
)
from cms.machine_readable.structured_data import as_script, structured_data
from cms.models import PlainLanguageCheck
from cms.sharing.cards import ShareCard, build_card

register = template.Library()


@register.simple_tag(takes_context=True)
def breadcrumbs(context) -> list[Entry]:
    """The way from home to here: a view's own `crumbs`, else the page's ancestors."""
    return context.get("crumbs") or breadcrumb(context.get("page"))


@register.simple_tag(takes_context=True)
def other_languages(context) -> list[LanguageLink]:
    """The links of the header: to this page's twins, else to the languages' homes."""
    return language_links(context.get("page"))


@register.simple_tag(takes_context=True)
def page_versions(context) -> list[LanguageLink]:
    """All versions of this page, for machines; empty where it has no twin."""
    return alternates(context.get("page"))


@register.simple_tag(takes_context=True)
def share_card(context) -> ShareCard:
    """What other sites show of this page."""
    return build_card(context)


@register.simple_tag(takes_context=True)
def linked_data(context, card: ShareCard) -> str:
    """The page for machines, as the text of a script element; may be empty."""
    page, crumbs = context.get("page"), breadcrumbs(context)
    things = structured_data(page, crumbs, card.picture, card.address)
    return as_script(things) if things else ""


@register.simple_tag(takes_context=True)
def plain_language_check(context) -> PlainLanguageCheck | None:
    """The check by readers that still holds for the text of this page."""
    page = context.get("page")
    checks = PlainLanguageCheck.objects.select_related("page")
    check = checks.filter(page_id=page.pk).first() if page else None
    return None if check is None or check.is_outdated else check
