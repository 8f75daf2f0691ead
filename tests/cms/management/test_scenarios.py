# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loading scenarios: complete, never doubled, and clear about what is missing."""

from datetime import date

import pytest

from tests.factories.people import make_user
from toolbox.models import ScenarioPage

from .content_folder import (
    load,
    load_with_mistakes,
    write_item,
    write_markdown,
    write_page,
)

pytestmark = pytest.mark.django_db

SCENARIO = {
    "title": "Ein Angriff ist passiert",
    "slug": "angriff",
    "summary": "Schützen, klären, sprechen.",
    "phase": "acute",
    "emergency": "In Gefahr? Die 110.",
    "occasions": ["schmiererei"],
    "services": ["rat"],
    "steps_title": "Die erste Stunde",
    "steps": [{"time": "0–10 Minuten", "action": "Fragen.", "who": "Leitung"}],
    "package": [
        {"id": "S02", "when": "now", "reason": "Für sofort."},
        {"id": "S01", "when": "week", "reason": "Für später.", "alternatives": "Eine"},
    ],
    "checked_by": "Redaktion",
    "checked_until": date(2099, 1, 1),
}
BODY = """\
## Woran Sie es erkennen

- Jemand ist verletzt.

## Was Sie nicht tun

- Vermuten.
"""


@pytest.fixture
def with_packages(folder):
    write_page(folder, "", type="scenario_index", slug="pakete", parent="toolbox")
    write_item(folder, id="S02", slug="zweite")
    write_scenario(folder)
    return folder


def write_scenario(folder, body: str = BODY, **changes) -> None:
    write_markdown(folder / "scenarios" / "1-angriff.md", SCENARIO | changes, body)


def test_scenario_is_loaded_with_all_its_parts(with_packages, client):
    assert load(with_packages)["Pakete"] == "geladen"

    scenario = ScenarioPage.objects.get()
    assert [entry.item.slug for entry in scenario.entries.all()] == [
        "zweite",
        "stellungnahme",
    ]
    assert [entry.alternatives for entry in scenario.entries.all()] == ["", "Eine"]
    assert scenario.steps[0].value["who"] == "Leitung"
    assert scenario.signs == "<ul><li>Jemand ist verletzt.</li></ul>"
    assert [service.slug for service in scenario.support_services.all()] == ["rat"]
    assert client.get("/toolbox/pakete/angriff/").status_code == 200


def test_changed_scenario_is_brought_up_to_date_and_never_doubled(with_packages):
    load(with_packages)
    step = ScenarioPage.objects.get().steps.raw_data[0]["id"]

    write_scenario(with_packages, package=SCENARIO["package"][:1], title="Angriff")
    load(with_packages)

    scenario = ScenarioPage.objects.get()
    assert scenario.title == "Angriff"
    assert scenario.entries.count() == 1
    assert scenario.steps.raw_data[0]["id"] == step


def test_what_an_editor_changed_stays(with_packages):
    load(with_packages)
    scenario = ScenarioPage.objects.get()
    scenario.title = "Von Hand"
    scenario.save_revision(user=make_user()).publish()

    write_scenario(with_packages, title="Aus der Datei")
    load(with_packages)

    assert ScenarioPage.objects.get().title == "Von Hand"


def mistakes_of(folder) -> str:
    return "\n".join(load_with_mistakes(folder))


def test_every_missing_item_is_named_with_the_file(with_packages):
    entries = [{"id": name, "when": "now", "reason": "."} for name in ("X1", "S01")]
    write_scenario(with_packages, package=[*entries, entries[0] | {"id": "X2"}])

    mistakes = mistakes_of(with_packages)

    assert "scenarios/1-angriff.md:" in mistakes
    assert "Eine Vorlage „X1“ gibt es nicht." in mistakes
    assert "Eine Vorlage „X2“ gibt es nicht." in mistakes
    assert not ScenarioPage.objects.exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"occasions": ["urknall"]}, "Anlass: „urknall“ gibt es nicht."),
        ({"services": ["niemand"]}, "Die Anlaufstelle „niemand“ gibt es nicht."),
        ({"phase": "bald"}, "1-angriff.md"),
        ({"steps": [{"time": "", "action": "Los.", "who": ""}]}, "1-angriff.md"),
    ],
)
def test_a_mistake_is_named(with_packages, change: dict, words: str):
    write_scenario(with_packages, **change)

    assert words in mistakes_of(with_packages)


def test_the_page_above_has_to_be_there(folder):
    write_scenario(folder)

    assert "„scenario_index“ fehlt" in mistakes_of(folder)
