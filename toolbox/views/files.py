# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document and a format come in, the answer that downloads it goes out."""

from django.http import HttpResponse

from toolbox.documents.model import Document
from toolbox.rendering.formats import FORMATS, file_name, render


def file_response(document: Document, format_key: str) -> HttpResponse:
    content = render(document, format_key)
    response = HttpResponse(content, content_type=FORMATS[format_key].media_type)
    name = file_name(document, format_key)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    # A downloaded page must not act as ours should a browser show it after all.
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
