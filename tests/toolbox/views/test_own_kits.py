# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's press kits: listed, started, deleted, looked at; by its own."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.items import make_item
from tests.factories.own_kits import make_kit, make_picture
from tests.factories.people import make_municipality
from tests.factories.press_kits import make_press_kit
from toolbox.models import OwnPressKit

from .test_adaptations import queries_of


@pytest.fixture
def kit(town, officer) -> OwnPressKit:
    return make_kit(town, officer)


def list_url(town) -> str:
    return reverse("toolbox:own_kits", args=[town.slug])


def kit_url(kit: OwnPressKit, name: str = "own_kit", *more) -> str:
    return reverse(f"toolbox:{name}", args=[kit.municipality.slug, kit.pk, *more])


def test_list_shows_the_own_kits_only(office: Client, town, kit) -> None:
    other = make_municipality(name="Beispielstadt")
    make_kit(other, kit.created_by, "Fremde Mappe")

    page = office.get(list_url(town)).content.decode()

    assert kit.title in page
    assert "Fremde Mappe" not in page


def test_empty_list_leads_to_a_new_kit(office: Client, town) -> None:
    page = office.get(list_url(town)).content.decode()

    assert "Noch keine Pressemappe" in page
    assert f'href="{reverse("toolbox:start_kit", args=[town.slug])}"' in page


def test_list_takes_as_many_queries_for_three_as_for_one(
    office: Client, town, officer, django_assert_num_queries
) -> None:
    make_kit(town, officer)
    one = queries_of(office, list_url(town))
    make_kit(town, officer)
    make_kit(town, officer)

    with django_assert_num_queries(one):
        office.get(list_url(town))


@pytest.mark.parametrize("number", ["2", "0", "x", "9" * 40, "\u0662"])
def test_list_answers_any_page_number(office: Client, town, officer, number) -> None:
    for index in range(21):
        make_kit(town, officer, f"Mappe {index}")

    assert office.get(list_url(town), {"seite": number}).status_code == 200


def test_start_asks_for_a_title(office: Client, town) -> None:
    url = reverse("toolbox:start_kit", args=[town.slug])

    page = office.post(url, {"title": "  "}).content.decode()

    assert "Dieses Feld" in page
    assert not OwnPressKit.objects.exists()


def test_start_makes_a_kit_and_leads_to_it(office: Client, town, officer) -> None:
    url = reverse("toolbox:start_kit", args=[town.slug])

    response = office.post(url, {"title": "Nach\0 dem „Vorfall“ 🙂"})

    kit = OwnPressKit.objects.get()
    assert response["Location"] == kit.get_absolute_url()
    assert kit.title == "Nach dem „Vorfall“ 🙂"
    assert kit.created_by == officer


def test_delete_asks_first(office: Client, kit) -> None:
    page = office.get(kit_url(kit, "delete_kit")).content.decode()

    assert "Pressemappe löschen?" in page
    assert OwnPressKit.objects.exists()


def test_delete_takes_pictures_and_files_along(
    office: Client, kit, django_capture_on_commit_callbacks
) -> None:
    picture = make_picture(kit)

    with django_capture_on_commit_callbacks(execute=True):
        response = office.post(kit_url(kit, "delete_kit"))

    assert response["Location"] == list_url(kit.municipality)
    assert not OwnPressKit.objects.exists()
    assert not picture.file.storage.exists(picture.file.name)


@pytest.mark.parametrize("size", ["web", "druck"])
def test_picture_is_served_to_its_own_people(office: Client, kit, size) -> None:
    response = office.get(make_picture(kit).address(size))

    assert response["Content-Type"] == "image/jpeg"
    assert b"".join(response.streaming_content).startswith(b"\xff\xd8")


def test_picture_has_no_other_size(office: Client, kit) -> None:
    assert office.get(make_picture(kit).address("riesig")).status_code == 404


def test_picture_of_another_kit_is_not_found_below_ones_own(
    office: Client, kit
) -> None:
    other = make_municipality(name="Beispielstadt")
    foreign = make_picture(make_kit(other, kit.created_by))

    url = kit_url(kit, "own_kit_picture", foreign.pk, "web")

    assert office.get(url).status_code == 404


def test_picture_whose_file_is_gone_is_not_found(office: Client, kit) -> None:
    picture = make_picture(kit)
    picture.file.storage.delete(picture.file.name)

    assert office.get(picture.address("druck")).status_code == 404


PAGES = [("own_kit", ()), ("delete_kit", ()), ("own_kit_picture", (1, "web"))]


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(("name", "more"), PAGES)
def test_every_page_is_refused_to_another_towns_officer(
    client: Client, kit, neighbour, name: str, more: tuple, method: str
) -> None:
    client.force_login(neighbour)

    response = getattr(client, method)(kit_url(kit, name, *more))

    assert response.status_code == 403
    assert OwnPressKit.objects.filter(pk=kit.pk).exists()


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(("name", "more"), PAGES)
def test_every_page_leads_a_stranger_to_the_log_in(
    client: Client, kit, name: str, more: tuple, method: str
) -> None:
    response = getattr(client, method)(kit_url(kit, name, *more))

    assert response.status_code == 302
    assert response["Location"].startswith("/konto/")


def test_kit_is_not_found_below_another_town(client: Client, kit, neighbour) -> None:
    client.force_login(neighbour)
    other = neighbour.memberships.get().municipality

    url = reverse("toolbox:own_kit", args=[other.slug, kit.pk])

    assert client.get(url).status_code == 404


@pytest.mark.parametrize("name", ["own_kits", "start_kit"])
def test_list_and_start_are_refused_to_others(client: Client, town, neighbour, name):
    client.force_login(neighbour)

    assert client.get(reverse(f"toolbox:{name}", args=[town.slug])).status_code == 403


def test_start_from_a_kit_of_the_toolbox(office: Client, town) -> None:
    page = make_press_kit(texts=[make_item()])
    url = reverse("toolbox:start_kit", args=[town.slug])
    assert page.title in office.get(url).content.decode()

    office.post(url, {"title": "Unsere", "page": page.pk})

    assert OwnPressKit.objects.get().texts.count() == 1


@pytest.mark.parametrize("page", ["0", "x", "9" * 30])
def test_start_from_nonsense_is_refused(office: Client, town, page) -> None:
    url = reverse("toolbox:start_kit", args=[town.slug])

    answer = office.post(url, {"title": "Unsere", "page": page}).content.decode()

    assert 'value="Unsere"' in answer
    assert not OwnPressKit.objects.exists()


@pytest.mark.parametrize("number", ["0", "9" * 25])
def test_numbers_beyond_the_database_are_not_found(office: Client, kit, number) -> None:
    base = list_url(kit.municipality)

    assert office.get(f"{base}{number}/").status_code == 404
    assert office.get(f"{base}{kit.pk}/bild/{number}/web/").status_code == 404
    assert office.get(f"{base}{number}/bild/1/web/").status_code == 404
