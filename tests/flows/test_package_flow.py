# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Something has happened: from home to a whole package of drafts, also by keyboard."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .test_accessibility_flow import overflow
from .test_officer_flow import OFFICER

#: Her town has answered nothing yet that would be offered again.
UNASKED = "komm@beispielstadt.example.org"
PACKAGE = "/toolbox/pakete/angriff/"
PLACE = "am Brunnenplatz"
#: What is open at first of all that the eight proposed texts and a statement ask.
MOST_QUESTIONS = 12
#: Of the form with what is needed in the first hour open: two screens of a phone.
MOST_PIXELS = 1400


def unfold(page: Page) -> None:
    folded = page.locator(".choosing__period:not([open]) > summary")
    while folded.count():
        folded.first.click()


def press_until(page: Page, name: str, most: int = 120) -> None:
    """Move on with the Tab key until the focus stands on what is called so."""
    target = page.get_by_role("main").get_by_text(name, exact=True).first
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.innerText || ''")
        if name in focused:
            return
    expect(target).to_be_focused()


def test_visitor_stands_before_the_first_hour_after_two_clicks(page):
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto("/")

    page.get_by_role("link", name="Es ist etwas passiert").first.click()
    expect(page.get_by_role("main").get_by_role("link", name="110")).to_be_in_viewport()
    page.get_by_role("link", name="Ein Angriff ist passiert").click()

    expect(page.get_by_role("heading", name="Die erste Stunde")).to_be_visible()
    steps = page.locator(".first-steps__item")
    expect(steps.first).to_contain_text("Sicherheit")
    assert page.context.cookies() == []


@pytest.mark.parametrize("width", [320, 1280])
def test_officer_answers_once_and_finds_it_in_every_draft(people, width):
    officer = people(OFFICER, viewport={"width": width, "height": 800})
    officer.goto(PACKAGE)
    officer.get_by_role("link", name="Für Gemeinde Musterhausen übernehmen").click()
    unfold(officer)
    for box in officer.get_by_role("checkbox").all():
        box.uncheck()
    officer.get_by_label("Holding Statement: Erste Stunde").check()
    officer.get_by_label("Stellungnahme: Rassistischer Übergriff").check()
    assert overflow(officer) == []
    officer.get_by_role("button", name="Weiter zu den Fragen").click()

    place = officer.get_by_label("Ort des Vorfalls", exact=True)
    expect(place).to_have_count(1)
    place.fill(PLACE)
    assert overflow(officer) == []
    officer.get_by_role("button", name=re.compile("anlegen")).click()

    expect(officer.get_by_text("2 Entwürfe sind angelegt.")).to_be_visible()
    assert overflow(officer) == []
    drafts = officer.url
    for name in ("Holding Statement", "Rassistischer Übergriff"):
        officer.goto(drafts)
        officer.get_by_role("heading", name=name).get_by_role("link").click()
        expect(place).to_have_value(PLACE)
        expect(officer.locator("#vorschau-text")).to_contain_text(PLACE)


def test_package_is_taken_over_with_the_keyboard_alone(people):
    officer = people(OFFICER)
    officer.goto("/toolbox/pakete/bedrohte-person/")

    press_until(officer, "Für Gemeinde Musterhausen übernehmen")
    officer.keyboard.press("Enter")
    expect(officer).to_have_url(re.compile("/pakete/bedrohte-person/$"))
    press_until(officer, "Weiter zu den Fragen")
    officer.keyboard.press("Enter")
    expect(officer.get_by_role("group", name="Das legen Sie an")).to_be_visible()
    press_until(officer, "Entwürfe anlegen")
    officer.keyboard.press("Enter")

    expect(officer.get_by_text(re.compile(r"Entwürfe sind angelegt"))).to_be_visible()


class Clicks:
    """Counts what the officer presses, so that nobody adds a step unnoticed."""

    def __init__(self) -> None:
        self.number = 0

    def on(self, target: Locator) -> None:
        target.click()
        self.number += 1


def visible_questions(page: Page) -> int:
    fields = page.locator(".taking").locator("input, textarea, select")
    asked = [field for field in fields.all() if field.is_visible()]
    return len([one for one in asked if one.get_attribute("type") != "checkbox"])


def test_officer_has_the_first_file_of_a_package_after_eight_clicks(people):
    officer = people(UNASKED, viewport={"width": 1280, "height": 720})
    clicks = Clicks()
    officer.goto("/")
    happened = officer.get_by_role("link", name="Es ist etwas passiert").first
    expect(happened).to_be_in_viewport()

    clicks.on(happened)
    clicks.on(officer.get_by_role("link", name="Ein Angriff ist passiert"))
    clicks.on(officer.get_by_role("link", name="Für Stadt Beispielstadt übernehmen"))
    clicks.on(officer.locator(".choosing__period > summary", has_text="Heute"))
    clicks.on(officer.get_by_label("Stellungnahme: Antisemitische Schmiererei"))
    clicks.on(officer.get_by_role("button", name="Weiter zu den Fragen"))

    assert visible_questions(officer) <= MOST_QUESTIONS
    expect(officer.locator(".can-wait")).not_to_have_attribute("open", "")
    officer.get_by_label("Ort des Vorfalls", exact=True).fill(PLACE)
    clicks.on(officer.get_by_role("button", name="Entwürfe anlegen"))
    with officer.expect_download() as download:
        clicks.on(officer.get_by_role("link", name="Word (DOCX)").first)

    assert download.value.suggested_filename.endswith(".docx")
    assert clicks.number == 8

    with officer.expect_download() as download:
        officer.get_by_role("link", name="Alles herunterladen (ZIP)").click()
    assert download.value.suggested_filename == "angriff-beispielstadt.zip"
    officer.get_by_role("link", name="Versehentlich angelegt?").click()
    assert overflow(officer) == []
    officer.get_by_role("button", name="Endgültig löschen").click()
    expect(officer.get_by_text(re.compile("Entwürfe sind gelöscht"))).to_be_visible()


@pytest.mark.parametrize("has_script", [True, False])
def test_unticking_a_text_takes_its_questions_away(people, has_script):
    officer = people(OFFICER, java_script_enabled=has_script)
    query = "vorlage=H01&vorlage=I01"
    officer.goto(f"/kommunen/musterhausen/pakete/angriff/uebernehmen/?{query}")
    place = officer.get_by_label("Ort des Vorfalls", exact=True)
    place.fill(PLACE)
    expect(officer.locator("[name=kernaussage]")).to_have_count(1)

    officer.get_by_label("Sprachregelung intern").uncheck()
    if not has_script:
        officer.get_by_role("button", name="Fragen zur Auswahl zeigen").click()

    expect(officer.locator("[name=kernaussage]")).to_have_count(0)
    expect(place).to_have_value(PLACE)
    expect(officer.get_by_label("Sprachregelung intern")).not_to_be_checked()
    if has_script:
        expect(officer.get_by_label("Sprachregelung intern")).to_be_focused()


def test_what_is_unfolded_stays_so_when_a_text_is_unticked(people):
    officer = people(OFFICER)
    query = "vorlage=H01&vorlage=I01&vorlage=S01"
    officer.goto(f"/kommunen/musterhausen/pakete/angriff/uebernehmen/?{query}")
    fold = officer.locator("#kann-warten")
    title = fold.locator("summary")
    title.focus()
    officer.keyboard.press("Enter")
    expect(fold).to_have_attribute("open", "")

    officer.get_by_label("Sprachregelung intern").uncheck()
    expect(officer.locator("[name=kernaussage]")).to_have_count(0)
    expect(fold).to_have_attribute("open", "")

    title.click()
    officer.get_by_label("Sprachregelung intern").check()
    expect(officer.locator("[name=kernaussage]")).to_have_count(1)
    expect(fold).not_to_have_attribute("open", "")


@pytest.mark.parametrize("has_script", [True, False])
def test_choosing_is_short_on_a_phone_and_unfolds_with_the_keyboard(people, has_script):
    size = {"width": 320, "height": 640}
    officer = people(OFFICER, viewport=size, java_script_enabled=has_script)
    officer.goto("/kommunen/musterhausen/pakete/angriff/")
    form = officer.locator(".choosing").bounding_box()
    assert form["height"] < MOST_PIXELS
    statement = officer.get_by_label("Stellungnahme: Antisemitische Schmiererei")
    expect(statement).to_be_hidden()

    officer.locator(".choosing__period > summary", has_text="Heute").focus()
    officer.keyboard.press("Enter")

    expect(statement).to_be_visible()
    assert overflow(officer) == []
    officer.emulate_media(media="print")
    later = officer.locator(".choosing__period", has_text="Danach").get_by_role(
        "checkbox"
    )
    expect(later.first).to_be_visible()


def test_series_of_sharepics_is_taken_over_in_two_clicks(people):
    officer = people(OFFICER, viewport={"width": 320, "height": 640})
    officer.goto("/toolbox/sharepic-fuenf-fakten-2-wer-entscheidet/")
    assert overflow(officer) == []

    officer.get_by_role("link", name="Alle 5 Bilder der Reihe").click()
    assert overflow(officer) == []
    officer.get_by_role("button", name="Entwürfe anlegen").click()

    expect(officer.get_by_text("5 Entwürfe sind angelegt.")).to_be_visible()
    assert overflow(officer) == []


def test_package_on_paper_keeps_steps_and_texts(page):
    page.goto(PACKAGE)

    page.emulate_media(media="print")

    expect(page.locator(".first-steps__item").first).to_be_visible()
    expect(page.locator(".package__entry").first).to_be_visible()
    expect(page.locator(".package-actions")).to_be_hidden()
