# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All drafts of a package in one ZIP: in which format, and what is not in it."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.own_kits import make_kit
from tests.factories.people import make_design
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from toolbox.models import Adaptation, ScenarioPage

ENDINGS = {"docx": ".docx", "odt": ".odt", "pdf": ".pdf"}
NO_FORMATS = ["html", "DOCX", "../docx", "docx\x00", "🎉", "a" * 10_000, "zip"]


@pytest.fixture
def text(db):
    return make_item([paragraph("Wir sahen es {ort_detail}.")], title="Auskunft")


@pytest.fixture
def scenario(text, town, officer) -> ScenarioPage:
    make_adaptation(text, town, officer)
    return make_scenario(text)


def url(town, scenario, name: str = "package_archive") -> str:
    return reverse(f"toolbox:{name}", args=[town.slug, scenario.slug])


def names(response: HttpResponse) -> list[str]:
    with opened(response) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def opened(response: HttpResponse) -> ZipFile:
    assert response["Content-Type"] == "application/zip"
    return ZipFile(BytesIO(response.getvalue()))


def make_too_long(draft: Adaptation) -> None:
    block = draft.base_item().body[0].id
    draft.edits = {block: {"text": "<p>" + "Wort " * 200_000 + "</p>"}}
    draft.save()


@pytest.mark.parametrize("key", ENDINGS)
def test_texts_come_in_the_format_asked_for(
    office: Client, town, scenario, key: str
) -> None:
    response = office.get(url(town, scenario), {"format": key})

    assert names(response) == [f"01-ENTWURF-auskunft{ENDINGS[key]}", "LIESMICH.txt"]


def test_without_a_wish_texts_come_in_word(office: Client, town, scenario) -> None:
    response = office.get(url(town, scenario))

    assert names(response)[0] == "01-ENTWURF-auskunft.docx"


def test_town_with_a_letterhead_for_libreoffice_gets_that(
    office: Client, town, scenario
) -> None:
    make_design(town, letterhead_odt=ContentFile(b"odt", name="briefkopf.odt"))

    page = office.get(url(town, scenario, "package_drafts")).content.decode()

    assert "Die Texte darin kommen als LibreOffice (ODT)." in page


@pytest.mark.parametrize("key", NO_FORMATS)
def test_unknown_format_is_not_found(office: Client, town, scenario, key: str) -> None:
    assert office.get(url(town, scenario), {"format": key}).status_code == 404


def test_page_offers_each_format(office: Client, town, scenario) -> None:
    page = office.get(url(town, scenario, "package_drafts")).content.decode()

    for key in ENDINGS:
        assert f"{url(town, scenario)}?format={key}" in page
    assert "Die Texte darin kommen als Word (DOCX)." in page


def test_package_of_pictures_alone_asks_for_no_format(
    office: Client, town, officer
) -> None:
    picture = make_sharepic()
    scenario = make_scenario(picture)
    make_own_sharepic(picture, town, officer)

    page = office.get(url(town, scenario, "package_drafts")).content.decode()

    assert f'href="{url(town, scenario)}"' in page
    assert "Die Texte darin" not in page


def test_everything_lies_in_the_order_of_the_package(
    office: Client, town, officer, text
) -> None:
    picture = make_sharepic(title="Solidarität")
    other = make_item([paragraph("Alles gut.")], title="Brief / ../an")
    kit = make_press_kit(title="Muster: Lage")
    make_own_sharepic(picture, town, officer)
    make_adaptation(other, town, officer)
    make_adaptation(text, town, officer)
    make_kit(town, officer, title="Lage")
    scenario = make_scenario(picture, other, kit, text)

    found = names(office.get(url(town, scenario)))

    assert list(dict.fromkeys(name.partition("/")[0] for name in found)) == [
        "01-sharepic-solidaritaet",
        "02-brief-an.docx",
        "03-pressemappe-lage",
        "04-ENTWURF-auskunft.docx",
        "LIESMICH.txt",
    ]
    assert "01-sharepic-solidaritaet/bilder/square.png" in found
    assert "03-pressemappe-lage/manifest.json" in found


def test_what_is_not_finished_is_named_before_the_archive_is_there(
    office: Client, town, officer, text, scenario
) -> None:
    picture = make_sharepic(headline="Am {datum_ereignis}", title="Das Bild")
    make_own_sharepic(picture, town, officer)
    scenario = make_scenario(text, picture)

    response = office.get(url(town, scenario))

    page = response.content.decode()
    assert response.status_code == 200
    assert "Das Bild" in page
    assert "Eine Angabe fehlt" in page
    assert f"{url(town, scenario)}?format=docx&amp;trotzdem=1" in page
    found = names(office.get(url(town, scenario), {"trotzdem": "1"}))
    assert found == ["01-ENTWURF-auskunft.docx", "LIESMICH.txt"]


def test_text_that_makes_no_file_costs_no_other(
    office: Client, town, officer, text, scenario
) -> None:
    other = make_item([paragraph("Alles gut.")], title="Brief")
    make_adaptation(other, town, officer)
    make_too_long(Adaptation.objects.get(item=text))
    scenario = make_scenario(text, other)

    page = office.get(url(town, scenario), {"format": "pdf"})

    assert "Auskunft" in page.content.decode()
    response = office.get(url(town, scenario), {"format": "pdf", "trotzdem": "1"})
    with opened(response) as archive:
        assert archive.namelist() == ["02-brief.pdf", "LIESMICH.txt"]
        assert "- Auskunft: " in archive.read("LIESMICH.txt").decode()


def test_where_no_file_can_be_made_there_is_no_archive(
    office: Client, town, text, scenario
) -> None:
    make_too_long(Adaptation.objects.get(item=text))

    response = office.get(url(town, scenario), {"trotzdem": "1"})

    assert response.status_code == 422
    assert "Das Übrige herunterladen" not in response.content.decode()
    assert office.get(url(town, scenario, "package_drafts")).status_code == 200


def test_without_a_draft_there_is_no_archive(office: Client, town, text) -> None:
    assert office.get(url(town, make_scenario(text))).status_code == 404


def test_archive_is_refused_to_strangers(
    client: Client, town, scenario, neighbour
) -> None:
    address = f"{url(town, scenario)}?format=pdf&trotzdem=1"
    assert "/konto/login/" in client.get(address)["Location"]

    client.force_login(neighbour)

    assert client.get(address).status_code == 403


def test_neighbour_finds_no_draft_of_ours_in_the_own_archive(
    client: Client, scenario, neighbour
) -> None:
    theirs = neighbour.memberships.get().municipality
    client.force_login(neighbour)

    assert client.get(url(theirs, scenario)).status_code == 404


def test_queries_grow_neither_with_texts_nor_with_pictures(
    office: Client, town, officer
) -> None:
    items = [make_item([paragraph("Es war {ort_detail}.")]) for _ in range(3)]
    pictures = [make_sharepic() for _ in range(3)]
    scenario = make_scenario(*items, *pictures)
    make_adaptation(items[0], town, officer)
    make_own_sharepic(pictures[0], town, officer)
    few = queries_of(office, url(town, scenario))
    for number in (1, 2):
        make_adaptation(items[number], town, officer)
        make_own_sharepic(pictures[number], town, officer)

    assert queries_of(office, url(town, scenario)) == few


def queries_of(client: Client, address: str) -> int:
    client.get(address).getvalue()
    with CaptureQueriesContext(connection) as captured:
        client.get(address).getvalue()
    return len(captured)
