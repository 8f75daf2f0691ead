# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What editors do in Wagtail's admin, step by step: a page comes in, work goes out."""

import re

from playwright.sync_api import Locator, Page, expect

from .site import Site

EDITOR = "redaktion@example.org"
CHIEF = "chefredaktion@example.org"
WORKFLOW = "Freigabe durch die Chefredaktion"


def id_of(site: Site, slug: str) -> int:
    return site.ask("SELECT id FROM wagtailcore_page WHERE slug = ?", slug)[0][0]


def write_news_item(editor: Page, title: str, intro: str) -> None:
    """From the shortcut on the desk to the filled fields; nothing is saved yet."""
    editor.goto("/admin/")
    editor.get_by_role("link", name="Meldung schreiben").click()
    editor.get_by_role("textbox", name="Titel*").fill(title)
    editor.get_by_role("textbox", name="Datum*").fill("2026-11-20")
    editor.keyboard.press("Escape")
    editor.get_by_role("textbox", name="Vorspann*").fill(intro)


def choose_picture(editor: Page, title: str, alt: str) -> None:
    editor.get_by_role("button", name="Bild auswählen").first.click()
    editor.get_by_role("dialog").get_by_role("link", name=title).click()
    expect(editor.get_by_role("dialog")).to_be_hidden()
    editor.get_by_label("Alternativtext").first.fill(alt)


def add_text(editor: Page, text: str) -> None:
    """Add a text through the menu of blocks, as a person would."""
    content = editor.get_by_role("region", name="Inhalt*", exact=True)
    content.get_by_role("button", name="Einen Block einfügen").click()
    editor.get_by_role("option", name="Text", exact=True).click()
    content.get_by_role("textbox").press_sequentially(text)
    # The editor hands its text to the form a moment after the last key.
    stored = editor.locator('input[name="body-0-value"]')
    expect(stored).to_have_value(re.compile(re.escape(text)))


def expect_taken_over(field: Locator, text: str) -> None:
    """Wagtail's editor hands its text to the form a quarter of a second later."""
    expect(field.locator("input[type=hidden]")).to_have_value(re.compile(text))


def choose_action(editor: Page, name: str) -> None:
    editor.get_by_role("button", name="Mehr Aktionen").click()
    editor.get_by_role("button", name=name, exact=True).click()


def save_draft(editor: Page) -> None:
    editor.get_by_role("button", name="Entwurf speichern").click()
    editor.wait_for_load_state()


def schedule(editor: Page, moment: str) -> None:
    """Say when the page is to appear: "2027-01-15 08:00"."""
    editor.get_by_role("button", name="Status").first.click()
    editor.get_by_role("button", name="Zeitplan festlegen").click()
    dialog = editor.get_by_role("dialog")
    dialog.get_by_label("Veröffentlicht ab").fill(moment)
    editor.keyboard.press("Tab")
    # With the keyboard: the calendar of the field may still lie above the button.
    dialog.get_by_role("button", name="Zeitplan speichern").press("Enter")


def hand_in(editor: Page) -> None:
    choose_action(editor, f"In {WORKFLOW} einreichen")
    expect(editor.get_by_role("status")).to_contain_text("eingereicht")


def approve(chief: Page, title: str, comment: str) -> None:
    """From the list of what waits to the comment, as a chief editor works."""
    chief.goto("/admin/")
    waiting = chief.get_by_role("region", name="Wartet auf Ihre Freigabe")
    waiting.get_by_role("link", name=title).first.click()
    choose_action(chief, "Mit Kommentar genehmigen und Veröffentlichen")
    dialog = chief.get_by_role("dialog")
    dialog.get_by_label("Kommentar").fill(comment)
    dialog.get_by_role("button", name="Mit Kommentar genehmigen").click()
    expect(chief.get_by_role("status")).to_contain_text("aktualisiert")
