# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Something was checked and still holds: it comes in, its next date goes out.

For pages, support services and facts alike. Where the person may publish, the new date
is live at once; otherwise it goes the way of every text, to whoever approves it.
"""

from abc import ABC, abstractmethod
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views import View
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail.permissions import policy_registry

MONTHS_TO_NEXT_CHECK = 6


class CannotConfirm(Exception):
    """The message says why, as a sentence for the editor."""


@dataclass(frozen=True)
class Confirmation:
    """`next_check` is None while somebody has to approve the new date."""

    next_check: date | None


def after_six_months(day: date) -> date:
    return months_after(day, MONTHS_TO_NEXT_CHECK)


def months_after(day: date, months: int) -> date:
    """The same day of the month, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def may(user, action: str, thing) -> bool:
    policy = policy_registry.get_by_type(
        Page if isinstance(thing, Page) else type(thing)
    )
    return policy.user_has_permission_for_instance(user, action, thing)


@transaction.atomic
def confirm(
    *,
    thing,
    user,
    stamp: Callable[[Any, date, date], None],
    months: int = MONTHS_TO_NEXT_CHECK,
) -> Confirmation:
    """Store today's check; `stamp` writes both dates into the thing."""
    today = timezone.localdate()
    next_check = months_after(today, months)
    refuse_unfinished(thing, user)
    draft = thing.get_latest_revision_as_object()
    stamp(draft, today, next_check)
    try:
        draft.full_clean()
    except ValidationError as error:
        raise CannotConfirm(
            f"„{thing}“ lässt sich so nicht speichern: {' '.join(error.messages)} "
            "Bitte berichtigen Sie die Angaben zuerst."
        ) from error
    revision = draft.save_revision(user=user, log_action=True)
    if may(user, "publish", thing):
        revision.publish(user=user)
        return Confirmation(next_check)
    hand_in(draft, user)
    return Confirmation(None)


def refuse_unfinished(thing, user) -> None:
    lock = thing.get_lock()
    if lock and lock.for_user(user):
        raise CannotConfirm(f"„{thing}“ ist gerade gesperrt. Versuchen Sie es später.")
    if thing.has_unpublished_changes:
        raise CannotConfirm(
            f"Von „{thing}“ gibt es einen Entwurf, der noch nicht veröffentlicht ist. "
            "Tragen Sie die Prüfung bitte dort ein."
        )


def hand_in(draft, user) -> None:
    """Without a workflow it stays a draft, which a chief editor publishes."""
    workflow = draft.get_workflow() if draft.has_workflow else None
    if workflow:
        workflow.start(draft, user)


class ConfirmCheckView(ABC, View):
    """The button "Geprüft": one POST, then back to the list."""

    model: type
    report: type
    months = MONTHS_TO_NEXT_CHECK
    http_method_names = ["post"]

    @abstractmethod
    def stamp(self, thing, today: date, next_check: date) -> None:
        """Write down on the thing that it was checked today."""

    @abstractmethod
    def edit_address(self, thing) -> str:
        """Where an editor puts right what stands in the way."""

    def find(self, pk: int):
        return get_object_or_404(self.model, pk=pk)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        thing = self.find(pk)
        if not may(request.user, "change", thing):
            raise PermissionDenied
        try:
            done = confirm(
                thing=thing, user=request.user, stamp=self.stamp, months=self.months
            )
        except CannotConfirm as reason:
            messages.warning(request, str(reason))
            return redirect(self.edit_address(thing))
        messages.success(request, sentence(thing, done))
        back = get_valid_next_url_from_request(request) or self.report.address()
        return HttpResponseRedirect(back)


def sentence(thing, done: Confirmation) -> str:
    if done.next_check is None:
        return (
            f"„{thing}“ ist als geprüft eingetragen. Öffentlich wird das neue Datum, "
            "sobald die Chefredaktion es freigibt."
        )
    day = date_format(done.next_check, "DATE_FORMAT")
    return (
        f"„{thing}“ ist als geprüft eingetragen. Nächste Prüfung: {day}. "
        "Ein anderes Datum tragen Sie unter „Bearbeiten“ ein."
    )


def page_edit_address(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
