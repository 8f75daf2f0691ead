# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the tools of the toolbox share: a place in the site, and for whom they work."""

from django.http import HttpRequest
from django.urls import reverse

from cms.frame.navigation import Entry, breadcrumb
from network.models import Municipality
from network.permissions import roles
from toolbox.models import ToolboxIndexPage


def crumbs(request: HttpRequest, title: str) -> list[Entry]:
    index = ToolboxIndexPage.objects.live().first()
    above = breadcrumb(index) if index else []
    return [*above, Entry(title, request.path)]


def crumbs_below(
    request: HttpRequest, address: str, parent: str, title: str
) -> list[Entry]:
    """The same for a page below a tool's own, whose address goes by this name."""
    *above, here = crumbs(request, title)
    return [*above, Entry(parent, reverse(address)), here]


def own_municipality(request: HttpRequest) -> Municipality | None:
    """The town whose name and state a tool uses, if the person works for one."""
    return Municipality.objects.filter(pk__in=roles(request.user)).first()
