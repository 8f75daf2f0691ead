# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""After „Paket übernehmen“: the drafts of the package, and what each lacks."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from network.models import Municipality
from toolbox.adapting.states import DraftState, state_of_draft
from toolbox.models import Adaptation
from toolbox.models.packages import PackageEntry
from toolbox.packages.taking import with_drafts
from toolbox.packages.taking_back import untouched_drafts

from .package_files import archive_link
from .packages import drafted, own_package, package_crumbs


@dataclass(frozen=True)
class DraftRow:
    """A draft of the package, and what it still lacks."""

    entry: PackageEntry
    state: DraftState

    @property
    def is_text(self) -> bool:
        return isinstance(self.entry.draft, Adaptation)


@login_required
@never_cache
@require_safe
def show_drafts(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """What the municipality has of the package, what of it is ready, what is next."""
    owner, package = own_package(request, municipality, scenario)
    entries = with_drafts(package.entries, owner)
    rows = draft_rows(entries, owner)
    drafts_url = reverse("toolbox:package_drafts", args=[owner.slug, package.slug])
    context = {
        "municipality": owner,
        "package": package,
        "rows": rows,
        "ready": sum(row.state.is_ready for row in rows),
        "next_row": next((row for row in rows if not row.state.is_ready), None),
        "archive": archive_link(package, owner, [row.entry.draft for row in rows]),
        "may_undo": bool(rows) and bool(untouched_drafts(entries, owner, request.user)),
        "open_entries": [entry for entry in entries if entry.is_proposed],
        "crumbs": package_crumbs(owner, package, ("Entwürfe", drafts_url)),
    }
    return render(request, "toolbox/package_drafts.html", context)


def draft_rows(entries: list[PackageEntry], owner: Municipality) -> list[DraftRow]:
    return [
        DraftRow(entry, state_of_draft(entry.draft))
        for entry in drafted(entries, owner)
    ]
