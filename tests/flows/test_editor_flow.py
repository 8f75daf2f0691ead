# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An editor works in Wagtail's German admin: a news item, a text with placeholders."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from .desk import (
    CHIEF,
    EDITOR,
    add_text,
    approve,
    expect_taken_over,
    hand_in,
    id_of,
    save_draft,
    write_news_item,
)
from .site import Site

TITLE = "Neue Brücken für Mühlheim: Straßenfest gegen Hass"
INTRO = "Am Samstag feiert die ganze Stadt."
PARAGRAPH = "Alle sind eingeladen."
SPEECH = "rede-mahnwache"


@pytest.fixture
def editor(people) -> Page:
    # Wagtail answers 400 to a form that it sends back with errors.
    return people(EDITOR, expect={400}, viewport={"width": 1280, "height": 900})


def test_editor_hands_in_a_news_item_and_a_chief_editor_publishes_it(
    editor, site, people
):
    write_news_item(editor, TITLE, INTRO)
    add_text(editor, PARAGRAPH)
    assert editor.get_by_role("button", name="Veröffentlichen").count() == 0
    hand_in(editor)
    visitor = people()
    visitor.goto("/aktuelles/")
    expect(visitor.get_by_role("link", name=TITLE)).to_have_count(0)

    chief = people(CHIEF, viewport={"width": 1280, "height": 900})
    approve(chief, TITLE, "Schöner Anlass.")

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

    expect(editor.get_by_role("button", name="Seiten", exact=True)).to_be_visible()
    editor.get_by_role("button", name="Wissen", exact=True).click()
    expect(editor.get_by_role("link", name="Anlaufstellen")).to_be_visible()
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
    expect(editor.locator(".messages")).to_contain_text("aktualisiert")
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


def test_editor_reads_beside_the_form_what_was_noticed(editor, site):
    editor.goto(f"/admin/pages/{id_of(site, SPEECH)}/edit/")
    editor.get_by_role("button", name="Überprüfungen umschalten").click()

    panel = editor.get_by_role("region", name="Prüfung des Textes")
    expect(panel).to_contain_text("zuletzt gespeicherten Stand")
    expect(panel).to_contain_text("Gut lesbar (LIX")
    panel.get_by_role("button", name="Erneut prüfen").click()
    expect(panel.get_by_role("heading", name="Lesbarkeit")).to_be_visible()
