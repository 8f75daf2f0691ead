# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The project's press kit: a journalist finds and takes what she needs."""

import json
import re
from hashlib import sha256
from zipfile import ZipFile

import feedparser
import pytest
from playwright.sync_api import Page, expect

KIT = "pressemappe-komma-startet"
ADDRESS = f"/toolbox/{KIT}/"
TITLE = "Komm.A startet: Kommunen gemeinsam gegen Rassismus und Hass"


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (320, 640)])
def test_journalist_sees_at_once_whom_to_call(people, width, height):
    journalist = people(viewport={"width": width, "height": height})

    journalist.goto("/projekt/presse/")
    journalist.get_by_role("link", name=TITLE).click()

    main = journalist.get_by_role("main")
    for scheme in ("tel", "mailto"):
        expect(main.locator(f"a[href^='{scheme}:']").first).to_be_in_viewport(ratio=1)


def test_journalist_finds_rights_and_both_sizes_of_a_picture(page: Page):
    page.goto(ADDRESS)

    figure = page.locator("#bilder ~ * figure").first
    expect(figure).to_contain_text("Kommunen beraten am runden Tisch")
    expect(figure).to_contain_text("Bild: Komm.A, CC0 1.0 (gemeinfrei)")
    for label in ("Für das Web", "Für den Druck"):
        expect(figure.get_by_role("link", name=re.compile(label))).to_be_visible()
    expect(figure).to_contain_text(re.compile(r"JPEG, 1600 × 900 Pixel, [\d,]+ KB"))


def test_journalist_copies_a_text_as_plain_text(people):
    journalist = people(permissions=["clipboard-read", "clipboard-write"])
    journalist.goto(ADDRESS)

    journalist.get_by_role("button", name="Text kopieren").click()

    expect(journalist.get_by_text("In die Zwischenablage kopiert.")).to_be_visible()
    copied = journalist.evaluate("navigator.clipboard.readText()")
    assert "Zehn Modellkommunen wollen mit dem Modellprojekt Komm.A" in copied
    assert "<" not in copied


def test_journalist_has_everything_after_one_click(page: Page):
    page.goto(ADDRESS)

    with page.expect_download() as download:
        page.get_by_role("link", name="Alles als ZIP herunterladen").click()

    with ZipFile(download.value.path()) as archive:
        paths = archive.namelist()
        manifest = json.loads(archive.read("manifest.json"))
        for entry in manifest["files"]:
            content = archive.read(entry["path"])
            assert sha256(content).hexdigest() == entry["sha256"]
    text = "texte/projekt-komma-startet"
    assert {f"{text}.txt", f"{text}.pdf", "LIESMICH.txt"} <= {*paths}
    assert len([path for path in paths if path.startswith("bilder/")]) >= 2


def test_newsroom_follows_the_kits_by_feed(requests_of):
    read = feedparser.parse(requests_of().get("/feeds/pressemappen.atom").body())

    assert read.bozo is False
    assert [entry.title for entry in read.entries] == [TITLE]
