# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit is published, refused, put under embargo, withdrawn, corrected."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.own_kits import make_kit, make_picture, save_content
from toolbox.models import OwnPressKit

from .test_kit_editing import QUOTE, again, photo, sent
from .test_own_kits import kit_url


@pytest.fixture
def kit(town, officer) -> OwnPressKit:
    return make_kit(town, officer)


@pytest.fixture
def text(town, officer):
    item = make_item([paragraph("Wir stehen zusammen.")], title="Stellungnahme")
    return make_adaptation(item, town, officer)


def in_an_hour() -> str:
    return local(timezone.now() + timedelta(hours=1))


def local(moment) -> str:
    """As a browser sends a date with a time."""
    return timezone.localtime(moment).strftime("%Y-%m-%dT%H:%M")


def press(office: Client, kit: OwnPressKit, button: str, **fields) -> str:
    """Presses a button of the page and reads where it leads."""
    typed = sent(again(kit), **{button: "1"}, **fields)
    return office.post(kit_url(kit), typed, follow=True).content.decode()


def test_light_names_what_is_missing_and_leads_there(office: Client, kit) -> None:
    page = office.get(kit_url(kit)).content.decode()

    assert "Bereit, aber lückenhaft" in page
    assert "Die Mappe enthält keinen Text." in page
    assert 'href="#texte"' in page


def test_publish_saves_and_makes_public(office: Client, kit, client) -> None:
    page = press(office, kit, "publish", summary="Neu getippt")

    assert "Veröffentlicht. Öffentlich." in page
    assert again(kit).released["summary"] == "Neu getippt"
    assert Client().get(kit.public_url).status_code == 200


def test_picture_without_credit_keeps_the_kit_from_being_public(
    office: Client, kit
) -> None:
    picture = make_picture(kit, credit="")

    page = press(office, kit, "publish", summary="Getippt")

    assert "Noch nicht veröffentlicht: Das Bild „Bild 1“ hat keinen" in page
    assert f'href="#bild-{picture.pk}"' in page
    assert not again(kit).is_published
    assert again(kit).summary == "Getippt"


def test_text_with_a_gap_keeps_the_kit_from_being_public(
    office: Client, kit, town, officer
) -> None:
    gap = make_adaptation(make_item(title="Rede"), town, officer)
    save_content(kit, officer, texts=[gap.pk])

    page = press(office, kit, "publish", **{f"text-{gap.pk}": "on"})

    assert "Der Text „Rede“ ist noch ein Entwurf. Es fehlt noch: " in page
    assert f'href="{gap.get_absolute_url()}"' in page
    assert not again(kit).is_published


def test_text_still_to_be_changed_keeps_the_kit_from_being_public(
    office: Client, kit, town, officer
) -> None:
    body = [paragraph("Schreiben Sie hier.", "eigenes", editing="must_change")]
    unchanged = make_adaptation(make_item(body, title="Rede"), town, officer)

    page = press(office, kit, "publish", **{f"text-{unchanged.pk}": "on"})

    assert "Ein Abschnitt ist noch zu ändern." in page
    assert not again(kit).is_published


def test_refused_upload_stops_publishing(office: Client, kit) -> None:
    page = press(office, kit, "publish", new_pictures=[photo("x.jpg", b"MZ")])

    assert "„x.jpg“" in page
    assert not again(kit).is_published


def test_mistake_on_the_page_stops_publishing(office: Client, kit) -> None:
    page = press(office, kit, "publish", title="")

    assert "Noch nicht gespeichert" in page
    assert not again(kit).is_published


@pytest.mark.parametrize("minutes", [-60 * 24, -1])
def test_embargo_in_the_past_is_refused(office: Client, kit, minutes) -> None:
    past = local(timezone.now() + timedelta(minutes=minutes))

    page = press(office, kit, "save", embargo_until=past, summary="Getippt")

    assert "Dieser Zeitpunkt ist vorbei." in page
    assert "Getippt" in page
    assert again(kit).embargo_until is None


def test_embargo_is_german_time(office: Client, kit) -> None:
    press(office, kit, "save", embargo_until="2099-07-01T10:00")

    assert again(kit).embargo_until.isoformat() == "2099-07-01T08:00:00+00:00"


@pytest.mark.parametrize("moment", ["2099-03-29T02:30", "9999-12-31T23:59", "x", "0"])
def test_impossible_embargo_gives_a_sentence(office: Client, kit, moment) -> None:
    page = press(office, kit, "save", embargo_until=moment, summary="Getippt")

    assert "Getippt" in page


def test_embargo_that_has_passed_may_stand(office: Client, kit) -> None:
    past = timezone.now().replace(second=0, microsecond=0) - timedelta(hours=1)
    OwnPressKit.objects.filter(pk=kit.pk).update(embargo_until=past)

    press(office, kit, "save", embargo_until=local(past), summary="Getippt")

    assert again(kit).summary == "Getippt"


def test_embargo_holds_as_soon_as_it_is_saved(office: Client, kit) -> None:
    press(office, kit, "publish")

    page = press(office, kit, "save", embargo_until=in_an_hour())

    assert "Gesperrt bis" in page
    assert Client().get(kit.public_url).status_code == 403


def test_secret_link_is_shown_and_opens(office: Client, kit) -> None:
    page = press(office, kit, "publish", embargo_until=in_an_hour())

    secret = f"{kit.public_url}?zugang={again(kit).secret}"
    assert f"http://testserver{secret}" in page
    assert Client().get(secret).status_code == 200


def test_renewed_secret_closes_the_old_link(office: Client, kit) -> None:
    press(office, kit, "publish", embargo_until=in_an_hour())
    old = f"{kit.public_url}?zugang={again(kit).secret}"

    page = press(office, kit, "renew", embargo_until=local(again(kit).embargo_until))

    assert "Neuer geheimer Link." in page
    assert Client().get(old).status_code == 403
    assert (
        Client().get(f"{kit.public_url}?zugang={again(kit).secret}").status_code == 200
    )


def test_withdraw_works_even_if_the_page_holds_a_mistake(office: Client, kit) -> None:
    press(office, kit, "publish")

    page = press(office, kit, "withdraw", title="", summary="Getippt")

    assert "Zurückgezogen" in page
    assert "Getippt" in page
    assert Client().get(kit.public_url).status_code == 404


def test_changes_wait_until_they_are_published(office: Client, kit) -> None:
    press(office, kit, "publish", summary="Alt")

    page = press(office, kit, "save", summary="Neu")
    assert "Es gibt Änderungen, die noch nicht öffentlich sind." in page
    assert "Alt" in Client().get(kit.public_url).content.decode()

    page = press(office, kit, "publish", summary="Neu")
    assert "Es gibt Änderungen" not in page
    assert "Neu" in Client().get(kit.public_url).content.decode()


def test_address_stays_after_a_correction(office: Client, kit) -> None:
    press(office, kit, "publish")
    before = kit.public_url

    press(office, kit, "publish", title="Anders", correction="Es waren 12.")

    assert again(kit).public_url == before
    page = Client().get(before).content.decode()
    assert "Berichtigt am " in page
    assert "Es waren 12." in page


def test_preview_shows_what_is_saved_to_its_makers(office: Client, kit) -> None:
    row = {f"quotes-0-{name}": value for name, value in QUOTE.items()}

    page = press(office, kit, "preview", **row, **{"quotes-TOTAL_FORMS": "1"})

    assert "Vorschau: So sehen Redaktionen" in page
    assert "Wir stehen zusammen." in page
    assert "noindex" in page


@pytest.mark.parametrize(
    ("name", "more"), [("preview_kit", ()), ("preview_kit_text", ("rede", "txt"))]
)
def test_preview_is_for_its_makers_only(
    client: Client, kit, neighbour, name, more
) -> None:
    url = kit_url(kit, name, *more)
    assert client.get(url).status_code == 302

    client.force_login(neighbour)
    assert client.get(url).status_code == 403


def test_preview_gives_the_texts_as_files(office: Client, kit, officer, text) -> None:
    save_content(kit, officer, texts=[text.pk])

    file = office.get(kit_url(kit, "preview_kit_text", "stellungnahme", "txt"))

    assert "Wir stehen zusammen." in file.content.decode()
