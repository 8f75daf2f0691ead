# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The file of the decision aid is loaded, again and with mistakes."""

from pathlib import Path

import pytest
import yaml

from cms.management.loading.decision_aid import load_decision_aid
from cms.management.loading.files import ContentError
from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_index, make_item, make_service
from tests.factories.people import make_user
from toolbox.models import DecisionAidPage

pytestmark = pytest.mark.django_db


def action(**parts) -> dict:
    empty = {"when_not": "", "items": [], "services": []}
    return {"title": "Tun", "now": "1. Erstens.\n2. Zweitens.", **empty, **parts}


def settings(**parts) -> dict:
    question = {"question": "Gefahr?", "help": "Drohung.", "at_once": ""}
    return {
        "title": "Reagieren?",
        "slug": "hilfe",
        "summary": "Was zu tun ist.",
        "intro": "Denken Sie nach.",
        "legal_note": "",
        "legal_note_date": None,
        "questions": [question | {"action": action(**parts)}],
        "otherwise": action(),
    }


@pytest.fixture
def path(tmp_path, db) -> Path:
    make_index()
    return tmp_path / "decision_aid.yaml"


def write(path: Path, content: dict) -> DecisionAidPage:
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    load_decision_aid(path)
    return DecisionAidPage.objects.get()


def test_file_becomes_a_published_page_with_items_and_offices(path):
    item, reply = make_item(), make_counter_speech()
    service = make_service()

    page = write(
        path,
        settings(items=[item.reference, reply.reference], services=[service.slug]),
    )

    assert page.live
    found = page.questions[0].value["action"]
    assert [one.pk for one in found["items"]] == [item.pk, reply.pk]
    assert list(found["services"]) == [service]
    assert found["now"].source == "<ol><li>Erstens.</li><li>Zweitens.</li></ol>"


def test_second_load_keeps_the_blocks_and_what_a_person_changed(path):
    page = write(path, settings())
    ids = [block.id for block in page.questions]

    assert [block.id for block in write(path, settings()).questions] == ids

    page.title = "Von Hand"
    page.save_revision(user=make_user()).publish()
    assert write(path, settings()).title == "Von Hand"


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"items": ["X99"]}, "Eine Vorlage „X99“ gibt es nicht."),
        ({"services": ["weg"]}, "Die Anlaufstelle „weg“ gibt es nicht."),
    ],
)
def test_unknown_target_is_named_with_the_file(path, parts, sentence):
    with pytest.raises(ContentError) as raised:
        write(path, settings(**parts))

    named, _, said = str(raised.value).partition(": ")
    assert named.startswith(f"{path}:")
    assert said == sentence


def test_missing_field_is_named(path):
    content = settings()
    del content["otherwise"]

    with pytest.raises(ContentError, match="„otherwise“ fehlt"):
        write(path, content)
