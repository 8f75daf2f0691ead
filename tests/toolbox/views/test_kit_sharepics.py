# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sharepics in a town's press kit: ticked, kept, shown, packed; only the town's own."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories.own_kits import make_kit, save_content
from tests.factories.people import make_design, make_municipality
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.life import save_adaptation
from toolbox.models import OwnPressKit, SharepicAdaptation
from toolbox.own_press_kits.assembling import public_kit, releasable
from toolbox.own_press_kits.life import content_of, publish_kit
from toolbox.picturing.own_sharepics import start_sharepic

from .test_adaptations import queries_of
from .test_kit_editing import again, sent
from .test_own_kits import kit_url


@pytest.fixture
def kit(town, officer) -> OwnPressKit:
    return make_kit(town, officer)


@pytest.fixture
def sharepic(town, officer) -> SharepicAdaptation:
    item = make_sharepic(alt_text="Ein Satz auf farbigem Grund.")
    return start_sharepic(item=item, municipality=town, user=officer)


@pytest.fixture
def published(kit, officer, sharepic) -> OwnPressKit:
    save_content(kit, officer, sharepics=[sharepic.pk])
    return publish_kit(kit=again(kit), user=officer, released=releasable(again(kit)))


def address(kit: OwnPressKit, pk: int, preset: str = "square", kind: str = "klein"):
    parts = [kit.municipality.slug, kit.slug, pk, preset, kind]
    return reverse("toolbox:public_kit_sharepic", args=parts)


def test_ticked_sharepic_is_kept(office: Client, kit, sharepic) -> None:
    fields = {f"sharepic-{sharepic.pk}": "on"}

    office.post(kit_url(kit), sent(kit, save="1", **fields))

    assert content_of(again(kit))["sharepics"] == [sharepic.pk]


def test_public_page_costs_the_same_for_three_sharepics_as_for_one(
    client: Client, published, town, officer, sharepic, django_assert_num_queries
) -> None:
    make_design(town)
    few = queries_of(client, published.public_url)
    chosen = [sharepic.pk]
    for number in range(2):
        item = make_sharepic(alt_text=f"Satz {number} auf farbigem Grund.")
        own = start_sharepic(item=item, municipality=town, user=officer)
        chosen.append(own.pk)
    save_content(published, officer, sharepics=chosen)
    publish_kit(
        kit=again(published), user=officer, released=releasable(again(published))
    )

    assert few <= 8
    with django_assert_num_queries(few):
        client.get(published.public_url)


def test_sharepic_of_another_town_is_neither_offered_nor_taken(
    office: Client, kit, officer
) -> None:
    other = make_municipality(name="Beispielstadt")
    item = make_sharepic(title="Fremdes Bild")
    foreign = start_sharepic(item=item, municipality=other, user=officer)
    fields = {f"sharepic-{foreign.pk}": "on"}

    office.post(kit_url(kit), sent(kit, save="1", summary="Neu", **fields))
    save_content(kit, officer, sharepics=[foreign.pk])

    assert content_of(again(kit))["sharepics"] == []
    assert "Fremdes Bild" not in office.get(kit_url(kit)).content.decode()


def test_sharepic_with_a_gap_keeps_the_kit_from_being_public(
    office: Client, kit, town, officer
) -> None:
    item = make_sharepic(title="Mahnwache", text="Wir treffen uns {ort_detail}.")
    gap = start_sharepic(item=item, municipality=town, user=officer)

    fields = sent(kit, publish="1", **{f"sharepic-{gap.pk}": "on"})
    page = office.post(kit_url(kit), fields, follow=True).content.decode()

    assert "Noch nicht veröffentlicht: Das Sharepic „Mahnwache“: " in page
    assert f'href="{gap.get_absolute_url()}"' in page
    assert not again(kit).is_published


def test_sharepic_stays_public_as_it_was_published(published, officer, sharepic):
    save_adaptation(
        adaptation=sharepic,
        edition=sharepic.edition,
        user=officer,
        alt_text="Halb getippt",
    )

    (shown,) = public_kit(again(published)).sharepics

    assert shown.alt == "Ein Satz auf farbigem Grund."


def test_deleted_sharepic_leaves_the_public_kit(published, sharepic) -> None:
    sharepic.delete()

    assert public_kit(again(published)).sharepics == ()


def test_page_shows_the_sharepic_with_its_files(client: Client, published, sharepic):
    page = client.get(published.public_url).content.decode()

    assert address(published, sharepic.pk) in page
    assert address(published, sharepic.pk, "portrait", "png") in page


@pytest.mark.parametrize(("kind", "start"), [("klein", b"RIFF"), ("png", b"\x89PNG")])
def test_picture_is_drawn(client: Client, published, sharepic, kind, start) -> None:
    response = client.get(address(published, sharepic.pk, "square", kind))

    assert response.content.startswith(start)


@pytest.mark.parametrize(
    ("preset", "kind"), [("riesig", "png"), ("square", "exe"), ("square", "zip")]
)
def test_other_pictures_are_not_found(
    client: Client, published, sharepic, preset, kind
) -> None:
    url = address(published, sharepic.pk, preset, kind)

    assert client.get(url).status_code == 404


def test_sharepic_outside_the_kit_is_not_found(
    client: Client, published, town, officer
) -> None:
    later = start_sharepic(item=make_sharepic(), municipality=town, user=officer)

    assert client.get(address(published, later.pk)).status_code == 404


def test_embargo_closes_the_picture(client: Client, published, sharepic) -> None:
    until = timezone.now() + timedelta(hours=1)
    OwnPressKit.objects.filter(pk=published.pk).update(embargo_until=until)

    assert client.get(address(published, sharepic.pk)).status_code == 403


def test_preview_takes_pictures_from_the_own_area(
    office: Client, kit, officer, sharepic
) -> None:
    save_content(kit, officer, sharepics=[sharepic.pk])

    page = office.get(kit_url(kit, "preview_kit")).content.decode()

    place = [kit.municipality.slug, sharepic.pk, "square"]
    assert reverse("toolbox:sharepic_thumbnail", args=place) in page
