# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A package with press kits, its questions, and what there is of it already."""

import pytest

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.people import make_member, make_municipality
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.models import Adaptation, OwnPressKit
from toolbox.models.packages import package_of
from toolbox.packages.taking import (
    Chosen,
    TakenMeanwhile,
    chosen_of,
    count_drafts,
    take_package,
    with_drafts,
)
from toolbox.permissions import may_take_over

ANSWERS = {"ort_detail": "am Bahnhof", "datum_ereignis": "2026-05-12"}


@pytest.fixture
def town(db):
    return make_municipality()


@pytest.fixture
def officer(town):
    return make_member(town)


@pytest.fixture
def text(db):
    return make_item([paragraph("Am {datum_ereignis} geschah {ort_detail} etwas.")])


@pytest.fixture
def kit(text):
    return make_press_kit(texts=[text], title="Muster: Mappe zum Vorfall")


def chosen(town, officer, *items) -> Chosen:
    return chosen_of(package_of(make_scenario(*items)), town, officer)


def asked(town, officer, *items) -> list[str]:
    texts = chosen(town, officer, *items).asking
    return [key for text in texts for key in text.keys]


def take(town, officer, *items, known: int = 0):
    return take_package(
        chosen=chosen(town, officer, *items),
        municipality=town,
        user=officer,
        answers=ANSWERS,
        known=known,
    )


def test_questions_of_a_kit_are_those_of_its_texts(town, officer, kit) -> None:
    keys = asked(town, officer, kit)

    assert [key for key in keys if key in ANSWERS] == ["datum_ereignis", "ort_detail"]


def test_counter_speech_becomes_a_draft_with_its_own_answers(town, officer, text):
    reply = make_counter_speech(local_fact="Zuletzt {ort_detail}.")

    drafts = take(town, officer, text, reply)

    assert [(draft.item_id, draft.answers) for draft in drafts] == [
        (text.pk, ANSWERS),
        (reply.pk, {"ort_detail": "am Bahnhof"}),
    ]
    assert "vergaberegel_url" in asked(town, officer, reply)


def test_draft_of_a_counter_speech_is_counted_and_found_again(town, officer):
    reply = make_counter_speech()
    [draft] = take(town, officer, reply)

    entries = with_drafts(package_of(make_scenario(reply)), town)

    assert count_drafts(chosen(town, officer, reply), town) == 1
    assert [entry.draft for entry in entries] == [draft]
    with pytest.raises(TakenMeanwhile):
        take(town, officer, reply)


def test_kit_is_started_with_the_answered_text(town, officer, text, kit) -> None:
    *_, own_kit = take(town, officer, kit)

    draft = Adaptation.objects.get()
    assert draft.answers == ANSWERS
    assert [one.adaptation for one in own_kit.chosen_texts.all()] == [draft]
    assert own_kit.title == "Mappe zum Vorfall"


def test_text_in_package_and_kit_is_made_once(town, officer, text, kit) -> None:
    take(town, officer, text, kit)

    assert Adaptation.objects.count() == 1
    assert OwnPressKit.objects.count() == 1


def test_kit_takes_the_draft_that_is_there_and_asks_nothing(
    town, officer, text, kit
) -> None:
    draft = make_adaptation(text, town, officer)

    assert not set(asked(town, officer, kit)) & set(ANSWERS)
    take(town, officer, kit, known=1)

    assert Adaptation.objects.get() == draft


def test_kit_is_not_started_twice(town, officer, kit) -> None:
    take(town, officer, kit)

    with pytest.raises(TakenMeanwhile):
        take(town, officer, kit)

    assert OwnPressKit.objects.count() == 1


def test_entries_name_the_last_draft_of_each_kind(town, officer, text, kit) -> None:
    picture = make_sharepic()
    scenario = make_scenario(text, picture, kit)
    make_adaptation(text, town, officer)
    newest = make_adaptation(text, town, officer)

    found = with_drafts(package_of(scenario), town)

    assert [entry.draft for entry in found] == [newest, None, None]
    take(town, officer, kit, known=9)
    assert with_drafts(package_of(scenario), town)[2].draft == OwnPressKit.objects.get()


def test_drafts_are_counted_for_the_town_alone(town, officer, text) -> None:
    make_adaptation(text, town, officer)
    make_adaptation(text, make_municipality(name="Beispielstadt"), officer)

    assert count_drafts(chosen(town, officer, text), town) == 1


def test_only_members_of_the_town_may_take_over(town, officer, text) -> None:
    stranger = make_member(make_municipality(name="Beispielstadt"))

    assert may_take_over(officer, [text], town)
    assert not may_take_over(stranger, [text], town)


def test_nobody_takes_over_what_is_not_published(town, officer, text) -> None:
    text.live = False

    assert not may_take_over(officer, [text], town)
