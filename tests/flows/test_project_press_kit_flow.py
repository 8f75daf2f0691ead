# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The project's press kit: a journalist takes what she needs, an editor closes it."""

import json
import re
from hashlib import sha256
from urllib.parse import urlsplit
from zipfile import ZipFile

import feedparser
import pytest
from playwright.sync_api import Page, expect

from .desk import CHIEF, id_of
from .site import Site

KIT = "pressemappe-komma-startet"
ADDRESS = f"/toolbox/{KIT}/"
TITLE = "Komm.A startet: Kommunen gemeinsam gegen Rassismus und Hass"
EXAMPLE = "muster-pressemappe-schmiererei"
EXAMPLE_TITLE = "Muster: Pressemappe nach einer antisemitischen Schmiererei"
PUBLISHED = "veröffentlicht"


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
    assert "Zehn Modellkommunen erproben im Projekt Komm.A" in copied
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


def publish(chief: Page, site: Site, **fields: str) -> None:
    chief.goto(f"/admin/pages/{id_of(site, EXAMPLE)}/edit/")
    for label, value in fields.items():
        chief.get_by_role("textbox", name=label.replace("_", " ")).fill(value)
        chief.keyboard.press("Tab")
    # With the keyboard: the calendar of a field may still lie above the buttons.
    chief.get_by_role("button", name="Mehr Aktionen").press("Enter")
    chief.get_by_role("button", name="Veröffentlichen", exact=True).press("Enter")
    expect(chief.get_by_role("status")).to_contain_text(PUBLISHED)


def test_chief_editor_closes_a_kit_hands_out_a_link_and_corrects_it(people, site):
    chief = people(CHIEF, viewport={"width": 1280, "height": 900})
    stranger, journalist = people(expect={403}), people(expect={403})
    address = f"/toolbox/{EXAMPLE}/"

    publish(chief, site, Sperrfrist_bis="2099-12-01 10:00")
    try:
        stranger.goto(address)
        expect(stranger.get_by_role("heading", level=1)).to_contain_text(
            "bis 1. Dezember 2099, 10:00 Uhr gesperrt"
        )
        assert EXAMPLE_TITLE not in stranger.content()
        stranger.goto("/toolbox/?kind=press_kit")
        assert EXAMPLE_TITLE not in stranger.content()

        first = link_of(chief, site)
        journalist.goto(first)
        expect(journalist.get_by_role("heading", level=1)).to_have_text(EXAMPLE_TITLE)
        expect(
            journalist.get_by_text("Bitte veröffentlichen Sie nichts")
        ).to_be_visible()

        chief.get_by_role("link", name="Link erneuern").click()
        chief.get_by_role("button", name="Link erneuern").click()
        second = link_of(chief, site)
        assert second != first
        journalist.goto(first)
        expect(journalist.get_by_text("gesperrt")).to_be_visible()
        journalist.goto(second)
        expect(journalist.get_by_role("heading", level=1)).to_have_text(EXAMPLE_TITLE)
    finally:
        publish(
            chief,
            site,
            Sperrfrist_bis="",
            Berichtigung="Das Gedenken ist am Donnerstag.",
            Berichtigt_am="2026-05-13",
        )

    stranger.goto(address)
    expect(
        stranger.get_by_text(
            "Berichtigt am 13. Mai 2026: Das Gedenken ist am Donnerstag."
        )
    ).to_be_visible()


def link_of(chief: Page, site: Site) -> str:
    chief.goto(f"/admin/pages/{id_of(site, EXAMPLE)}/edit/")
    link = chief.get_by_role("link", name=re.compile(r"\?zugang="))
    parts = urlsplit(link.get_attribute("href") or "")
    return f"{parts.path}?{parts.query}"
