# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Writes a small content folder, complete in all its parts, for `load_content`."""

from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.core.management.base import CommandError
from PIL import Image
from wagtail.models import Page, Site

from cms.models import CommunityImage, SupportService
from toolbox.models import Occasion

PARTS = [
    "Bilder",
    "Anlaufstellen",
    "Begriffe",
    "Kanäle",
    "Seiten und Meldungen",
    "Website",
    "Vorlagen",
    "Verwandtes",
    "Kommunen",
]
OFFICE = {
    "slug": "rat",
    "name": "Beratung Probeland",
    "kind": "opferberatung",
    "nationwide": True,
    "federal_states": [],
    "phone": "0000 12",
    "hours": "",
    "email": "",
    "website": "",
    "address": "Weg 1\n00000 Ort\n",
    "languages": "Deutsch",
    "description": "Berät.",
    "checked_on": date(2026, 6, 1),
    "check_again_on": date(2026, 12, 1),
    "replaced_by": "",
    "is_closed": False,
    "source": "erfunden",
}
PICTURE = {
    "file": "tisch.png",
    "title": "Tisch",
    "alt": "Ein runder\n  Tisch",
    "author": "Komm.A",
    "licence": "cc0",
    "licence_url": "https://example.org/cc0",
    "source": "eigene Zeichnung (tisch.svg)",
}
TERMS = {
    "occasions": [
        {"slug": "vorfall", "name": "Vorfall"},
        {"slug": "schmiererei", "name": "Schmiererei", "parent": "vorfall"},
    ],
    "phenomena": [{"slug": "rassismus", "name": "Rassismus", "pmk_code": None}],
    "audiences": [{"slug": "alle", "name": "Alle"}],
    "channels": [{"slug": "presse", "name": "Presse"}],
}
PAGE = {
    "type": "content",
    "title": "Projekt",
    "slug": "projekt",
    "parent": "",
    "order": 1,
    "in_menu": True,
    "intro": "Worum es geht.",
    "description": "Kurz gesagt.",
}
PAGES: tuple[dict[str, Any], ...] = (
    PAGE | {"type": "home", "slug": "home", "title": "Komm.A", "claim": "Gemeinsam"},
    PAGE,
    PAGE | {"type": "news_index", "slug": "aktuelles", "title": "Aktuelles"},
    PAGE | {"type": "toolbox", "slug": "toolbox", "title": "Toolbox"},
    PAGE | {"type": "support_services", "slug": "hilfe", "title": "Hilfe finden"},
    PAGE
    | {"type": "legal", "slug": "impressum", "title": "Impressum", "intro": ""}
    | {"as_of": date(2026, 9, 1)},
)
NEWS = {
    "title": "Es geht los",
    "slug": "es-geht-los",
    "date": date(2026, 9, 1),
    "description": "Der Anfang.",
    "intro": "Heute beginnt das Projekt.",
    "author_line": "Redaktion",
}
ITEM = {
    "id": "S01",
    "title": "Stellungnahme",
    "slug": "stellungnahme",
    "kind": "statement",
    "headline": "{kommune} steht zusammen",
    "summary": "Für die ersten Stunden.",
    "occasions": ["schmiererei"],
    "phenomena": ["rassismus"],
    "audiences": ["alle"],
    "channels": ["presse"],
    "tone": "clear",
    "language_level": "standard",
    "phase": "acute",
    "legal_note": "",
    "legal_note_date": None,
    "checked_by": "Redaktion",
    "checked_until": date(2099, 1, 1),
    "version": "1.0",
    "visibility": "public",
    "usage": "- Prüfen Sie die Angaben.",
    "related": [],
    "licence": "CC BY 4.0",
}
ITEM_BODY = """\
## Was geschehen ist

In {kommune_name} wurde **heute** eine Wand beschmiert & besprüht.

- Wir zeigen {kommune} von ihrer besten Seite.
- Wir stellen Strafanzeige.

> Das ist nicht unsere Stadt.
> — {leitung}

Wir stehen zusammen.
"""


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def settings_of(fields: dict[str, Any]) -> str:
    return yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)


def write_markdown(path: Path, fields: dict[str, Any], body: str) -> None:
    write(path, f"---\n{settings_of(fields)}---\n{body}\n")


def write_page(folder: Path, body: str = "Ein Bündnis.", **changes) -> None:
    fields = PAGE | changes
    write_markdown(folder / "pages" / f"{fields['slug']}.md", fields, body)


def write_news(folder: Path, body: str = "Wir freuen uns.", **changes) -> None:
    write_markdown(folder / "news" / "2026-09-01-los.md", NEWS | changes, body)


def write_item(folder: Path, body: str = ITEM_BODY, **changes) -> None:
    fields = ITEM | changes
    write_markdown(folder / "items" / f"{fields['id'].lower()}.md", fields, body)


def write_services(folder: Path, *changes: dict[str, Any]) -> None:
    offices = [OFFICE | change for change in changes]
    write(folder / "support_services.yaml", settings_of({"services": offices}))


def write_site_settings(folder: Path, contact: str = "a@example.org") -> None:
    write(folder / "site_settings.yaml", settings_of({"security_contact": contact}))


def write_picture(folder: Path, colour: str = "#0b3d48", **changes) -> None:
    images = folder / "images"
    write(images / "images.yaml", settings_of({"images": [PICTURE | changes]}))
    Image.new("RGB", (60, 40), colour).save(images / "tisch.png")


def write_folder(folder: Path) -> Path:
    """All parts, each as small as it can be."""
    for page in PAGES:
        body = "" if page["type"] in ("news_index", "toolbox") else "Ein Bündnis."
        write_page(folder, body, **page)
    write_news(folder)
    write_item(folder)
    write_services(folder, {})
    write_site_settings(folder)
    write_picture(folder)
    write(folder / "taxonomy.yaml", settings_of(TERMS))
    write(folder / "municipalities" / "users.yaml", "users: []\n")
    return folder


def replace(path: Path, old: str, new: str) -> None:
    """Put new words for the first of the old ones."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def load(folder: Path) -> dict[str, str]:
    """What the command says of each part."""
    output = StringIO()
    call_command("load_content", str(folder), stdout=output)
    return dict(line.split(": ") for line in output.getvalue().splitlines())


def load_with_mistakes(folder: Path) -> list[str]:
    """The mistakes that the command names, the folder left out of their paths."""
    errors = StringIO()
    with pytest.raises(CommandError):
        call_command("load_content", str(folder), stdout=StringIO(), stderr=errors)
    lines = errors.getvalue().splitlines()
    return [line.removeprefix(f"{folder}/") for line in lines]


def counts() -> dict[str, int]:
    """How much is in the database of what the folder makes."""
    models = (Page, CommunityImage, SupportService, Occasion, Group, Site)
    return {model.__name__: model.objects.count() for model in models}
