# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The drafts of a package come in, one ZIP with all that is finished goes out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import BinaryIO
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.models import Hit
from cms.serving.counting import count
from network.models import Municipality
from toolbox.models import Adaptation
from toolbox.models.own_versions import OwnVersion
from toolbox.models.packages import Package, PackageEntry
from toolbox.packages.making import TEXT_FORMATS, private_file, usual_format
from toolbox.packages.packing import Packed, pack_package
from toolbox.packages.readme import Contents
from toolbox.packages.taking import Draft, with_drafts

from .packages import drafted, own_package, package_crumbs

#: The parameters: in which format the texts come, and whether also without the rest.
FORMAT, ANYWAY = "format", "trotzdem"


@dataclass(frozen=True)
class ArchiveLink:
    """The archive with its texts in this format; `others` are the same in another."""

    label: str
    url: str
    others: tuple["ArchiveLink", ...] = ()


def archive_link(
    package: Package, owner: Municipality, drafts: Iterable[Draft]
) -> ArchiveLink:
    """In the usual format; where there is no text, there is only one archive."""
    if not any(isinstance(draft, Adaptation) for draft in drafts):
        return ArchiveLink("", archive_url(package, owner))
    links = {
        one.key: ArchiveLink(
            one.label, archive_url(package, owner, **{FORMAT: one.key})
        )
        for one in TEXT_FORMATS
    }
    usual = links.pop(usual_format(owner))
    return replace(usual, others=tuple(links.values()))


def archive_url(package: Package, owner: Municipality, **query: str) -> str:
    address = reverse("toolbox:package_archive", args=[owner.slug, package.slug])
    return f"{address}?{urlencode(query)}" if query else address


@login_required
@never_cache
@require_safe
def download(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """The archive; first a page that says what is not in it, if anything is not."""
    owner, package = own_package(request, municipality, scenario)
    format_key = request.GET.get(FORMAT) or usual_format(owner)
    entries = with_drafts(package.entries, owner)
    drafts = [entry.draft for entry in drafted(entries, owner)]
    if not drafts or format_key not in {one.key for one in TEXT_FORMATS}:
        raise Http404
    contents = contents_of(package, owner, entries)
    target = private_file()
    is_whole = ANYWAY not in request.GET
    packed = pack_package(contents, drafts, format_key, target, only_whole=is_whole)
    if packed.absent and (is_whole or not packed.has_files):
        target.close()
        return left_out(request, owner, package, packed, format_key)
    count_files(packed, format_key)
    return archive_response(target, f"{package.slug}-{owner.slug}.zip")


def contents_of(
    package: Package, owner: Municipality, entries: Iterable[PackageEntry]
) -> Contents:
    return Contents(
        title=package.name,
        sender=owner.full_name,
        moment=timezone.now(),
        not_begun=tuple(entry.title for entry in entries if entry.is_proposed),
    )


def left_out(
    request: HttpRequest,
    owner: Municipality,
    package: Package,
    packed: Packed,
    format_key: str,
) -> HttpResponse:
    """What is not in the archive and why, and the archive without it."""
    drafts_url = reverse("toolbox:package_drafts", args=[owner.slug, package.slug])
    steps = ("Entwürfe", drafts_url), ("Herunterladen", request.path)
    query = {FORMAT: format_key, ANYWAY: "1"}
    context = {
        "municipality": owner,
        "package": package,
        "absent": packed.absent,
        "number": len(packed.parts) - len(packed.absent),
        "anyway_url": archive_url(package, owner, **query),
        "drafts_url": drafts_url,
        "crumbs": package_crumbs(owner, package, *steps),
    }
    status = 200 if packed.has_files else 422
    return render(request, "toolbox/package_left_out.html", context, status=status)


def archive_response(target: BinaryIO, name: str) -> FileResponse:
    target.seek(0)
    kind = "application/zip"
    return FileResponse(target, as_attachment=True, filename=name, content_type=kind)


def count_files(packed: Packed, format_key: str) -> None:
    for part in packed.parts:
        if part.is_there and isinstance(part.draft, OwnVersion):
            is_text = isinstance(part.draft, Adaptation)
            count(Hit.EXPORT, part.draft.item_id, format_key if is_text else "zip")
