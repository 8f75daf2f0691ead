# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One adaptation of a town, and the clock by which its saves become versions."""

from datetime import UTC, datetime, timedelta

import pytest

from network.models import User
from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_member, make_municipality
from toolbox.models import Adaptation

NOON = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch):
    """Sets the time of saves; versions are cut at every tenth minute."""

    def set_minute(minute: float) -> None:
        moment = NOON + timedelta(minutes=minute)
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    set_minute(0)
    return set_minute


@pytest.fixture
def town(db):
    return make_municipality()


@pytest.fixture
def kim(town) -> User:
    return make_member(town, first_name="Kim")


@pytest.fixture
def adaptation(clock, town, kim) -> Adaptation:
    return make_adaptation(make_item(), town, kim)
