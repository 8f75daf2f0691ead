# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Only what nobody touched or uses is taken back; a kit takes its own texts along."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.people import make_member, make_municipality
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.life import save_adaptation
from toolbox.models import Adaptation, KitText, OwnPressKit, SharepicAdaptation
from toolbox.models.packages import package_of
from toolbox.own_press_kits.life import start_kit
from toolbox.packages.taking import chosen_of, take_package
from toolbox.packages.taking_back import name_of, take_back, untouched_drafts
from toolbox.picturing.own_sharepics import start_sharepic


@pytest.fixture
def town(db):
    return make_municipality()


@pytest.fixture
def officer(town):
    return make_member(town)


@pytest.fixture
def text(db):
    return make_item([paragraph("Wir sahen es {ort_detail}.")])


@pytest.fixture
def scenario(text):
    return make_scenario(text, make_sharepic())


def take(scenario, town, officer) -> list:
    chosen = chosen_of(package_of(scenario), town, officer)
    who = {"municipality": town, "user": officer}
    return take_package(chosen=chosen, answers={}, known=99, **who)


def offered(scenario, town, officer) -> list:
    found = untouched_drafts(package_of(scenario), town, officer)
    return [one.draft for one in found]


def give_back(scenario, town, officer, drafts) -> int:
    return take_back(
        entries=package_of(scenario),
        municipality=town,
        user=officer,
        names=[name_of(draft) for draft in drafts],
    )


def change(draft: Adaptation, officer) -> None:
    save_adaptation(
        adaptation=draft, edition=1, user=officer, answers={"ort_detail": "hier"}
    )


def test_everything_of_a_package_goes_in_one_step(scenario, town, officer) -> None:
    drafts = take(scenario, town, officer)
    assert set(offered(scenario, town, officer)) == set(drafts)

    assert give_back(scenario, town, officer, drafts) == 2

    assert not Adaptation.objects.exists()
    assert not SharepicAdaptation.objects.exists()


def test_what_somebody_changed_stays(scenario, town, officer) -> None:
    drafts = take(scenario, town, officer)
    change(drafts[0], officer)

    assert give_back(scenario, town, officer, drafts) == 1

    assert Adaptation.objects.exists()


def test_sharepic_with_a_photo_stays(scenario, town, officer) -> None:
    picture = take(scenario, town, officer)[1]
    SharepicAdaptation.objects.update(photo="sharepic_photos/1.jpg")

    assert picture not in offered(scenario, town, officer)


def test_text_that_stands_in_another_press_kit_stays(scenario, town, officer) -> None:
    draft, picture = take(scenario, town, officer)
    kit = start_kit(municipality=town, user=officer, title="Eigene Mappe")
    KitText.objects.create(kit=kit, adaptation=draft)
    kit.sharepics.add(picture)

    assert give_back(scenario, town, officer, [draft, picture]) == 0

    assert kit.texts.count() == kit.sharepics.count() == 1


def test_kit_goes_with_the_texts_it_brought(town, officer, text) -> None:
    scenario = make_scenario(make_press_kit(texts=[text]))
    drafts = take(scenario, town, officer)
    assert len(drafts) == 2

    assert give_back(scenario, town, officer, drafts) == 2

    assert not OwnPressKit.objects.exists()
    assert not Adaptation.objects.exists()


def test_text_of_a_kit_that_is_kept_stays_in_it(town, officer, text) -> None:
    scenario = make_scenario(make_press_kit(texts=[text]))
    draft, kit = take(scenario, town, officer)

    assert give_back(scenario, town, officer, [draft]) == 0

    assert [place.adaptation for place in kit.chosen_texts.all()] == [draft]


@pytest.mark.parametrize("change", [{"edition": 2}, {"is_published": True}])
def test_kit_somebody_worked_on_stays(town, officer, text, change) -> None:
    scenario = make_scenario(make_press_kit(texts=[text]))
    take(scenario, town, officer)
    OwnPressKit.objects.update(**change)

    assert offered(scenario, town, officer) == []


def test_only_the_last_go_is_proposed(scenario, town, officer, text) -> None:
    old = make_adaptation(text, town, officer)
    Adaptation.objects.update(created_at=timezone.now() - timedelta(days=3))
    take(scenario, town, officer)

    found = untouched_drafts(package_of(scenario), town, officer)

    assert [one.draft.pk for one in found if not one.is_of_last_go] == [old.pk]
    assert len(found) == 3


@pytest.mark.parametrize("name", ["", "adaptation-", "x" * 10_000, "user-1", "\x00"])
def test_nonsense_names_delete_nothing(scenario, town, officer, name) -> None:
    take(scenario, town, officer)

    number = take_back(
        entries=package_of(scenario), municipality=town, user=officer, names=[name]
    )

    assert number == 0
    assert Adaptation.objects.count() == SharepicAdaptation.objects.count() == 1


def test_drafts_of_another_town_and_another_item_stay(
    scenario, town, officer, text
) -> None:
    other = make_municipality(name="Beispielstadt")
    theirs = make_adaptation(text, other, officer)
    alone = make_adaptation(make_item(), town, officer)
    picture = start_sharepic(item=make_sharepic(), municipality=town, user=officer)

    assert give_back(scenario, town, officer, [theirs, alone, picture]) == 0

    assert Adaptation.objects.count() == 2
