# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The site shows the toolbox's public items for an occasion, and no others."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.offers import teasers
from tests.cms.blocks.test_site_blocks import draw
from tests.factories.days import make_day
from tests.factories.items import make_item, make_term
from tests.factories.pages import make_home
from toolbox.models import Occasion
from toolbox.models.choices import Visibility
from toolbox.offers import newest_items, next_days

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home():
    return make_home()


def shown(occasion: Occasion, count: int = 3):
    value = {"title": "Passende Vorlagen", "occasion": occasion.pk, "count": count}
    return draw("items", value)


def test_items_of_an_occasion_and_of_those_below_it_are_shown():
    above = make_term(Occasion, "vorfall")
    below = make_term(Occasion, "schmiererei", parent=above)
    make_item(title="Vom Anlass selbst", occasions=[above])
    make_item(title="Von einem darunter", occasions=[below])
    make_item(title="Von einem anderen")

    titles = [teaser.title for teaser in newest_items(5, occasion=above).teasers]

    assert sorted(titles) == ["Vom Anlass selbst", "Von einem darunter"]


def test_item_that_belongs_twice_is_shown_once():
    above = make_term(Occasion, "vorfall")
    below = make_term(Occasion, "schmiererei", parent=above)
    make_item(occasions=[above, below])

    assert len(newest_items(5, occasion=above).teasers) == 1


def test_internal_items_and_drafts_are_not_shown():
    make_item(visibility=Visibility.MEMBERS)
    make_item().unpublish()

    assert newest_items(5).teasers == []


def test_block_names_the_kind_and_leads_to_the_rest():
    occasion = make_term(Occasion, "schmiererei")
    make_item(title="Stellungnahme", occasions=[occasion])

    drawn = shown(occasion)

    assert drawn.xpath(".//h3/a/text()") == ["Stellungnahme"]
    assert drawn.xpath("string(.//*[@class='kicker'])") == "Stellungnahme"
    assert drawn.xpath("string(.//a[@class='arrow-link']/@href)").endswith(
        "/toolbox/?occasion=schmiererei"
    )


def test_block_without_items_shows_nothing():
    assert shown(make_term(Occasion, "leer")).text_content().strip() == ""


def test_one_and_three_items_cost_the_same():
    occasion = make_term(Occasion)
    for _ in range(3):
        make_item(occasions=[occasion])

    def queries(count: int) -> int:
        shown(occasion, count)
        with CaptureQueriesContext(connection) as captured:
            shown(occasion, count)
        return len(captured)

    assert queries(1) == queries(3) <= 4


def test_kind_nobody_registered_offers_nothing():
    assert teasers.offer("gibt-es-nicht", 3) == teasers.Offer()
    assert {"news", "items"} <= set(dict(teasers.choices()))


def test_days_are_offered_as_they_come_next():
    today = timezone.localdate()
    for days, name in ((40, "Später"), (3, "Bald"), (80, "Viel später")):
        make_day(f"{today + timedelta(days=days):%d.%m.}", name=name, slug=str(days))

    offer = next_days(2)

    assert [teaser.title for teaser in offer.teasers] == ["Bald", "Später"]
    assert offer.teasers[0].kicker == "Gedenktag in drei Tagen"
    assert offer.teasers[0].day == today + timedelta(days=3)
    assert offer.teasers[0].url == "/toolbox/kalender/3/"
    assert offer.more_url == "/toolbox/kalender/"


def test_no_day_is_offered_where_there_is_none():
    assert next_days(3).teasers == []
