# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An officer makes a sharepic her town's own and takes all of it along (J4, 6 to 9)."""

import json
import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from PIL import Image
from playwright.sync_api import Page, expect

from toolbox.sharepics.presets import PRESETS

OFFICER = "komm@musterhausen.example.org"
SHAREPIC = "sharepic-kein-platz-fuer-hass"
LONG_WORD = "Antidiskriminierungsberatungsstellenkoordinierungsgemeinschaft"
INFO = "https://musterhausen.example.org/hilfe"


def new_sharepic(officer: Page) -> None:
    officer.goto(f"/toolbox/{SHAREPIC}/")
    officer.get_by_role("button", name="Für Gemeinde Musterhausen anpassen").click()
    expect(officer.get_by_role("heading", name="Wörter auf dem Bild")).to_be_visible()


def expect_saved(officer: Page) -> None:
    state = officer.locator("#speicherstand")
    expect(state).not_to_have_attribute("data-unsaved", "")
    expect(state).to_contain_text("Gespeichert")


def archive_of(officer: Page) -> bytes:
    with officer.expect_download() as download:
        officer.get_by_role("link", name="Alles als ZIP").click()
    return Path(download.value.path()).read_bytes()


def test_officer_takes_her_towns_sharepic_along(people):
    officer = people(OFFICER)
    new_sharepic(officer)

    officer.get_by_label("Seite mit aktuellen Informationen").fill(INFO)
    officer.get_by_label("Überschrift", exact=True).fill(LONG_WORD)
    officer.get_by_label("Text", exact=True).fill("#KeinPlatzFürHassInMusterhausen")
    expect(officer.locator("#vorschau img")).to_have_attribute(
        "src", re.compile("^data:image/webp;base64,")
    )
    expect_saved(officer)
    first, second = archive_of(officer), archive_of(officer)

    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        files = {name: archive.read(name) for name in archive.namelist()}
    assert {entry["path"] for entry in manifest["files"]} == set(files) - {
        "manifest.json"
    }
    for entry in manifest["files"]:
        assert sha256(files[entry["path"]]).hexdigest() == entry["sha256"]
        assert "licence" in entry or not entry["path"].startswith("bilder/")
    for key, preset in PRESETS.items():
        size = Image.open(BytesIO(files[f"bilder/{key}.png"])).size
        assert size == (preset.width, preset.height)
    assert INFO in files["texte/mastodon.txt"].decode()


def test_alternative_text_is_mandatory_and_copied_by_a_button(people):
    officer = people(OFFICER, permissions=["clipboard-read", "clipboard-write"])
    new_sharepic(officer)

    officer.get_by_label("Alternativtext", exact=True).fill("")
    expect(officer.locator("#vorschau")).to_contain_text("Der Alternativtext fehlt.")
    officer.get_by_label("Alternativtext", exact=True).fill("Weiße Schrift auf Blau.")
    expect(officer.locator("#alternativtext")).to_have_text("Weiße Schrift auf Blau.")
    officer.get_by_role("button", name="Alternativtext kopieren").click()

    expect(officer.locator("#vorschau")).to_contain_text(
        "In die Zwischenablage kopiert."
    )
    assert officer.evaluate("navigator.clipboard.readText()") == (
        "Weiße Schrift auf Blau."
    )


def test_words_that_are_too_long_say_by_how_much(people):
    officer = people(OFFICER)
    new_sharepic(officer)

    officer.get_by_label("Überschrift", exact=True).fill("Wir stehen zusammen. " * 28)
    officer.get_by_label("Text", exact=True).fill("Wir stehen zusammen. " * 28)

    expect(officer.locator("#vorschau")).to_contain_text("Zeichen kürzen.")


def test_everything_can_be_reached_by_keyboard(people):
    officer = people(OFFICER)
    new_sharepic(officer)

    officer.get_by_label("Gestaltung", exact=True).focus()
    officer.keyboard.press("Tab")
    expect(officer.get_by_label("Dachzeile", exact=True)).to_be_focused()
    officer.keyboard.press("Tab")
    expect(officer.get_by_label("Überschrift", exact=True)).to_be_focused()


def test_a_sharepic_without_scripts_is_previewed_and_saved(people):
    officer = people(OFFICER, java_script_enabled=False)
    new_sharepic(officer)

    officer.get_by_label("Text", exact=True).fill("Sprechen Sie uns an: Rathaus.")
    officer.get_by_role("button", name="Vorschau aktualisieren").click()
    expect(officer.locator("#alternativtext")).to_be_visible()
    officer.get_by_role("button", name="Speichern", exact=True).click()

    expect(officer.get_by_text("Gespeichert.", exact=True)).to_be_visible()
    expect(officer.get_by_label("Text", exact=True)).to_have_value(
        "Sprechen Sie uns an: Rathaus."
    )
