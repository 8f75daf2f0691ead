# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A day says when it is only in words that can be read as a rule."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from tests.factories.days import make_day
from tests.factories.items import make_item
from toolbox.models import CommemorationDay, DayItem

pytestmark = pytest.mark.django_db


def test_day_has_a_rule_and_an_address():
    day = make_day("08.05.", slug="tag-der-befreiung", name="Tag der Befreiung")

    assert day.rule.in_year(2027).first == date(2027, 5, 8)
    assert day.get_absolute_url() == "/toolbox/kalender/tag-der-befreiung/"
    assert str(day) == "Tag der Befreiung"


@pytest.mark.parametrize("when", ["Ende Mai", "31.04.", "27.01.\x00", "1" * 80])
def test_what_is_no_time_is_refused_with_the_way_out(when):
    with pytest.raises(ValidationError) as caught:
        make_day(when)

    assert "when" in caught.value.message_dict


def test_hints_are_lines_without_empty_ones():
    day = make_day(hints="Erst fragen.\n\n  Dann schreiben.  \n")

    assert day.hint_lines == ["Erst fragen.", "Dann schreiben."]


def test_item_that_is_deleted_leaves_the_day_standing():
    item = make_item()
    day = make_day("27.01.", item)

    item.delete()

    assert CommemorationDay.objects.get(pk=day.pk)
    assert DayItem.objects.count() == 0
