# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The package of a scenario: published items in its order, by when they are needed."""

from datetime import timedelta

from django.utils import timezone

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_item
from tests.factories.scenarios import entry, make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.models.packages import package_of, periods


def test_package_names_items_of_every_kind_in_its_order(db) -> None:
    text, picture, reply = make_item(), make_sharepic(), make_counter_speech()

    found = package_of(make_scenario(picture, reply, text))

    assert [one.reference for one in found] == [
        picture.reference,
        reply.reference,
        text.reference,
    ]
    assert found[2].reason == f"Grund für {text.reference}."
    assert found[2].url == text.url
    assert found[2].kind_label == "Stellungnahme"


def test_package_leaves_out_what_is_not_published(db) -> None:
    gone, there = make_item(), make_item()
    scenario = make_scenario(gone, there)

    gone.unpublish()

    assert [one.pk for one in package_of(scenario)] == [there.pk]


def test_package_names_an_item_once_as_it_stands_first(db) -> None:
    item = make_item()
    first, second = entry(item, when="today"), entry(item, when="week")

    found = package_of(make_scenario(entries=[first, second]))

    assert [one.when for one in found] == ["today"]


def test_package_says_what_is_internal(db) -> None:
    found = package_of(make_scenario(make_item(visibility="members")))

    assert [one.is_public for one in found] == [False]


def test_package_without_items_is_empty(db) -> None:
    scenario = make_scenario()

    assert package_of(scenario) == ()
    assert periods(package_of(scenario)) == ()


def test_package_takes_two_queries_for_one_item_and_for_many(
    db, django_assert_num_queries
) -> None:
    small = make_scenario(make_item())
    large = make_scenario(make_item(), make_item(), make_sharepic())
    package_of(small)  # Wagtail remembers the site's root from now on.

    for scenario in (small, large):
        with django_assert_num_queries(2):
            package_of(scenario)


def test_periods_stand_in_the_order_of_time(db) -> None:
    late, now = make_item(), make_item()
    entries = [entry(late, when="week"), entry(now, when="now")]

    found = periods(package_of(make_scenario(entries=entries)))

    assert [period.title for period in found] == ["Sofort", "Diese Woche"]
    assert found[0].choices[0].entries[0].pk == now.pk


def test_neighbours_with_the_same_words_are_a_choice(db) -> None:
    one, two, other = make_item(), make_item(), make_item()
    words = "Die Stellungnahme, die passt"
    entries = [
        entry(other),
        entry(one, alternatives=words),
        entry(two, alternatives=words),
    ]

    (now,) = periods(package_of(make_scenario(entries=entries)))

    assert [(choice.title, len(choice.entries)) for choice in now.choices] == [
        ("", 1),
        (words, 2),
    ]


def test_scenario_waits_for_its_check_from_the_day_after(db) -> None:
    today = timezone.localdate()

    assert not make_scenario(checked_until=today).is_overdue
    assert make_scenario(checked_until=today - timedelta(days=1)).is_overdue
