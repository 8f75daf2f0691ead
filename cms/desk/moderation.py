# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What waits in the workflow, for an approver and for a writer."""

from django.conf import settings
from django.urls import reverse
from wagtail.models import TaskState, WorkflowState

from .lists import DeskList


def has_workflow(user) -> bool:
    return getattr(settings, "WAGTAIL_WORKFLOW_ENABLED", True)


def count_reviewable(user) -> int:
    return TaskState.objects.reviewable_by(user).count()


def own_texts(user, status: str):
    return WorkflowState.objects.filter(requested_by=user, status=status)


def report(query: str = "") -> str:
    return reverse("wagtailadmin_reports:workflow") + query


LISTS = (
    DeskList(
        order=100,
        one="Text wartet auf Ihre Freigabe.",
        many="Texte warten auf Ihre Freigabe.",
        url=lambda: report("?reviewable=true"),
        is_for=has_workflow,
        count=count_reviewable,
    ),
    DeskList(
        order=110,
        one="Ihrer Texte kam zurück: Bitte überarbeiten Sie ihn.",
        many="Ihrer Texte kamen zurück: Bitte überarbeiten Sie sie.",
        url=lambda: report(f"?status={WorkflowState.STATUS_NEEDS_CHANGES}"),
        is_for=has_workflow,
        count=lambda user: own_texts(user, WorkflowState.STATUS_NEEDS_CHANGES).count(),
    ),
    DeskList(
        order=120,
        one="Ihrer Texte liegt zur Freigabe; Sie müssen nichts tun.",
        many="Ihrer Texte liegen zur Freigabe; Sie müssen nichts tun.",
        url=lambda: report(f"?status={WorkflowState.STATUS_IN_PROGRESS}"),
        is_for=has_workflow,
        count=lambda user: own_texts(user, WorkflowState.STATUS_IN_PROGRESS).count(),
    ),
)
