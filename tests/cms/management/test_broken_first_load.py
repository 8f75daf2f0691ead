# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Mistakes in the content of an empty site: whatever can stand without them stands."""

import pytest
from wagtail.models import Page

from cms.models import HomePage, SupportService
from toolbox.models import TextItemPage

from .content_folder import (
    load,
    load_with_mistakes,
    replace,
    write,
    write_item,
    write_page,
)

pytestmark = pytest.mark.django_db
USERS = "municipalities/users.yaml"
PROJECT = "pages/projekt.md"


def test_relations_follow_once_the_item_they_stand_in_is_mended(folder):
    write_item(folder, related=["S02"], occasions=["spaeter"])
    write_item(folder, id="S02", slug="zweite")
    load_with_mistakes(folder)
    terms = folder / "taxonomy.yaml"
    replace(terms, "occasions:", "occasions:\n- slug: spaeter\n  name: Später")

    load(folder)

    assert TextItemPage.objects.get(reference="S01").related_items.count() == 1


def test_reference_to_a_broken_file_says_so_in_one_sentence(folder):
    write_item(folder, related=["S02"])
    write_item(folder, id="S02", slug="zweite", occasions=["weg"])

    mistakes = load_with_mistakes(folder)

    assert mistakes[1:] == [
        "items/s01.md:27: Eine Vorlage „S02“ gibt es nicht. "
        "Grund: Die Datei s02.md hat selbst Fehler."
    ]
    assert TextItemPage.objects.get().reference == "S01"


def test_page_below_a_broken_one_names_the_cause(folder):
    write_page(folder, slug="module", parent="projekt")
    replace(folder / PROJECT, "title: Projekt\n", "")

    mistakes = load_with_mistakes(folder)

    assert [mistake.partition(": ")[0] for mistake in mistakes] == [
        "pages/projekt.md:2",
        "pages/module.md:5",
    ]
    assert mistakes[1].endswith("Grund: Die Datei projekt.md hat selbst Fehler.")


def test_new_page_whose_text_has_a_mistake_is_not_shown(folder, client):
    write_page(folder, "@karte: x")
    write_page(folder, "[Mehr](seite:projekt)", slug="module")

    assert len(load_with_mistakes(folder)) == 1
    assert client.get("/projekt/").status_code == 404
    assert client.get("/module/").status_code == 200

    write_page(folder, "Jetzt gut.")
    load(folder)
    assert "Jetzt gut." in client.get("/projekt/").content.decode()


def test_broken_file_of_a_first_load_leaves_no_row(folder):
    write_item(folder, occasions=["weg"])
    write(folder / USERS, "users: {")

    load_with_mistakes(folder)

    assert HomePage.objects.get().claim == "Gemeinsam"
    assert not TextItemPage.objects.exists()


def test_without_the_pages_nothing_has_a_place(folder):
    (folder / "pages").rename(folder.parent / "weg")

    assert load_with_mistakes(folder) == [
        "pages: Den Ordner oder die Datei gibt es nicht.",
        "pages: Eine Seite vom Typ „home“ fehlt.",
        "items: Eine Seite vom Typ „toolbox“ fehlt.",
    ]
    assert SupportService.objects.count() == 1
    assert Page.objects.filter(depth=2).count() == 1


@pytest.mark.parametrize("part", ["images", "news", "items", "municipalities"])
def test_missing_folder_is_named(folder, part):
    (folder / part).rename(folder.parent / part)

    mistakes = load_with_mistakes(folder)

    sentence = f"{part}: Den Ordner oder die Datei gibt es nicht."
    assert [mistake for mistake in mistakes if sentence in mistake]
    assert HomePage.objects.get().live


def test_file_of_another_encoding_is_named(folder):
    path = folder / "news" / "2026-09-01-los.md"
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))

    assert load_with_mistakes(folder) == [
        "news/2026-09-01-los.md: Die Datei ist kein Text in UTF-8."
    ]


@pytest.mark.parametrize("name", ["news/2026-09-01-los.md", "facts.yaml"])
def test_character_that_is_no_text_is_found_on_its_line(folder, name):
    path = folder / name
    text = path.read_text(encoding="utf-8") if path.is_file() else "- slug: eins"
    path.write_text(f"{text}\nEin\x00s\n", encoding="utf-8")

    line = text.count("\n") + 2
    assert load_with_mistakes(folder) == [
        f"{name}:{line}: Hier steht ein Zeichen, das kein Text ist."
    ]


def test_pages_need_a_home_page(folder):
    (folder / "pages" / "home.md").unlink()

    assert "vom Typ „home“ fehlt" in load_with_mistakes(folder)[0]


def test_pages_in_a_circle_are_refused(folder):
    write_page(folder, slug="henne", parent="ei")
    write_page(folder, slug="ei", parent="henne")

    mistakes = load_with_mistakes(folder)

    assert len(mistakes) == 2
    assert "gibt es nicht" in mistakes[0]
