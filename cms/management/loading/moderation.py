# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The way of a text from its editor to the chief editors, set up once."""

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)

from cms.models import LoadedPart, SupportService
from toolbox.models import Fact

from .groups import CHIEF_EDITORS, EDITORS

WORKFLOW = "Freigabe durch die Chefredaktion"
TASK = "Prüfung durch die Chefredaktion"
# Made by Wagtail's migrations; ours takes its place.
WAGTAILS_OWN = "Moderators approval"
PART = "Freigabe"


def load_moderation() -> None:
    """Set the workflow up on the first load; from then on it is the people's own.

    They may rename it, add a step or take it away: no later load brings it back.
    """
    _, is_first_load = LoadedPart.objects.get_or_create(name=PART)
    if is_first_load:
        remove_wagtails_own()
        stop_editors_from_publishing()
        assign(create_workflow())
        keep_first_versions()


def remove_wagtails_own() -> None:
    Workflow.objects.filter(name=WAGTAILS_OWN, workflow_states=None).delete()
    GroupApprovalTask.objects.filter(name=WAGTAILS_OWN, task_states=None).delete()


def stop_editors_from_publishing() -> None:
    """Before there was a workflow, the group could publish."""
    GroupPagePermission.objects.filter(
        group__name=EDITORS, permission__codename="publish_page"
    ).delete()


def create_workflow() -> Workflow:
    task, _ = GroupApprovalTask.objects.get_or_create(name=TASK)
    task.groups.add(Group.objects.get(name=CHIEF_EDITORS))
    workflow, _ = Workflow.objects.get_or_create(name=WORKFLOW)
    WorkflowTask.objects.get_or_create(
        workflow=workflow, task=task, defaults={"sort_order": 0}
    )
    return workflow


def assign(workflow: Workflow) -> None:
    """All pages below the root, items among them, support services and facts."""
    WorkflowPage.objects.get_or_create(
        page=Page.get_first_root_node(), defaults={"workflow": workflow}
    )
    for model in (SupportService, Fact):
        WorkflowContentType.objects.get_or_create(
            content_type=ContentType.objects.get_for_model(model),
            defaults={"workflow": workflow},
        )


def keep_first_versions() -> None:
    """Offices and facts from before there were versions get their first one.

    Wagtail takes something live without a version off the site, once a change of it is
    planned for later.
    """
    for model in (SupportService, Fact):
        for kept in model.objects.live().filter(live_revision=None):
            kept.save_revision(clean=False).publish()
