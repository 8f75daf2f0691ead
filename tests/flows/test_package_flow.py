# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Something has happened: from home to a whole package of drafts, also by keyboard."""

import re

import pytest
from playwright.sync_api import Page, expect

from .test_accessibility_flow import overflow
from .test_officer_flow import OFFICER

PACKAGE = "/toolbox/pakete/angriff/"
PLACE = "am Brunnenplatz"


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
        officer.get_by_role("link", name=name).click()
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
    expect(officer.get_by_role("heading", name="Das legen Sie an")).to_be_visible()
    press_until(officer, "Entwürfe anlegen")
    officer.keyboard.press("Enter")

    expect(officer.get_by_text(re.compile(r"Entwürfe sind angelegt"))).to_be_visible()


def test_package_on_paper_keeps_steps_and_texts(page):
    page.goto(PACKAGE)

    page.emulate_media(media="print")

    expect(page.locator(".first-steps__item").first).to_be_visible()
    expect(page.locator(".package__entry").first).to_be_visible()
    expect(page.locator(".package-actions")).to_be_hidden()
