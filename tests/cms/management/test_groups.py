# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the project team's groups may do in the admin, and what not."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page

from cms.management.loading.groups import CHIEF_EDITORS, EDITORS, load_groups
from network.models import User
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_news,
    make_news_index,
)
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

BOTH = [EDITORS, CHIEF_EDITORS]


@pytest.fixture
def index():
    load_groups()
    return make_news_index(make_home())


def member(group: str) -> User:
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    return User.objects.get(pk=user.pk)


@pytest.mark.parametrize("group", BOTH)
def test_editors_may_write_and_publish_news(index, group):
    user, news = member(group), make_news(index)

    may = news.permissions_for_user(user)

    assert may.can_edit()
    assert may.can_publish()
    assert index.permissions_for_user(user).can_add_subpage()


@pytest.mark.parametrize(
    ("group", "may_delete"), [(EDITORS, False), (CHIEF_EDITORS, True)]
)
def test_only_chief_editors_delete_what_has_pages_below(index, group, may_delete):
    make_content_page(
        page := make_content_page(Page.objects.get(depth=2)), "Unterseite"
    )
    page.refresh_from_db()

    may = page.permissions_for_user(member(group))

    assert may.can_delete(ignore_bulk=False) is may_delete
    assert may.can_lock() is may_delete


@pytest.mark.parametrize("group", BOTH)
@pytest.mark.parametrize(
    "address",
    [
        "/admin/",
        "/admin/pages/",
        "/admin/images/",
        "/admin/images/add/",
        "/admin/documents/",
        "/admin/snippets/cms/supportservice/",
        "/admin/snippets/cms/supportservice/add/",
    ],
)
def test_editors_reach_their_work(client, index, group, address):
    client.force_login(member(group))

    assert client.get(address).status_code == 200


@pytest.mark.parametrize("group", BOTH)
@pytest.mark.parametrize(
    "address",
    [
        "/admin/users/",
        "/admin/users/new/",
        "/admin/groups/",
        "/admin/sites/",
        "/admin/redirects/",
        "/admin/workflows/list/",
        "/admin/collections/",
    ],
)
def test_editors_leave_people_and_settings_alone(client, index, group, address):
    client.force_login(member(group))

    assert client.get(address).status_code == 302


@pytest.mark.parametrize("group", BOTH)
def test_editors_delete_no_person(client, index, group):
    client.force_login(member(group))
    other = make_user()

    client.post(f"/admin/users/delete/{other.pk}/")

    assert User.objects.filter(pk=other.pk).exists()
    assert not member(group).has_perm("network.delete_user")


@pytest.mark.parametrize("group", BOTH)
def test_editors_keep_closed_offices_in_the_list(index, group):
    user = member(group)

    assert user.has_perm("cms.change_supportservice")
    assert not user.has_perm("cms.delete_supportservice")


@pytest.mark.parametrize(("group", "may"), [(EDITORS, False), (CHIEF_EDITORS, True)])
@pytest.mark.parametrize(
    "permission",
    ["network.add_municipality", "network.change_membership", "toolbox.add_occasion"],
)
def test_only_chief_editors_care_for_towns_and_terms(index, group, may, permission):
    assert member(group).has_perm(permission) is may


def test_people_without_a_group_stay_outside(client, index):
    client.force_login(make_user())

    assert client.get("/admin/").status_code == 302


def permissions() -> tuple[int, int, int]:
    return (
        GroupPagePermission.objects.count(),
        GroupCollectionPermission.objects.count(),
        Permission.objects.filter(group__isnull=False).count(),
    )


def test_groups_loaded_again_get_nothing_twice(index):
    before = permissions()

    load_groups()

    assert permissions() == before
    assert Group.objects.filter(name__in=BOTH).count() == 2


def test_groups_keep_what_somebody_added(index):
    group = Group.objects.get(name=EDITORS)
    extra = Permission.objects.get(codename="add_redirect")
    group.permissions.add(extra)

    load_groups()

    assert extra in group.permissions.all()
