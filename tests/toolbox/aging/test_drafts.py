# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The proofreading of the admin names what a draft uses that has grown old."""

from datetime import date

import pytest

from tests.factories.counter_speech import make_counter_speech
from tests.factories.decision_aid import make_action, make_decision_aid, make_question
from tests.factories.items import block, make_fact, make_item, make_service
from tests.factories.pages import make_content_page, make_home
from tests.factories.scenarios import make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.aging.drafts import old_in_draft

pytestmark = pytest.mark.django_db

LONG_AGO = date(2021, 1, 1)


@pytest.fixture
def old_fact():
    return make_fact(as_of=date(2020, 1, 1), check_again_on=LONG_AGO)


@pytest.fixture
def old_office():
    return make_service("Alte Stelle", check_again_on=LONG_AGO)


def test_text_names_an_overdue_fact_and_an_ended_office(old_fact):
    successor = make_service("Neue Stelle")
    ended = make_service("Alte Stelle", is_closed=True, replaced_by=successor)
    item = make_item(
        [
            block("fact", "f", fact=old_fact.pk),
            block("support_services", "s", kinds=[], offices=[ended.pk]),
        ]
    )

    fact, office = old_in_draft(item)

    assert "sollte bis 1. Januar 2021 neu geprüft sein" in fact
    assert "An die Stelle von „Alte Stelle“ ist „Neue Stelle“ getreten" in office


def test_counter_speech_names_its_facts_and_offices(old_fact, old_office):
    reply = make_counter_speech(facts=[old_fact], support_services=[old_office])

    fact, office = old_in_draft(reply)

    assert old_fact.statement in fact
    assert "„Alte Stelle“" in office


def test_package_names_what_its_texts_use(old_fact):
    item = make_item([block("fact", "f", fact=old_fact.pk)])

    (sentence,) = old_in_draft(make_scenario(item))

    assert old_fact.statement in sentence


def test_decision_aid_names_its_offices(old_office):
    action = make_action("Handeln Sie", services=[old_office.pk])
    aid = make_decision_aid([make_question("Brennt es?", action)])

    (sentence,) = old_in_draft(aid)

    assert "„Alte Stelle“" in sentence


@pytest.mark.parametrize("make", [make_item, make_sharepic])
def test_items_without_references_have_nothing_old(make):
    assert old_in_draft(make()) == ()


def test_pages_of_the_site_have_nothing_old():
    assert old_in_draft(make_content_page(make_home())) == ()


def test_office_says_itself_that_it_is_overdue_or_gone(old_office):
    closed = make_service("Zu", is_closed=True)

    assert "zur Prüfung fällig: „Alte Stelle“" in old_in_draft(old_office)[0]
    assert "„Zu“ gibt es nicht mehr" in old_in_draft(closed)[0]


def test_editor_reads_it_in_the_side_panel(client, django_user_model, old_fact):
    client.force_login(django_user_model.objects.create_superuser("a@example.org"))
    item = make_item([block("fact", "f", fact=old_fact.pk)])

    page = client.get(f"/admin/pages/{item.pk}/pruefung/").content.decode()

    assert "sollte bis 1. Januar 2021 neu geprüft sein" in page
