# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Content that cannot be loaded: the file is named, the database stays."""

from pathlib import Path

import pytest
from django.core.management.base import CommandError
from wagtail.models import Revision

from cms.models import (
    LoadedPart,
    SupportService,
)

from .content_folder import (
    counts,
    load,
    write_page,
    write_services,
)

pytestmark = pytest.mark.django_db


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


PROJECT, ITEM = "pages/projekt.md", "items/s01.md"
BREAKS = {
    "kein YAML": (PROJECT, "title: Projekt", "title: [Projekt", "kein gültiges YAML"),
    "Tabulator": (PROJECT, "order:", "\torder:", "kein gültiges YAML (Zeile"),
    "keine Angaben": (PROJECT, "---\n", "", "zwischen zwei Zeilen „---“ fehlen"),
    "nur Text": ("municipalities/users.yaml", "users: []", "Kim", "„Name: Wert“"),
    "Angabe fehlt": (PROJECT, "order: 1\n", "", "Die Angabe „order“ fehlt."),
    "Teil fehlt": ("support_services.yaml", "  nationwide: true\n", "", "„nationwide“"),
    "Seitentyp": (PROJECT, "type: content", "type: blog", "Seitentyp „blog“"),
    "Elternseite": (PROJECT, "parent: ''", "parent: weg", "Eine Seite „weg“"),
    "Anweisung": (PROJECT, "Ein Bündnis.", "@karte: x", "Anweisung „@karte“"),
    "kein Ende": (PROJECT, "Ein Bündnis.", "@hinweis: x\n\nText.", "„@ende“"),
    "Kontakt": (PROJECT, "Ein Bündnis.", "@kontakt: Kim | Rat", "2 statt 4 Angaben"),
    "Bild": (PROJECT, "Ein Bündnis.", "@bild: weg.png", "Ein Bild „weg.png“"),
    "Verweis": (
        PROJECT,
        "Ein Bündnis.",
        "@verweise\n- weg | A | B\n@ende",
        "Eine Seite „weg“ gibt es nicht",
    ),
    "Platzhalter": (ITEM, "{kommune_name}", "{komune}", "komune"),
    "Anlaufstelle": (ITEM, "Wir stehen", "@anlaufstellen: weg\n\nWir", "SupportServ"),
    "Bilddatei": ("images/images.yaml", "file: tisch", "file: fort", "fort.png"),
    "Konten": ("municipalities/users.yaml", "users: []", "user: []", "„users“ fehlt"),
    "Begriff": ("taxonomy.yaml", "parent: vorfall", "parent: x", "(Occasion)"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_broken_file_is_named_and_leaves_everything_as_it_was(loaded, name):
    path, old, new, sentence = BREAKS[name]
    before = counts(), Revision.objects.count(), list(LoadedPart.objects.values())
    write_services(loaded, {"phone": "0000 99"})
    replace(loaded / path, old, new)

    with pytest.raises(CommandError) as refused:
        load(loaded)

    assert str(refused.value).startswith(f"{loaded / path}: ")
    assert sentence in str(refused.value)
    assert str(refused.value).endswith(" Es wurde nichts geladen.")
    after = counts(), Revision.objects.count(), list(LoadedPart.objects.values())
    assert after == before
    assert SupportService.objects.get().phone == "0000 12"


def test_file_of_another_encoding_is_named(folder):
    path = folder / "news" / "2026-09-01-los.md"
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))

    with pytest.raises(CommandError, match="2026-09-01-los.md: .*kein Text in UTF-8"):
        load(folder)


@pytest.mark.parametrize("part", ["images", "pages", "news", "items", "municipalities"])
def test_missing_folder_is_named(folder, part):
    (folder / part).rename(folder.parent / part)

    with pytest.raises(CommandError) as refused:
        load(folder)

    assert str(refused.value).startswith(f"{folder / part}: ")


def test_folder_that_is_none_is_refused(tmp_path):
    with pytest.raises(CommandError) as refused:
        load(tmp_path / "weg")

    assert str(refused.value) == f"Den Ordner {tmp_path / 'weg'} gibt es nicht."


def test_pages_need_a_home_page(folder):
    (folder / "pages" / "home.md").unlink()

    with pytest.raises(CommandError, match="vom Typ „home“ fehlt"):
        load(folder)


def test_pages_in_a_circle_are_refused(folder):
    write_page(folder, slug="henne", parent="ei")
    write_page(folder, slug="ei", parent="henne")

    with pytest.raises(CommandError, match="Eine Seite „(ei|henne)“ gibt es nicht"):
        load(folder)
