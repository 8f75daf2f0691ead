# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the teaser block may show by itself: news, events, practices."""

import pytest

from cms.offers import teasers
from tests.factories.pages import make_event, make_event_index, make_home, restrict
from tests.factories.practices import make_practice, make_practice_index

pytestmark = pytest.mark.django_db


def titles(name: str, count: int = 3) -> list[str]:
    return [teaser.title for teaser in teasers.offer(name, count).teasers]


def test_next_events_are_those_that_take_place():
    index = make_event_index(make_home())
    make_event(index, "Später", in_days=20)
    make_event(index, "Bald", in_days=2)
    make_event(index, "Vorbei", in_days=-2)
    make_event(index, "Abgesagt", in_days=1, status="cancelled")
    restrict(make_event(index, "Intern", in_days=1))

    assert titles("events") == ["Bald", "Später"]
    assert titles("events", 1) == ["Bald"]
    assert teasers.offer("events", 1).more_url == index.url


def test_practices_lead_to_their_list():
    index = make_practice_index(make_home())
    make_practice(index, "Eine Meldestelle")

    assert titles("practices") == ["Eine Meldestelle"]
    assert teasers.offer("practices", 1).more_url == index.url


@pytest.mark.parametrize("name", ["events", "practices", "news"])
def test_offer_of_nothing_is_empty_and_leads_nowhere(name):
    make_home()

    assert teasers.offer(name, 3) == teasers.Offer(
        [], "", teasers.offer(name, 3).more_label
    )
