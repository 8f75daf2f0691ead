# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The own area: the way in, the overview, the profile with its sample sentences."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from network.models import Membership, Municipality
from tests.factories.people import (
    make_design,
    make_member,
    make_municipality,
    make_user,
)

HTMX = {"HX-Request": "true"}
LEAD_PAGES = ["network:profile", "network:design"]
HOSTILE = [
    "\"'><script>alert(1)</script>",
    "\0",
    "x" * 10_000,
    "😀" * 100,
    "\u202eאבג",
    "{{ name }} {% now %}",
]


def form_of(town: Municipality, **fields: str) -> dict[str, str]:
    return {
        "name": town.name,
        "kind": town.kind,
        "head_form_of_address": town.head_form_of_address,
        **fields,
    }


def profile_url(town: Municipality) -> str:
    return reverse("network:profile", args=[town.slug])


def queries_of(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_home_leads_to_the_only_municipality(office: Client, town) -> None:
    assert office.get(reverse("network:home"))["Location"] == f"/kommunen/{town.slug}/"


def test_home_lets_choose_between_several(client: Client, town, officer) -> None:
    other = make_municipality(name="Beispielstadt", kind="stadt")
    Membership.objects.create(user=officer, municipality=other)
    client.force_login(officer)

    page = client.get(reverse("network:home")).content.decode()

    for municipality in (town, other):
        assert f'href="{municipality.get_absolute_url()}"' in page


def test_home_tells_an_account_without_municipality_what_comes_next(
    client: Client, db
) -> None:
    client.force_login(make_user())

    page = client.get(reverse("network:home")).content.decode()

    assert "Ihr Zugang gehört noch zu keiner Kommune" in page


def test_home_leads_the_project_team_to_the_admin(client: Client, db) -> None:
    client.force_login(make_user(is_superuser=True))

    assert client.get(reverse("network:home"))["Location"] == "/admin/"


def test_overview_leads_on(office: Client, town) -> None:
    page = office.get(town.get_absolute_url()).content.decode()

    assert '?phase=acute"' in page
    for place in ("anpassungen", "sharepics", "pressemappen"):
        assert f'href="/kommunen/{town.slug}/{place}/"' in page
    assert f'href="{profile_url(town)}"' in page


def test_overview_links_each_missing_thing_to_its_field(office: Client, town) -> None:
    Municipality.objects.filter(pk=town.pk).update(boilerplate="")

    page = office.get(town.get_absolute_url()).content.decode()

    missing = re.search(r'<ul class="missing">.*?</ul>', page, re.DOTALL)[0]
    assert re.findall('href="([^"]+)"', missing) == [
        f"/kommunen/{town.slug}/profil/#id_boilerplate",
        f"/kommunen/{town.slug}/erscheinungsbild/#id_logo",
        f"/kommunen/{town.slug}/erscheinungsbild/#id_letterhead",
    ]


def test_overview_of_a_complete_town_says_so(office: Client, town) -> None:
    make_design(town, logo="logo.png", letterhead="brief.docx")

    page = office.get(town.get_absolute_url()).content.decode()

    assert "100 Prozent vollständig" in page
    assert '<ul class="missing">' not in page


def test_overview_shows_an_officer_no_way_into_the_profile(
    client: Client, town, officer
) -> None:
    client.force_login(officer)

    page = client.get(town.get_absolute_url()).content.decode()

    assert "pflegt die Leitung" in page
    assert "/profil/" not in page


def test_overview_names_each_member_once_with_all_roles(
    office: Client, town, lead
) -> None:
    type(lead).objects.filter(pk=lead.pk).update(first_name="Robin", last_name="Satz")
    Membership.objects.create(
        user=lead, municipality=town, role=Membership.Role.APPROVER
    )

    page = office.get(town.get_absolute_url()).content.decode()

    assert page.count("Robin Satz") == 1
    assert "Leitung, Freigabe" in page or "Freigabe, Leitung" in page


def test_overview_takes_as_many_queries_for_three_members_as_for_one(
    office: Client, town
) -> None:
    one = queries_of(office, town.get_absolute_url())
    make_member(town)
    make_member(town)

    assert queries_of(office, town.get_absolute_url()) == one


def test_profile_shows_the_proposed_cases(office: Client, town) -> None:
    page = office.get(profile_url(town)).content.decode()

    assert 'placeholder="der Gemeinde Musterhausen"' in page
    assert "Der Rat <strong>der Gemeinde Musterhausen</strong>" in page
    assert "sagte <strong>Bürgermeisterin Anna Beispiel</strong>" in page


def test_sentences_follow_what_is_typed_and_nothing_is_stored(
    office: Client, town
) -> None:
    fields = form_of(town, kind="landkreis", name="Probeland")

    fragment = office.post(profile_url(town), fields, headers=HTMX).content.decode()

    assert "Der Rat <strong>des Landkreises Probeland</strong>" in fragment
    assert "<html" not in fragment
    town.refresh_from_db()
    assert town.name == "Musterhausen"


def test_sentences_show_a_corrected_case(office: Client, town) -> None:
    fields = form_of(town, name_genitive="des Marktes Musterhausen")

    fragment = office.post(profile_url(town), fields, headers=HTMX).content.decode()

    assert "Der Rat <strong>des Marktes Musterhausen</strong>" in fragment


def test_profile_is_stored(office: Client, town) -> None:
    fields = form_of(town, head_last_name="Neumann")

    page = office.post(profile_url(town), fields, follow=True).content.decode()

    town.refresh_from_db()
    assert town.head_last_name == "Neumann"
    assert "Das Profil ist gespeichert." in page


def test_profile_in_error_keeps_what_is_typed(office: Client, town) -> None:
    fields = form_of(town, press_email="keine Adresse", website="x y")

    page = office.post(profile_url(town), fields).content.decode()

    assert "data-error-summary" in page
    assert 'value="keine Adresse"' in page


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", ["name", "kind", "population", "head_office"])
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_hostile_input_never_breaks_the_profile(
    office: Client, town, field: str, text: str, headers: dict[str, str]
) -> None:
    fields = form_of(town) | {field: text}

    response = office.post(profile_url(town), fields, headers=headers)

    assert response.status_code in (200, 302)
    assert "<script>alert(1)" not in response.content.decode()


@pytest.mark.parametrize("name", LEAD_PAGES)
def test_pages_of_the_lead_are_refused_to_an_officer(
    client: Client, town, officer, name: str
) -> None:
    client.force_login(officer)

    refused = client.get(reverse(name, args=[town.slug]))

    assert refused.status_code == 403
    assert f'href="/kommunen/{town.slug}/"' in refused.content.decode()
    assert "Zu meiner Kommune" in refused.content.decode()


@pytest.mark.parametrize("name", ["network:overview", *LEAD_PAGES])
def test_own_area_is_refused_to_another_towns_lead(
    client: Client, town, neighbour, name: str
) -> None:
    client.force_login(neighbour)
    url = reverse(name, args=[town.slug])

    assert client.get(url).status_code == 403
    assert client.post(url, form_of(town, name="Fremd")).status_code == 403
    town.refresh_from_db()
    assert town.name == "Musterhausen"


@pytest.mark.parametrize("name", ["network:overview", *LEAD_PAGES])
def test_own_area_sends_a_visitor_to_the_login(client: Client, town, name: str) -> None:
    response = client.get(reverse(name, args=[town.slug]))

    assert response["Location"].startswith("/konto/login/")


@pytest.mark.parametrize("name", ["network:overview", *LEAD_PAGES])
def test_unknown_town_is_not_found(office: Client, name: str) -> None:
    assert office.get(reverse(name, args=["atlantis"])).status_code == 404


def test_own_area_is_never_stored_by_a_browser(office: Client, town) -> None:
    for url in (town.get_absolute_url(), profile_url(town)):
        assert "no-store" in office.get(url)["Cache-Control"]
