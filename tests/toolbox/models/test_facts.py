# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A fact: complete, in one paragraph, and overdue from the day after its date."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests.factories.items import make_fact
from toolbox.models import Fact

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["statement", "source", "as_of", "check_again_on"])
def test_fact_needs_statement_source_and_dates(name):
    with pytest.raises(ValidationError) as caught:
        make_fact(**{name: None if name in ("as_of", "check_again_on") else ""})

    assert list(caught.value.message_dict) == [name]


def test_statement_is_one_paragraph():
    fact = make_fact(statement="  Es gibt\r\n\r\n7 \t Beispiele. ")

    assert fact.statement == "Es gibt 7 Beispiele."


@pytest.mark.parametrize("days", [0, -1])
def test_next_check_lies_behind_the_date_of_the_fact(days):
    as_of = date(2026, 6, 1)

    with pytest.raises(ValidationError) as caught:
        make_fact(as_of=as_of, check_again_on=as_of + timedelta(days=days))

    assert caught.value.message_dict == {
        "check_again_on": ["Die nächste Prüfung muss nach dem Stand liegen."]
    }


@pytest.mark.parametrize(("days", "is_overdue"), [(-1, True), (0, False), (1, False)])
def test_fact_is_overdue_from_the_day_after(days, is_overdue):
    today = timezone.localdate()
    fact = make_fact(as_of=date(2020, 1, 1))
    fact.check_again_on = today + timedelta(days=days)
    fact.save()

    assert fact.is_overdue is is_overdue
    assert Fact.objects.overdue().exists() is is_overdue


def test_fact_is_named_by_its_first_words():
    fact = make_fact(statement="Es gibt " + "sehr " * 100 + "viele Beispiele.")

    assert str(fact).startswith("Es gibt sehr sehr")
    assert len(str(fact)) == 90
