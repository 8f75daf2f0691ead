# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loading press kits: complete, never doubled, and not over an editor's head."""

from datetime import date

import pytest

from tests.factories.people import make_user
from toolbox.models import PressKitPage

from .content_folder import load, load_with_mistakes, write_markdown

pytestmark = pytest.mark.django_db

KIT = {
    "id": "K01",
    "title": "Es geht los",
    "slug": "es-geht-los",
    "summary": "Zehn Kommunen.",
    "is_example": False,
    "place": "Musterhausen",
    "date": date(2026, 9, 1),
    "texts": ["S01"],
    "quotes": [{"text": "Los!", "person": "Kim", "released_on": date(2026, 9, 1)}],
    "people": [],
    "facts": [{"figure": "10", "meaning": "Kommunen"}],
    "programme": [],
    "pictures": [{"file": "tisch.png", "caption": "Am Tisch."}],
    "occasions": ["schmiererei"],
    "phenomena": ["rassismus"],
    "audiences": ["alle"],
    "channels": ["presse"],
    "tone": "factual",
    "phase": "preparation",
    "checked_by": "Redaktion",
    "checked_until": date(2099, 1, 1),
    "version": "1.0",
    "licence": "CC BY 4.0",
}


def write_kit(folder, **changes) -> None:
    fields = {**KIT, **changes}
    write_markdown(folder / "press_kits" / f"{fields['slug']}.md", fields, "")


def test_kit_is_loaded_with_all_its_parts(folder, client):
    write_kit(folder)

    assert load(folder)["Pressemappen"] == "geladen"

    kit = PressKitPage.objects.get()
    assert [text.item.reference for text in kit.kit_texts.all()] == ["S01"]
    assert [picture.caption for picture in kit.kit_pictures.all()] == ["Am Tisch."]
    assert kit.quotes[0].value["released_on"] == date(2026, 9, 1)
    assert client.get("/toolbox/es-geht-los/").status_code == 200


def test_kit_loaded_again_is_brought_up_to_date_and_not_doubled(folder):
    write_kit(folder)
    load(folder)
    quote = PressKitPage.objects.get().quotes[0].id

    write_kit(folder, title="Es ging los")
    load(folder)

    kit = PressKitPage.objects.get()
    assert kit.title == "Es ging los"
    assert kit.quotes[0].id == quote
    assert kit.kit_texts.count() == kit.kit_pictures.count() == 1


def test_kit_that_an_editor_changed_stays(folder):
    write_kit(folder)
    load(folder)
    kit = PressKitPage.objects.get()
    kit.title = "Von Hand"
    kit.save_revision(user=make_user()).publish()

    write_kit(folder, title="Aus der Datei")
    load(folder)

    assert PressKitPage.objects.get().title == "Von Hand"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"texts": ["X99"]}, "„X99“ gibt es nicht (Textvorlage)."),
        ({"sharepics": ["S01"]}, "„S01“ gibt es nicht (Sharepic)."),
        ({"pictures": [{"file": "nie.png", "caption": ""}]}, "nie.png"),
    ],
)
def test_mistake_is_named_with_its_file(folder, changes, reason):
    write_kit(folder, **changes)

    mistakes = load_with_mistakes(folder)

    assert len(mistakes) == 1
    assert "es-geht-los.md:" in mistakes[0]
    assert reason in mistakes[0]
    assert not PressKitPage.objects.exists()
