# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every type of page, narrow and wide, light and dark, in each town's colours: axe."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .browsing import settle
from .pages import MEMBER_PAGES, PUBLIC_PAGES, TOWNS, own_address

AXE = Path(__file__).parents[1] / "vendor" / "axe.min.js"
RUN_AXE = """only => axe.run(document, {resultTypes: ["violations"], runOnly: only})"""
EVERY_RULE = {
    "type": "tag",
    "values": [
        *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        "best-practice",
    ],
}
# The dark scheme changes the colours of a page and nothing else of it.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
NARROW, WIDE = 320, 1280
WIDTHS = (NARROW, WIDE)
RULES_BY_SCHEME = {"light": EVERY_RULE, "dark": COLOURS}


@pytest.fixture(scope="module")
def axe() -> str:
    return AXE.read_text(encoding="utf-8")


def violations(page: Page, rules: dict) -> list[str]:
    found = page.evaluate(RUN_AXE, rules)["violations"]
    return [
        f"{violation['id']}: {node['target'][0]}: {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]


def overflow(page: Page) -> list[str]:
    """The width of what would have to be scrolled sideways, if anything."""
    width = page.evaluate("document.documentElement.scrollWidth")
    available = page.evaluate("document.documentElement.clientWidth")
    return [f"scrolls sideways: {width} of {available} px"] if width > available else []


def barriers(page: Page, axe: str) -> list[str]:
    """What stands in the way on this page, with the width and colours it stands in."""
    findings = []
    for scheme, rules in RULES_BY_SCHEME.items():
        # Loaded anew, without movement: no colour is still on its way to another.
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.reload()
        page.evaluate(axe)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            settle(page)
            found = violations(page, rules) + overflow(page)
            findings += [f"{width} px, {scheme}: {finding}" for finding in found]
    return findings


@pytest.mark.parametrize("address", PUBLIC_PAGES.values(), ids=PUBLIC_PAGES.keys())
def test_public_page_has_no_barriers(page, axe, address):
    page.goto(address)

    assert barriers(page, axe) == []


def test_missing_page_has_no_barriers(page, watch, axe):
    watch.expected.add(404)
    page.goto("/gibt-es-nicht/")

    assert barriers(page, axe) == []


def test_refused_page_has_no_barriers(people, axe):
    stranger = people("komm@beispielstadt.example.org", expect={403})
    stranger.goto("/kommunen/musterhausen/")

    assert barriers(stranger, axe) == []


def test_log_in_with_mistakes_has_no_barriers(page, axe):
    page.goto("/konto/login/")
    page.get_by_role("main").get_by_role("button", name="Anmelden").click()
    expect(page.get_by_role("link", name="E-Mail")).to_be_visible()

    assert barriers(page, axe) == []
    expect(page.get_by_role("link", name="E-Mail")).to_be_visible()


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("name", MEMBER_PAGES)
def test_member_page_has_no_barriers_in_the_towns_colours(
    people, site, axe, name, town
):
    lead = people(f"leitung@{town}.example.org")
    lead.goto(own_address(lead, site, town, name))

    assert lead.locator("link[href*='/kommunen/farben/']").count() == 1
    assert barriers(lead, axe) == []
