# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""No page goes live with a picture whose author, licence or consent is missing."""

import logging
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask

from cms.management.loading.groups import EDITORS, load_groups
from cms.models import NewsPage
from cms.models.publishing import PublishRefused, unready_files
from network.models import User
from tests.factories.pages import make_home, make_image, make_news, make_news_index
from tests.factories.people import make_user
from tests.factories.stored_files import make_document, make_video

pytestmark = pytest.mark.django_db

CREDIT = {"author": "Kim Muster", "licence": "cc-by"}
YESTERDAY = timezone.localdate() - timedelta(days=1)
SENTENCE = "Beim Bild „Rathaus“ fehlt noch: Urheberin oder Urheber, Lizenz."


@pytest.fixture
def index():
    load_groups()
    return make_news_index(make_home())


@pytest.fixture
def draft(index) -> NewsPage:
    return make_news(index, "Neues", image=make_image("Rathaus"), live=False)


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    return client


def is_live(page: NewsPage) -> bool:
    return NewsPage.objects.get(pk=page.pk).live


def form_of(page: NewsPage, **changes) -> dict:
    """What the editor's browser sends, with one empty text block."""
    return {
        "title": page.title,
        "slug": page.slug,
        "date": "2026-09-14",
        "intro": "Neue Worte.",
        "image": page.image_id or "",
        "image_alt": "",
        "author_line": "",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "quote",
        "body-0-id": "a",
        "body-0-value-text": "Nicht bei uns.",
        "body-0-value-speaker": "Kim",
        "body-0-value-role": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
        **changes,
    }


def send(client, page: NewsPage, **changes) -> str:
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, form_of(page, **changes), follow=True).content.decode()


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({}, "fehlt noch: Urheberin oder Urheber, Lizenz. Bitte tragen Sie es nach."),
        ({"author": "Kim"}, "fehlt noch: Lizenz. Bitte tragen Sie es nach."),
        ({"licence": "cc0"}, "fehlt noch: Urheberin oder Urheber. Bitte tragen Sie es"),
        (CREDIT | {"consent_until": YESTERDAY}, "galt die Einwilligung der abgebildet"),
        (CREDIT | {"consent_until": timezone.localdate()}, ""),
        (CREDIT, ""),
    ],
)
def test_picture_says_what_keeps_it_from_being_shown(fields, end):
    obstacle = make_image("Rathaus", **fields).obstacle

    assert obstacle.removeprefix("Beim Bild „Rathaus“ ").startswith(end)
    assert bool(obstacle) is bool(end)


def test_document_and_video_of_a_block_count_as_well(index):
    document, poster = make_document(author=""), make_image("Standbild")
    video = make_video(licence="", poster=poster)
    items = [{"document": document.pk, "title": "", "note": ""}]
    body = [
        {"type": "downloads", "value": {"items": items}},
        {"type": "video", "value": {"video": video.pk}},
        {"type": "text", "value": f'<a linktype="document" id="{document.pk}">x</a>'},
    ]

    news = make_news(index, body=body)

    assert unready_files(news) == [document, video, poster]


def test_editor_is_told_why_and_loses_nothing(admin, draft):
    answer = send(admin, draft, **{"action-publish": "1"})

    assert not is_live(draft)
    assert "„Neues“ wurde nicht veröffentlicht." in answer
    assert SENTENCE in answer
    assert reverse("wagtailimages:edit", args=[draft.image_id]) in answer
    revision = NewsPage.objects.get(pk=draft.pk).get_latest_revision_as_object()
    assert revision.intro == "Neue Worte."


def test_editor_can_publish_once_the_picture_is_complete(admin, draft):
    draft.image.author, draft.image.licence = "Kim Muster", "cc-by"
    draft.image.save()

    send(admin, draft, **{"action-publish": "1"})

    assert is_live(draft)


def test_draft_is_saved_with_a_warning(admin, draft):
    assert SENTENCE in send(admin, draft)
    assert "Neue Worte." in send(admin, draft)


def test_live_page_keeps_its_old_state(admin, index):
    news = make_news(index, image=make_image("Gut", **CREDIT))
    other = make_image("Rathaus")

    send(admin, news, **{"action-publish": "1", "image": other.pk})

    assert NewsPage.objects.get(pk=news.pk).image.title == "Gut"


def test_many_pages_at_once_are_refused_in_words(admin, draft):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    answer = admin.post(f"{address}?id={draft.pk}&next=/admin/", follow=True)

    assert not is_live(draft)
    assert SENTENCE in answer.content.decode()


def test_approval_that_would_publish_is_undone(draft):
    workflow = Workflow.objects.create(name="Freigabe")
    task = GroupApprovalTask.objects.create(name="Prüfung")
    task.groups.add(Group.objects.get(name=EDITORS))
    WorkflowTask.objects.create(workflow=workflow, task=task)
    user = User.objects.create_superuser("leitung@example.org")
    draft.save_revision(user=user)
    state = workflow.start(draft, user)

    with pytest.raises(PublishRefused, match="Rathaus"):
        state.current_task_state.approve(user=user)

    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS
    assert not is_live(draft)


def test_timetable_waits_for_the_picture_and_serves_the_others(index, draft, caplog):
    other = make_news(index, "Fertig", live=False)
    due = timezone.now() - timedelta(minutes=1)
    for page in (draft, other):
        revision = page.save_revision()
        revision.approved_go_live_at = due
        revision.save()

    with caplog.at_level(logging.WARNING):
        call_command("publish_scheduled")
    first = is_live(draft), is_live(other)
    type(draft.image).objects.update(**CREDIT)
    call_command("publish_scheduled")

    assert first == (False, True)
    assert SENTENCE in caplog.text
    assert is_live(draft)


def test_page_planned_for_later_is_refused_today(draft):
    draft.go_live_at = timezone.now() + timedelta(days=1)

    with pytest.raises(PublishRefused):
        draft.save_revision().publish()


def test_refusal_needs_as_many_queries_for_one_and_three(
    index, django_assert_max_num_queries
):
    def body(count: int) -> list[dict]:
        return [
            {
                "type": "image",
                "value": {
                    "image": {"image": make_image().pk, "alt_text": "A"},
                    "caption": "",
                },
            }
            for _ in range(count)
        ]

    for count in (1, 3):
        news = make_news(index, body=body(count))
        unready_files(news)
        with django_assert_max_num_queries(5):
            unready_files(NewsPage.objects.get(pk=news.pk))


def test_person_without_the_right_gets_no_way_to_the_form(client, draft):
    user = make_user()
    user.groups.add(Group.objects.get(name=EDITORS))
    client.force_login(user)

    answer = send(client, draft, **{"action-publish": "1"})

    assert not is_live(draft)
    assert SENTENCE in answer
