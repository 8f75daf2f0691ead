# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The editor of a press kit: what is missing, the secret link, the preview."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone
from lxml import html

from cms.management.loading.groups import EDITORS, MUNICIPALITY_SUPPORT, load_groups
from cms.models import CommunityImage
from tests.factories.items import make_item, paragraph
from tests.factories.pages import make_home
from tests.factories.people import make_user
from tests.factories.press_kits import make_press_image, make_press_kit
from toolbox.models import PressKitPage, PressKitPicture

pytestmark = pytest.mark.django_db

LATER = timedelta(days=2)


@pytest.fixture(autouse=True)
def home():
    load_groups()
    return make_home()


def log_in(client, group: str) -> None:
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)


def editor(client, kit) -> html.HtmlElement:
    response = client.get(f"/admin/pages/{kit.pk}/edit/")
    assert response.status_code == 200
    return html.fromstring(response.content)


def light(document) -> str:
    return document.xpath("//@data-kit-light")[0]


def test_complete_kit_is_green(client):
    log_in(client, EDITORS)
    text = make_item([paragraph("Wir stehen zusammen.")], headline="<p>Erklärung</p>")
    image = make_press_image()
    CommunityImage.objects.filter(pk=image.pk).update(width=3000, height=2000)

    document = editor(client, make_press_kit(texts=[text], images=[image]))

    assert light(document) == "green"


def test_what_a_newsroom_would_miss_is_named(client):
    log_in(client, EDITORS)

    document = editor(client, make_press_kit(place="", contact_phone=""))

    block = document.xpath("//*[@data-kit-light]")[0]
    assert light(document) == "amber"
    assert "Der Ort fehlt." in block.text_content()
    assert "Dem Pressekontakt fehlt die Telefonnummer." in block.text_content()


def test_picture_without_its_rights_makes_the_light_red(client):
    log_in(client, EDITORS)
    kit = make_press_kit()
    kit.kit_pictures = [PressKitPicture(image=make_press_image(author=""))]
    kit.save_revision()

    document = editor(client, kit)

    assert light(document) == "red"
    block = document.xpath("//*[@data-kit-light]")[0]
    assert "Verhindert die Veröffentlichung" in block.text_content()


def test_secret_link_is_shown_as_long_as_it_is_needed(client):
    log_in(client, EDITORS)
    kit = make_press_kit(embargo_until=timezone.now() + LATER)

    assert f"?zugang={kit.secret}" in html.tostring(editor(client, kit)).decode()

    PressKitPage.objects.update(embargo_until=None)
    kit = make_press_kit()
    assert kit.secret not in html.tostring(editor(client, kit)).decode()


def test_button_renews_the_link_after_a_question(client):
    log_in(client, EDITORS)
    kit = make_press_kit(embargo_until=timezone.now() + LATER)
    address = f"/admin/pressemappen/{kit.pk}/zugang-erneuern/"

    assert client.get(address).status_code == 200
    kit.refresh_from_db()
    before = kit.secret
    assert client.post(address).status_code == 302

    assert client.get(kit.url, {"zugang": before}).status_code == 403
    kit.refresh_from_db()
    assert client.get(kit.url, {"zugang": kit.secret}).status_code == 200


@pytest.mark.parametrize("group", [None, MUNICIPALITY_SUPPORT])
def test_nobody_else_renews_the_link(client, group):
    kit = make_press_kit(embargo_until=timezone.now() + LATER)
    if group:
        log_in(client, group)

    client.post(f"/admin/pressemappen/{kit.pk}/zugang-erneuern/")

    assert PressKitPage.objects.get(pk=kit.pk).secret == kit.secret


def test_editor_sees_the_preview_under_embargo(client):
    log_in(client, EDITORS)
    kit = make_press_kit(embargo_until=timezone.now() + LATER)

    response = client.get(f"/admin/pages/{kit.pk}/view_draft/")

    assert response.status_code == 200
    assert kit.title in response.content.decode()


def test_kits_have_a_list_of_their_own_in_the_menu(client):
    log_in(client, EDITORS)
    kit = make_press_kit()

    assert kit.title in client.get("/admin/press_kits/").content.decode()


def test_kit_stands_in_no_menu_whatever_was_ticked():
    kit = make_press_kit(show_in_menus=True)

    assert kit.show_in_menus is False
