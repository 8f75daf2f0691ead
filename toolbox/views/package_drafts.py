# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""After „Paket übernehmen“: the drafts with what each lacks, and all texts as a ZIP."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.models import Hit
from cms.serving.counting import count
from network.models import Municipality
from toolbox.adapting.states import DraftState, read_bases, state_of_draft
from toolbox.models import Adaptation
from toolbox.models.packages import PackageEntry
from toolbox.packages.packing import FORMAT, pack_drafts
from toolbox.packages.taking import with_drafts
from toolbox.packages.taking_back import untouched_drafts

from .files import UNFIT
from .packages import own_package, package_crumbs


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
        "has_texts": any(row.is_text for row in rows),
        "may_undo": bool(rows) and bool(untouched_drafts(entries, owner, request.user)),
        "readable": [entry for entry in entries if not entry.is_adaptable],
        "open_entries": [entry for entry in entries if entry.is_proposed],
        "crumbs": package_crumbs(owner, package, ("Entwürfe", drafts_url)),
    }
    return render(request, "toolbox/package_drafts.html", context)


@login_required
@never_cache
@require_safe
def download_texts(
    request: HttpRequest, municipality: str, scenario: str
) -> HttpResponse:
    """The texts as Word files in one ZIP; a page that says why where that fails."""
    owner, package = own_package(request, municipality, scenario)
    rows = draft_rows(with_drafts(package.entries, owner), owner)
    texts = [row.entry.draft for row in rows if row.is_text]
    if not texts:
        raise Http404
    try:
        content = pack_drafts(texts)
    except UNFIT as error:
        back = reverse("toolbox:package_drafts", args=[owner.slug, package.slug])
        context = {"problem": str(error), "back": back}
        return render(request, "toolbox/file_problem.html", context, status=422)
    for text in texts:
        count(Hit.EXPORT, text.item_id, FORMAT)
    response = HttpResponse(content, content_type="application/zip")
    name = f"{package.slug}-{owner.slug}.zip"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def draft_rows(entries: list[PackageEntry], owner: Municipality) -> list[DraftRow]:
    drafted = [entry for entry in entries if entry.draft]
    read_bases(entry.draft for entry in drafted)
    for entry in drafted:
        # Read once with state and design, not again for each draft.
        entry.draft.municipality = owner
    return [DraftRow(entry, state_of_draft(entry.draft)) for entry in drafted]
