# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An officer makes her town's press kit; a journalist reads it when its time comes."""

import json
import re
from hashlib import sha256
from zipfile import ZipFile

from playwright.sync_api import Page, expect

from tests.factories.photographs import make_photograph

from .test_accessibility_flow import AXE, barriers
from .test_officer_flow import OFFICER, expect_saved, fill_in, new_adaptation

TITLE = "Nach der Schmiererei am Brunnenplatz"
EMBARGO = "2099-05-12T10:00"
PHOTO = {"name": "platz.jpg", "mimeType": "image/jpeg"}


def finished_text(officer: Page, title: str) -> None:
    new_adaptation(officer)
    fill_in(officer)
    officer.get_by_label("Bezeichnung", exact=True).fill(title)
    expect_saved(officer)


def new_kit(officer: Page) -> None:
    officer.goto("/kommunen/musterhausen/pressemappen/")
    officer.get_by_role("link", name=re.compile("Pressemappe")).last.click()
    officer.get_by_label("Worum geht es?").fill(TITLE)
    officer.get_by_role("button", name="Mappe anlegen").click()
    expect(officer.get_by_role("heading", level=1)).to_have_text(TITLE)


def press(page: Page, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).first.click()


def kit_with_a_bare_picture(officer: Page) -> None:
    """Two texts, a quote and a picture nobody has said anything about."""
    for title in ("Stellungnahme", "Pressemitteilung"):
        finished_text(officer, title)
    new_kit(officer)
    for title in ("Pressemitteilung", "Stellungnahme"):
        officer.get_by_label(title, exact=True).first.check()
    press(officer, "Zitat hinzufügen")
    officer.get_by_label("Zitat, ohne Anführungszeichen").fill("Wir halten zusammen.")
    officer.get_by_label("Wer spricht").fill("Maria Musterfeld")
    photo = PHOTO | {"buffer": make_photograph(size=(3200, 2100), orientation=1)}
    officer.get_by_label("Bilder hochladen").set_input_files(photo)
    press(officer, "Hochladen und speichern")
    expect(officer.get_by_role("group", name="Bild 1")).to_be_visible()


def say_whose_picture_it_is(officer: Page) -> None:
    picture = officer.get_by_role("group", name="Bild 1")
    picture.get_by_label("Alternativtext").fill("Menschen auf dem Brunnenplatz")
    picture.get_by_label("Bildnachweis").fill("Lena Feder")
    picture.get_by_label("Was dürfen Redaktionen damit?").select_option("cc-by")


def unpacked(journalist: Page) -> ZipFile:
    with journalist.expect_download() as download:
        journalist.get_by_role("link", name="Alles herunterladen (ZIP)").click()
    return ZipFile(download.value.path())


def test_officer_makes_a_kit_and_a_journalist_gets_it_in_time(people):
    officer = people(OFFICER)
    kit_with_a_bare_picture(officer)

    press(officer, "Veröffentlichen")
    refusal = "Noch nicht veröffentlicht: Das Bild „Bild 1“ hat keinen Bildnachweis."
    expect(officer.get_by_text(refusal)).to_be_visible()
    expect(officer.get_by_label("Wer spricht")).to_have_value("Maria Musterfeld")

    say_whose_picture_it_is(officer)
    officer.get_by_label("Sperrfrist bis").fill(EMBARGO)
    press(officer, "Veröffentlichen")
    expect(officer.get_by_text("Veröffentlicht. Gesperrt bis")).to_be_visible()
    address = officer.locator("#adresse").get_attribute("href")
    secret = officer.locator("#geheimer-link").get_attribute("href")

    stranger = people(expect={403})
    stranger.goto(address)
    expect(stranger.get_by_text("12. Mai 2099, 10:00 Uhr")).to_be_visible()
    assert TITLE not in stranger.content()
    stranger.goto("/verzeichnis/musterhausen/")
    assert TITLE not in stranger.content()

    journalist = people()
    journalist.goto(secret)
    expect(journalist.get_by_text("Pressekontakt: Lena Feder")).to_be_in_viewport()
    expect(journalist.get_by_text("Wir halten zusammen.")).to_be_visible()
    expect(journalist.get_by_text("Lena Feder, CC BY 4.0")).to_be_visible()
    archive = unpacked(journalist)
    manifest = json.loads(archive.read("manifest.json"))
    for entry in manifest["files"]:
        content = archive.read(entry["path"])
        assert sha256(content).hexdigest() == entry["sha256"], entry["path"]
    paths = [entry["path"] for entry in manifest["files"]]
    assert {"texte/pressemitteilung.pdf", "texte/stellungnahme.txt"} <= set(paths)
    assert any(path.startswith("bilder/") for path in paths)


def test_page_of_a_kit_and_its_preview_have_no_barriers(people):
    axe = AXE.read_text(encoding="utf-8")
    officer = people(OFFICER)
    new_kit(officer)
    for button in ("Zitat", "Person", "Zahl", "Programmpunkt"):
        press(officer, f"{button} hinzufügen")
    photo = PHOTO | {"buffer": make_photograph()}
    officer.get_by_label("Bilder hochladen").set_input_files(photo)
    press(officer, "Hochladen und speichern")
    expect(officer.get_by_role("group", name="Bild 1")).to_be_visible()

    assert barriers(officer, axe) == []
    press(officer, "Ansehen")
    expect(officer.get_by_text("Vorschau: So sehen Redaktionen")).to_be_visible()
    assert barriers(officer, axe) == []


def test_rows_come_and_go_without_a_script_and_nothing_is_lost(people):
    officer = people(OFFICER, java_script_enabled=False)
    new_kit(officer)
    officer.get_by_label("Worum es geht").fill("Halb getippt")

    press(officer, "Zahl hinzufügen")
    officer.get_by_label("Was sie bedeutet").fill("Vorfälle in diesem Jahr")
    press(officer, "Zahl hinzufügen")
    press(officer, "Zahl 2 entfernen")

    expect(officer.get_by_label("Worum es geht")).to_have_value("Halb getippt")
    expect(officer.get_by_label("Was sie bedeutet")).to_have_value(
        "Vorfälle in diesem Jahr"
    )
