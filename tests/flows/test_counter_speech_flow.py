# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""From a comment to an answer (J5): by keys alone, without scripts, without a trace."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .test_accessibility_flow import AXE, barriers

ADDRESS = "/toolbox/gegenrede-finden/"
HOSTILE = "Die Sozialwohnungen kriegen doch nur noch Asylanten, wir gehen leer aus!"
THREAT = "Wir wissen, wo du wohnst, und dann brennt die Hütte."
FRIENDLY = "Danke für das schöne Fest!"
CANARY = "kanarienvogelwort"
SUBMISSIONS = 100


def ask(page: Page, comment: str) -> None:
    page.goto(ADDRESS)
    page.get_by_label("Kommentar einfügen").fill(comment)
    page.get_by_role("button", name="Gegenrede finden").click()
    expect(page.locator("#ergebnis")).to_be_visible()


def test_comment_is_answered_with_keys_alone(page):
    page.goto(ADDRESS)

    page.get_by_label("Kommentar einfügen").focus()
    page.keyboard.type(HOSTILE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    reply = page.get_by_role("article").first
    expect(reply.get_by_role("link", name="Wohnungsnot")).to_be_visible()
    expect(reply.get_by_role("heading", name="Wann Sie nicht")).to_be_visible()
    expect(reply.get_by_text("Einkommen und Dringlichkeit").first).to_be_visible()
    expect(page.get_by_text(HOSTILE)).to_be_hidden()
    assert page.url.endswith(f"{ADDRESS}#ergebnis")


def test_answer_can_be_copied(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, HOSTILE)

    page.get_by_role("button", name="Antwort kopieren").first.click()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Einkommen und Dringlichkeit" in copied


def test_threat_leads_to_evidence_and_help_before_any_answer(page):
    ask(page, THREAT)

    expect(page.get_by_text("Erst sichern, melden und helfen.")).to_be_visible()
    expect(page.get_by_role("heading", name="starke Stelle")).to_be_visible()
    expect(page.get_by_role("button", name="Antwort kopieren").first).to_be_hidden()


def test_friendly_comment_needs_no_counter_speech(page):
    ask(page, FRIENDLY)

    expect(page.get_by_text("Keine Gegenrede nötig")).to_be_visible()


def test_page_works_without_scripts_on_a_small_screen(people):
    page = people(java_script_enabled=False)
    page.set_viewport_size({"width": 320, "height": 640})
    ask(page, HOSTILE)

    expect(page.get_by_role("heading", name="Wohnungsnot")).to_be_visible()
    page.get_by_text("Mittlere Antwort").first.click()
    expect(page.get_by_text("Wer lange eine Wohnung sucht").first).to_be_visible()
    assert page.context.cookies() == []


@pytest.mark.parametrize("comment", [HOSTILE, THREAT, FRIENDLY])
def test_advice_has_no_barriers(page, comment):
    axe = AXE.read_text(encoding="utf-8")
    ask(page, comment)

    assert barriers(page, axe) == []


def test_hundred_comments_leave_no_trace(requests_of, site):
    client = requests_of()
    for number in range(SUBMISSIONS):
        comment = f"{HOSTILE} {CANARY} {CANARY}{number}"
        answer = client.post(ADDRESS, form={"comment": comment})
        assert answer.status == 200
        assert "no-store" in answer.headers["cache-control"]
        assert "set-cookie" not in answer.headers

    assert traces(site.folder) == []


def traces(folder: Path) -> list[str]:
    """Among database, log, sessions, caches, index, mails and temporary files."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [str(path) for path in files if CANARY.encode() in path.read_bytes()]
