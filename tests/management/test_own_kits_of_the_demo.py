# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The demo's press kits of towns: published once, finished, then their people's."""

from pathlib import Path

import pytest
import yaml

from cms.management.loading.own_kits import load_own_kit, load_own_kits
from tests.factories.items import make_item, paragraph
from tests.factories.people import make_member, make_municipality
from toolbox.models import Adaptation, OwnPressKit
from toolbox.own_press_kits.assembling import public_kit

CONTENT = Path(__file__).resolve().parents[2] / "content" / "municipalities"
BODY = [
    paragraph("Das Bündnis „{allianz_name}“ ist gegründet."),
    paragraph("Schreiben Sie hier.", "eigenes", editing="must_change"),
]

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    town = make_municipality()
    make_member(town)
    make_item(BODY, slug="allianz-gegruendet")
    return town


def test_kit_is_published_with_a_finished_text(town) -> None:
    load_own_kits(CONTENT)

    kit = public_kit(OwnPressKit.objects.get())
    assert kit.title == "Musterhausen gründet Allianz gegen Hass"
    assert kit.texts[0].name == "pressemitteilung-zur-gruendung-der-allianz"
    assert kit.quotes[0].person == "Maria Musterfeld"
    assert kit.contact.phone == town.press_phone


def test_kit_is_its_peoples_once_it_is_there(town) -> None:
    load_own_kits(CONTENT)
    OwnPressKit.objects.update(title="Anders")

    load_own_kits(CONTENT)

    assert OwnPressKit.objects.get().title == "Anders"
    assert Adaptation.objects.count() == 1


def test_every_kit_names_its_folder_and_loads(town) -> None:
    for path in CONTENT.glob("*/pressemappe.yaml"):
        entry = yaml.safe_load(path.read_text(encoding="utf-8"))

        assert entry["municipality"] == path.parent.name
        load_own_kit(entry)
