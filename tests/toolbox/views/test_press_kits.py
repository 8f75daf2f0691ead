# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The archive of a press kit: two clicks, complete, closed under embargo."""

import json
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.utils import timezone
from lxml import html
from PIL import Image

from tests.factories.items import make_item, paragraph
from tests.factories.pages import make_home
from tests.factories.people import make_user
from tests.factories.press_kits import make_press_image, make_press_kit
from tests.factories.sharepics import make_sharepic
from toolbox.models import KitBuild
from toolbox.press_kits.sharepics import sharepics_of
from toolbox.sharepics.presets import PRESETS

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def private_files(settings, tmp_path):
    settings.PRIVATE_ROOT = tmp_path
    return make_home()


def address(kit) -> str:
    return f"/pressemappen/{kit.pk}/herunterladen/"


def opened(response) -> ZipFile:
    return ZipFile(BytesIO(b"".join(response.streaming_content)))


def test_page_leads_to_the_archive_and_knows_its_size_afterwards(client):
    kit = make_press_kit()

    def link():
        document = html.fromstring(client.get(kit.url).content)
        return document.xpath("//a[contains(., 'Alles als ZIP herunterladen')]")[0]

    assert link().get("href") == address(kit)
    assert "Dateien" in link().getparent().text_content()
    opened(client.get(address(kit))).close()
    assert "KB" in link().getparent().text_content()


def test_archive_holds_texts_pictures_and_a_manifest(client):
    text = make_item([paragraph("Wir stehen zusammen.")], slug="erklaerung")
    kit = make_press_kit(texts=[text], images=[make_press_image("Runder Tisch")])

    with opened(client.get(address(kit))) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read("manifest.json"))

    assert {"texte/erklaerung.pdf", "texte/erklaerung.txt", "LIESMICH.txt"} <= {*names}
    assert any(name.startswith("bilder/") for name in names)
    assert {file["path"] for file in manifest["files"]} <= {*names}


def test_archive_is_closed_under_embargo_but_for_the_secret_link(client):
    kit = make_press_kit(embargo_until=timezone.now() + timedelta(hours=1))

    assert client.get(address(kit)).status_code == 403
    assert client.get(address(kit), {"zugang": "x"}).status_code == 403
    response = client.get(address(kit), {"zugang": kit.secret})

    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    opened(response).close()


def test_unknown_kit_is_not_found_and_nothing_can_be_posted(client):
    kit = make_press_kit()

    assert client.get("/pressemappen/999999999/herunterladen/").status_code == 404
    assert client.post(address(kit)).status_code == 405


def test_internal_kit_is_for_members(client):
    kit = make_press_kit(visibility="members")

    assert client.get(address(kit)).status_code == 302
    client.force_login(make_user())
    assert client.get(address(kit)).status_code == 403


def test_withdrawn_kit_has_neither_page_nor_archive(client):
    kit = make_press_kit()
    opened(client.get(address(kit))).close()

    kit.unpublish()

    assert client.get(kit.url).status_code == 404
    assert client.get(address(kit)).status_code == 404
    assert not KitBuild.objects.exists()


def test_sharepic_is_shown_small_and_offered_in_every_size(client):
    item = make_sharepic(slug="kein-platz", headline="Kein Platz für Hass", text="")
    kit = make_press_kit(sharepics=[item])

    document = html.fromstring(client.get(kit.url).content)

    small, *files = document.xpath("//*[contains(@src | @href, '/sharepics/')]")
    assert len(files) == len(PRESETS)
    thumbnail = client.get(small.get("src"))
    assert thumbnail["Content-Type"] == "image/webp"
    picture = client.get(files[1].get("href"))
    with Image.open(BytesIO(picture.content)) as opened_picture:
        assert opened_picture.size == (1080, 1080)


def test_sharepic_with_gaps_is_only_for_an_example():
    item = make_sharepic(headline="{kommune_name} hält zusammen")
    of_project = make_press_kit(sharepics=[item])
    example = make_press_kit(sharepics=[item], is_example=True)

    assert sharepics_of(of_project) == ()
    (picture,) = sharepics_of(example)
    assert picture.sharepic.words.headline == "Musterhausen hält zusammen"


def test_sharepic_of_the_project_is_signed_by_the_project():
    item = make_sharepic(headline="Kein Platz für Hass", text="", sender="")

    (picture,) = sharepics_of(make_press_kit(sharepics=[item]))

    assert picture.sharepic.design.name == "Komm.A"
    assert "Komm.A" in picture.alt
    assert "Musterhausen" not in repr(picture)
    assert picture.posts == ()


@pytest.mark.parametrize(
    "file", ["gibt-es-nicht/square.png", "bild/nie.png", "bild/square.exe"]
)
def test_unknown_sharepic_size_or_format_is_not_found(client, file):
    item = make_sharepic(slug="bild", headline="Kein Platz für Hass", text="")
    kit = make_press_kit(sharepics=[item])

    assert client.get(f"/pressemappen/{kit.pk}/sharepics/{file}").status_code == 404


def test_sharepic_is_closed_under_embargo(client):
    item = make_sharepic(slug="bild", headline="Kein Platz für Hass", text="")
    later = timezone.now() + timedelta(hours=1)
    kit = make_press_kit(sharepics=[item], embargo_until=later)
    picture = f"/pressemappen/{kit.pk}/sharepics/bild/klein.webp"

    assert client.get(picture).status_code == 403
    opened_early = client.get(picture, {"zugang": kit.secret})
    assert opened_early.status_code == 200
    assert "no-store" in opened_early["Cache-Control"]
