# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page that asks the questions of a press kit once; for its own people only."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.items import make_item
from tests.factories.own_kits import make_kit
from tests.factories.press_kits import make_press_kit
from toolbox.models import OwnPressKit
from toolbox.own_press_kits.starting import start_kit_from


@pytest.fixture
def kit(town, officer) -> OwnPressKit:
    texts = [make_item(headline="{allianz_name} {datum_beschluss}") for _ in range(2)]
    page = make_press_kit(texts=texts)
    return start_kit_from(page=page, municipality=town, user=officer, title="Unsere")


def answers_url(kit: OwnPressKit) -> str:
    return reverse("toolbox:answer_kit", args=[kit.municipality.slug, kit.pk])


def test_questions_are_answered_once_for_all_texts(office: Client, kit) -> None:
    page = office.get(answers_url(kit)).content.decode()
    answer = office.post(answers_url(kit), {"allianz_name": "Wir hier"}, follow=True)

    assert page.count('name="allianz_name"') == 1
    assert "in 2 Texten" in answer.content.decode()
    texts = kit.texts.all()
    assert [text.answers["allianz_name"] for text in texts] == ["Wir hier"] * 2


def test_started_kit_asks_first(office: Client, town) -> None:
    page = make_press_kit(texts=[make_item(headline="{allianz_name}")])

    response = office.post(
        reverse("toolbox:start_kit", args=[town.slug]),
        {"title": "Unsere", "page": page.pk},
    )

    assert response["Location"] == answers_url(OwnPressKit.objects.get())


def test_kit_without_questions_opens_at_once(office: Client, town, officer) -> None:
    kit = make_kit(town, officer)

    assert office.get(answers_url(kit))["Location"] == kit.get_absolute_url()


def test_page_of_the_kit_says_how_much_is_missing(office: Client, kit) -> None:
    page = office.get(kit.get_absolute_url()).content.decode()

    assert f'href="{answers_url(kit)}"' in page
    assert "Angaben fehlen noch" in page


def test_mistake_keeps_what_was_typed(office: Client, kit) -> None:
    typed = {"allianz_name": "Wir", "datum_beschluss": "gestern"}

    page = office.post(answers_url(kit), typed).content.decode()

    assert 'value="Wir"' in page
    assert "Noch nichts gespeichert" in page
    assert not any(text.answers for text in kit.texts.all())


@pytest.mark.parametrize(
    "typed", ["„“\"'<b>", "x" * 10_000, "\0", "🙂‮שלום", "{allianz_name}"]
)
def test_odd_input_is_no_error(office: Client, kit, typed) -> None:
    response = office.post(answers_url(kit), {"allianz_name": typed})

    assert response.status_code in (200, 302)


@pytest.mark.parametrize("method", ["get", "post"])
def test_page_is_refused_to_others(client: Client, kit, neighbour, method) -> None:
    stranger = getattr(client, method)(answers_url(kit))
    client.force_login(neighbour)

    assert stranger["Location"].startswith("/konto/")
    assert getattr(client, method)(answers_url(kit)).status_code == 403
