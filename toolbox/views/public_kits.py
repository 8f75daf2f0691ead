# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Journalists ask for a municipality's press kit; page, texts and pictures go out."""

from functools import partial

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.frame.navigation import Entry
from network.context_processors import theme_url
from toolbox.documents.model import Document
from toolbox.embargo import guarded, link_query
from toolbox.kits.model import Kit
from toolbox.models import OwnPressKit
from toolbox.own_press_kits.assembling import (
    draft_kit,
    public_kit,
    public_pictures,
    public_sharepics,
)
from toolbox.own_press_kits.life import DRAFT, PUBLIC
from toolbox.own_press_kits.showing import SMALL, show_draft, show_public
from toolbox.picturing.drawing import packet_file
from toolbox.press_kits.sources import Owner
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import PRESETS

from .files import download_or_problem
from .kit_files import deliver
from .own_kits import kit_crumbs, own_kit, picture_response
from .sharepic_files import picture_response as drawn_picture


def published_kit(municipality: str, slug: str) -> OwnPressKit:
    """Whatever its embargo; that is for `guarded` to ask."""
    return get_object_or_404(
        OwnPressKit.objects.whole(),
        municipality__slug=municipality,
        slug=slug,
        is_published=True,
    )


@require_safe
def show(request: HttpRequest, municipality: str, slug: str) -> HttpResponse:
    kit = published_kit(municipality, slug)
    return guarded(request, kit, partial(kit_page, request, kit))


def kit_page(request: HttpRequest, kit: OwnPressKit) -> HttpResponse:
    shown = show_public(kit)
    crumbs = [
        Entry("Start", "/"),
        Entry("Pressemappe", kit.public_url, is_current=True),
    ]
    context = {
        "kit": kit,
        "shown": shown,
        "theme_url": theme_url(kit.municipality),
        "crumbs": crumbs,
    }
    return render(request, "toolbox/public_kit.html", context)


@require_safe
def text(
    request: HttpRequest, municipality: str, slug: str, name: str, format_key: str
) -> HttpResponse:
    """One text in one format."""
    kit = published_kit(municipality, slug)
    compose = partial(text_named, partial(public_kit, kit), name)
    answer = partial(
        download_or_problem,
        request,
        compose,
        format_key,
        back=kit.public_url,
        owner=kit,
    )
    return guarded(request, kit, answer)


def text_named(assemble, name: str) -> Document:
    kit: Kit = assemble()
    texts = {text.name: text.document for text in kit.texts}
    if name not in texts:
        raise Http404
    return texts[name]


@require_safe
def picture(
    request: HttpRequest, municipality: str, slug: str, picture: int, size: str
) -> HttpResponse:
    """A picture the published kit shows; any other is not found."""
    kit = published_kit(municipality, slug)
    return guarded(request, kit, partial(public_picture, kit, picture, size))


def public_picture(kit: OwnPressKit, pk: int, size: str) -> HttpResponse:
    uploads = {upload.pk: upload for upload, _ in public_pictures(kit)}
    if pk not in uploads:
        raise Http404
    return picture_response(uploads[pk], size)


@require_safe
def sharepic(
    request: HttpRequest,
    municipality: str,
    slug: str,
    sharepic: int,
    preset: str,
    format_key: str,
) -> HttpResponse:
    """One size of a sharepic the published kit shows, or its thumbnail."""
    kit = published_kit(municipality, slug)
    return guarded(
        request, kit, partial(public_sharepic, kit, sharepic, preset, format_key)
    )


def public_sharepic(
    kit: OwnPressKit, pk: int, preset: str, format_key: str
) -> HttpResponse:
    packets = {own.pk: packet for own, packet in public_sharepics(kit)}
    if pk not in packets or preset not in PRESETS or format_key not in ("png", SMALL):
        raise Http404
    is_small = format_key == SMALL
    try:
        content = packet_file(packets[pk], preset, "png", small=is_small)
    except RenderingError as error:
        raise Http404 from error
    return drawn_picture(content, "webp" if is_small else "png")


@require_safe
def archive(request: HttpRequest, municipality: str, slug: str) -> HttpResponse:
    """Everything in one ZIP, or how far that is."""
    kit = published_kit(municipality, slug)
    return guarded(request, kit, partial(public_archive, request, kit))


def public_archive(request: HttpRequest, kit: OwnPressKit) -> HttpResponse:
    back = kit.public_url + link_query(kit)
    return deliver(request, public_kit(kit), Owner(PUBLIC, kit.pk), back)


@login_required
@never_cache
def preview(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """As journalists would see what is saved now."""
    kit = own_kit(request, municipality, pk)
    context = {
        "kit": kit,
        "shown": show_draft(kit),
        "is_preview": True,
        "theme_url": theme_url(kit.municipality),
        "crumbs": kit_crumbs(kit, ("Vorschau", request.path)),
    }
    return render(request, "toolbox/public_kit.html", context)


@login_required
@never_cache
def preview_text(
    request: HttpRequest, municipality: str, pk: int, name: str, format_key: str
) -> HttpResponse:
    kit = own_kit(request, municipality, pk)
    compose = partial(text_named, partial(draft_kit, kit), name)
    return download_or_problem(
        request, compose, format_key, back=kit.get_absolute_url()
    )


@login_required
@require_safe
def preview_archive(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    kit = own_kit(request, municipality, pk)
    back = reverse("toolbox:preview_kit", args=[municipality, pk])
    return deliver(request, draft_kit(kit), Owner(DRAFT, kit.pk), back)
