# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a draft lacks is what its finished text would mark, without asking twice."""

import pytest

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.states import DraftState, read_bases, state_of_draft
from toolbox.composing.texts import compose_adaptation, missing_keys
from toolbox.models import Adaptation
from toolbox.own_press_kits.life import start_kit
from toolbox.picturing.own_sharepics import start_sharepic

TWO_GAPS = "Am {datum_ereignis} geschah {ort_detail} etwas."


@pytest.fixture
def town(db):
    return make_municipality()


@pytest.fixture
def officer(town):
    return make_member(town)


@pytest.fixture
def draft(town, officer) -> Adaptation:
    return make_adaptation(make_item([paragraph(TWO_GAPS)]), town, officer)


def block_of(draft: Adaptation) -> str:
    return draft.base_item().body[0].id


@pytest.mark.parametrize(
    ("answers", "edit", "gaps"),
    [
        ({}, {}, 2),
        ({"ort_detail": "am Bahnhof"}, {}, 1),
        ({"ort_detail": "am Bahnhof", "datum_ereignis": "2026-05-12"}, {}, 0),
        ({"datum_ereignis": "gestern"}, {}, 2),
        ({}, {"text": "<p>Es geschah etwas.</p>"}, 0),
        ({}, {"text": "<p>{ort_detail} {gibt_es_nicht}</p>"}, 0),
        ({}, {"omitted": True}, 0),
    ],
)
def test_gaps_are_those_of_the_finished_text(draft, answers, edit, gaps) -> None:
    draft.answers, draft.edits = answers, {block_of(draft): edit}

    state = state_of_draft(draft)

    assert state.gaps == gaps
    assert state.gaps == len(missing_keys(compose_adaptation(draft)))


def test_what_has_to_be_rewritten_counts(town, officer) -> None:
    block = paragraph("Nennen Sie den Anlass.", editing="must_change")
    draft = make_adaptation(make_item([block]), town, officer)

    assert state_of_draft(draft).passages == 1
    assert not state_of_draft(draft).is_ready


def test_text_beyond_all_use_is_not_ready(draft) -> None:
    draft.edits = {block_of(draft): {"text": "Wort " * 200_000}}

    assert not state_of_draft(draft).is_ready


def test_sharepic_counts_the_gaps_of_picture_and_posts(town, officer) -> None:
    item = make_sharepic(headline="Wir stehen {ort_detail} zusammen")
    picture = start_sharepic(item=item, municipality=town, user=officer)
    assert state_of_draft(picture).gaps == 1

    picture.answers = {"ort_detail": "am Bahnhof"}

    assert state_of_draft(picture).is_ready


def test_kit_says_who_can_read_it(town, officer) -> None:
    kit = start_kit(municipality=town, user=officer, title="Mappe")

    assert state_of_draft(kit).sentence == kit.state_sentence
    assert not state_of_draft(kit).is_ready


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (DraftState(), "Vollständig: zu zweit lesen, dann verwenden"),
        (DraftState(gaps=1), "Noch 1 Angabe"),
        (
            DraftState(gaps=2, passages=1),
            "Noch 2 Angaben und 1 Abschnitt umzuschreiben",
        ),
        (DraftState(passages=3), "Noch 3 Abschnitte umzuschreiben"),
    ],
)
def test_state_is_said_in_words(state: DraftState, sentence: str) -> None:
    assert state.sentence == sentence


def test_bases_of_many_are_read_at_once(
    town, officer, draft, django_assert_num_queries
) -> None:
    make_adaptation(draft.item, town, officer)
    picture = start_sharepic(item=make_sharepic(), municipality=town, user=officer)
    drafts = [*town.adaptations.all(), type(picture).objects.get()]

    with django_assert_num_queries(2):
        read_bases(drafts)
    for one in drafts:
        one.municipality = town
    with django_assert_num_queries(0):
        for one in drafts:
            state_of_draft(one)
