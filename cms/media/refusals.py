# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files that keep a page from going live come in, messages to its editor go out."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

from cms.models.media import Provenance
from cms.models.publishing import PublishRefused, unready_files

SHOWN = 5  # messages at once; the report lists them all


def refuse_unready(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Hook: the draft is saved, but does not go live."""
    files = unready_files(page)
    if not files:
        return None
    return back_to_editor(request, page, files)


def warn_of_unready(request: HttpRequest, page: Page) -> None:
    """Hook: a draft was saved; say early what will be missing in the end."""
    for file in unready_files(page)[:SHOWN]:
        messages.warning(request, file.obstacle, buttons=buttons(request, file))


def back_to_editor(
    request: HttpRequest, page: Page, files: Iterable[Provenance]
) -> HttpResponse:
    messages.error(
        request,
        f"„{page.title}“ wurde nicht veröffentlicht. Der Entwurf ist gespeichert.",
    )
    for file in list(files)[:SHOWN]:
        messages.error(request, file.obstacle, buttons=buttons(request, file))
    return redirect("wagtailadmin_pages:edit", page.pk)


def buttons(request: HttpRequest, file: Provenance) -> list[messages.button]:
    """The way to the file's form, if the editor may open it."""
    address = AdminURLFinder(request.user).get_edit_url(file)
    return [messages.button(address, "Angaben ergänzen")] if address else []


def show_refusal(get_response):
    """Middleware: approvals and actions on many pages publish deep inside Wagtail."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_exception(request: HttpRequest, error: Exception):
        if isinstance(error, PublishRefused) and hasattr(request, "_messages"):
            return back_to_editor(request, error.page, error.files)
        return None

    middleware.process_exception = process_exception
    return middleware
