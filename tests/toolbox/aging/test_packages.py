# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A package is old as soon as a text, a fact or an office in it is."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import block, make_fact, make_item, make_service
from tests.factories.scenarios import make_scenario
from toolbox.aging.packages import aged_packages, aging_of_packages, drafted_contents

pytestmark = pytest.mark.django_db

LONG_AGO = date(2021, 1, 1)
OLD_FACT = {"as_of": date(2020, 1, 1), "check_again_on": LONG_AGO}


def sentences(package) -> str:
    found = aged_packages().get(package.pk)
    return " ".join(found.sentences) if found else ""


def stated(fact):
    return block("fact", "f", fact=fact.pk)


def offices(service):
    return block("support_services", "s", kinds=[], offices=[service.pk])


def test_package_with_everything_in_date_is_not_named():
    service = make_service()
    item = make_item([stated(make_fact()), offices(service)])

    package = make_scenario(item, support_services=[service])

    assert sentences(package) == ""


def test_overdue_and_unpublished_texts_are_named():
    old = make_item(title="Alter Text", checked_until=LONG_AGO)
    gone = make_item(title="Weg")
    gone.unpublish()

    found = sentences(make_scenario(old, gone, make_item()))

    assert "Diese Vorlagen sind zur Prüfung fällig: „Alter Text“." in found
    assert "nicht veröffentlicht und fehlen deshalb im Paket: „Weg“." in found


def test_facts_of_texts_and_counter_speeches_are_named():
    text = make_item([stated(make_fact(statement="Sieben.", **OLD_FACT))])
    other = make_fact("andere", statement="Acht.", **OLD_FACT)

    found = sentences(make_scenario(text, make_counter_speech(facts=[other])))

    assert "„Sieben.“" in found
    assert "„Acht.“" in found


def test_offices_to_call_and_those_of_the_texts_are_named():
    to_call = make_service("Anruf", check_again_on=LONG_AGO)
    in_text = make_service("Im Text", check_again_on=LONG_AGO)
    item = make_item([offices(in_text)])

    found = sentences(make_scenario(item, support_services=[to_call]))

    assert "„Anruf“, „Im Text“" in found


def test_draft_of_a_package_is_read_as_it_stands_in_memory():
    package = make_scenario(make_item())
    package.entries.add(
        package.entries.model(item=make_item(title="Neu", checked_until=LONG_AGO))
    )

    found = aging_of_packages({1: drafted_contents(package)})[1]

    assert "„Neu“" in " ".join(found.sentences)
    assert sentences(package) == ""


def test_unpublished_package_is_nobodys_worry():
    package = make_scenario(make_item(checked_until=LONG_AGO))
    package.unpublish()

    assert aged_packages() == {}


def test_many_packages_cost_no_more_queries_than_one():
    old = make_fact(**OLD_FACT)
    service = make_service(check_again_on=LONG_AGO)

    def one_more():
        item = make_item([stated(old), offices(service)], checked_until=LONG_AGO)
        make_scenario(item, support_services=[service])

    one_more()
    with CaptureQueriesContext(connection) as for_one:
        aged_packages()
    one_more()
    one_more()
    with CaptureQueriesContext(connection) as for_three:
        assert len(aged_packages()) == 3

    assert len(for_three) == len(for_one) <= 10
