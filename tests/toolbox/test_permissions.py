# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who may see items and who may work on adaptations, as one table."""

import pytest
from django.contrib.auth.models import AnonymousUser

from network.models import Membership, Municipality, User
from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_member, make_municipality, make_user
from toolbox.permissions import may_adapt, may_edit, may_see

pytestmark = pytest.mark.django_db

Role = Membership.Role


def person(which: str, town: Municipality):
    match which:
        case "visitor":
            return AnonymousUser()
        case "stranger":
            return make_user()
        case "inactive":
            return make_member(town, Role.LEAD, is_active=False)
        case "superuser":
            return User.objects.create_superuser("leitung@example.org")
        case "other lead":
            other = make_municipality(name="Beispielstadt", kind="stadt")
            return make_member(other, Role.LEAD)
        case role:
            return make_member(town, role)


# who: sees a public item, sees an internal one, adapts it, edits the town's adaptation
TABLE = {
    "visitor": (True, False, False, False),
    "stranger": (True, False, False, False),
    "inactive": (True, False, False, False),
    "officer": (True, True, True, True),
    "approver": (True, True, True, True),
    "lead": (True, True, True, True),
    "other lead": (True, True, False, False),
    "superuser": (True, True, False, False),
}


@pytest.mark.parametrize(("which", "expected"), TABLE.items(), ids=TABLE)
def test_each_question_has_one_answer(which, expected):
    town = make_municipality()
    public, internal = make_item(), make_item(visibility="members")
    adaptation = make_adaptation(internal, town, make_member(town))
    user = person(which, town)

    answers = (
        may_see(user, public),
        may_see(user, internal),
        may_adapt(user, internal, town),
        may_edit(user, adaptation),
    )

    assert answers == expected


@pytest.mark.parametrize("which", TABLE)
def test_nobody_sees_or_adapts_an_item_that_is_not_published(which):
    town = make_municipality()
    item = make_item()
    item.unpublish()
    user = person(which, town)

    assert not may_see(user, item)
    assert not may_adapt(user, item, town)
