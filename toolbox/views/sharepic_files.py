# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a sharepic's picture comes in, the picture goes out."""

import logging

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from toolbox.models import SharepicPage
from toolbox.permissions import may_see
from toolbox.picturing.drawing import sample_file, sample_stamp
from toolbox.picturing.files import FILES, finished_file
from toolbox.picturing.packets import Packet
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import FORMATS

logger = logging.getLogger(__name__)

MEDIA_TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
A_YEAR = 365 * 24 * 60 * 60
SMALL = "klein"


@require_safe
def sample_picture(
    request: HttpRequest, slug: str, stamp: str, preset: str, format_key: str
) -> HttpResponse:
    """The picture of the invented town; `klein-square.webp` is its thumbnail.

    The stamp in the address changes with the picture, so it may be kept for ever.
    """
    size = preset.removeprefix(f"{SMALL}-")
    item = get_object_or_404(
        SharepicPage.objects.live().public().select_related("photo"), slug=slug
    )
    is_known = size in PRESETS and format_key in FORMATS
    if not is_known or not may_see(request.user, item):
        raise Http404
    current = sample_stamp(item)
    if stamp != current:
        return redirect("toolbox:sample_picture", slug, current, preset, format_key)
    try:
        content = sample_file(item, size, format_key, small=preset != size)
    except RenderingError as error:
        logger.exception("The sharepic %s cannot be drawn", slug)
        raise Http404 from error
    response = picture_response(content, format_key if preset == size else "webp")
    scope = "public" if item.is_public else "private"
    response["Cache-Control"] = f"{scope}, max-age={A_YEAR}, immutable"
    return response


def picture_response(content: bytes, format_key: str) -> HttpResponse:
    response = HttpResponse(content, content_type=MEDIA_TYPES[format_key])
    response["X-Content-Type-Options"] = "nosniff"
    return response


def packet_or_problem(
    request: HttpRequest, packet: Packet, preset: str, format_key: str, back: str
) -> HttpResponse:
    """The picture, or with `zip` all of it; or a page that says what is missing."""
    if format_key not in FILES or preset not in PRESETS:
        raise Http404
    try:
        content = finished_file(packet, preset, format_key)
    except RenderingError as error:
        context = {"problem": str(error), "back": back}
        return render(request, "toolbox/file_problem.html", context, status=422)
    media_type = MEDIA_TYPES.get(format_key, "application/zip")
    response = HttpResponse(content, content_type=media_type)
    part = "" if format_key == "zip" else f"-{preset}"
    name = f"{packet.picture.name}{part}.{format_key}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
