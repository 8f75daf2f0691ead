# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Press kits: what journalists find on the page, and what keeps one from going live."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from cms.models.publishing import PublishRefused
from tests.factories.items import make_item, paragraph
from tests.factories.pages import make_home, make_press_page
from tests.factories.press_kits import make_press_image, make_press_kit, rows
from tests.factories.sharepics import make_sharepic
from toolbox.models import PressKitPicture, TextItemPage
from toolbox.press_kits.assembling import assemble_kit
from toolbox.rendering.formats import FORMATS

pytestmark = pytest.mark.django_db

EXPIRED = {"consent_until": date(2020, 1, 1)}


@pytest.fixture(autouse=True)
def home():
    return make_home()


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_page_begins_with_title_and_contact(client):
    kit = make_press_kit()

    document = html.fromstring(client.get(kit.url).content)

    assert words(document.xpath("//main//h1")[0]) == kit.title
    assert document.xpath("//main//a/@href")[:2] == [
        "tel:0000987654",
        "mailto:presse@example.org",
    ]


def make_rows(count: int):
    texts = [make_item([paragraph(f"Text {n}.")]) for n in range(count)]
    images = [make_press_image(f"Bild {n}") for n in range(count)]
    sharepics = [make_sharepic(headline=f"Wort {n}") for n in range(count)]
    return make_press_kit(texts=texts, images=images, sharepics=sharepics)


def test_page_costs_the_same_with_one_row_and_with_three(client):
    one, three = make_rows(1), make_rows(3)
    for kit in (one, three):
        client.get(kit.url)

    with CaptureQueriesContext(connection) as of_one:
        client.get(one.url)
    with CaptureQueriesContext(connection) as of_three:
        client.get(three.url)

    assert len(of_three) == len(of_one)
    assert len(of_one) <= 8


def test_picture_has_caption_rights_and_both_files(client):
    kit = make_press_kit(images=[make_press_image()])

    document = html.fromstring(client.get(kit.url).content)

    figure = document.xpath("//figure[.//img]")[0]
    said = words(figure)
    assert "Am Runden Tisch" in said
    assert "Bild: Kim Muster, CC BY 4.0" in said
    assert figure.xpath(".//a/@href")[0] == (
        "https://creativecommons.org/licenses/by/4.0/"
    )
    assert "Für das Web: Ein Tisch (JPEG, 60 × 40 Pixel, " in said
    assert "Für den Druck: Ein Tisch (JPEG, 60 × 40 Pixel, " in said
    assert len(figure.xpath(".//a[@download]")) == 2


def test_quote_names_person_and_day_of_release_and_can_be_copied(client):
    kit = make_press_kit()

    document = html.fromstring(client.get(kit.url).content)

    figure = document.xpath("//figure[blockquote]")[0]
    assert "Kim Beispiel, Projektleitung Freigegeben am 2. November 2026" in words(
        figure
    )
    target = figure.xpath("following-sibling::*/descendant-or-self::button/@data-copy")[
        0
    ]
    assert words(document.get_element_by_id(target)) == (
        "„Wer bedroht wird, steht nicht allein.“"
    )


def test_text_can_be_read_copied_and_taken_in_every_format(client):
    kit = make_press_kit(texts=[make_item([paragraph("Wir stehen zusammen.")])])

    document = html.fromstring(client.get(kit.url).content)

    paper = document.get_element_by_id("text-1")
    assert "Wir stehen zusammen." in words(paper)
    assert document.xpath("//button/@data-copy")[0] == "text-1"
    addresses = document.xpath("//a[contains(@href, '/texte/')]/@href")
    assert [address.split("/")[-2] for address in addresses] == list(FORMATS)
    for address in addresses[-2:]:
        assert client.get(address).status_code == 200


def test_texts_of_an_example_are_filled_with_invented_answers(client):
    item = make_item([paragraph("In {kommune_name} geschah es.")])
    kit = make_press_kit(texts=[item], is_example=True)

    document = html.fromstring(client.get(kit.url).content)

    assert "In Musterhausen geschah es." in words(document.get_element_by_id("text-1"))
    assert "Ort, Personen und Ereignis sind erfunden" in words(
        document.xpath("//main")[0]
    )


def test_gap_that_only_a_town_can_fill_makes_a_draft():
    item = make_item([paragraph("In {kommune_name} geschah es.")])

    (text,) = assemble_kit(make_press_kit(texts=[item])).texts

    assert text.document.is_draft


@pytest.mark.parametrize("change", [{"live": False}, {"visibility": "members"}])
def test_text_that_is_not_for_everybody_is_left_out(change):
    item = make_item()
    kit = make_press_kit(texts=[item])

    TextItemPage.objects.filter(pk=item.pk).update(**change)

    assert assemble_kit(kit).texts == ()


def test_contact_of_the_press_page_stands_in_for_a_missing_one(home):
    make_press_page(home)

    contact = assemble_kit(make_press_kit(contact_name="")).contact

    assert (contact.name, contact.phone, contact.email) == (
        "Kim Beispiel",
        "0000 1234-56",
        "presse@example.org",
    )


def test_kit_without_any_contact_has_none(client):
    kit = make_press_kit(contact_name="")

    assert assemble_kit(kit).contact is None
    assert client.get(kit.url).status_code == 200


def test_correction_is_shown_with_its_day(client):
    kit = make_press_kit(correction="Es sind zehn.", corrected_on=date(2026, 11, 5))

    document = html.fromstring(client.get(kit.url).content)

    assert "Berichtigt am 5. November 2026: Es sind zehn." in words(
        document.xpath("//main")[0]
    )


def test_correction_needs_its_day():
    kit = make_press_kit()
    kit.correction = "Es sind zehn."

    with pytest.raises(ValidationError) as caught:
        kit.full_clean()

    assert caught.value.message_dict == {
        "corrected_on": ["Bitte nennen Sie den Tag der Berichtigung."]
    }


@pytest.mark.parametrize("missing", [{"author": ""}, {"licence": ""}, EXPIRED])
def test_picture_without_its_rights_keeps_the_kit_from_going_live(missing):
    kit = make_press_kit()
    kit.kit_pictures = [PressKitPicture(image=make_press_image(**missing))]

    with pytest.raises(PublishRefused):
        kit.save_revision().publish()


def test_hostile_words_come_out_as_words(client):
    nasty = "</script><img src=x onerror=alert(1)>\"'{{ 7 }} \u202e👩‍🚒"
    row = {"text": nasty * 3, "person": nasty, "role": nasty, "released_on": None}
    kit = make_press_kit(title=nasty, summary=nasty, quotes=rows("quotes", row))

    response = client.get(kit.url)

    document = html.fromstring(response.content)
    assert response.status_code == 200
    assert document.xpath("//main//h1")[0].text == nasty
    assert not document.xpath("//img[@onerror]")


@pytest.mark.parametrize(
    ("name", "file_format", "status"),
    [("gibt-es-nicht", "pdf", 404), ("vorlage", "exe", 404), ("vorlage", "txt", 200)],
)
def test_unknown_text_or_format_is_not_found(client, name, file_format, status):
    kit = make_press_kit(texts=[make_item(slug="vorlage")])

    address = f"/pressemappen/{kit.pk}/texte/{name}/{file_format}/"

    assert client.get(address).status_code == status
    assert client.post(address).status_code == 405
    assert client.get(address.replace(str(kit.pk), "9" * 40)).status_code == 404


def test_internal_kit_asks_a_stranger_to_log_in(client):
    kit = make_press_kit(texts=[make_item(slug="vorlage")], visibility="members")

    for address in (kit.url, f"/pressemappen/{kit.pk}/texte/vorlage/txt/"):
        response = client.get(address)
        assert response.status_code == 302
        assert response["Location"].startswith("/konto/login/")
