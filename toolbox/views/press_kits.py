# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor asks for files of a press kit; they go out when it is time."""

from functools import partial

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from network.permissions import is_member
from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.model import Document
from toolbox.embargo import guarded, link_query
from toolbox.models import PressKitPage
from toolbox.press_kits.assembling import assemble_kit, owner_of
from toolbox.press_kits.sharepics import kit_sharepic_file, sharepics_of
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import PRESETS

from .files import download_or_problem
from .kit_files import deliver
from .sharepic_files import MEDIA_TYPES, SMALL, picture_response


@require_safe
def download_text(
    request: HttpRequest, pk: int, name: str, format_key: str
) -> HttpResponse:
    """One text of the kit in one format."""
    page = open_page(request, pk)
    if page is None:
        return redirect_to_login(request.get_full_path())
    answer = partial(text_file, request, page, name, format_key)
    return guarded(request, page, answer)


@require_safe
def download_sharepic(
    request: HttpRequest, pk: int, name: str, preset: str, format_key: str
) -> HttpResponse:
    """One sharepic in one size; `klein.webp` is its thumbnail."""
    page = open_page(request, pk)
    if page is None:
        return redirect_to_login(request.get_full_path())
    return guarded(
        request, page, partial(sharepic_file, page, name, preset, format_key)
    )


def sharepic_file(
    page: PressKitPage, name: str, preset: str, format_key: str
) -> HttpResponse:
    is_small = preset == SMALL
    if not (is_small or preset in PRESETS) or format_key not in MEDIA_TYPES:
        raise Http404
    found = next((one for one in sharepics_of(page) if one.name == name), None)
    if found is None:
        raise Http404
    size, kind = ("portrait", "webp") if is_small else (preset, format_key)
    try:
        content = kit_sharepic_file(found.sharepic, size, kind, small=is_small)
    except RenderingError as error:
        raise Http404(str(error)) from error
    response = picture_response(content, kind)
    response["Cache-Control"] = "private, max-age=60"
    return response


@require_safe
def download_kit(request: HttpRequest, pk: int) -> HttpResponse:
    """All of the kit in one ZIP, or how far that is."""
    page = open_page(request, pk)
    if page is None:
        return redirect_to_login(request.get_full_path())
    return guarded(request, page, partial(archive, request, page))


def archive(request: HttpRequest, page: PressKitPage) -> HttpResponse:
    back = page.url + link_query(page)
    try:
        return deliver(request, assemble_kit(page), owner=owner_of(page), back=back)
    except DocumentTooLarge as error:
        context = {"problem": str(error), "back": back}
        return render(request, "toolbox/file_problem.html", context, status=422)


def open_page(request: HttpRequest, pk: int) -> PressKitPage | None:
    """The kit's page, whatever its embargo; None if a log-in may help."""
    page = get_object_or_404(PressKitPage.objects.live().public(), pk=pk)
    if page.is_public or is_member(request.user):
        return page
    if request.user.is_authenticated:
        raise PermissionDenied
    return None


def text_file(
    request: HttpRequest, page: PressKitPage, name: str, format_key: str
) -> HttpResponse:
    return download_or_problem(
        request,
        partial(text_named, page, name),
        format_key,
        back=page.url + link_query(page),
        owner=page,
    )


def text_named(page: PressKitPage, name: str) -> Document:
    texts = {text.name: text.document for text in assemble_kit(page, rows=()).texts}
    if name not in texts:
        raise Http404
    return texts[name]
