# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The navigation with sixty more pages: everything is reachable, nothing overflows."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from .site import ROOT, Site, variables_of
from .test_accessibility_flow import overflow

ADD = """
import django
django.setup()
from wagtail.models import Page
from cms.models import ContentPage, HomePage
def add(parent, title):
    parent = Page.objects.get(pk=parent.pk)
    return parent.add_child(instance=ContentPage(title=title, show_in_menus=True))
home = HomePage.objects.order_by("path").first()
for number in range(12):
    add(home, f"Handlungsfeld {number:02} mit langem Namen")
first = ContentPage.objects.child_of(home).in_menu().first()
for number in range(48):
    add(first, f"Unterseite {number:02} zur Zusammenarbeit")
"""
REMOVE = """
import django
django.setup()
from wagtail.models import Page
for title in ("Unterseite ", "Handlungsfeld "):
    for page in Page.objects.filter(title__startswith=title):
        page.delete()
"""
SIZES = {"desk": (1280, 720), "telephone": (320, 640)}


def run(site: Site, code: str) -> None:
    command = [sys.executable, "-c", code]
    subprocess.run(command, cwd=ROOT, env=variables_of(site), check=True)


@pytest.fixture(scope="module", autouse=True)
def _crowd(site: Site) -> Iterator[None]:
    run(site, ADD)
    yield
    run(site, REMOVE)


def menu_of(page: Page):
    return page.get_by_role("navigation", name="Hauptnavigation")


def open_menu(page: Page) -> None:
    button = menu_of(page).locator("summary", has_text="Menü")
    if button.is_visible():
        button.click()


@pytest.mark.parametrize("size", SIZES)
def test_crowded_navigation_fits_the_window(page, size):
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.goto("/inhalt/")
    open_menu(page)
    summaries = menu_of(page).locator("summary.menu__link")

    for summary in summaries.all():
        summary.click()
        assert overflow(page) == []
        links = summary.locator("xpath=following-sibling::ul").get_by_role("link")
        expect(links.first).to_be_visible()
        box = links.last.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        links.last.scroll_into_view_if_needed()
        expect(links.last).to_be_in_viewport()
        page.evaluate("scrollTo(0, 0)")
        summary.click()


def test_crowded_navigation_shows_seven_entries_in_one_line(page):
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto("/inhalt/")
    entries = menu_of(page).locator(".menu__list > li")

    tops = {round(entry.bounding_box()["y"]) for entry in entries.all()}

    assert entries.count() == 7
    expect(entries.last).to_contain_text("Weitere Themen")
    assert len(tops) <= 2


def test_escape_closes_what_is_open_and_returns(page):
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto("/inhalt/")
    more = menu_of(page).locator("summary", has_text="Weitere Themen")

    more.focus()
    page.keyboard.press("Enter")
    expect(menu_of(page).get_by_role("link", name="Handlungsfeld 11")).to_be_visible()
    page.keyboard.press("Tab")
    expect(menu_of(page).get_by_role("link", name="Überblick")).to_be_focused()
    page.keyboard.press("Escape")

    expect(more).to_be_focused()
    expect(menu_of(page).get_by_role("link", name="Handlungsfeld 11")).to_be_hidden()


def test_every_entry_is_reached_without_a_script(people):
    page = people(java_script_enabled=False)
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/inhalt/")

    menu_of(page).locator("summary", has_text="Menü").click()
    menu_of(page).locator("summary", has_text="Weitere Themen").click()
    menu_of(page).get_by_role("link", name="Handlungsfeld 11").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("Handlungsfeld 11")


def test_outline_of_many_pages_names_them_all(page):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/inhalt/")
    main = page.get_by_role("main")

    assert main.get_by_role("link", name="Handlungsfeld").count() == 12
    assert main.get_by_role("link", name="Unterseite").count() >= 20
    expect(main.get_by_role("link", name="weiteren")).not_to_have_count(0)
    assert overflow(page) == []
