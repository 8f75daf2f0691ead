# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An officer makes a text her town's own: find, start, fill in, keep, take along."""

import re

import pytest
from playwright.sync_api import Page, expect

from .browsing import settle
from .files import text_of
from .pages import ITEM, adaptation_of, start

OFFICER = "komm@musterhausen.example.org"
LEAD = "leitung@musterhausen.example.org"
TOWN = "musterhausen"
ANSWERS = {
    "Datum des Vorfalls": "2026-11-18",
    "Ort des Vorfalls": "am Brunnenplatz",
    "Jüdische Gemeinde": "der Jüdischen Gemeinde Musterhausen",
    "Entfernung der Schmiererei": "Der Bauhof hat sie am selben Tag entfernt.",
    "Pressestelle der Polizei": "die Pressestelle der Polizei, Telefon 0000 110-0",
}
COMPLAINT = "Wir haben Strafanzeige erstattet."
FILES = {
    "Word (DOCX)": "docx",
    "LibreOffice (ODT)": "odt",
    "PDF (barrierefrei)": "pdf",
    "Text": "txt",
}


def new_adaptation(officer: Page) -> Page:
    """A fresh adaptation of the item, opened."""
    officer.goto(f"/toolbox/{ITEM}/")
    officer.get_by_role("button", name="Für Gemeinde Musterhausen anpassen").click()
    expect(officer.get_by_role("heading", name="Ihre Angaben")).to_be_visible()
    return officer


def fill_in(officer: Page) -> None:
    for label, words in ANSWERS.items():
        officer.get_by_label(label, exact=True).fill(words)
    officer.get_by_label("Strafanzeige", exact=True).select_option(COMPLAINT)


def preview(page: Page):
    return page.locator("#vorschau-text")


def expect_saved(page: Page) -> None:
    """What was typed last has reached the server: the mark of the unsaved is gone."""
    expect(page.locator("#speicherstand")).not_to_have_attribute("data-unsaved", "")
    expect(page.locator("#speicherstand")).to_contain_text("Gespeichert")


def downloaded(page: Page, label: str, extension: str) -> str:
    """The words of the file that a click on this format brings."""
    with page.expect_download() as download:
        page.get_by_role("main").locator("a[data-download], button[formaction]").filter(
            has=page.get_by_text(label, exact=True)
        ).click()
    assert download.value.suggested_filename.endswith(f".{extension}")
    return text_of(download.value.path(), extension)


def test_officer_finds_the_text_by_its_occasion_and_kind(people):
    officer = people(OFFICER)
    officer.goto("/toolbox/")
    before = officer.get_by_role("article").count()

    officer.get_by_label("Anlass").select_option("schmiererei")
    expect(officer).to_have_url(re.compile("occasion=schmiererei"))
    officer.get_by_label("Art", exact=True).select_option("statement")
    expect(officer).to_have_url(re.compile("kind=statement"))
    expect(officer.get_by_role("list", name="Gewählte Filter")).to_be_visible()

    assert 0 < officer.get_by_role("article").count() < before
    officer.get_by_role("article").get_by_role(
        "link", name="Antisemitische Schmiererei"
    ).click()
    expect(officer.get_by_role("heading", level=1)).to_contain_text("Schmiererei")
    officer.go_back()
    expect(officer).to_have_url(re.compile("occasion=schmiererei&kind=statement"))


def test_officer_fills_in_the_text_and_finds_it_kept(people):
    officer = new_adaptation(people(OFFICER))
    expect(preview(officer)).to_contain_text("in der Gemeinde Musterhausen")
    expect(officer.get_by_role("heading", name="Das fehlt noch")).to_be_visible()

    officer.get_by_label("Ort des Vorfalls", exact=True).fill("am Brunnenplatz")
    expect(preview(officer)).to_contain_text("am Brunnenplatz")
    fill_in(officer)
    expect(preview(officer)).to_contain_text("18. November 2026")
    expect(officer.get_by_text("Alle Angaben sind da.")).to_be_visible()
    expect_saved(officer)
    officer.reload()

    for label, words in ANSWERS.items():
        expect(officer.get_by_label(label, exact=True)).to_have_value(words)
    expect(preview(officer)).to_contain_text("am Brunnenplatz")


def test_open_gap_leads_to_its_field(people):
    officer = new_adaptation(people(OFFICER))

    officer.locator(".open-points").get_by_role("link", name="Ort des Vorfalls").click()

    expect(officer.get_by_label("Ort des Vorfalls", exact=True)).to_be_focused()


def test_file_with_gaps_says_that_it_is_a_draft(people):
    officer = new_adaptation(people(OFFICER))

    for label, extension in FILES.items():
        words = downloaded(officer, label, extension)
        assert "ENTWURF" in words, extension
        assert "in der Gemeinde Musterhausen" in words, extension


def test_finished_files_hold_the_text_in_the_right_case_and_no_gap(people):
    officer = new_adaptation(people(OFFICER))
    fill_in(officer)
    expect(officer.get_by_text("Alle Angaben sind da.")).to_be_visible()
    expect_saved(officer)

    for label, extension in FILES.items():
        words = downloaded(officer, label, extension)
        assert "Jüdinnen und Juden in der Gemeinde Musterhausen" in words, extension
        assert "Am 18. November 2026 wurde am Brunnenplatz" in words, extension
        assert "Ich habe mit der Jüdischen Gemeinde Musterhausen" in words, extension
        assert COMPLAINT in words, extension
        assert "Bürgermeisterin Maria Musterfeld" in words, extension
        assert not re.search(r"[{}]|ENTWURF|\[\[", words), extension


def test_officer_rewrites_a_passage_in_her_own_words(people):
    officer = new_adaptation(people(OFFICER))
    passage = officer.locator("details.passage").first
    passage.locator("summary").click()

    passage.get_by_role("textbox").first.fill("Heute trauern wir {kommune_in}.")

    expect(preview(officer)).to_contain_text(
        "Heute trauern wir in der Gemeinde Musterhausen."
    )


def test_unknown_placeholder_in_a_passage_is_refused_with_a_suggestion(people):
    officer = new_adaptation(people(OFFICER))
    passage = officer.locator("details.passage").first
    passage.locator("summary").click()

    passage.get_by_role("textbox").first.fill("Heute trauern wir in {komune}.")

    expect(officer.locator("#speicherstand")).to_contain_text("Noch nicht gespeichert")
    expect(officer.locator("#speicherstand")).to_contain_text("Meinten Sie {kommune}?")


def test_colleague_who_saved_first_is_named(people, site):
    officer = new_adaptation(people(OFFICER))
    lead = people(LEAD)
    lead.goto(officer.url)

    officer.get_by_label("Ort des Vorfalls", exact=True).fill("am Brunnenplatz")
    expect(preview(officer)).to_contain_text("am Brunnenplatz")
    expect_saved(officer)
    lead.get_by_label("Ort des Vorfalls", exact=True).fill("am Rathaus")

    state = lead.locator("#speicherstand")
    expect(state).to_contain_text("Lena Feder hat diesen Text inzwischen gespeichert.")
    expect(lead.get_by_label("Ort des Vorfalls", exact=True)).to_have_value(
        "am Rathaus"
    )


def test_earlier_state_comes_back(people):
    officer = new_adaptation(people(OFFICER))
    place = "Ort des Vorfalls"
    officer.get_by_label(place, exact=True).fill("am Brunnenplatz")
    expect_saved(officer)
    lead = people(LEAD)
    lead.goto(officer.url)
    lead.get_by_label(place, exact=True).fill("am Rathaus")
    expect_saved(lead)

    lead.get_by_role("link", name="Verlauf", exact=True).click()
    lead.get_by_role("main").locator("li.row").last.get_by_role("link").click()
    expect(lead.get_by_text("am Brunnenplatz").first).to_be_visible()
    lead.get_by_role("button", name=re.compile("wiederherstellen", re.I)).click()

    expect(lead.get_by_text("Der frühere Stand ist wiederhergestellt.")).to_be_visible()
    expect(lead.get_by_label(place, exact=True)).to_have_value("am Brunnenplatz")


def test_the_form_works_without_javascript(people):
    officer = new_adaptation(people(OFFICER, java_script_enabled=False))
    fill_in(officer)
    officer.get_by_role("button", name="Vorschau aktualisieren").click()
    expect(preview(officer)).to_contain_text("am Brunnenplatz")
    expect(officer.get_by_label("Ort des Vorfalls", exact=True)).to_have_value(
        "am Brunnenplatz"
    )

    officer.get_by_role("button", name="Speichern").click()

    expect(officer.get_by_text("Gespeichert.", exact=True)).to_be_visible()
    words = downloaded(officer, "Text", "txt")
    assert "am Brunnenplatz" in words
    assert "ENTWURF" not in words


def focus_of(page: Page) -> dict:
    """What has the focus: its id, its name, and whether one can see that it has."""
    return page.evaluate("""() => {
      const focused = document.activeElement;
      const style = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      return {
        id: focused.id,
        words: focused.innerText || focused.value || "",
        tag: focused.tagName,
        isMarked: style.outlineStyle !== "none" || style.boxShadow !== "none",
        isInView: box.bottom > 0 && box.top < innerHeight,
      };
    }""")


def walk_with_tab(page: Page) -> list[dict]:
    """Every stop of the Tab key, from the top of the page back to it."""
    stops: list[dict] = []
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    for _ in range(200):
        page.keyboard.press("Tab")
        settle(page)
        stop = focus_of(page)
        if stop["tag"] == "BODY":
            break
        stops.append(stop)
    return stops


@pytest.fixture
def stops(people) -> list[dict]:
    # The page scrolls smoothly to those who like it; a stop is where it ends.
    return walk_with_tab(new_adaptation(people(OFFICER, reduced_motion="reduce")))


def test_keyboard_reaches_everything_on_the_adapting_page(stops, people, site):
    officer = people(OFFICER)
    pk, _ = adaptation_of(site, TOWN) or start(officer, site, TOWN)
    officer.goto(f"/kommunen/{TOWN}/anpassungen/{pk}/")
    fields = officer.locator("fieldset.step :is(input, select, textarea)")
    wanted = set(fields.evaluate_all("fields => fields.map(field => field.id)"))
    words = [stop["words"].strip() for stop in stops]

    assert words[0] == "Zum Inhalt springen"
    assert wanted <= {stop["id"] for stop in stops}
    for name in ("Speichern", *FILES):
        assert name in words
    assert [stop for stop in stops if not stop["isInView"]] == []
    # The calendar button inside a date field has the browser's own ring.
    marked = {stop["id"] or stop["words"] for stop in stops if stop["isMarked"]}
    assert {stop["id"] or stop["words"] for stop in stops} - marked == set()


def test_keyboard_alone_fills_in_and_saves(people):
    officer = new_adaptation(people(OFFICER))
    officer.get_by_label("Datum des Vorfalls", exact=True).focus()

    while focus_of(officer)["id"] != "id_ort_detail":
        officer.keyboard.press("Tab")
    officer.keyboard.type("am Brunnenplatz")

    expect(preview(officer)).to_contain_text("am Brunnenplatz")
    expect_saved(officer)
    expect(officer.get_by_label("Ort des Vorfalls", exact=True)).to_be_focused()
