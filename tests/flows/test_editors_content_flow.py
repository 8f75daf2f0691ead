# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A fact lives its life: written, used in a text, overdue, checked again."""

import re

from playwright.sync_api import Locator, Page, expect

from .desk import CHIEF, choose_action, id_of
from .site import Site

STATEMENT = "In Beispielstadt gab es 2025 elf Feste der Nachbarschaft."
SLUG = "feste-der-nachbarschaft"
ITEM = "rede-mahnwache"
OVERDUE = "sollte bis 1. Juni 2025 neu geprüft sein"
WINDOW = {"width": 1280, "height": 900}


def test_fact_is_written_used_overdue_and_checked(people, site):
    # Wagtail answers 400 to a form that it sends back with errors.
    chief = people(CHIEF, expect={400}, viewport=WINDOW)
    visitor = people()

    write_fact_that_is_overdue(chief)
    use_it_in_a_text(chief, site)
    expect_warning_on(visitor, site, times=1)
    expect_refusal_to_delete(chief)

    confirm_from_the_desk(chief)
    expect_warning_on(visitor, site, times=0)


def write_fact_that_is_overdue(chief: Page) -> None:
    """The first try lacks its source: nothing typed is lost."""
    chief.goto("/admin/snippets/toolbox/fact/")
    chief.get_by_role("link", name="Tatsache hinzufügen").click()
    statement_of(chief).fill(STATEMENT)
    chief.get_by_role("textbox", name="Kurzname*").fill(SLUG)
    fill_date(chief, "Stand", "2025-01-01")
    fill_date(chief, "Wieder prüfen am", "2025-06-01")
    choose_action(chief, "Veröffentlichen")
    expect(statement_of(chief)).to_have_value(STATEMENT)
    chief.get_by_role("textbox", name="Quelle*", exact=True).fill("Amt für Feste")
    # Saved by itself; published at the same moment, it would be created twice.
    expect(chief).to_have_url(re.compile("/edit/"))
    choose_action(chief, "Veröffentlichen")
    expect(chief.get_by_role("status")).to_contain_text("veröffentlicht")


def statement_of(chief: Page) -> Locator:
    return chief.get_by_role("textbox", name="Aussage*")


def fill_date(chief: Page, label: str, day: str) -> None:
    chief.get_by_role("textbox", name=f"{label}*", exact=True).fill(day)
    # The calendar would lie above the next field.
    chief.keyboard.press("Escape")


def use_it_in_a_text(chief: Page, site: Site) -> None:
    chief.goto(f"/admin/pages/{id_of(site, ITEM)}/edit/")
    body = chief.get_by_role("region", name="Text*", exact=True)
    body.get_by_role("button", name="Einen Block einfügen").last.click()
    chief.get_by_role("option", name="Tatsache", exact=True).click()
    body.get_by_role("button", name="Tatsache auswählen").click()
    dialog = chief.get_by_role("dialog")
    dialog.get_by_role("link", name=STATEMENT).click()
    expect(dialog).to_be_hidden()
    choose_action(chief, "Veröffentlichen")
    expect(chief.get_by_role("status")).to_contain_text("veröffentlicht")


def expect_warning_on(visitor: Page, site: Site, times: int) -> None:
    [(path,)] = site.ask("SELECT url_path FROM wagtailcore_page WHERE slug = ?", ITEM)
    visitor.goto("/" + path.split("/", 2)[2])
    expect(visitor.get_by_role("main")).to_contain_text(STATEMENT)
    expect(visitor.get_by_text(OVERDUE)).to_have_count(times)


def open_fact(chief: Page) -> None:
    chief.goto("/admin/snippets/toolbox/fact/")
    chief.get_by_role("link", name=STATEMENT).first.click()


def expect_refusal_to_delete(chief: Page) -> None:
    open_fact(chief)
    expect(chief.get_by_text("1 Textvorlage", exact=True)).to_be_visible()
    chief.goto(chief.url.replace("/edit/", "/delete/"))
    chief.get_by_text("lässt sich nicht löschen").wait_for()
    expect(statement_of(chief)).to_have_value(STATEMENT)


def confirm_from_the_desk(chief: Page) -> None:
    """From the line on the start page to the button that empties it."""
    chief.goto("/admin/")
    chief.get_by_role("link", name="überfällig: Stimm").filter(
        has_text="Tatsache"
    ).click()
    row = chief.get_by_role("row", name=STATEMENT)
    row.get_by_role("button", name="Geprüft").click()
    expect(chief.get_by_role("status")).to_contain_text("als geprüft eingetragen")
    expect(chief.get_by_role("row", name=STATEMENT)).to_have_count(0)
