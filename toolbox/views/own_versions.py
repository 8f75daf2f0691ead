# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the pages of texts and sharepics share: own rows only, history, deletion."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from toolbox.adapting.life import delete_adaptation, restore_revision
from toolbox.models.own_versions import OwnVersion
from toolbox.permissions import may_edit

PER_PAGE = 20


def find_own(
    request: HttpRequest, versions: QuerySet, municipality: str, pk: int
) -> Any:
    """One of the versions; raises Http404, and PermissionDenied for strangers."""
    version = get_object_or_404(versions, pk=pk, municipality__slug=municipality)
    if not may_edit(request.user, version):
        raise PermissionDenied
    return version


def revisions_of(request: HttpRequest, version: OwnVersion) -> Page:
    """The earlier states on the page asked for, the newest first."""
    revisions = version.revisions.select_related("user")
    newest_first = revisions.order_by("-created_at", "-pk")
    return Paginator(newest_first, PER_PAGE).get_page(request.GET.get("seite"))


def bring_back(request: HttpRequest, version: OwnVersion, revision: int) -> None:
    """Restore one of its own earlier states, and say so."""
    earlier = get_object_or_404(version.revisions, pk=revision)
    restore_revision(adaptation=version, revision=earlier, user=request.user)
    messages.success(request, "Der frühere Stand ist wiederhergestellt.")


def delete_for_good(request: HttpRequest, version: OwnVersion) -> None:
    delete_adaptation(adaptation=version, user=request.user)
    messages.success(request, f"„{version.title}“ wurde gelöscht.")
