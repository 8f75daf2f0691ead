# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the texts of a kit ask is asked once; what is answered stays as it is."""

import pytest

from tests.factories.items import make_item
from tests.factories.people import make_member, make_municipality
from tests.factories.press_kits import make_press_kit
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.life import save_adaptation
from toolbox.own_press_kits.answering import answer_kit, questions_of, versions_of
from toolbox.own_press_kits.starting import start_kit_from

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def kim(town):
    return make_member(town)


@pytest.fixture
def kit(town, kim):
    """Two texts and a sharepic that ask for the name of the alliance, one for more."""
    headline = "{allianz_name}"
    page = make_press_kit(
        texts=[
            make_item(headline=headline),
            make_item(headline="{allianz_name} {ort}"),
        ],
        sharepics=[make_sharepic(headline=headline)],
    )
    return start_kit_from(page=page, municipality=town, user=kim, title="Unsere")


def answer_first(kit, kim, **answers) -> None:
    first = versions_of(kit)[0]
    save_adaptation(adaptation=first, edition=1, user=kim, answers=answers)


def names(kit) -> list[str | None]:
    return [version.answers.get("allianz_name") for version in versions_of(kit)]


def test_each_question_is_asked_once(kit) -> None:
    keys = questions_of(kit).keys

    assert keys.count("allianz_name") == 1
    assert "ort" in keys


def test_answer_goes_into_every_text_and_sharepic(kit, kim) -> None:
    assert answer_kit(kit, kim, {"allianz_name": "Wir"}) == 3

    assert names(kit) == ["Wir", "Wir", "Wir"]
    assert "allianz_name" not in questions_of(kit).keys
    assert "ort" in questions_of(kit).keys


def test_answer_that_stands_is_proposed_and_never_replaced(kit, kim) -> None:
    answer_first(kit, kim, allianz_name="Alte Allianz")

    assert questions_of(kit).known["allianz_name"] == "Alte Allianz"
    assert answer_kit(kit, kim, {"allianz_name": "Neue"}) == 2
    assert names(kit) == ["Alte Allianz", "Neue", "Neue"]


def test_answer_to_what_nobody_asks_changes_nothing(kit, kim) -> None:
    assert answer_kit(kit, kim, {"wahltag": "2026-09-13", "nonsense": "x"}) == 0


def test_what_belongs_to_one_release_alone_is_not_asked_for_all(town, kim) -> None:
    page = make_press_kit(texts=[make_item(kind="press_release")])
    kit = start_kit_from(page=page, municipality=town, user=kim, title="Eine")

    assert not {"pm_nummer", "unterzeile"} & set(questions_of(kit).keys)


def test_only_what_keeps_a_text_a_draft_counts_as_needed(kit, kim) -> None:
    before = questions_of(kit).needed

    answer_kit(kit, kim, {"ort": "Rathaus"})

    assert questions_of(kit).needed == before - 1


def test_questions_take_as_many_queries_for_three_texts_as_for_one(
    town, kim, django_assert_max_num_queries
) -> None:
    page = make_press_kit(texts=[make_item() for number in range(3)])
    kit = start_kit_from(page=page, municipality=town, user=kim, title="Drei")

    with django_assert_max_num_queries(2):
        questions_of(kit)
