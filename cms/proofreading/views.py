# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The number of a page comes in, the findings for its latest draft go out."""

from collections.abc import Iterator

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from wagtail import hooks
from wagtail.models import Page

from .readability import readability
from .reading import read
from .rules import Finding, proofread


def show_findings(request: HttpRequest, page_id: int) -> HttpResponse:
    """A fragment for the side panel of the editor."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    latest = page.specific.get_latest_revision_as_object()
    draft = read(latest)
    findings = [*old_parts(latest), *proofread(draft)]
    context = {"findings": findings, "readability": readability(draft)}
    return render(request, "proofreading/_findings.html", context)


def old_parts(latest: Page) -> Iterator[Finding]:
    """What rooms above find grown old in it: `find_old_parts` returns sentences."""
    for find in hooks.get_hooks("find_old_parts"):
        for sentence in find(latest):
            yield Finding("old-part", sentence)
