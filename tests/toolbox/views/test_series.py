# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sharepics of a series are named together and taken over together."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.models import SharepicAdaptation, SharepicPage
from toolbox.models.packages import in_counting_order, package_of_series

NAME = "Fünf Fakten gegen Gerüchte"
SLUG = "fuenf-fakten-gegen-geruechte"


@pytest.fixture
def pictures(db) -> list[SharepicPage]:
    return [
        make_sharepic(
            series=NAME,
            reference=f"A03-{number}",
            title=f"Fakt {number}",
            headline="{fakt_1}" if number == 1 else "Nachlesen {ort_detail}",
        )
        for number in (1, 2, 10)
    ]


def url(town, name: str = "take_package", slug: str = SLUG) -> str:
    return reverse(f"toolbox:{name}", args=[town.slug, slug])


def everything(pictures) -> list[str]:
    return [picture.reference for picture in pictures]


def test_picture_names_its_series_and_offers_all_of_it_at_once(
    office: Client, town, pictures
) -> None:
    page = office.get(pictures[1].url).content.decode()

    assert f"Reihe „{NAME}“" in page
    assert f"Alle 3 Bilder der Reihe für {town.full_name} anpassen" in page
    query = "&amp;".join(f"vorlage={name}" for name in everything(pictures))
    assert f'href="{url(town)}?{query}"' in page
    assert f'href="{pictures[2].url}"' in page


def test_visitor_reads_the_series_and_is_offered_nothing(
    client: Client, pictures
) -> None:
    page = client.get(pictures[0].url).content.decode()

    assert f"Reihe „{NAME}“" in page
    assert "Bilder der Reihe für" not in page


def test_picture_alone_has_no_series(client: Client, db) -> None:
    for alone in (make_sharepic(), make_sharepic(series="Nur ich")):
        assert "Reihe „" not in client.get(alone.url).content.decode()


def test_series_is_in_counting_order(pictures) -> None:
    names = [entry.reference for entry in package_of_series(NAME).entries]

    assert names == ["A03-1", "A03-2", "A03-10"]
    assert in_counting_order("A03") < in_counting_order("A03-1")


def test_whole_series_is_taken_over_with_answers_given_once(
    office: Client, town, pictures
) -> None:
    page = office.get(url(town), {"vorlage": everything(pictures)}).content.decode()
    assert page.count('name="ort_detail"') == 1
    assert "Für A03-2, A03-10" in page

    answers = {"ort_detail": "am Bahnhof", "known": 0}
    response = office.post(url(town), {"vorlage": everything(pictures), **answers})

    assert response["Location"] == url(town, "package_drafts")
    assert SharepicAdaptation.objects.count() == 3
    drafts = office.get(response["Location"]).content.decode()
    assert "3 Entwürfe sind angelegt." in drafts
    assert "Die Texte darin" not in drafts
    assert office.get(url(town, "choose_package")).status_code == 200
    assert office.get(url(town, "take_back")).status_code == 200
    archive = office.get(url(town, "package_archive"), {"trotzdem": "1"})
    assert archive["Content-Type"] == "application/zip"
    assert b"02-sharepic-fakt-2/bilder/square.png" in archive.getvalue()


def test_unpublished_picture_is_no_longer_of_the_series(
    office: Client, town, pictures
) -> None:
    pictures[0].unpublish()

    page = office.get(url(town, "choose_package")).content.decode()

    assert 'value="A03-1"' not in page
    assert 'value="A03-2"' in page


@pytest.mark.parametrize("slug", ["gibt-es-nicht", "x" * 300, "5"])
def test_unknown_series_is_not_found(office: Client, town, pictures, slug) -> None:
    assert office.get(url(town, slug=slug)).status_code == 404


def test_package_of_the_same_address_comes_first(
    office: Client, town, pictures
) -> None:
    scenario = make_scenario(pictures[0], slug=SLUG)

    page = office.get(url(town, "choose_package")).content.decode()

    assert f"Paket „{scenario.title}“" in page


def test_series_is_refused_to_another_towns_officer(
    client: Client, town, pictures, neighbour
) -> None:
    client.force_login(neighbour)

    for name in ("choose_package", "take_package", "package_drafts", "take_back"):
        assert client.get(url(town, name)).status_code == 403
    client.post(url(town), {"vorlage": everything(pictures)})
    assert not SharepicAdaptation.objects.exists()


def test_page_of_a_picture_asks_the_same_for_one_and_more(
    client: Client, pictures
) -> None:
    few = queries_of(client, pictures[0].url)
    for number in (3, 4, 5):
        make_sharepic(series=NAME, reference=f"A03-{number}")

    assert queries_of(client, pictures[0].url) == few


def queries_of(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)
