# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's look for the browser: style sheet, logo and a sample letter."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control

from network.colours import ColourError, nearest_readable, parse_colour, text_on, theme

from .profile import design_of, own_municipality

# --tint-strong of static/css/site.css: what is readable there is so on every surface.
DARKEST_LIGHT_SURFACE = "#dcebe9"
LIGHTEST_DARK_SURFACE = "#1b343b"


@cache_control(private=True, max_age=31_536_000, immutable=True)
def theme_css(request: HttpRequest, colour: str) -> HttpResponse:
    """The style sheet of one colour: a light and a dark pair, readable both.

    Its address is its content, so it needs neither a municipality nor a log-in.
    """
    try:
        context = {
            "theme": theme(
                parse_colour(colour),
                light_page=DARKEST_LIGHT_SURFACE,
                dark_page=LIGHTEST_DARK_SURFACE,
            )
        }
    except ColourError as error:
        raise Http404 from error
    return render(request, "network/theme.css", context, content_type="text/css")


@login_required
def logo(request: HttpRequest, slug: str) -> HttpResponse:
    design = design_of(own_municipality(request, slug))
    try:
        return FileResponse(design.logo.open("rb"), content_type="image/png")
    except (ValueError, FileNotFoundError) as error:
        raise Http404 from error


@login_required
def sample(request: HttpRequest, slug: str) -> HttpResponse:
    """A letter in the colours of the query, as a picture; stores nothing."""
    municipality = own_municipality(request, slug)
    design = design_of(municipality)
    primary = colour_or(request.GET.get("primary"), design.primary_colour)
    text = colour_or(request.GET.get("text"), nearest_readable(primary))
    context = {
        "municipality": municipality,
        "primary": primary,
        "accent": colour_or(request.GET.get("accent"), design.accent_colour),
        "text_colour": text,
        "text_on_primary": text_on(primary),
    }
    response = render(
        request, "network/sample.svg", context, content_type="image/svg+xml"
    )
    response["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'"
    )
    return response


def colour_or(text: str | None, fallback: str) -> str:
    try:
        return parse_colour(text or "")
    except ColourError:
        return fallback
