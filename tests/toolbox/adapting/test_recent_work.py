# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a municipality worked on last: every kind, only its own, at a constant cost."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_item
from tests.factories.own_kits import make_kit
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from toolbox.adapting.recent_work import recent_work

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def officer(town):
    return make_member(town)


def changed(work, hours_ago: int):
    """The work as if last saved then; `save` would write the present moment."""
    moment = timezone.now() - timedelta(hours=hours_ago)
    type(work).objects.filter(pk=work.pk).update(updated_at=moment)
    return work


def test_every_kind_of_work_stands_in_one_list_newest_first(town, officer):
    text = changed(make_adaptation(make_item(), town, officer), 3)
    kit = changed(make_kit(town, officer), 1)
    sharepic = changed(make_own_sharepic(make_sharepic(), town, officer), 2)
    reply = changed(make_adaptation(make_counter_speech(), town, officer), 4)

    works = recent_work(town)

    assert works == [kit, sharepic, text, reply]
    assert [work.kind_label for work in works] == [
        "Pressemappe",
        "Sharepic",
        "Text",
        "Gegenrede",
    ]


def test_only_the_last_ones_are_named(town, officer):
    item = make_item()
    texts = [changed(make_adaptation(item, town, officer), age) for age in (3, 1, 2)]

    assert recent_work(town, count=2) == [texts[1], texts[2]]


def test_work_of_other_municipalities_is_not_named(town, officer):
    make_kit(town, officer)

    assert recent_work(make_municipality()) == []


def test_one_and_three_works_cost_the_same(town, officer):
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            for work in recent_work(town):
                assert work.get_absolute_url()
                assert str(work.updated_by)
        return len(queries)

    make_kit(town, officer)
    few = cost()
    make_kit(town, officer)
    make_kit(town, officer)

    assert cost() == few
