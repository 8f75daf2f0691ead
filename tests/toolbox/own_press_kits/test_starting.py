# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A town starts its press kit from one of the project: its structure, not its words."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories.items import make_adaptation, make_item
from tests.factories.own_kits import save_content
from tests.factories.people import make_member, make_municipality
from tests.factories.press_kits import make_press_kit
from tests.factories.sharepics import make_sharepic
from toolbox.own_press_kits.life import content_of
from toolbox.own_press_kits.starting import kits_to_start_from, start_kit_from

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def kim(town):
    return make_member(town)


def start(town, kim, page):
    return start_kit_from(page=page, municipality=town, user=kim, title="Unsere Mappe")


def test_texts_and_sharepics_become_the_towns_own(town, kim) -> None:
    first, second, picture = make_item(), make_item(), make_sharepic()
    page = make_press_kit(texts=[second, first], sharepics=[picture])

    kit = start(town, kim, page)

    chosen = kit.chosen_texts.select_related("adaptation")
    assert [place.adaptation.item_id for place in chosen] == [second.pk, first.pk]
    assert [own.item_id for own in kit.sharepics.all()] == [picture.pk]
    assert town.adaptations.count() == 2


def test_text_the_town_has_already_is_not_started_anew(town, kim) -> None:
    item = make_item()
    own = make_adaptation(item, town, kim)
    make_adaptation(item, make_municipality(name="Beispielstadt"), kim)

    kit = start(town, kim, make_press_kit(texts=[item]))

    assert content_of(kit)["texts"] == [own.pk]


def test_words_of_others_stay_behind(town, kim) -> None:
    kit = start(town, kim, make_press_kit())

    assert (kit.quotes, kit.people, kit.facts) == ([], [], [])
    assert kit.programme == [{"time": "", "title": "Begrüßung", "place": ""}]
    assert kit.contact_name == town.press_name


def test_started_kit_can_be_saved(town, kim) -> None:
    kit = start(town, kim, make_press_kit(texts=[make_item()]))

    assert save_content(kit, kim, summary="Neu").edition == 2


def test_unpublished_text_is_left_out(town, kim) -> None:
    item = make_item()
    page = make_press_kit(texts=[item])
    item.unpublish()

    assert content_of(start(town, kim, page))["texts"] == []


def test_kit_under_embargo_is_not_offered() -> None:
    offered = make_press_kit()
    make_press_kit(embargo_until=timezone.now() + timedelta(hours=1))
    make_press_kit().unpublish()

    assert list(kits_to_start_from()) == [offered]
