# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document and a format come in, the answer that downloads it goes out."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render as render_template

from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.model import Document
from toolbox.placeholders.parsing import PlaceholderError
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import FORMATS, file_name, render

# Each of them says in German what is wrong and what to do.
UNFIT = (DocumentTooLarge, PlaceholderError, RenderingError)


def download_or_problem(
    request: HttpRequest, compose: Callable[[], Document], format_key: str, back: str
) -> HttpResponse:
    """The file, or a page that says why there is none and leads `back`."""
    if format_key not in FORMATS:
        raise Http404
    try:
        return file_response(compose(), format_key)
    except UNFIT as error:
        context = {"problem": str(error), "back": back}
        return render_template(
            request, "toolbox/file_problem.html", context, status=422
        )


def file_response(document: Document, format_key: str) -> HttpResponse:
    content = render(document, format_key)
    response = HttpResponse(content, content_type=FORMATS[format_key].media_type)
    name = file_name(document, format_key)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    # A downloaded page must not act as ours should a browser show it after all.
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
