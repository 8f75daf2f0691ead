# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's adaptations: listed, started, downloaded, deleted; by its own."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_municipality
from toolbox.adapting.life import save_adaptation
from toolbox.models import Adaptation
from toolbox.rendering.formats import FORMATS

from .conftest import BODY, MUST_CHANGE, address

ANSWERS = {"datum_ereignis": "2026-05-12", "ort_detail": "am Bahnhof"}
PAGES = [
    ("adaptation", "get", ()),
    ("preview", "post", ()),
    ("autosave", "post", ()),
    ("download", "get", ("txt",)),
    ("delete", "post", ()),
    ("history", "get", ()),
]


def list_url(town) -> str:
    return reverse("toolbox:adaptations", args=[town.slug])


def start_url(town, item) -> str:
    return reverse("toolbox:start", args=[town.slug, item.slug])


def fill(adaptation: Adaptation, officer, **edits) -> None:
    save_adaptation(
        adaptation=adaptation,
        edition=adaptation.edition,
        user=officer,
        title=adaptation.title,
        answers=ANSWERS,
        edits=edits,
    )


def test_list_shows_the_own_texts_only(office: Client, town, adaptation) -> None:
    other_town = make_municipality(name="Beispielstadt")
    make_adaptation(make_item(title="Fremder Text"), other_town, adaptation.created_by)

    page = office.get(list_url(town)).content.decode()

    assert adaptation.title in page
    assert "Fremder Text" not in page


def test_empty_list_leads_to_the_toolbox(office: Client, town, item) -> None:
    page = office.get(list_url(town)).content.decode()

    assert "Noch keine Anpassung" in page
    assert f'href="{item.get_parent().url}"' in page


def test_list_takes_as_many_queries_for_three_as_for_one(
    office: Client, town, officer, item, django_assert_num_queries
) -> None:
    make_adaptation(item, town, officer)
    one = queries_of(office, list_url(town))
    make_adaptation(make_item(), town, officer)
    make_adaptation(make_item(), town, officer)

    with django_assert_num_queries(one):
        office.get(list_url(town))


def queries_of(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_start_makes_the_item_the_municipalitys_own(office: Client, town, item) -> None:
    response = office.post(start_url(town, item))

    adaptation = Adaptation.objects.get()
    assert adaptation.municipality == town
    assert response["Location"] == adaptation.get_absolute_url()


def test_start_takes_no_link(office: Client, town, item) -> None:
    assert office.get(start_url(town, item)).status_code == 405
    assert not Adaptation.objects.exists()


def test_start_for_another_town_is_refused(client: Client, town, item, neighbour):
    client.force_login(neighbour)

    assert client.post(start_url(town, item)).status_code == 403
    assert not Adaptation.objects.exists()


def test_start_from_an_unpublished_item_is_not_found(office: Client, town, item):
    item.unpublish()

    assert office.post(start_url(town, item)).status_code == 404


@pytest.mark.parametrize(("name", "method", "more"), PAGES)
def test_every_page_is_refused_to_another_towns_officer(
    client: Client, adaptation, neighbour, name: str, method: str, more: tuple
) -> None:
    client.force_login(neighbour)

    response = getattr(client, method)(address(adaptation, name, *more))

    assert response.status_code == 403
    assert Adaptation.objects.filter(pk=adaptation.pk).exists()


@pytest.mark.parametrize(("name", "method", "more"), PAGES)
def test_every_page_sends_a_visitor_to_the_login(
    client: Client, adaptation, name: str, method: str, more: tuple
) -> None:
    response = getattr(client, method)(address(adaptation, name, *more))

    assert response.status_code == 302
    assert response["Location"].startswith("/konto/login/")


@pytest.mark.parametrize(("name", "method", "more"), PAGES)
def test_an_adaptation_is_not_found_below_another_town(
    office: Client, adaptation, neighbour, name: str, method: str, more: tuple
) -> None:
    elsewhere = neighbour.memberships.get().municipality
    url = reverse(f"toolbox:{name}", args=[elsewhere.slug, adaptation.pk, *more])

    assert getattr(office, method)(url).status_code == 404


def test_wrong_numbers_are_not_found(office: Client, town) -> None:
    for number in (0, 999_999, 10**30):
        url = reverse("toolbox:adaptation", args=[town.slug, number])
        assert office.get(url).status_code == 404


@pytest.mark.parametrize("format_key", FORMATS)
def test_download_of_a_finished_text(
    office: Client, adaptation, officer, format_key: str
) -> None:
    fill(adaptation, officer)

    response = office.get(address(adaptation, "download", format_key))

    assert response.status_code == 200
    assert len(response.content) > 100
    assert "ENTWURF" not in response["Content-Disposition"]
    assert "no-store" in response["Cache-Control"]


def test_download_with_gaps_is_marked_as_a_draft(office: Client, adaptation) -> None:
    response = office.get(address(adaptation, "download", "txt"))

    assert 'filename="ENTWURF-' in response["Content-Disposition"]
    assert response.content.decode().lstrip("\ufeff").startswith("ENTWURF")


def test_download_stays_a_draft_until_the_block_is_rewritten(
    office: Client, town, officer
) -> None:
    adaptation = make_adaptation(make_item([*BODY, MUST_CHANGE]), town, officer)

    fill(adaptation, officer)
    before = office.get(address(adaptation, "download", "txt"))
    adaptation.refresh_from_db()
    fill(adaptation, officer, eigenes={"text": "Unsere Worte"})
    after = office.get(address(adaptation, "download", "txt"))

    assert "ENTWURF" in before["Content-Disposition"]
    assert "ENTWURF" not in after["Content-Disposition"]
    assert "Unsere Worte" in after.content.decode()


def test_download_of_an_unknown_format_is_not_found(office: Client, adaptation):
    assert office.get(address(adaptation, "download", "exe")).status_code == 404


def test_deleting_asks_first(office: Client, adaptation) -> None:
    page = office.get(address(adaptation, "delete"))

    assert "Anpassung löschen?" in page.content.decode()
    assert Adaptation.objects.filter(pk=adaptation.pk).exists()


def test_deleting_deletes_and_says_so(office: Client, town, adaptation) -> None:
    page = office.post(address(adaptation, "delete"), follow=True)

    assert not Adaptation.objects.exists()
    assert "wurde gelöscht." in page.content.decode()
    assert page.redirect_chain[-1][0] == list_url(town)
