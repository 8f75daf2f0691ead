# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The demo's counter-speeches of towns: kept once, finished, then their people's."""

from pathlib import Path

import pytest
import yaml

from cms.management.loading.own_replies import load_own_replies, load_own_reply
from tests.factories.counter_speech import make_counter_speech
from tests.factories.people import make_member, make_municipality
from toolbox.adapting.states import state_of_draft
from toolbox.answering.own_answers import show_reply_for
from toolbox.models import Adaptation

CONTENT = Path(__file__).resolve().parents[2] / "content" / "municipalities"
GAPS = "{wohnungszahl_lokal}, {quelle}, {stand}, {bauprojekte}, {beratung_vor_ort}"

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    town = make_municipality()
    make_member(town)
    return town


@pytest.fixture
def reply():
    return make_counter_speech(slug="gegenrede-wohnungsnot", local_fact=GAPS)


def test_version_is_kept_finished_and_short_enough(town, reply) -> None:
    load_own_replies(CONTENT)

    kept = Adaptation.objects.get()
    shown = show_reply_for(reply, town)
    assert state_of_draft(kept).is_ready
    assert shown.own == kept
    assert "126" in shown.answers[0].text
    assert [(one.has_gaps, one.excess) for one in shown.answers] == [(False, 0)] * 4


def test_version_is_its_peoples_once_it_is_there(town, reply) -> None:
    load_own_replies(CONTENT)
    Adaptation.objects.update(title="Anders")

    load_own_replies(CONTENT)

    assert Adaptation.objects.get().title == "Anders"


def test_every_file_names_its_folder_and_loads(town, reply) -> None:
    for path in CONTENT.glob("*/gegenreden.yaml"):
        entry = yaml.safe_load(path.read_text(encoding="utf-8"))

        assert entry["municipality"] == path.parent.name
        for one in entry["replies"]:
            load_own_reply(town, one)
