# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags of the pages of scenarios: the package, and an emergency line to call."""

import re

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from toolbox.models import DecisionAidPage, ScenarioIndexPage, ScenarioPage
from toolbox.models.packages import Period, package_of, periods

register = template.Library()
EMERGENCY_NUMBER = re.compile(r"\b(110|112)\b")


@register.simple_tag
def package_periods(scenario: ScenarioPage) -> tuple[Period, ...]:
    """The published items of the package by when they are needed."""
    return periods(package_of(scenario))


@register.simple_tag
def tool_pages() -> dict[str, Page]:
    """The published pages among the tools, each by its short name; one query."""
    names = {ScenarioIndexPage: "packages", DecisionAidPage: "aid"}
    pages = Page.objects.live().type(*names)
    return {names[page.specific_class]: page for page in pages}


@register.simple_tag
def packages_url() -> str:
    """The address of the list of packages; "" while there is none."""
    page = ScenarioIndexPage.objects.live().first()
    return page.url if page else ""


@register.filter
def phone_links(text: str) -> SafeString:
    """The text with its emergency numbers to tap."""
    html = EMERGENCY_NUMBER.sub(r'<a href="tel:\1">\1</a>', escape(text))
    # Everything but the links was escaped above.
    return mark_safe(html)  # noqa: S308
