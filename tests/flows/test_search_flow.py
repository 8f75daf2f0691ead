# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""J2, somebody looks for a text: typing, narrowing, going back; also scriptless."""

import re

import pytest
from playwright.sync_api import Page, expect

SPELLINGS = ("buergermeister", "Bürgermeisterin", "Bürgermeister*in")
OFFICER = "komm@beispielstadt.example.org"


def search_for(page: Page, words: str) -> None:
    page.goto("/suche/")
    box = page.get_by_role("search").get_by_label("Was suchen Sie?")
    box.fill(words)
    box.press("Enter")
    page.wait_for_url(re.compile(r"/suche/\?q=."))


def found(page: Page, words: str) -> list[str]:
    search_for(page, words)
    expect(count_of(page)).to_contain_text(f"für „{words}“")
    return page.get_by_role("article").get_by_role("heading").all_inner_texts()


def count_of(page: Page):
    return page.locator("#treffer")


def value(page: Page, group: str, name: str):
    """One value of a filter."""
    box = page.get_by_role("group", name=group).get_by_role("checkbox", name=name)
    return box.first


def test_header_box_of_every_page_leads_to_results(page):
    page.goto("/aktuelles/")

    box = page.get_by_role("banner").get_by_role("combobox", name="Was suchen Sie?")
    box.fill("schmiererei")
    box.press("Enter")

    page.wait_for_url("**/suche/?q=schmiererei")
    expect(page.get_by_role("article").first.get_by_role("mark").first).to_be_visible()
    first = page.get_by_role("article").get_by_role("link")
    assert "Schmiererei" in " ".join(first.all_inner_texts()[:2])
    assert page.context.cookies() == []


def test_spellings_of_one_word_find_the_same(page):
    top = [found(page, words)[:3] for words in SPELLINGS]

    assert len(top[0]) == 3
    assert top[0] == top[1] == top[2]


def test_mistake_is_understood_and_named(page):
    titles = found(page, "rasismus")

    assert any("assis" in title for title in titles)
    hint = page.get_by_text("Meinten Sie")
    expect(hint).to_be_visible()
    hint.get_by_role("link").click()
    expect(count_of(page)).to_contain_text("Rassismus“")
    expect(hint).to_have_count(0)


def test_filters_combine_in_the_address_and_come_off_as_chips(page):
    search_for(page, "hass")
    before = count_of(page).inner_text()

    value(page, "Kanal", "Presse").check()
    page.wait_for_url("**kanal=**")
    expect(count_of(page)).not_to_have_text(before)
    narrowed = count_of(page).inner_text()
    value(page, "Zielgruppe", "Öffentlichkeit").check()
    page.wait_for_url("**zielgruppe=**")

    chips = page.get_by_role("list", name="Gewählte Filter").get_by_role("link")
    expect(chips).to_have_count(3)  # the third takes all away
    expect(page.locator("#trefferzahl")).to_have_text(count_of(page).inner_text())
    chips.filter(has_text="Öffentlichkeit").click()
    expect(count_of(page)).to_have_text(narrowed)
    expect(count_of(page)).to_be_focused()
    assert "zielgruppe" not in page.url
    expect(value(page, "Kanal", "Presse")).to_be_checked()


def test_back_and_forward_lead_through_the_filters(page):
    search_for(page, "hass")
    all_of_them = count_of(page).inner_text()
    value(page, "Kanal", "Presse").check()
    page.wait_for_url("**kanal=**")
    expect(count_of(page)).not_to_have_text(all_of_them)
    fewer = count_of(page).inner_text()

    page.go_back()
    expect(count_of(page)).to_have_text(all_of_them)
    expect(value(page, "Kanal", "Presse")).not_to_be_checked()

    page.go_forward()
    expect(count_of(page)).to_have_text(fewer)
    expect(value(page, "Kanal", "Presse")).to_be_checked()
    page.reload()
    expect(count_of(page)).to_have_text(fewer)


def test_keyboard_alone_narrows_and_keeps_its_place(page):
    search_for(page, "hass")
    box = value(page, "Kanal", "Presse")

    box.focus()
    page.keyboard.press("Space")
    page.wait_for_url("**kanal=**")

    expect(value(page, "Kanal", "Presse")).to_be_checked()
    expect(value(page, "Kanal", "Presse")).to_be_focused()


def test_list_follows_what_is_typed(page):
    page.goto("/suche/")

    page.get_by_role("combobox").press_sequentially("mahnwache", delay=20)

    expect(count_of(page)).to_contain_text("für „mahnwache“")
    page.wait_for_url("**/suche/?q=mahnwache")
    expect(page.get_by_role("combobox")).to_be_focused()


def test_suggestions_follow_the_keyboard(page):
    page.goto("/")
    box = page.get_by_role("combobox", name="Was suchen Sie?")

    box.press_sequentially("schm", delay=20)
    options = page.get_by_role("option")
    expect(options.first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == options.first.get_attribute(
        "id"
    )
    box.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None
    box.press("Escape")
    expect(options).to_have_count(0)
    expect(box).to_have_value("schm")

    box.press("ArrowDown")
    title = options.filter(has_text="öffnen").first
    expect(title).to_be_visible()
    words = title.locator("span").first.inner_text()
    title.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def test_suggestions_ask_nothing_before_two_letters(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/")

    page.get_by_role("combobox").press_sequentially("s", delay=20)
    page.wait_for_timeout(500)

    assert [address for address in asked if "vorschlaege" in address] == []


def test_nothing_found_leads_on(page):
    search_for(page, "qwertzuiop")

    expect(count_of(page)).to_have_text("0 Treffer für „qwertzuiop“")
    ways = page.get_by_role("main").get_by_role("link")
    for name in ("Es ist etwas passiert", "Hilfe finden", "Bedarf melden"):
        expect(ways.filter(has_text=name)).to_be_visible()
    page.get_by_role("link", name="Hasskommentare").click()
    expect(page.get_by_role("article").first).to_be_visible()


def test_search_works_without_scripts(people):
    page = people(java_script_enabled=False)
    page.goto("/suche/?q=hass")
    every = count_of(page).inner_text()

    value(page, "Kanal", "Presse").check()
    page.get_by_role("button", name="Filter anwenden").click()

    page.wait_for_url("**kanal=**")
    assert count_of(page).inner_text() != every
    page.get_by_role("link", name="Neueste zuerst").click()
    page.wait_for_url("**sortierung=neueste**")
    expect(value(page, "Kanal", "Presse")).to_be_checked()
    page.get_by_label("Was suchen Sie?").fill("mahnwache")
    page.get_by_role("button", name="Suchen", exact=True).click()
    page.wait_for_url("**q=mahnwache**")
    assert "sortierung=neueste" in page.url


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_small_screens_have_a_link_and_folded_filters(people, scripts):
    page = people(viewport={"width": 320, "height": 640}, java_script_enabled=scripts)
    page.goto("/")
    page.get_by_role("banner").get_by_role("link", name="Suche", exact=True).click()
    page.wait_for_url("**/suche/")

    page.get_by_label("Was suchen Sie?").fill("hass")
    page.get_by_role("button", name="Suchen", exact=True).click()
    page.wait_for_url("**q=hass**")
    filters = page.locator("#filter > summary")
    box = value(page, "Kanal", "Presse")
    expect(box).to_be_hidden()
    filters.click()
    box.check()
    if not scripts:
        page.get_by_role("button", name="Filter anwenden").click()
    page.wait_for_url("**kanal=**")

    expect(filters).to_contain_text("1")
    if scripts:
        expect(value(page, "Kanal", "Presse")).to_be_visible()
        expect(value(page, "Kanal", "Presse")).to_be_focused()


def test_missing_page_helps_to_search(page, watch):
    watch.expected.add(404)
    page.goto("/gibt-es-nicht/")

    box = page.get_by_role("main").get_by_label("Was suchen Sie?")
    box.fill("mahnwache")
    box.press("Enter")

    page.wait_for_url("**/suche/?q=mahnwache")


def test_officer_finds_what_is_hers_and_no_copy_of_it_stays(people):
    officer = people(OFFICER)

    answer = officer.goto("/suche/?q=rede")

    assert "no-store" in answer.headers["cache-control"]
    value(officer, "Kanal", "Veranstaltung").check()
    officer.wait_for_url("**kanal=**")
    assert officer.evaluate("sessionStorage.getItem('htmx-history-cache')") is None
