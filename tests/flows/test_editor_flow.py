# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An editor works in Wagtail's German admin: a news item, a text with placeholders."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from .site import Site

EDITOR = "redaktion@example.org"
CHIEF = "chefredaktion@example.org"
TITLE = "Neue Brücken für Mühlheim: Straßenfest gegen Hass"
INTRO = "Am Samstag feiert die ganze Stadt."
PARAGRAPH = "Alle sind eingeladen."
SPEECH = "rede-mahnwache"


@pytest.fixture
def editor(people) -> Page:
    # Wagtail answers 400 to a form that it sends back with errors.
    return people(EDITOR, expect={400}, viewport={"width": 1280, "height": 900})


def id_of(site: Site, slug: str) -> int:
    return site.ask("SELECT id FROM wagtailcore_page WHERE slug = ?", slug)[0][0]


def write_news_item(editor: Page, index: int) -> None:
    editor.goto(f"/admin/pages/{index}/")
    editor.get_by_role("button", name="Aktionen", exact=True).first.click()
    editor.get_by_role("link", name=re.compile("Unterseite hinzufügen")).first.click()
    editor.get_by_role("textbox", name="Titel*").fill(TITLE)
    editor.get_by_role("textbox", name="Datum*").fill("2026-11-20")
    editor.keyboard.press("Escape")
    editor.get_by_role("textbox", name="Vorspann*").fill(INTRO)


def add_text(editor: Page, text: str) -> None:
    """Add a text through the menu of blocks, as a person would."""
    content = editor.get_by_role("region", name="Inhalt*", exact=True)
    content.get_by_role("button", name="Einen Block einfügen").click()
    editor.get_by_role("option", name="Text", exact=True).click()
    content.get_by_role("textbox").press_sequentially(text)
    # The editor hands its text to the form a moment after the last key.
    stored = editor.locator('input[name="body-0-value"]')
    expect(stored).to_have_value(re.compile(re.escape(text)))


def choose_action(editor: Page, name: str) -> None:
    editor.get_by_role("button", name="Mehr Aktionen").click()
    editor.get_by_role("button", name=name, exact=True).click()


def approve(chief: Page, comment: str) -> None:
    """From the list of what waits to the comment, as a chief editor works."""
    chief.goto("/admin/")
    waiting = chief.get_by_role("region", name="Wartet auf Ihre Freigabe")
    waiting.get_by_role("link", name=TITLE).first.click()
    choose_action(chief, "Mit Kommentar genehmigen und Veröffentlichen")
    dialog = chief.get_by_role("dialog")
    dialog.get_by_label("Kommentar").fill(comment)
    dialog.get_by_role("button", name="Mit Kommentar genehmigen").click()
    expect(chief.get_by_role("status")).to_contain_text("aktualisiert")


def test_editor_hands_in_a_news_item_and_a_chief_editor_publishes_it(
    editor, site, people
):
    write_news_item(editor, id_of(site, "aktuelles"))
    add_text(editor, PARAGRAPH)
    assert editor.get_by_role("button", name="Veröffentlichen").count() == 0
    choose_action(editor, "In Freigabe durch die Chefredaktion einreichen")
    expect(editor.get_by_role("status")).to_contain_text("eingereicht")
    visitor = people()
    visitor.goto("/aktuelles/")
    expect(visitor.get_by_role("link", name=TITLE)).to_have_count(0)

    approve(people(CHIEF, viewport={"width": 1280, "height": 900}), "Schöner Anlass.")

    visitor.goto("/aktuelles/")
    visitor.get_by_role("link", name=TITLE).click()

    expect(visitor).to_have_url(
        re.compile("/aktuelles/neue-bruecken-fuer-muehlheim-strassenfest-gegen-hass/$")
    )
    expect(visitor.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(visitor.get_by_role("main").locator("time")).to_have_text(
        "20. November 2026"
    )
    expect(visitor.get_by_text(INTRO)).to_be_visible()
    expect(visitor.get_by_text(PARAGRAPH)).to_be_visible()


def test_admin_greets_in_german_and_asks_nobody_else(editor):
    editor.goto("/admin/")

    expect(editor.get_by_role("link", name="Anlaufstellen")).to_be_visible()
    expect(editor.get_by_role("button", name="Seiten", exact=True)).to_be_visible()
    assert editor.locator("html").get_attribute("lang") == "de"


def test_editor_may_use_pictures(editor):
    editor.goto("/admin/images/")

    expect(editor.get_by_role("heading", level=1)).to_be_visible()
    expect(editor.get_by_role("link", name="Ein Bild hinzufügen")).to_be_visible()


@pytest.fixture
def text_of_speech(editor, site):
    """The first text field of a speech in the editor."""
    editor.goto(f"/admin/pages/{id_of(site, SPEECH)}/edit/")
    body = editor.get_by_role("region", name="Text*", exact=True)
    return body.locator(".w-field--draftail_rich_text_area").first


def put_caret_at_the_end(editor: Page, field) -> None:
    field.get_by_role("textbox").click()
    editor.keyboard.press("Control+End")


def expect_taken_over(field, text: str) -> None:
    """Wagtail's editor hands its text to the form a quarter of a second later."""
    expect(field.locator("input[type=hidden]")).to_have_value(re.compile(text))


def save_draft(editor: Page) -> None:
    editor.get_by_role("button", name="Entwurf speichern").click()
    editor.wait_for_load_state()


def latest_draft(site: Site, slug: str) -> str:
    """The body of the page's latest revision, as it is stored."""
    [(content,)] = site.ask(
        "SELECT r.content FROM wagtailcore_revision r JOIN wagtailcore_page p"
        " ON r.object_id = p.id AND r.id = p.latest_revision_id WHERE p.slug = ?",
        slug,
    )
    return json.loads(content)["body"]


def test_editor_picks_a_placeholder_from_the_list(editor, site, text_of_speech):
    before = latest_draft(site, SPEECH).count('data-placeholder=\\"kommune\\"')
    put_caret_at_the_end(editor, text_of_speech)
    editor.keyboard.type(" /Platz")
    editor.get_by_role("option", name="Platzhalter einfügen").click()
    picker = editor.get_by_role("dialog", name="Platzhalter einfügen")
    picker.get_by_label("Platzhalter suchen").fill("kommune")
    picker.get_by_role("button", name="Kommune mit Art und Name").click()

    expect(picker).to_be_hidden()
    expect(text_of_speech.locator(".placeholder-chip").last).to_have_text("{kommune}")
    expect_taken_over(text_of_speech, '"key":"kommune"')
    save_draft(editor)
    expect(editor.get_by_role("status")).to_contain_text("aktualisiert")
    after = latest_draft(site, SPEECH).count('data-placeholder=\\"kommune\\"')
    assert after == before + 1


def test_typed_placeholder_with_a_slip_is_refused_with_a_suggestion(
    editor, site, text_of_speech
):
    before = latest_draft(site, SPEECH)
    put_caret_at_the_end(editor, text_of_speech)
    editor.keyboard.type(" in {komune}")
    expect_taken_over(text_of_speech, "{komune}")
    save_draft(editor)

    expect(editor.get_by_text("Meinten Sie {kommune}?").first).to_be_visible()
    assert latest_draft(site, SPEECH) == before
