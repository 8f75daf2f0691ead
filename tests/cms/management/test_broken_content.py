# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Content with mistakes: each is named with its line, and the rest is loaded."""

import json
import re

import pytest
from django.core.management.base import CommandError

from cms.models import ContentPage, LoadedPart, NewsPage, SupportService
from toolbox.models import Occasion, TextItemPage

from .content_folder import (
    ITEM_BODY,
    load,
    load_with_mistakes,
    replace,
    write,
    write_item,
    write_news,
    write_page,
    write_services,
)

pytestmark = pytest.mark.django_db
IDENTITY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

PROJECT, ITEM, WORDS = "pages/projekt.md", "items/s01.md", "Ein Bündnis."
IMAGES, USERS = "images/images.yaml", "municipalities/users.yaml"
BREAKS = {
    "kein YAML": (PROJECT, "title: Projekt", "title: [Projekt", 4, "gültiges YAML"),
    "Doppelpunkt": (PROJECT, "title: P", "title: Das: P", 3, "Anführungszeichen"),
    "Tabulator": (PROJECT, "order:", "\torder:", 6, "Tabulator statt Leerzeichen"),
    "doppelt": (PROJECT, "order: 1", "order: 1\ntitle: x", 7, "„title“ steht doppelt"),
    "ohne Angaben": (PROJECT, "---\n", "", 1, "zwischen zwei Zeilen „---“ fehlen"),
    "nur Text": (USERS, "users: []", "Kim", 1, "„Name: Wert“"),
    "Angabe fehlt": (PROJECT, "order: 1\n", "", 2, "Die Angabe „order“ fehlt."),
    "Teil fehlt": ("support_services.yaml", "  nationwide: true\n", "", 2, "„nationwi"),
    "Seitentyp": (PROJECT, "type: content", "type: blog", 2, "Seitentyp „blog“"),
    "Elternseite": (PROJECT, "parent: ''", "parent: weg", 5, "Eine Seite „weg“"),
    "Anweisung": (
        PROJECT,
        WORDS,
        "Eins.\n\n@karte: x",
        13,
        "Anweisung „@karte“",
    ),
    "kein Ende": (PROJECT, "Ein B", "@hinweis: x\n\nB", 11, "Zeile „@ende“"),
    "Kontakt": (
        PROJECT,
        WORDS,
        "@kontakt: Kim | Rat",
        11,
        "2 statt 4 Angaben",
    ),
    "Bild": (PROJECT, WORDS, "@bild: weg.png", 11, "Ein Bild „weg.png“"),
    "Link": (
        PROJECT,
        WORDS,
        "Eins.\n\n[x](seite:fort)",
        13,
        "Die Seite „fort“",
    ),
    "Verweis": (
        PROJECT,
        WORDS,
        "Ein weg.\n\n@verweise\n- weg | A | B\n@ende",
        14,
        "Eine Seite „weg“ gibt es nicht",
    ),
    "Platzhalter": (ITEM, "{kommune_name}", "{komune}", 31, "{komune} ist unbekannt"),
    "Begriff": (ITEM, "- rassismus", "- rasismus", 11, "„rasismus“ gibt es nicht"),
    "Wert": (ITEM, "tone: clear", "tone: laut", 16, "laut"),
    "zu lang": (ITEM, "version: '1.0'", f"version: {'1' * 99}", 23, "Zu „version“"),
    "Anlaufstelle": (ITEM, "Wir stehen", "@anlaufstellen: fort\n\nWir", 39, "„fort“"),
    "Form": (ITEM, "related: []", "related: 7", 1, "nicht die Form"),
    "Verwandtes": (ITEM, "related: []", "related: [S77]", 26, "Vorlage „S77“"),
    "Bilddatei": (IMAGES, "file: tisch", "file: fort", 2, "fort.png"),
    "Konten": (USERS, "users: []", "user: []", 1, "„users“ fehlt"),
    "Anlass": ("taxonomy.yaml", "parent: vorfall", "parent: x", 6, "Anlass „x“"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_mistake_is_named_with_file_and_line(loaded, name):
    path, old, new, line, sentence = BREAKS[name]
    replace(loaded / path, old, new)

    mistakes = load_with_mistakes(loaded)

    assert len(mistakes) == 1, mistakes
    assert mistakes[0].startswith(f"{path}:{line}: "), mistakes
    assert sentence in mistakes[0]


# At least one of each kind of file, and of each stage at which a file can fail.
STAGES = ["kein YAML", "Teil fehlt", "Elternseite", "Anweisung", "Platzhalter"]
STAGES += ["zu lang", "Verwandtes", "Bilddatei", "Konten", "Anlass"]


@pytest.mark.parametrize("name", STAGES)
def test_file_with_a_mistake_leaves_its_row_and_the_rest_is_loaded(loaded, name):
    path, old, new, *_ = BREAKS[name]
    before = rows()
    write_services(loaded, {"phone": "0000 99"})
    write_news(loaded, title="Es ging los")
    replace(loaded / path, old, new)

    load_with_mistakes(loaded)

    assert rows() == before
    assert NewsPage.objects.get().title == "Es ging los"
    is_in_services = path == "support_services.yaml"
    phone = "0000 12" if is_in_services else "0000 99"
    assert SupportService.objects.get().phone == phone


def rows() -> list:
    """What the broken files of these tests hold."""
    page, item = ContentPage.objects.get(slug="projekt"), TextItemPage.objects.get()
    texts = [json.dumps(one.body.get_prep_value()) for one in (page, item)]
    return [
        (page.title, page.live, item.title, item.version),
        [IDENTITY.sub("", text) for text in texts],
        item.related_items.count(),
        list(Occasion.objects.values("slug", "name", "parent")),
    ]


def test_every_mistake_of_a_load_is_named(loaded):
    write_page(loaded, "@karte: x\n\n@bild: weg.png\n\n[x](seite:fort)")
    write_news(loaded, "@hinweis: x\n\nText.")
    body = ITEM_BODY.replace("{kommune_name}", "{komune}").replace("{leitung}", "{x}")
    write_item(loaded, body, occasions=["weg"])
    write_item(loaded, id="S02", slug="zweite")
    replace(loaded / "items/s02.md", "tone: clear\n", "")
    replace(loaded / "items/s02.md", "phase: acute\n", "")

    mistakes = load_with_mistakes(loaded)

    assert [mistake.split(": ", 1)[0] for mistake in mistakes] == [
        "pages/projekt.md:11",
        "pages/projekt.md:13",
        "pages/projekt.md:15",
        "news/2026-09-01-los.md:9",
        "items/s01.md:9",
        "items/s01.md:31",
        "items/s01.md:37",
        "items/s02.md:2",
        "items/s02.md:2",
    ]


def test_closing_words_count_mistakes_and_files(loaded):
    write_page(loaded, "@karte: x\n\n@bild: weg.png")
    write_item(loaded, occasions=["weg"])

    with pytest.raises(CommandError) as closing:
        load(loaded)

    assert str(closing.value).startswith("3 Fehler in 2 Dateien. ")
    assert closing.value.returncode == 1


def test_part_with_a_mistake_is_not_remembered(loaded):
    write_item(loaded, occasions=["weg"])
    load_with_mistakes(loaded)
    remembered = set(LoadedPart.objects.values_list("name", flat=True))

    assert load_with_mistakes(loaded)
    assert "Website" in remembered
    assert not LoadedPart.objects.filter(name="Vorlagen", digest="").exists()

    write(loaded / "taxonomy.yaml", (loaded / "taxonomy.yaml").read_text() + "#\n")
    write_item(loaded, summary="Neu.")
    assert load(loaded)["Vorlagen"] == "geladen"
    assert TextItemPage.objects.get().summary == "Neu."


def test_reference_to_a_file_that_was_loaded_before_still_holds(loaded):
    write_item(loaded, id="S02", slug="zweite", related=["S01"])
    write_item(loaded, occasions=["weg"])

    assert len(load_with_mistakes(loaded)) == 1
    second = TextItemPage.objects.get(reference="S02")
    assert second.related_items.count() == 1


def test_folder_that_is_none_is_refused(tmp_path):
    with pytest.raises(CommandError) as refused:
        load(tmp_path / "weg")

    assert str(refused.value) == f"Den Ordner {tmp_path / 'weg'} gibt es nicht."
