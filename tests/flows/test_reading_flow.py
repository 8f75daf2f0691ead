# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reading with the keyboard alone, with large letters, and far zoomed in."""

import pytest
from playwright.sync_api import Page, expect

from .browsing import settle
from .pages import PUBLIC_PAGES

SIZES = [(1280, 800), (320, 640)]
MOST_STEPS = 150
NAVIGATION = 'nav[aria-label="Hauptnavigation"]'
# The zoom of a browser makes the window smaller by as much: 1280 px at 400 % are 320.
ZOOMED = {"200 %": (640, 400), "400 %": (320, 256)}
FOCUSED = """() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  return {
    tag: element.tagName.toLowerCase(),
    href: element.getAttribute("href") || "",
    inMenu: Boolean(element.closest('nav[aria-label="Hauptnavigation"]')),
    isOpen: Boolean(element.parentElement && element.parentElement.open),
    isSeen: box.width > 0 && box.height > 0 && box.bottom > 0
      && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    outline: getComputedStyle(element).outlineStyle,
  };
}"""
CLIPPED = """() => [...document.querySelectorAll(
    "main :is(p, li, h1, h2, h3, a, button, dd, td)"
  )].filter(element => {
    const box = element.getBoundingClientRect();
    const scrolls = element.closest("[tabindex='0'], .kern-table-responsive");
    return box.width && !scrolls && (box.right > innerWidth + 1 || box.left < -1);
  })
  .map(element => element.textContent.trim().slice(0, 60))"""


def walk(page: Page) -> list[dict]:
    """Tab from the top to the end of the navigation, opening what can be opened."""
    steps = []
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        # The browser scrolls to what has the focus a moment later.
        expect(page.locator(":focus")).to_be_in_viewport()
        step = page.evaluate(FOCUSED)
        if steps and steps[-1]["inMenu"] and not step["inMenu"]:
            return steps
        if step["inMenu"] and step["tag"] == "summary" and not step["isOpen"]:
            page.keyboard.press("Enter")
            step = page.evaluate(FOCUSED)
        steps.append(step)
    raise AssertionError(f"no way out of the navigation: {steps[-3:]}")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]} px")
def test_keyboard_reaches_every_entry_of_the_navigation(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto("/")
    every = page.locator(f"{NAVIGATION} a").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )

    steps = walk(page)

    reached = [step["href"] for step in steps if step["inMenu"] and step["href"]]
    assert reached == every
    assert [step for step in steps if step["outline"] == "none"] == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]} px")
def test_escape_closes_the_menu_and_gives_the_focus_back(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto("/")
    openers = [step for step in walk(page) if step["tag"] == "summary"]
    opener = page.locator(f"{NAVIGATION} summary:visible").last
    opener.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    page.keyboard.press("Escape")

    assert openers
    assert page.evaluate(FOCUSED)["tag"] == "summary"
    assert not page.evaluate(FOCUSED)["isOpen"]


@pytest.mark.parametrize("address", PUBLIC_PAGES.values(), ids=PUBLIC_PAGES.keys())
def test_enlarged_page_needs_no_scrolling_sideways(page, address):
    page.goto(address)
    cut_off = {zoom: at_size(page, *size) for zoom, size in ZOOMED.items()}
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    cut_off["letters of double size"] = at_size(page, 1280, 800)

    assert cut_off == dict.fromkeys(cut_off, [])


def at_size(page: Page, width: int, height: int) -> list[str]:
    """What reaches beyond a window of this size, the page itself included."""
    page.set_viewport_size({"width": width, "height": height})
    settle(page)
    scrolls = page.evaluate("document.documentElement.scrollWidth") > width
    return [*page.evaluate(CLIPPED), *(["the whole page"] if scrolls else [])]
