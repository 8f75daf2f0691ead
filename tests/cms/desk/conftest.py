# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The project team's groups, a person of each, and the tree they work in."""

import pytest
from django.contrib.auth.models import Group

from cms.management.loading.groups import load_groups
from network.models import User
from tests.factories.pages import make_home, make_news_index
from tests.factories.people import make_user


@pytest.fixture
def index(db):
    load_groups()
    return make_news_index(make_home())


@pytest.fixture
def member(index):
    def of(group: str) -> User:
        user = make_user()
        user.groups.add(Group.objects.get(name=group))
        return User.objects.get(pk=user.pk)

    return of


@pytest.fixture
def admin(client, index):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    return client
