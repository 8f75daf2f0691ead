# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin of the desk speaks German: no English left over, the catalogue compiled."""

from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

import cms.desk
from tests.cms.handbook.screen_words import menu_of, names_on
from tests.factories.items import make_item, make_service

FOLDER = Path(cms.desk.__file__).parent / "locale/de/LC_MESSAGES"
SCREENS = [
    "/admin/",
    "/admin/handbuch/",
    "/admin/snippets/cms/supportservice/",
    "/admin/items/",
    "/admin/snippets/search/synonymgroup/",
    "/admin/snippets/search/synonymgroup/add/",
    *(
        f"/admin/reports/{name}/"
        for name in (
            "anlaufstellen-pruefen",
            "vorlagen-pruefen",
            "zahlen-pruefen",
            "kaputte-verweise",
            "veraltete-fassungen",
            "vorlagen-nutzung",
            "suchen-ohne-treffer",
            "zustand-der-suche",
            "workflow",
        )
    ),
]
ENGLISH = {"home", "locale", "reports", "workflows", "pages", "search", "filter by"}


@pytest.mark.parametrize("address", SCREENS)
def test_screen_has_no_english_name(admin, address):
    make_item()
    make_service()

    page = admin.get(address).content.decode()
    names = {name.strip(": ").lower() for name in names_on(page) | menu_of(page)}

    assert names & ENGLISH == set()


def test_reports_say_in_german_what_wagtail_calls_workflows(admin):
    menu = menu_of(admin.get("/admin/").content.decode())

    assert "Berichte › Freigaben" in menu


def test_compiled_catalogue_holds_what_is_written():
    with (FOLDER / "django.po").open("rb") as written:
        words = {entry.id: entry.string for entry in read_po(written) if entry.id}
    with (FOLDER / "django.mo").open("rb") as compiled:
        found = {entry.id: entry.string for entry in read_mo(compiled) if entry.id}

    assert found == words
