# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What journalists get of a municipality's press kit, when, and nothing beyond."""

import json
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.base import ContentFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.own_kits import make_kit, make_picture, save_content
from tests.factories.people import make_design, make_municipality
from toolbox.models import KitBuild, OwnPressKit
from toolbox.own_press_kits.assembling import releasable
from toolbox.own_press_kits.life import publish_kit, withdraw_kit

from .test_adaptations import queries_of


@pytest.fixture
def kit(town, officer) -> OwnPressKit:
    return make_kit(town, officer)


@pytest.fixture
def text(town, officer):
    item = make_item([paragraph("Wir stehen zusammen.")], title="Stellungnahme")
    return make_adaptation(item, town, officer)


@pytest.fixture
def published(kit, officer, text) -> OwnPressKit:
    """With a text and a picture."""
    make_picture(kit, caption="Nach der Tat")
    save_content(kit, officer, texts=[text.pk], summary="Kurz gesagt.")
    return publish(kit, officer)


def publish(kit: OwnPressKit, user) -> OwnPressKit:
    current = OwnPressKit.objects.get(pk=kit.pk)
    return publish_kit(kit=current, user=user, released=releasable(current))


def close(kit: OwnPressKit, **change) -> None:
    until = timezone.now() + timedelta(**change or {"hours": 1})
    OwnPressKit.objects.filter(pk=kit.pk).update(embargo_until=until)


def address(kit: OwnPressKit, name: str, *more) -> str:
    parts = [kit.municipality.slug, kit.slug, *more]
    return reverse(f"toolbox:public_kit_{name}", args=parts)


def picture_address(kit: OwnPressKit, size: str = "web") -> str:
    return address(kit, "picture", kit.pictures.get().pk, size)


def files(kit: OwnPressKit) -> list[str]:
    return [
        kit.public_url,
        address(kit, "text", "stellungnahme", "txt"),
        picture_address(kit),
        picture_address(kit, "druck"),
        address(kit, "archive"),
    ]


def fetch(client: Client, url: str) -> HttpResponse:
    """The answer, read to its end, which closes the file behind it."""
    response = client.get(url)
    if not response.streaming:
        return response
    content = b"".join(response.streaming_content)
    return HttpResponse(content, status=response.status_code, headers=response.headers)


def test_journalist_reads_all_of_it_without_a_log_in(client: Client, published):
    response = client.get(published.public_url)

    page = response.content.decode()
    assert "Kurz gesagt." in page
    assert "0000 1234-56" in page
    assert "Kim Muster" in page
    assert "Nach der Tat" in page
    assert "Wir stehen zusammen." in page
    assert response.cookies == {}


def test_page_wears_the_colours_of_the_town(client: Client, published, town) -> None:
    make_design(town, primary_colour="#005500")

    page = client.get(published.public_url).content.decode()

    assert reverse("network:theme", args=["005500"]) in page


def test_every_file_on_the_page_answers(client: Client, published) -> None:
    for url in files(published):
        assert fetch(client, url).status_code == 200, url


def test_archive_holds_what_the_manifest_says(client: Client, published) -> None:
    archive = ZipFile(BytesIO(fetch(client, address(published, "archive")).content))

    manifest = json.loads(archive.read("manifest.json"))
    for entry in manifest["files"]:
        content = archive.read(entry["path"])
        assert entry["sha256"] == sha256(content).hexdigest(), entry["path"]
    paths = [entry["path"] for entry in manifest["files"]]
    assert "texte/stellungnahme.pdf" in paths
    assert any(path.startswith("bilder/") for path in paths)
    assert manifest["title"] == published.title


def test_page_leads_to_the_archive(client: Client, published) -> None:
    page = client.get(published.public_url).content.decode()

    assert f'href="{address(published, "archive")}"' in page


def test_archive_of_a_withdrawn_kit_is_forgotten(
    client: Client, published, officer
) -> None:
    fetch(client, address(published, "archive"))

    withdraw_kit(kit=published, user=officer)

    assert not KitBuild.objects.exists()
    assert client.get(address(published, "archive")).status_code == 404


def test_makers_get_the_archive_of_the_draft(office: Client, kit) -> None:
    place = [kit.municipality.slug, kit.pk]

    response = fetch(office, reverse("toolbox:preview_kit_archive", args=place))

    assert response["Content-Type"] == "application/zip"


def test_archive_of_a_draft_is_for_its_makers_only(
    client: Client, kit, neighbour
) -> None:
    url = reverse("toolbox:preview_kit_archive", args=[kit.municipality.slug, kit.pk])
    assert client.get(url).status_code == 302

    client.force_login(neighbour)
    assert client.get(url).status_code == 403


def test_draft_is_not_found(client: Client, kit) -> None:
    assert client.get(kit.public_url).status_code == 404


def test_embargo_closes_page_and_files(client: Client, published) -> None:
    close(published)

    for url in files(published):
        response = client.get(url)
        assert response.status_code == 403, url
        assert "Kurz gesagt." not in response.content.decode()
        assert "no-store" in response["Cache-Control"]


def test_secret_opens_page_and_files(client: Client, published) -> None:
    close(published)

    for url in files(published):
        response = fetch(client, f"{url}?zugang={published.secret}")
        assert response.status_code == 200, url
        assert "noindex" in response["X-Robots-Tag"]


def test_links_of_the_secret_page_hold_the_secret(client: Client, published) -> None:
    close(published)

    page = client.get(f"{published.public_url}?zugang={published.secret}")

    assert f"{picture_address(published)}?zugang={published.secret}" in (
        page.content.decode()
    )


def test_secret_of_another_kit_opens_nothing(client: Client, published, town, officer):
    other = make_kit(town, officer)
    close(published)

    response = client.get(f"{published.public_url}?zugang={other.secret}")

    assert response.status_code == 403


def test_secret_opens_no_draft(client: Client, kit) -> None:
    assert client.get(f"{kit.public_url}?zugang={kit.secret}").status_code == 404


def test_embargo_is_over_in_its_minute(client: Client, published) -> None:
    close(published, seconds=-1)

    assert client.get(published.public_url).status_code == 200


def test_guessed_picture_of_another_kit_is_not_found(
    client: Client, published, officer
) -> None:
    other = make_municipality(name="Beispielstadt")
    foreign = make_picture(make_kit(other, officer))

    url = address(published, "picture", foreign.pk, "druck")

    assert client.get(url).status_code == 404


def test_picture_uploaded_since_is_not_public(client: Client, published) -> None:
    later = make_picture(published)

    url = address(published, "picture", later.pk, "web")

    assert client.get(url).status_code == 404


def test_picture_whose_consent_ran_out_is_gone(client: Client, kit, officer) -> None:
    make_picture(kit, consent_until=timezone.localdate() - timedelta(days=1))
    publish(kit, officer)

    assert client.get(picture_address(kit)).status_code == 404


@pytest.mark.parametrize(
    "way", [("text", "nichts", "txt"), ("text", "stellungnahme", "exe")]
)
def test_other_files_are_not_found(client: Client, published, way) -> None:
    assert client.get(address(published, *way)).status_code == 404


def test_kit_is_not_found_below_another_town(client: Client, published) -> None:
    make_municipality(name="Beispielstadt")

    url = reverse("toolbox:public_kit", args=["beispielstadt", published.slug])

    assert client.get(url).status_code == 404


def test_public_page_takes_few_queries_however_much_it_holds(
    client: Client, published, town, officer, item, django_assert_num_queries
) -> None:
    make_design(town)
    few = queries_of(client, published.public_url)
    texts = [text.pk for text in town.adaptations.all()]
    for _ in range(2):
        make_picture(published)
        another = make_item([paragraph("Noch ein Text.")])
        texts.append(make_adaptation(another, town, officer).pk)
    save_content(published, officer, texts=texts)
    publish(published, officer)

    assert few <= 8
    with django_assert_num_queries(few):
        client.get(published.public_url)


@pytest.fixture
def logo(town):
    content = BytesIO()
    Image.new("RGBA", (40, 20), "#005500").save(content, "PNG")
    design = make_design(town, logo_alt="Wappen mit Bach")
    design.logo.save("logo.png", ContentFile(content.getvalue()))


def test_logo_is_offered_to_journalists(client: Client, published, logo) -> None:
    page = client.get(published.public_url).content.decode()

    assert "Wappen mit Bach" in page
    file = fetch(client, address(published, "picture", 0, "druck"))
    assert file["Content-Type"] == "image/png"


def test_logo_in_the_preview_comes_from_the_own_area(
    office: Client, kit, town, logo
) -> None:
    url = reverse("toolbox:preview_kit", args=[town.slug, kit.pk])

    page = office.get(url).content.decode()

    assert reverse("network:logo", args=[town.slug]) in page


def test_town_without_a_logo_has_no_picture_of_it(client: Client, published) -> None:
    assert client.get(address(published, "picture", 0, "web")).status_code == 404
