# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document and a format come in, the answer that downloads it goes out."""

from collections.abc import Callable

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render as render_template

from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.model import Document
from toolbox.placeholders.parsing import PlaceholderError
from toolbox.rendered_files import rendered
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import FORMATS, file_name, render

# Each of them says in German what is wrong and what to do.
UNFIT = (DocumentTooLarge, PlaceholderError, RenderingError)


def download_or_problem(
    request: HttpRequest,
    compose: Callable[[], Document],
    format_key: str,
    back: str,
    owner: Model | None = None,
) -> HttpResponse:
    """The file, or a page that says why there is none and leads `back`.

    Only a file with an `owner` is kept for the next download.
    """
    if format_key not in FORMATS:
        raise Http404
    try:
        return file_response(compose(), format_key, owner)
    except UNFIT as error:
        context = {"problem": str(error), "back": back}
        return render_template(
            request, "toolbox/file_problem.html", context, status=422
        )


def file_response(
    document: Document, format_key: str, owner: Model | None = None
) -> HttpResponse:
    if owner is None:
        content = render(document, format_key)
    else:
        content = rendered(document, format_key, owner)
    response = HttpResponse(content, content_type=FORMATS[format_key].media_type)
    name = file_name(document, format_key)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    # A downloaded page must not act as ours should a browser show it after all.
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
