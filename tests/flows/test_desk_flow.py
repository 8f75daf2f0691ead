# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The start page leads a chief editor to what is overdue, and the handbook helps."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

CHIEF = "chefredaktion@example.org"
DESKTOP = {"width": 1280, "height": 900}


@pytest.fixture
def chief(people):
    page = people(CHIEF, viewport=DESKTOP)
    page.goto("/admin/")
    return page


def test_overdue_service_is_found_and_confirmed_with_one_click(chief):
    desk = chief.get_by_role("region", name="Was jetzt zu tun ist")
    desk.get_by_role("link", name=re.compile("Anlaufstellen? (ist|sind)")).click()
    chief.wait_for_url("**/anlaufstellen-pruefen/?due=overdue")
    rows = chief.get_by_role("main").locator("tbody tr")
    before = rows.count()
    name = rows.first.get_by_role("link").inner_text()

    rows.first.get_by_role("button", name=f"Geprüft: {name}").click()

    expect(chief.get_by_role("status")).to_contain_text(
        f"„{name}“ ist als geprüft eingetragen."
    )
    expect(rows).to_have_count(before - 1)
    assert chief.url.endswith("?due=overdue")


def test_report_is_filtered_without_leaving_it(chief):
    chief.goto("/admin/reports/vorlagen-nutzung/?use=unused")

    expect(chief.get_by_role("heading", level=1)).to_contain_text("Nutzung")
    expect(chief.get_by_role("main").locator("tbody tr").first).to_be_visible()


def test_handbook_stands_in_the_menu_and_leads_on(chief):
    chief.get_by_role("link", name="Handbuch").first.click()
    chief.get_by_role("link", name="So veröffentlichen Sie eine Meldung").click()

    expect(chief.get_by_role("heading", level=1)).to_contain_text("Meldung")
    chief.get_by_role("link", name="Ein Bild hochladen").click()

    expect(chief.get_by_role("heading", level=1)).to_contain_text("Bild")
