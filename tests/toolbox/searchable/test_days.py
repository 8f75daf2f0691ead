# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Days of the calendar are found by what they recall and by their phenomenon."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.documents import PUBLIC
from search.registries.offering import DEPENDANTS
from tests.factories.days import make_day
from tests.factories.items import make_term
from tests.search.offered import document_of, offered
from toolbox.models import CommemorationDay, Phenomenon
from toolbox.searchable.days import days_with

pytestmark = pytest.mark.django_db


def test_day_offers_its_words_and_its_phenomenon():
    racism = make_term(Phenomenon, "rassismus", name="Rassismus")
    day = make_day("19.02.", name="Hanau", slug="hanau", hints="Namen zuerst.")
    day.phenomena = [racism]
    day.save()

    document = document_of(day)

    assert (document.section, document.kind) == ("toolbox", "commemoration_day")
    assert document.url == "/toolbox/kalender/hanau/"
    assert document.summary == day.remembered
    assert document.body == "Namen zuerst."
    assert document.keywords == ("Gedenktag", "19.02.", "Rassismus")
    assert document.facets == {"phenomenon": ("rassismus",)}
    assert document.access == {PUBLIC}


def test_renamed_phenomenon_changes_the_days_that_name_it():
    racism = make_term(Phenomenon, "rassismus")
    day = make_day()
    day.phenomena = [racism]
    day.save()
    make_day()

    assert days_with in DEPENDANTS[Phenomenon]
    assert [list(found) for found in days_with(racism)] == [[day]]


def test_one_and_three_days_cost_the_same():
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            offered(CommemorationDay)
        return len(captured)

    make_day()
    one = queries()
    for _ in range(2):
        make_day()

    assert queries() == one
