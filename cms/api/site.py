# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The project's own interface for programs: its routers and how it reports errors."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import ValidationError

from cms.api.search import router as search_router
from search.engines.port import EngineUnavailable, IndexMissing

RETRY_AFTER_SECONDS = "60"

api = NinjaAPI(
    title="Komm.A",
    version="1.0.0",
    description=(
        "Was öffentlich auf der Plattform Komm.A steht, für die Websites der Kommunen. "
        "Nur lesend, ohne Anmeldung und ohne Cookie."
    ),
    urls_namespace="api",
    docs_url=None,
    openapi_url="/openapi.json",
)
api.add_router("/search/", search_router)


@api.exception_handler(ValidationError)
def explain_parameters(request: HttpRequest, error: ValidationError) -> HttpResponse:
    found = [
        {"parameter": str(one["loc"][-1]), "message": one["msg"]}
        for one in error.errors
    ]
    return problem(request, 422, "Ein Parameter wurde nicht verstanden.", errors=found)


@api.exception_handler(IndexMissing)
@api.exception_handler(EngineUnavailable)
def explain_silence(request: HttpRequest, error: Exception) -> HttpResponse:
    title = (
        "Die Suche antwortet gerade nicht. Bitte versuchen Sie es später noch einmal."
    )
    response = problem(request, 503, title)
    response["Retry-After"] = RETRY_AFTER_SECONDS
    return response


def problem(
    request: HttpRequest, status: int, title: str, **details: Any
) -> HttpResponse:
    """Problem details after RFC 9457."""
    body = {"type": "about:blank", "title": title, "status": status, **details}
    response = api.create_response(request, body, status=status)
    response["Content-Type"] = "application/problem+json"
    return response
