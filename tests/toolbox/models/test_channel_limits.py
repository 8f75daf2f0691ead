# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Limits of channels: dated data over what ships, in force at once, never nonsense."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.log_actions import log

from cms.management.loading.data import load_channel_limits
from tests.factories.people import make_user
from toolbox.channels.counting import problems
from toolbox.channels.table import CHANNELS
from toolbox.models.channel_limits import ChannelLimits, post_channels

pytestmark = pytest.mark.django_db


def make_limits(**fields) -> ChannelLimits:
    return ChannelLimits.objects.create(
        **{
            "key": "mastodon",
            "limit": 1000,
            "source": "Unser Server",
            "checked_on": date(2026, 11, 1),
            "check_again_on": date(2027, 5, 1),
            **fields,
        }
    )


def test_channels_have_what_they_shipped_with_until_somebody_looked_it_up():
    assert post_channels() == CHANNELS


def test_new_limit_is_in_force_at_once(django_capture_on_commit_callbacks):
    post_channels()
    with django_capture_on_commit_callbacks(execute=True):
        make_limits(limit=1000)

    mastodon = post_channels()["mastodon"]

    assert problems("a" * 1000, mastodon) == ()
    assert problems("a" * 1001, mastodon) != ()
    assert mastodon.unit is CHANNELS["mastodon"].unit
    assert list(post_channels()) == list(CHANNELS)


def test_shipped_limit_is_back_once_the_row_is_gone(
    django_capture_on_commit_callbacks,
):
    row = make_limits()
    assert post_channels()["mastodon"].limit == 1000

    with django_capture_on_commit_callbacks(execute=True):
        row.delete()

    assert post_channels()["mastodon"] == CHANNELS["mastodon"]


def test_row_of_a_channel_that_is_no_more_breaks_nothing():
    ChannelLimits.objects.filter(pk=make_limits().pk).update(key="weggefallen")

    assert post_channels() == CHANNELS


def test_limit_of_nothing_is_refused():
    with pytest.raises(ValidationError) as refused:
        make_limits(limit=0).full_clean()

    assert list(refused.value.message_dict) == ["limit"]


@pytest.mark.parametrize(("days", "is_overdue"), [(-1, True), (0, False)])
def test_limits_are_overdue_the_day_after(days, is_overdue):
    day = timezone.localdate() + timedelta(days=days)

    assert make_limits(check_again_on=day).is_overdue is is_overdue


def test_loading_leaves_alone_what_a_person_looked_up():
    mine = make_limits(limit=1000)
    log(instance=mine, action="wagtail.edit", user=make_user())

    load_channel_limits()

    assert set(ChannelLimits.objects.values_list("key", flat=True)) == set(CHANNELS)
    assert ChannelLimits.objects.get(key="mastodon").limit == 1000
    assert ChannelLimits.objects.get(key="x").limit == CHANNELS["x"].limit
