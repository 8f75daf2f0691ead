# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How many texts use a fact or a service, and that none loses its fact."""

import pytest
from django.db import transaction
from django.db.models import ProtectedError

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import (
    block,
    make_adaptation,
    make_fact,
    make_item,
    make_service,
)
from tests.factories.people import make_member, make_municipality
from toolbox.aging.uses import Uses, fact_uses, service_uses
from toolbox.models import Fact

pytestmark = pytest.mark.django_db


def stated(*facts):
    return make_item([block("fact", f"f{one.pk}", fact=one.pk) for one in facts])


def helped(*services, kinds=()):
    keys = [service.pk for service in services]
    return make_item([block("support_services", "s", offices=keys, kinds=list(kinds))])


def adapt(item, town):
    return make_adaptation(item, town, make_member(town))


def test_nobody_uses_a_fact_that_no_text_names():
    make_fact()
    stated()

    assert fact_uses() == {}


def test_items_counter_speeches_and_adaptations_are_counted():
    fact, other = make_fact(), make_fact("andere")
    item, _ = stated(fact), stated(fact, other)
    make_counter_speech(facts=[fact])
    for name in ("Musterhausen", "Beispielstadt"):
        adapt(item, make_municipality(name=name))

    assert fact_uses() == {fact.pk: Uses(3, 2), other.pk: Uses(1, 0)}


def test_version_of_a_counter_speech_keeps_the_fact_it_rests_on():
    fact, town = make_fact(), make_municipality()
    reply = make_counter_speech(facts=[fact])
    adapt(reply, town)
    reply.facts = []
    reply.save_revision().publish()

    assert fact_uses() == {fact.pk: Uses(0, 1)}
    with transaction.atomic(), pytest.raises(ProtectedError):
        fact.delete()


def test_item_that_names_a_fact_twice_is_one_item():
    fact = make_fact()
    raw = [block("fact", name, fact=fact.pk) for name in "ab"]
    make_item(raw)

    assert fact_uses() == {fact.pk: Uses(1, 0)}


def test_adaptation_counts_for_the_version_it_came_from():
    fact = make_fact()
    item = stated(fact)
    adapt(item, make_municipality())
    item.body = item.body.stream_block.to_python([])
    item.save_revision().publish()

    assert fact_uses() == {fact.pk: Uses(0, 1)}


def test_services_count_by_name_and_by_kind_where_they_serve():
    here = make_service("Hier", "NW", kind="meldestelle")
    there = make_service("Dort", "BY", kind="meldestelle")
    everywhere = make_service("Überall", kind="meldestelle")
    closed = make_service("Zu", kind="meldestelle", is_closed=True)
    town = make_municipality(federal_state_id="NW")
    adapt(helped(kinds=["meldestelle"]), town)
    adapt(helped(there), town)

    assert service_uses() == {
        here.pk: Uses(1, 1),
        there.pk: Uses(2, 1),
        everywhere.pk: Uses(1, 1),
    }
    assert closed.pk not in service_uses()


def test_successor_of_a_named_service_is_used():
    new = make_service("Neu")
    old = make_service("Alt", replaced_by=new)
    helped(old)

    assert service_uses() == {old.pk: Uses(1, 0), new.pk: Uses(1, 0)}


@pytest.mark.parametrize("count", [fact_uses, service_uses])
def test_counting_costs_the_same_for_many_texts(count, django_assert_num_queries):
    town = make_municipality()
    fact, service = make_fact(), make_service()
    queries = 4 if count is fact_uses else 6

    for _ in range(2):
        adapt(stated(fact), town)
        adapt(helped(service), town)
        with django_assert_num_queries(queries):
            count()


def test_used_fact_is_not_deleted_and_says_why():
    fact = make_fact()
    adapt(stated(fact), make_municipality())

    with pytest.raises(ProtectedError) as caught, transaction.atomic():
        fact.delete()

    assert caught.value.args[0] == (
        "„Es gibt 7 Beispiele.“ lässt sich nicht löschen: 1 Vorlage und 1 Anpassung "
        "nennen diese Tatsache. Berichtigen Sie sie, oder nehmen Sie sie zuerst aus "
        "den Vorlagen."
    )
    assert Fact.objects.exists()


def test_unused_fact_may_go():
    make_fact().delete()

    assert not Fact.objects.exists()
