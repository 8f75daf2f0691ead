# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public page of a sharepic, its pictures, and trying it out."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.urls import reverse
from PIL import Image

from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_sharepic
from toolbox.models import Visibility
from toolbox.picturing.drawing import sample_stamp

pytestmark = pytest.mark.django_db

TOWN = {"town_kind": "stadt", "town_name": "Beispielstadt"}


@pytest.fixture
def item():
    return make_sharepic()


def picture(item, preset="square", format_key="png", stamp=None) -> str:
    stamp = stamp or sample_stamp(item)
    return reverse(
        "toolbox:sample_picture", args=[item.slug, stamp, preset, format_key]
    )


def test_page_shows_every_size_with_its_measures(client, item):
    html = client.get(item.url).content.decode()

    assert html.count('class="size__picture"') == 8
    assert (
        f'src="{picture(item, "klein-portrait", "webp")}" width="384" height="480"'
        in (html)
    )
    assert "In Musterhausen ist kein Platz für Hass." in html
    assert "von 500 Zeichen" in html


def test_page_asks_few_queries(client, item, django_assert_max_num_queries):
    client.get(item.url)

    with django_assert_max_num_queries(8):
        client.get(item.url)


def test_picture_is_drawn_in_its_size_and_kept_for_ever(client, item):
    response = client.get(picture(item))

    assert Image.open(BytesIO(response.content)).size == (1080, 1080)
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert not response.cookies


def test_thumbnail_is_small(client, item):
    response = client.get(picture(item, "klein-story", "webp"))

    assert Image.open(BytesIO(response.content)).size == (270, 480)


def test_old_address_leads_to_the_picture_of_today(client, item):
    response = client.get(picture(item, stamp="0123456789abcdef"))

    assert response.status_code == 302
    assert response.url == picture(item)


@pytest.mark.parametrize(
    ("preset", "format_key"), [("square", "gif"), ("plakat", "png"), ("klein-", "png")]
)
def test_unknown_sizes_and_formats_are_not_found(client, item, preset, format_key):
    assert client.get(picture(item, preset, format_key)).status_code == 404


def test_an_internal_sharepic_shows_nothing_to_strangers(client):
    item = make_sharepic(visibility=Visibility.MEMBERS)
    member = make_member(make_municipality())

    assert client.get(picture(item)).status_code == 404
    client.force_login(member)
    assert client.get(picture(item))["Cache-Control"].startswith("private")


def test_words_of_the_picture_change_its_address(item):
    before = sample_stamp(item)

    item.headline = "Anders"

    assert sample_stamp(item) != before


def test_trying_out_shows_the_town_and_sets_no_cookie(client, item):
    response = client.post(reverse("toolbox:try_sharepic", args=[item.slug]), TOWN)

    html = response.content.decode()
    assert 'src="data:image/webp;base64,' in html
    assert "Kein Platz für Hass in Beispielstadt" in html
    assert not response.cookies


def test_trying_out_gives_the_picture(client, item):
    address = reverse("toolbox:try_sharepic_download", args=[item.slug, "png"])

    response = client.post(address, {**TOWN, "preset": "story"})

    assert Image.open(BytesIO(response.content)).size == (1080, 1920)
    assert "no-store" in response["Cache-Control"]


def test_trying_out_gives_everything_in_one_archive(client, item):
    address = reverse("toolbox:try_sharepic_download", args=[item.slug, "zip"])

    first, second = client.post(address, TOWN), client.post(address, TOWN)

    with ZipFile(BytesIO(first.content)) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read("manifest.json"))
        post = archive.read("texte/mastodon.txt").decode()
    assert first.content == second.content
    assert names[:2] == ["LIESMICH.txt", "alt.txt"]
    assert [file["path"] for file in manifest["files"]] == names[:-1]
    assert sum(name.startswith("bilder/") for name in names) == 24
    assert post.startswith("In Beispielstadt ist kein Platz für Hass.")


def test_a_gap_keeps_the_picture_back(client):
    item = make_sharepic(headline="Mahnwache am {datum_versammlung}")
    address = reverse("toolbox:try_sharepic_download", args=[item.slug, "png"])

    response = client.post(address, TOWN)

    assert response.status_code == 422
    assert "Eine Angabe fehlt" in response.content.decode()


def test_a_gap_in_a_post_keeps_only_the_archive_back(client):
    post = {"channels": ["x"], "text": "Mehr: {url_info}"}
    item = make_sharepic(posts=[{"type": "post", "id": "mehr", "value": post}])

    answers = {
        key: client.post(
            reverse("toolbox:try_sharepic_download", args=[item.slug, key]), TOWN
        ).status_code
        for key in ("png", "zip")
    }

    assert answers == {"png": 200, "zip": 422}


@pytest.mark.parametrize("name", ["\x00", "x" * 10_000, "‮Stadt", "😀" * 90, '"><b>'])
def test_no_name_of_a_town_breaks_trying_out(client, item, name):
    address = reverse("toolbox:try_sharepic", args=[item.slug])

    response = client.post(address, {**TOWN, "town_name": name, "preset": "nichts"})

    assert response.status_code == 200
    assert '"><b>' not in response.content.decode()
