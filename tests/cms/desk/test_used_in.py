# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What refers to a term, an office or a fact is found, by whatever relation."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.desk.used_in import counted, used_in
from cms.models import SupportService
from tests.factories.counter_speech import make_counter_speech
from tests.factories.days import make_day
from tests.factories.items import block, make_item, make_service, make_term
from tests.factories.scenarios import make_scenario
from tests.factories.strategies import make_attack, make_strategy
from toolbox.models import (
    CommemorationDay,
    CounterSpeechPage,
    Occasion,
    Phenomenon,
    ScenarioPage,
    TextItemPage,
    Tone,
)

pytestmark = pytest.mark.django_db


def test_unused_term_has_no_users():
    assert used_in(make_term(Phenomenon)) == {}


def test_occasion_names_items_packages_and_what_stands_below_it():
    occasion = make_term(Occasion)
    below = Occasion.objects.create(name="Schmiererei", slug="unten", parent=occasion)
    item = make_item(occasions=[occasion])
    scenario = make_scenario(occasions=[occasion])

    found = used_in(occasion)

    assert found == {
        Occasion: {below.pk},
        TextItemPage: {item.pk},
        ScenarioPage: {scenario.pk},
    }


def test_drafts_count_as_users():
    occasion = make_term(Occasion)
    make_item(occasions=[occasion]).unpublish()

    assert counted(used_in(occasion)) == "1 Textvorlage"


def test_tone_is_found_by_its_slug():
    make_item()
    make_item()

    assert counted(used_in(Tone.objects.get(slug="clear"))) == "2 Textvorlagen"


def test_strategy_names_attacks_by_the_edge_between_them():
    strategy = make_strategy()
    attack = make_attack(strategy)

    assert used_in(strategy)[type(attack)] == {attack.pk}


def test_phenomenon_names_days():
    phenomenon = make_term(Phenomenon)
    day = make_day()
    day.phenomena.set([phenomenon])
    day.save()

    assert used_in(phenomenon) == {CommemorationDay: {day.pk}}


def test_service_is_found_in_texts_relations_and_predecessors():
    service = make_service()
    before = make_service("frueher", replaced_by=service)
    offices = block("support_services", "s", kinds=[], offices=[service.pk])
    item = make_item([offices])
    reply = make_counter_speech(support_services=[service])

    found = used_in(service)

    assert found == {
        SupportService: {before.pk},
        TextItemPage: {item.pk},
        CounterSpeechPage: {reply.pk},
    }


def shown(admin, occasion) -> str:
    address = f"/admin/snippets/toolbox/occasion/edit/{occasion.pk}/"
    return admin.get(address).content.decode()


def test_form_says_where_the_term_is_used_with_the_way_there(admin):
    occasion = make_term(Occasion)
    item = make_item(occasions=[occasion], title="Zum Vorfall & danach")

    page = shown(admin, occasion)

    assert "Verwendet in" in page
    assert (
        f'<a href="/admin/pages/{item.pk}/edit/">Zum Vorfall &amp; danach</a>' in page
    )


def test_form_names_a_dozen_and_counts_the_others(admin):
    occasion = make_term(Occasion)
    for _ in range(14):
        make_item(occasions=[occasion])

    page = shown(admin, occasion)

    assert "14 Textvorlagen" in page
    assert "und 2 weitere" in page


def test_form_of_an_unused_term_says_that_it_can_go(admin):
    assert "Noch nirgends" in shown(admin, make_term(Occasion))


def test_users_cost_the_same_queries_for_one_and_three(admin):
    occasion = make_term(Occasion)
    make_item(occasions=[occasion])
    shown(admin, occasion)
    with CaptureQueriesContext(connection) as for_one:
        shown(admin, occasion)
    make_item(occasions=[occasion])
    make_item(occasions=[occasion])

    with CaptureQueriesContext(connection) as for_three:
        shown(admin, occasion)

    assert len(for_three) == len(for_one)
