# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pages of attacks and strategies: all at a glance, and one page each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from cms.frame.navigation import Entry
from toolbox.answering.strategies import (
    counter_speeches_of,
    items_of,
    uses_of,
    ways_against,
    whole_graph,
)
from toolbox.models import Attack, Strategy
from toolbox.models.strategies import Node

from .tool_pages import crumbs

TITLE = "Strategien gegen Hass"


@require_safe
def list_strategies(request: HttpRequest) -> HttpResponse:
    attacks, strategies = whole_graph()
    context = {
        "title": TITLE,
        "crumbs": crumbs(request, TITLE),
        "attacks": attacks,
        "strategies": strategies,
    }
    return render(request, "toolbox/strategies.html", context)


@require_safe
def show_strategy(request: HttpRequest, slug: str) -> HttpResponse:
    strategy = get_object_or_404(Strategy, slug=slug)
    context = {"strategy": strategy, "uses": uses_of(strategy)}
    return show(request, strategy, "strategy", context)


@require_safe
def show_attack(request: HttpRequest, slug: str) -> HttpResponse:
    attack = get_object_or_404(Attack, slug=slug)
    advised, discouraged = ways_against(attack)
    context = {"attack": attack, "advised": advised, "discouraged": discouraged}
    return show(request, attack, "attack", context)


def show(
    request: HttpRequest, node: Node, template: str, context: dict[str, object]
) -> HttpResponse:
    """The page of a node with its items; members see internal ones as well."""
    context |= {
        "title": node.name,
        "crumbs": crumbs_below(request, node.name),
        "items": items_of(node, request.user),
        "replies": counter_speeches_of(node, request.user),
        "services": node.open_services,
    }
    response = render(request, f"toolbox/{template}.html", context)
    if request.user.is_authenticated:
        patch_cache_control(response, private=True)
    return response


def crumbs_below(request: HttpRequest, title: str) -> list[Entry]:
    above = crumbs(request, title)
    overview = Entry(TITLE, reverse("toolbox:strategies"))
    return [*above[:-1], overview, above[-1]]
