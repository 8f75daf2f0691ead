# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor asks for a text of a press kit; its file goes out when it is time."""

from functools import partial

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from network.permissions import is_member
from toolbox.documents.model import Document
from toolbox.embargo import guarded
from toolbox.kit_assembling import assemble_kit
from toolbox.models import PressKitPage

from .files import download_or_problem


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
        back=page.url,
        owner=page,
    )


def text_named(page: PressKitPage, name: str) -> Document:
    texts = {text.name: text.document for text in assemble_kit(page, rows=()).texts}
    if name not in texts:
        raise Http404
    return texts[name]
