# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the project team's groups may do in the admin, and what not."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    MUNICIPALITY_SUPPORT,
    RIGHTS,
    TOOLBOX_EDITORS,
    load_groups,
    load_toolbox_rights,
)
from cms.models import SupportService
from network.models import Membership, User
from tests.factories.items import make_item, make_service
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_news,
    make_news_index,
)
from tests.factories.people import make_member, make_municipality, make_user

pytestmark = pytest.mark.django_db

BOTH = [EDITORS, CHIEF_EDITORS]
ALL = list(RIGHTS)
DESK = {EDITORS, CHIEF_EDITORS}
TOWNS = {CHIEF_EDITORS, MUNICIPALITY_SUPPORT}
TERMS = {CHIEF_EDITORS, TOOLBOX_EDITORS}
# What each address of the admin is there for: the groups that get in.
ADDRESSES = {
    "/admin/": set(ALL),
    "/admin/pages/": DESK,
    "/admin/images/": {*DESK, TOOLBOX_EDITORS},
    "/admin/images/add/": {*DESK, TOOLBOX_EDITORS},
    "/admin/documents/": DESK,
    "/admin/documents/add/": DESK,
    "/admin/snippets/cms/supportservice/": {*DESK, TOOLBOX_EDITORS},
    "/admin/snippets/cms/supportservice/add/": DESK,
    "/admin/snippets/toolbox/fact/": {*DESK, TOOLBOX_EDITORS},
    "/admin/snippets/toolbox/fact/add/": {*DESK, TOOLBOX_EDITORS},
    "/admin/snippets/toolbox/occasion/add/": TERMS,
    "/admin/snippets/toolbox/channel/": TERMS,
    "/admin/snippets/toolbox/commemorationday/add/": TERMS,
    "/admin/snippets/network/municipality/": TOWNS,
    "/admin/snippets/network/municipality/add/": TOWNS,
    "/admin/snippets/network/membership/add/": TOWNS,
    "/admin/redirects/": {CHIEF_EDITORS},
    "/admin/redirects/add/": {CHIEF_EDITORS},
    "/admin/searchpicks/": {CHIEF_EDITORS},
    "/admin/searchpicks/add/": {CHIEF_EDITORS},
    "/admin/users/": set(),
    "/admin/users/new/": set(),
    "/admin/groups/": set(),
    "/admin/sites/": set(),
    "/admin/workflows/list/": set(),
    "/admin/collections/": set(),
}


@pytest.fixture
def index():
    load_groups()
    return make_news_index(make_home())


@pytest.fixture
def item(index):
    item = make_item()
    load_toolbox_rights()
    return item


def member(group: str) -> User:
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    return User.objects.get(pk=user.pk)


@pytest.mark.parametrize("group", ALL)
@pytest.mark.parametrize("address", ADDRESSES)
def test_groups_reach_their_work_and_nothing_else(client, item, group, address):
    client.force_login(member(group))

    answer = client.get(address)

    assert answer.status_code == (200 if group in ADDRESSES[address] else 302)


def test_toolbox_editors_list_pages_from_the_toolbox_on(client, item):
    client.force_login(member(TOOLBOX_EDITORS))

    answer = client.get("/admin/pages/", follow=True)

    assert answer.redirect_chain == [(f"/admin/pages/{item.get_parent().pk}/", 302)]
    assert item.title in answer.content.decode()


@pytest.mark.parametrize("group", ALL)
def test_menu_offers_items_to_those_who_keep_pages(client, item, group):
    client.force_login(member(group))

    menu = client.get("/admin/").content.decode()

    assert ("/admin/items/" in menu) is (group != MUNICIPALITY_SUPPORT)


def test_people_without_a_group_stay_outside(client, index):
    client.force_login(make_user())

    assert client.get("/admin/").status_code == 302


@pytest.mark.parametrize(
    ("group", "publishes"), [(EDITORS, False), (CHIEF_EDITORS, True)]
)
def test_editors_write_news_and_chief_editors_publish_them(index, group, publishes):
    user, news = member(group), make_news(index)

    may = news.permissions_for_user(user)

    assert may.can_edit()
    assert index.permissions_for_user(user).can_add_subpage()
    assert may.can_publish() is publishes
    assert may.can_unpublish() is publishes
    assert may.can_lock() is publishes


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


def test_toolbox_editors_work_in_the_toolbox_alone(item, index):
    user = member(TOOLBOX_EDITORS)
    news = make_news(index)

    may = item.permissions_for_user(user)

    assert may.can_edit()
    assert item.get_parent().permissions_for_user(user).can_add_subpage()
    assert not may.can_publish()
    for page in (Page.objects.get(depth=2), index, news):
        assert not page.permissions_for_user(user).can_edit()
        assert not page.permissions_for_user(user).can_add_subpage()


def test_toolbox_editor_does_not_edit_the_home_page_by_its_address(client, item):
    home = Page.objects.get(depth=2).specific
    client.force_login(member(TOOLBOX_EDITORS))

    answer = client.post(f"/admin/pages/{home.pk}/edit/", {"title": "Gekapert"})

    assert answer.status_code == 302
    assert type(home).objects.get().title == "Komm.A"
    assert not home.revisions.exists()
    assert client.get(f"/admin/pages/{item.pk}/edit/").status_code == 200


def test_municipality_support_touches_no_page(client, item, index):
    user, news = member(MUNICIPALITY_SUPPORT), make_news(index)
    client.force_login(user)

    for page in (Page.objects.get(depth=2), index, news, item):
        may = page.permissions_for_user(user)
        assert not any((may.can_edit(), may.can_add_subpage(), may.can_publish()))
        assert client.get(f"/admin/pages/{page.pk}/edit/").status_code == 302
        client.post(f"/admin/pages/{page.pk}/delete/")
        client.post(f"/admin/pages/{page.pk}/unpublish/")

    assert Page.objects.live().filter(pk__in=[index.pk, news.pk, item.pk]).count() == 3


def test_municipality_support_takes_a_membership_away(client, index):
    town = make_municipality()
    person = make_member(town)
    client.force_login(member(MUNICIPALITY_SUPPORT))
    membership = Membership.objects.get(user=person)

    client.post(f"/admin/snippets/network/membership/delete/{membership.pk}/")

    assert not Membership.objects.exists()


@pytest.mark.parametrize("group", ALL)
def test_nobody_deletes_a_town_or_a_person(client, index, group):
    town, other = make_municipality(), make_user()
    client.force_login(member(group))

    client.post(f"/admin/snippets/network/municipality/delete/{town.pk}/")
    client.post(f"/admin/users/delete/{other.pk}/")

    assert type(town).objects.exists()
    assert User.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize("group", ALL)
def test_nobody_gives_himself_rights(client, index, group):
    user = member(group)
    client.force_login(user)
    data = {"email": user.email, "first_name": "A", "last_name": "B"}

    client.post(f"/admin/users/edit/{user.pk}/", data | {"is_superuser": "on"})

    assert not User.objects.get(pk=user.pk).is_superuser


@pytest.mark.parametrize("group", ALL)
def test_closed_offices_stay_in_the_list(client, index, group):
    office = make_service()
    client.force_login(member(group))

    client.post(f"/admin/snippets/cms/supportservice/delete/{office.pk}/")

    assert SupportService.objects.exists()


@pytest.mark.parametrize("group", ALL)
def test_only_chief_editors_publish_lock_and_unlock_offices(index, group):
    user = member(group)

    may = [
        user.has_perm(f"cms.{action}_supportservice")
        for action in ("publish", "lock", "unlock")
    ]

    assert may == [group == CHIEF_EDITORS] * 3


def permissions() -> tuple[int, int, int]:
    return (
        GroupPagePermission.objects.count(),
        GroupCollectionPermission.objects.count(),
        Permission.objects.filter(group__isnull=False).count(),
    )


def test_groups_loaded_again_get_nothing_twice(item):
    before = permissions()

    load_groups()
    load_toolbox_rights()

    assert permissions() == before
    assert Group.objects.filter(name__in=ALL).count() == len(ALL)


def test_groups_keep_what_somebody_added(index):
    group = Group.objects.get(name=EDITORS)
    extra = Permission.objects.get(codename="add_redirect")
    group.permissions.add(extra)

    load_groups()

    assert extra in group.permissions.all()
