# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The days of the calendar are loaded, kept once edited, and refused where wrong."""

from pathlib import Path

import pytest
import yaml
from wagtail.log_actions import log

from cms.management.loading.days import load_days
from cms.management.loading.files import ContentError
from tests.factories.items import make_item, make_term
from tests.factories.people import make_user
from toolbox.models import CommemorationDay, Phenomenon

pytestmark = pytest.mark.django_db

ENTRY = {
    "slug": "hanau",
    "name": "Jahrestag",
    "kind": "gedenktag",
    "when": "19.02.",
    "since": 2020,
    "remembered": "Neun Menschen wurden\nermordet. Wir erinnern.",
    "hints": ["Erst fragen.", "Dann schreiben."],
    "source": "Stadt Hanau",
}


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "days.yaml"


def load(path: Path, **changes) -> CommemorationDay:
    text = yaml.safe_dump({"days": [ENTRY | changes]}, allow_unicode=True)
    path.write_text(text, encoding="utf-8")
    load_days(path)
    return CommemorationDay.objects.get(slug="hanau")


def test_day_is_loaded_with_its_items_and_brought_up_to_date(path):
    item, other = make_item(reference="T02"), make_item(reference="S03")
    make_term(Phenomenon, "rassismus")

    load(path, items=["T02", "S03"], phenomena=["rassismus"])
    day = load(path, items=["S03", "T02"], phenomena=["rassismus"], name="Gedenken")

    assert day.name == "Gedenken"
    assert day.remembered == "Neun Menschen wurden ermordet. Wir erinnern."
    assert day.hint_lines == ["Erst fragen.", "Dann schreiben."]
    assert [entry.item_id for entry in day.day_items.all()] == [other.pk, item.pk]
    assert [term.slug for term in day.phenomena.all()] == ["rassismus"]


def test_day_somebody_edited_stays(path):
    day = load(path)
    log(instance=day, action="wagtail.edit", user=make_user())

    assert load(path, name="Anders").name == "Jahrestag"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"when": "Ende Mai"}, r"days\.yaml:\d+: .*„Ende Mai“ lässt sich nicht"),
        ({"kind": "feiertag"}, r"days\.yaml:\d+: Zu „kind“"),
        ({"items": ["X99"]}, "Eine Vorlage „X99“ gibt es nicht."),
        ({"phenomena": ["neid"]}, "Phänomen: „neid“ gibt es nicht."),
    ],
)
def test_wrong_day_is_named(path, wrong, said):
    with pytest.raises(ContentError, match=said):
        load(path, **wrong)
