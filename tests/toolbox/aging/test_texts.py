# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Old facts and services turn the texts that use them amber, and only these."""

from datetime import date

import pytest

from tests.factories.items import (
    block,
    make_adaptation,
    make_fact,
    make_item,
    make_service,
    paragraph,
)
from tests.factories.people import make_member, make_municipality
from toolbox.aging.references import References, references_in
from toolbox.aging.texts import (
    aging_of_adaptation,
    aging_of_adaptations,
    aging_of_item,
    overdue_services,
)
from toolbox.composing.texts import compose_adaptation
from toolbox.models import Adaptation
from toolbox.press_kits.composing import valid_until

pytestmark = pytest.mark.django_db

OLD = {"as_of": date(2020, 1, 1), "check_again_on": date(2021, 1, 1)}
FACT_SENTENCE = (
    "Die Tatsache „Es gibt 7 Beispiele.“ (Quelle: Amt für Beispiele) sollte bis "
    "1. Januar 2021 neu geprüft sein. Sehen Sie in der Quelle nach, bevor Sie den Text "
    "verwenden."
)
MISSING = (
    "Eine Tatsache, auf die dieser Text verweist, gibt es nicht mehr. Ihr Absatz fehlt "
    "im Text."
)


@pytest.fixture
def town():
    return make_municipality()


def item_with(*blocks):
    return make_item([paragraph("Es ist etwas passiert."), *blocks])


def stated(fact, block_id="fakt", **parts):
    return block("fact", block_id, fact=getattr(fact, "pk", fact), **parts)


def offices(*services, kinds=(), **parts):
    keys = [service.pk for service in services]
    return block("support_services", "hilfe", offices=keys, kinds=list(kinds), **parts)


def adapted(item, town) -> Adaptation:
    adaptation = make_adaptation(item, town, make_member(town))
    return Adaptation.objects.select_related("base_revision").get(pk=adaptation.pk)


def test_item_without_references_asks_no_query(town, django_assert_num_queries):
    item = item_with()

    with django_assert_num_queries(0):
        assert not aging_of_item(item, town)


def test_overdue_fact_is_named_with_source_and_date(town):
    item = item_with(stated(make_fact(**OLD)))

    assert aging_of_item(item, town).sentences == (FACT_SENTENCE,)
    assert aging_of_item(item, None).sentences == (FACT_SENTENCE,)


def test_fact_that_holds_is_not_mentioned(town):
    make_fact("andere", **OLD)

    assert not aging_of_item(item_with(stated(make_fact())), town)


@pytest.mark.parametrize("is_there", [True, False])
def test_fact_that_is_gone_or_unpublished_is_said_once(town, is_there):
    gone = make_fact(live=False, **OLD).pk if is_there else 4711
    item = item_with(stated(gone), stated(gone, "zwei"))

    assert aging_of_item(item, town).sentences == (MISSING,)


def test_adaptation_knows_the_facts_of_its_own_version(town):
    old = make_fact(**OLD)
    item = item_with(stated(old))
    adaptation = adapted(item, town)
    item.body = item.body.stream_block.to_python([paragraph("Ohne Tatsache.")])
    item.save_revision().publish()

    assert aging_of_adaptation(adaptation).sentences == (FACT_SENTENCE,)
    assert not aging_of_item(item, town)


def test_fact_that_was_checked_again_clears_every_adaptation(town):
    old = make_fact(**OLD)
    adaptation = adapted(item_with(stated(old)), town)
    old.check_again_on = date(2099, 1, 1)
    old.save()

    assert not aging_of_adaptation(adaptation)


def test_fact_that_the_town_left_out_is_none_of_its_business(town):
    adaptation = adapted(item_with(stated(make_fact(**OLD))), town)
    adaptation.edits = {"fakt": {"omitted": True}}

    assert not aging_of_adaptation(adaptation)


def test_locked_fact_cannot_be_left_out(town):
    locked = stated(make_fact(**OLD), editing="locked", lock_reason="Recht")
    adaptation = adapted(item_with(locked), town)
    adaptation.edits = {"fakt": {"omitted": True}}

    assert aging_of_adaptation(adaptation)


def test_adaptations_cost_two_queries_however_many(town, django_assert_num_queries):
    old, service = make_fact(**OLD), make_service()
    ones = [adapted(item_with(stated(old), offices(service)), town) for _ in range(3)]

    for some in (ones[:1], ones):
        with django_assert_num_queries(2):
            found = aging_of_adaptations(some, town)
        assert [bool(found[one.pk]) for one in some] == [True] * len(some)


def test_overdue_services_are_named_together(town):
    first = make_service("Aus Rat", **{"check_again_on": date(2021, 1, 1)})
    second = make_service("Zur Tat", **{"check_again_on": date(2021, 1, 1)})

    found = aging_of_item(item_with(offices(second, first)), town)

    assert found.sentences == (
        "Die Angaben dieser Anlaufstellen sind zur Prüfung fällig: „Aus Rat“, "
        "„Zur Tat“. Rufen Sie dort an, bevor Sie den Text verwenden.",
    )


def test_many_overdue_services_do_not_fill_the_page():
    services = [
        make_service(f"Stelle {number}", check_again_on=date(2021, 1, 1))
        for number in range(8)
    ]

    (sentence,) = overdue_services(services)

    assert sentence.count("„") == 5
    assert "„Stelle 4“ und 3 weitere." in sentence


def test_services_of_a_kind_count_where_they_serve(town):
    old = {"kind": "meldestelle", "check_again_on": date(2021, 1, 1)}
    make_service("Anderswo", "BY", **old)
    town.federal_state_id = "NW"
    item = item_with(offices(kinds=["meldestelle"]))
    here = {"NW": False, "BY": True}

    for state, is_amber in here.items():
        town.federal_state_id = state
        assert bool(aging_of_item(item, town)) is is_amber
    assert not aging_of_item(item, None)


def test_closed_service_is_said_to_be_gone(town):
    closed = make_service("Alte Stelle", is_closed=True)

    assert aging_of_item(item_with(offices(closed)), town).sentences == (
        "Die Anlaufstelle „Alte Stelle“ gibt es nicht mehr. Der Text nennt sie nicht.",
    )


def test_successor_is_named_and_stands_in_the_text(town):
    last = make_service("Neueste Stelle")
    middle = make_service("Neue Stelle", replaced_by=last)
    first = make_service("Alte Stelle", replaced_by=middle)
    adaptation = adapted(item_with(offices(first)), town)

    (found,) = [
        part.services[0].name
        for part in compose_adaptation(adaptation).blocks
        if hasattr(part, "services")
    ]

    assert found == "Neueste Stelle"
    assert aging_of_adaptation(adaptation).sentences == (
        "An die Stelle von „Alte Stelle“ ist „Neueste Stelle“ getreten. Der Text nennt "
        "schon die neue Anlaufstelle.",
    )


def test_services_that_replace_each_other_do_not_go_round(town):
    first = make_service("Erste")
    second = make_service("Zweite", replaced_by=first)
    first.replaced_by = second
    first.save()

    found = aging_of_item(item_with(offices(first)), town)

    assert "„Zweite“ getreten" in found.sentences[0]


def test_text_is_live_until_it_is_written(town):
    service, fact = make_service("Alter Name"), make_fact()
    adaptation = adapted(item_with(offices(service), stated(fact)), town)
    service.name, fact.statement = "Neuer Name", "Es gibt 8 Beispiele."
    service.save()
    fact.save()

    blocks = compose_adaptation(adaptation).blocks

    assert blocks[1].services[0].name == "Neuer Name"
    assert blocks[2].statement == "Es gibt 8 Beispiele."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"fact": None}, References()),
        ({"fact": 7}, References(facts=frozenset({7}))),
    ],
)
def test_reference_to_nothing_is_none(value, expected):
    assert references_in([{"type": "fact", "id": "x", "value": value}]) == expected


def test_entries_of_a_list_are_read_as_loaded_and_as_edited():
    value = {"kinds": [], "offices": [3, {"type": "item", "id": "y", "value": 5}]}
    raw = [{"type": "support_services", "id": "x", "value": value}]

    assert references_in(raw).services == frozenset({3, 5})


def test_text_of_a_press_kit_holds_as_long_as_its_first_fact():
    first = make_fact("erste", check_again_on=date(2026, 7, 1))
    later = make_fact("spaetere", check_again_on=date(2099, 1, 1))
    item = item_with(stated(later, "a"), stated(first, "b"), stated(4711, "c"))

    assert valid_until(item) == date(2026, 7, 1)
    assert valid_until(item_with(stated(later))) == item.checked_until
