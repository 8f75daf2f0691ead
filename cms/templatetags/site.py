# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags of the site's frame."""

from django import template

from cms.navigation import Entry, breadcrumb

register = template.Library()


@register.simple_tag(takes_context=True)
def breadcrumbs(context) -> list[Entry]:
    """The way from home to here: a view's own `crumbs`, else the page's ancestors."""
    return context.get("crumbs") or breadcrumb(context.get("page"))
