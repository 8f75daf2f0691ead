# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A day at the desk: write, hand in, approve, schedule, correct an office."""

import re

from playwright.sync_api import Page, expect

from .desk import (
    CHIEF,
    EDITOR,
    add_text,
    approve,
    choose_action,
    choose_picture,
    hand_in,
    save_draft,
    schedule,
    write_news_item,
)

TODAYS = "Beispielstadt lädt zum Gespräch am Gartenzaun"
TOMORROWS = "Probeland stellt seine Meldestelle vor"
ALT = "Menschen sitzen um einen runden Tisch"
OFFICE = "HateAid"
# No other walk touches this one; its check is due, or nearly.
DUE = "Meldestelle REspect!"
WINDOW = {"width": 1280, "height": 900}


def test_editors_live_a_day_at_the_desk(people):
    # Wagtail answers 400 to a form that it sends back with errors.
    editor = people(EDITOR, expect={400}, viewport=WINDOW)
    chief = people(CHIEF, expect={400}, viewport=WINDOW)
    visitor = people()

    write_and_hand_in(editor)
    approve(chief, TODAYS, "Danke, gern so.")
    expect_in_news_and_feed(visitor)

    schedule_another(chief)
    visitor.goto("/aktuelles/")
    expect(visitor.get_by_role("link", name=TOMORROWS)).to_have_count(0)

    correct_an_office(chief)
    visitor.goto("/hilfe-finden/")
    expect(visitor.get_by_text("030 0000 4711").first).to_be_visible()

    confirm_what_is_due(chief)


def write_and_hand_in(editor: Page) -> None:
    write_news_item(editor, TODAYS, "Reden hilft, auch über den Zaun.")
    choose_picture(editor, "Runder Tisch", ALT)
    add_text(editor, "Am Freitag ab 17 Uhr.")
    hand_in(editor)


def expect_in_news_and_feed(visitor: Page) -> None:
    visitor.goto("/aktuelles/")
    visitor.get_by_role("link", name=TODAYS).click()
    expect(visitor.get_by_role("img", name=ALT)).to_be_visible()
    feeds = visitor.locator('link[rel="alternate"][type="application/atom+xml"]')
    addresses = feeds.evaluate_all("links => links.map(link => link.href)")
    texts = [visitor.request.get(address).text() for address in addresses]
    assert any(TODAYS in text for text in texts)


def schedule_another(chief: Page) -> None:
    write_news_item(chief, TOMORROWS, "Ab sofort auch am Telefon.")
    add_text(chief, "Die Nummer folgt.")
    save_draft(chief)
    schedule(chief, "2036-01-15 08:00")
    choose_action(chief, "Zur Veröffentlichung einplanen")
    expect(chief.get_by_role("status")).to_contain_text(
        re.compile("eingeplant|zur Veröffentlichung")
    )


def correct_an_office(chief: Page) -> None:
    chief.goto("/admin/")
    chief.get_by_role("button", name="Wissen", exact=True).click()
    chief.get_by_role("link", name="Anlaufstellen", exact=True).click()
    chief.get_by_role("link", name=OFFICE, exact=True).click()
    chief.get_by_role("textbox", name="Telefon").fill("030 0000 4711")
    choose_action(chief, "Veröffentlichen")
    expect(chief.get_by_role("status")).to_contain_text("veröffentlicht")


def confirm_what_is_due(chief: Page) -> None:
    chief.goto("/admin/")
    chief.get_by_role("link", name="Anlaufstelle prüfen", exact=True).click()
    row = chief.get_by_role("row", name=DUE)
    row.get_by_role("button", name="Geprüft").click()
    expect(chief.get_by_role("status")).to_contain_text(DUE)
    expect(chief.get_by_role("row", name=DUE)).to_have_count(0)
