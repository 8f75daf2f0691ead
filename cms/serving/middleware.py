# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Middleware: headers for every answer, and requests that no view should see."""

from csp.middleware import CSPMiddleware, PolicyParts
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation

from cms.languages.spoken import language_of
from cms.serving.policies import ADMIN_POLICY

ADMIN_PREFIX = "/admin/"
PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class ContentSecurityMiddleware(CSPMiddleware):
    """The strict policy everywhere but in the admin."""

    def get_policy_parts(
        self,
        request: HttpRequest,
        response: HttpResponse,
        report_only: bool = False,
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path_info.startswith(ADMIN_PREFIX) and not report_only:
            parts.config = ADMIN_POLICY
        return parts


def speak_language_of_address(get_response):
    """Answer below "/en/" in English, also where the page is not found."""

    def middleware(request: HttpRequest) -> HttpResponse:
        with translation.override(language_of(request.path_info).code):
            return get_response(request)

    return middleware


def permissions_policy(get_response):
    """Switch off the browser features that no page of ours uses."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        return response

    return middleware


def refuse_null_bytes(get_response):
    """Answer 404 to an address with a NUL, which PostgreSQL cannot even compare."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise Http404("NUL in the address")
        return get_response(request)

    return middleware
