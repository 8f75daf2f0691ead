# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's press kit: started, saved by several, published, withdrawn."""

import pytest
from wagtail.models import ModelLogEntry

from tests.factories.items import make_adaptation, make_item
from tests.factories.own_kits import make_kit, make_picture, save_content
from tests.factories.people import make_member, make_municipality
from toolbox.models import KitPictureUpload, OwnPressKit
from toolbox.own_press_kits.life import (
    KitSavedMeanwhile,
    content_of,
    delete_kit,
    publish_kit,
    save_kit,
    withdraw_kit,
)

pytestmark = pytest.mark.django_db

QUOTE = {"text": "Wir stehen zusammen.", "person": "Anna Beispiel", "role": ""}


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def kim(town):
    return make_member(town)


@pytest.fixture
def kit(town, kim) -> OwnPressKit:
    return make_kit(town, kim)


def again(kit: OwnPressKit) -> OwnPressKit:
    return OwnPressKit.objects.get(pk=kit.pk)


def test_new_kit_knows_whom_journalists_call(kit, town):
    assert kit.contact_name == town.press_name
    assert kit.contact_phone == town.press_phone
    assert kit.place == "Musterhausen"
    assert not kit.is_published


def test_kits_of_one_town_with_the_same_title_have_addresses_of_their_own(
    town, kim, kit
):
    second, third = make_kit(town, kim), make_kit(town, kim)

    slugs = [one.slug for one in (kit, second, third)]
    assert slugs == [
        "nach-dem-hakenkreuz",
        "nach-dem-hakenkreuz-2",
        "nach-dem-hakenkreuz-3",
    ]


@pytest.mark.parametrize("title", ["漢字", "!!!", "🙂" * 200])
def test_title_without_letters_of_an_address_still_gets_one(town, kim, title):
    assert make_kit(town, kim, title).slug == "pressemappe"


def test_save_keeps_what_was_typed(kit, kim):
    saved = save_content(kit, kim, summary="Kurz gesagt.", quotes=[QUOTE])

    assert again(kit).summary == "Kurz gesagt."
    assert again(kit).quotes == [QUOTE]
    assert saved.edition == 2


def test_save_without_a_change_is_none(kit, kim):
    assert save_content(kit, kim).edition == 1


def test_texts_keep_their_order(kit, kim, town):
    first, second = (make_adaptation(make_item(), town, kim) for _ in range(2))

    save_content(kit, kim, texts=[second.pk, first.pk])

    assert content_of(again(kit))["texts"] == [second.pk, first.pk]


def test_text_of_another_town_finds_no_place(kit, kim, town):
    other = make_municipality(name="Beispielstadt")
    own = make_adaptation(make_item(), town, kim)
    foreign = make_adaptation(make_item(), other, make_member(other))

    save_content(kit, kim, texts=[foreign.pk, own.pk])

    assert content_of(again(kit))["texts"] == [own.pk]


def test_second_of_two_saves_is_refused_and_knows_the_first(kit, kim, town):
    alex = make_member(town)
    typed = content_of(kit) | {"summary": "Von Kim"}
    save_content(kit, alex, summary="Von Alex")

    with pytest.raises(KitSavedMeanwhile) as conflict:
        save_kit(kit=kit, edition=1, user=kim, content=typed)

    assert conflict.value.current.summary == "Von Alex"
    assert again(kit).summary == "Von Alex"


def test_colleagues_upload_is_no_conflict(kit, kim):
    typed = content_of(kit) | {"summary": "Von Kim"}
    picture = make_picture(kit)

    save_kit(kit=kit, edition=1, user=kim, content=typed)

    assert again(kit).summary == "Von Kim"
    assert again(kit).pictures.get() == picture


def test_words_of_a_picture_of_another_kit_are_not_touched(kit, kim, town):
    foreign = make_picture(make_kit(town, kim), credit="Alex Probe")
    words = {"id": foreign.pk, "credit": "Gestohlen"}

    save_content(kit, kim, pictures=[words])

    foreign.refresh_from_db()
    assert foreign.credit == "Alex Probe"


def test_picture_a_draft_removes_is_gone_with_its_files(
    kit, kim, django_capture_on_commit_callbacks
):
    picture = make_picture(kit)
    (words,) = content_of(again(kit))["pictures"]

    with django_capture_on_commit_callbacks(execute=True):
        save_content(kit, kim, pictures=[words | {"is_removed": True}])

    assert not KitPictureUpload.objects.exists()
    assert not picture.file.storage.exists(picture.file.name)
    assert not picture.web_file.storage.exists(picture.web_file.name)


def test_removed_picture_stays_until_the_public_does_not_see_it(kit, kim):
    picture = make_picture(kit)
    publish_kit(kit=again(kit), user=kim, released=content_of(again(kit)))
    (words,) = content_of(again(kit))["pictures"]

    save_content(kit, kim, pictures=[words | {"is_removed": True}])
    assert KitPictureUpload.objects.filter(pk=picture.pk).exists()

    withdraw_kit(kit=again(kit), user=kim)
    assert not KitPictureUpload.objects.exists()


def test_what_is_typed_later_is_not_public(kit, kim):
    publish_kit(kit=again(kit), user=kim, released=content_of(again(kit)))

    save_content(kit, kim, title="Noch nicht fertig")

    assert again(kit).released["title"] == "Nach dem Hakenkreuz"


def test_withdrawn_kit_keeps_what_was_typed(kit, kim):
    publish_kit(kit=again(kit), user=kim, released=content_of(again(kit)))

    withdraw_kit(kit=again(kit), user=kim)

    assert not again(kit).is_published
    assert again(kit).released == {}
    assert again(kit).title == "Nach dem Hakenkreuz"
    assert again(kit).published_at is not None


def test_audit_log_keeps_every_step(kit, kim):
    save_content(kit, kim, summary="Kurz gesagt.")
    publish_kit(kit=again(kit), user=kim, released=content_of(again(kit)))
    withdraw_kit(kit=again(kit), user=kim)
    delete_kit(kit=again(kit), user=kim)

    actions = ModelLogEntry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == [
        "wagtail.create",
        "wagtail.edit",
        "wagtail.publish",
        "wagtail.unpublish",
        "wagtail.delete",
    ]
