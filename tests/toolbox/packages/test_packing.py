# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Drafts become one ZIP: names for every computer, and nothing breaks off."""

from io import BytesIO

import pytest
from django.utils import timezone

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.own_kits import make_kit
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from toolbox.packages import packing
from toolbox.packages.making import LARGE, MAX_TITLE
from toolbox.packages.packing import UNEXPECTED, Packed, pack_package
from toolbox.packages.readme import Contents
from toolbox.press_kits import building
from toolbox.rendering.zipping import unpack

ODD_TITLES = [
    "",
    "🎉",
    "../../etc/passwd",
    "C:\\Windows\\con.txt",
    "nul\x1f",
    "\u202egnp.dlib",
    "Straße für Ärger: „Öl“ & Übel?",
    "a" * 10_000,
]


@pytest.fixture
def town(db):
    return make_municipality()


@pytest.fixture
def officer(town):
    return make_member(town)


@pytest.fixture
def text(town, officer):
    item = make_item([paragraph("Alles gut.")], title="Brief")
    return make_adaptation(item, town, officer)


@pytest.fixture
def picture(town, officer):
    return make_own_sharepic(make_sharepic(), town, officer)


def packed(*drafts, **options) -> tuple[Packed, dict[str, bytes]]:
    target = BytesIO()
    contents = Contents("Paket", "Stadt Musterhausen", timezone.now())
    found = pack_package(contents, drafts, "docx", target, **options)
    return found, unpack(target.getvalue()) if target.getvalue() else {}


@pytest.mark.parametrize("title", ODD_TITLES)
def test_title_of_any_kind_becomes_a_name_for_every_computer(text, title: str) -> None:
    text.title = title

    _, files = packed(text)

    name = next(iter(files))
    assert name.isascii()
    assert not set('<>:"/\\|?*') & set(name)
    assert name.startswith("01-")
    assert len(name) <= MAX_TITLE + len("01-.docx")


def test_picture_with_too_many_words_costs_no_other_file(text, picture) -> None:
    picture.words = {"headline": "Wort " * 400}

    found, files = packed(picture, text)

    assert [part.title for part in found.absent] == [picture.title]
    assert list(files) == ["02-brief.docx", "LIESMICH.txt"]
    assert f"- {picture.title}: " in files["LIESMICH.txt"].decode()


def test_error_nobody_thought_of_is_a_sentence(text, monkeypatch, caplog) -> None:
    monkeypatch.setattr(packing, "plan", lambda draft, key: {}[key])

    found, files = packed(text)

    assert found.absent[0].lacks == (UNEXPECTED,)
    assert list(files) == ["LIESMICH.txt"]
    assert text.get_absolute_url() in caplog.text


def test_kit_that_takes_long_is_left_to_its_own_page(
    town, officer, monkeypatch
) -> None:
    monkeypatch.setattr(building, "MOST_FILES_AT_ONCE", 0)

    found, _ = packed(make_kit(town, officer))

    assert found.absent[0].lacks == (LARGE,)


def test_nothing_is_made_where_only_all_is_wanted_and_something_is_missing(
    town, officer, text
) -> None:
    open_picture = make_sharepic(headline="Am {datum_ereignis}")
    draft = make_own_sharepic(open_picture, town, officer)

    found, files = packed(text, draft, only_whole=True)

    assert files == {}
    assert found.has_files
    assert [part.draft for part in found.absent] == [draft]


def test_all_is_made_where_only_all_is_wanted_and_there(text, picture) -> None:
    found, files = packed(text, picture, only_whole=True)

    assert found.absent == []
    assert "01-brief.docx" in files
    assert files["02-sharepic-kein-platz-fuer-hass/alt.txt"]
