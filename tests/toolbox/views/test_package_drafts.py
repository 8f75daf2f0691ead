# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The drafts of a package: what each lacks, what is next, and the way back."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.life import save_adaptation, start_adaptation
from toolbox.models import Adaptation, ScenarioPage, SharepicAdaptation
from toolbox.picturing.own_sharepics import start_sharepic

ALL = ("package_drafts", "package_archive", "take_back")
ANSWER = {"ort_detail": "am Bahnhof"}


@pytest.fixture
def text(db):
    return make_item([paragraph("Wir sahen es {ort_detail}.")], title="Auskunft")


@pytest.fixture
def scenario(text) -> ScenarioPage:
    return make_scenario(text, make_sharepic())


def url(town, scenario, name: str = "package_drafts") -> str:
    return reverse(f"toolbox:{name}", args=[town.slug, scenario.slug])


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def answered(item, town, officer) -> Adaptation:
    return start_adaptation(item=item, municipality=town, user=officer, answers=ANSWER)


def test_draft_says_what_it_lacks_and_what_is_next(
    office: Client, town, officer, scenario, text
) -> None:
    draft = make_adaptation(text, town, officer)

    page = html(office, url(town, scenario))

    assert "Noch 1 Angabe" in page
    assert "Vollständig: 0 von 1." in page
    assert "Weiter mit: Auskunft" in page
    assert f'href="{draft.get_absolute_url()}"' in page


def test_when_all_is_there_the_files_are_next(
    office: Client, town, officer, scenario, text
) -> None:
    answered(text, town, officer)

    page = html(office, url(town, scenario))

    assert "Alles ist vollständig." in page
    assert "Weiter mit" not in page
    assert url(town, scenario, "package_archive") in page


def test_mistake_is_asked_about_and_undone(
    office: Client, town, officer, scenario, text
) -> None:
    draft = make_adaptation(text, town, officer)
    assert url(town, scenario, "take_back") in html(office, url(town, scenario))
    page = html(office, url(town, scenario, "take_back"))
    assert f'value="adaptation-{draft.pk}" checked' in page
    assert Adaptation.objects.exists()

    response = office.post(
        url(town, scenario, "take_back"), {"entwurf": f"adaptation-{draft.pk}"}
    )

    assert not Adaptation.objects.exists()
    page = html(office, response["Location"])
    assert "Ein Entwurf ist gelöscht." in page
    assert "Noch kein Entwurf" in page


def test_what_was_changed_meanwhile_stays_and_that_is_said(
    office: Client, town, officer, scenario, text
) -> None:
    draft = make_adaptation(text, town, officer)
    save_adaptation(adaptation=draft, edition=1, user=officer, answers=ANSWER)

    response = office.post(
        url(town, scenario, "take_back"), {"entwurf": f"adaptation-{draft.pk}"}
    )

    assert Adaptation.objects.exists()
    page = html(office, response["Location"])
    assert "Es ist nichts gelöscht. Anderes hat inzwischen" in page
    assert url(town, scenario, "take_back") not in page
    assert "Nichts zu löschen" in html(office, url(town, scenario, "take_back"))


@pytest.mark.parametrize("name", ALL)
def test_pages_are_refused_to_strangers(
    client: Client, town, officer, scenario, text, neighbour, name: str
) -> None:
    make_adaptation(text, town, officer)
    address = url(town, scenario, name)
    assert "/konto/login/" in client.get(address)["Location"]

    client.force_login(neighbour)

    assert client.get(address).status_code == 403
    client.post(address, {"entwurf": f"adaptation-{Adaptation.objects.get().pk}"})
    assert Adaptation.objects.exists()


@pytest.mark.parametrize("name", ["package_drafts", "take_back"])
def test_queries_are_the_same_for_one_and_three_drafts(
    office: Client, town, officer, name: str
) -> None:
    items = [make_item([paragraph("Es war {ort_detail}.")]) for _ in range(3)]
    pictures = [make_sharepic() for _ in range(3)]
    scenario = make_scenario(*items, *pictures)
    own = {"municipality": town, "user": officer}
    start_adaptation(item=items[0], **own)
    start_sharepic(item=pictures[0], **own)
    few = queries_of(office, url(town, scenario, name))
    for number in (1, 2):
        start_adaptation(item=items[number], **own)
        start_sharepic(item=pictures[number], **own)
    assert SharepicAdaptation.objects.count() == 3

    assert queries_of(office, url(town, scenario, name)) == few


def queries_of(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)
