# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Chief editors lock, editors comment, and both in German."""

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from wagtail.models import Comment, CommentReply, PageSubscription

from cms.management.loading.groups import CHIEF_EDITORS, EDITORS, load_groups
from cms.models import ContentPage
from tests.factories.items import make_service
from tests.factories.pages import make_content_page, make_home
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

LOCK_OFFICE = "/admin/snippets/cms/supportservice/lock/{}/"


@pytest.fixture
def page():
    load_groups()
    return make_content_page(make_home())


def member(group: str, **fields):
    user = make_user(**fields)
    user.groups.add(Group.objects.get(name=group))
    return user


def form(title: str, **fields) -> dict[str, str]:
    return {
        "title": title,
        "slug": "projekt",
        "intro": "null",
        "body-count": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        **fields,
    }


def edit(client, user, page, **fields):
    client.force_login(user)
    return client.post(f"/admin/pages/{page.pk}/edit/", form("Neu", **fields))


def latest_title(page) -> str:
    return ContentPage.objects.get(pk=page.pk).get_latest_revision_as_object().title


def test_locked_page_is_closed_to_editors(client, page):
    client.force_login(member(CHIEF_EDITORS))
    client.post(f"/admin/pages/{page.pk}/lock/")

    edit(client, member(EDITORS), page)

    page.refresh_from_db()
    assert page.locked
    assert latest_title(page) == "Projekt"


def test_page_unlocked_again_is_open(client, page):
    client.force_login(member(CHIEF_EDITORS))
    client.post(f"/admin/pages/{page.pk}/lock/")
    client.post(f"/admin/pages/{page.pk}/unlock/")

    edit(client, member(EDITORS), page)

    assert latest_title(page) == "Neu"


@pytest.mark.parametrize(("group", "locks"), [(EDITORS, False), (CHIEF_EDITORS, True)])
def test_only_chief_editors_lock(client, page, group, locks):
    office = make_service()
    client.force_login(member(group))

    client.post(f"/admin/pages/{page.pk}/lock/")
    client.post(LOCK_OFFICE.format(office.pk))

    page.refresh_from_db()
    office.refresh_from_db()
    assert (page.locked, office.locked) == (locks, locks)


def comment(**fields) -> dict[str, str]:
    names = ("contentpath", "text", "position", "resolved", "deleted", "id")
    values = dict.fromkeys(names, "") | {"contentpath": "title", "text": "Zu lang?"}
    first = {f"comments-0-{name}": value for name, value in values.items()}
    replies = {f"comments-0-replies-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL")}
    return {**first, **replies, "comments-TOTAL_FORMS": "1", **fields}


def test_editor_comments_and_the_others_are_told_in_german(
    client, page, django_capture_on_commit_callbacks
):
    chief = member(CHIEF_EDITORS, first_name="Hanna")
    PageSubscription.objects.create(page=page, user=chief, comment_notifications=True)

    with django_capture_on_commit_callbacks(execute=True):
        edit(client, member(EDITORS, first_name="Jule"), page, **comment())

    assert Comment.objects.get().text == "Zu lang?"
    assert not CommentReply.objects.exists()
    (message,) = mail.outbox
    assert message.to == [chief.email]
    assert "Zu lang?" in message.body
    assert "Kommentar" in message.subject
