# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit that may be given out comes in, its ZIP or how far it is goes out."""

from typing import Final

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import get_conditional_response, patch_vary_headers

from cms.frame.navigation import Entry
from toolbox.kits.model import Kit
from toolbox.models import KitBuild
from toolbox.press_kits.building import build_of, restart
from toolbox.press_kits.sources import Owner
from toolbox.rendering.formats import slug

AGAIN: Final = "erneut"
MAX_NAME_LENGTH: Final = 60


def deliver(request: HttpRequest, kit: Kit, owner: Owner, back: str) -> HttpResponse:
    """The archive; or a page that looks here again and again until there is one.

    The caller has asked whether this visitor may have the kit, and asks at every look.
    """
    user = request.user if request.user.is_authenticated else None
    build = build_of(kit, owner, user)
    if build.has_failed and AGAIN in request.GET:
        restart(build, kit)
        return HttpResponseRedirect(_address(request))
    if build.is_done and not request.htmx:
        return _archive(request, build, kit)
    return _progress(request, build, kit, back)


def _archive(request: HttpRequest, build: KitBuild, kit: Kit) -> HttpResponse:
    """Sent piece by piece; nothing at all to a browser that has this very file."""
    etag = f'"{build.fingerprint}"'
    response = get_conditional_response(request, etag) or FileResponse(
        build.file.open("rb"),
        as_attachment=True,
        filename=file_name(kit),
        content_type="application/zip",
    )
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-cache"
    return _distinguished(response)


def _progress(
    request: HttpRequest, build: KitBuild, kit: Kit, back: str
) -> HttpResponse:
    address = _address(request)
    again = f"{address}{'&' if '?' in address else '?'}{AGAIN}=1"
    context = {
        "build": build,
        "title": kit.title,
        "address": address,
        "again": again,
        "back": back,
        "size": build.file.size if build.is_done else 0,
        "crumbs": [
            Entry(kit.title or "Pressemappe", back),
            Entry("Herunterladen", request.path),
        ],
    }
    template = "_kit_progress" if request.htmx else "kit_progress"
    status = 422 if build.has_failed and not request.htmx else 200
    response = render(request, f"toolbox/{template}.html", context, status=status)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return _distinguished(response)


def _address(request: HttpRequest) -> str:
    """This address with its secret, where there is one, but not asking once more."""
    query = request.GET.copy()
    query.pop(AGAIN, None)
    return f"{request.path}?{query.urlencode()}" if query else request.path


def file_name(kit: Kit) -> str:
    """ "pressemappe-musterhausen-steht-zusammen-2026-05-12.zip"."""
    title = slug(kit.title)[:MAX_NAME_LENGTH].strip("-")
    words = ("pressemappe", title, kit.date.isoformat())
    return f"{'-'.join(filter(None, words))}.zip"


def _distinguished(response: HttpResponse) -> HttpResponse:
    """At one address, a page and its script get different answers."""
    patch_vary_headers(response, ["HX-Request"])
    return response
