# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The two text files machines ask for by name: robots.txt and security.txt."""

from datetime import UTC, datetime, time, timedelta
from urllib.parse import quote

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.encoding import iri_to_uri
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from cms.models import SiteSettings

SECURITY_PATH = "/.well-known/security.txt"
PLAIN_TEXT = "text/plain; charset=utf-8"
# Areas behind a log-in; a machine would find nothing but the log-in there.
PRIVATE_AREAS = ("/admin/", "/konto/", "/kommunen/", "/_util/")
# RFC 9116 recommends less than a year.
VALID_DAYS = 180
an_hour = cache_control(public=True, max_age=3600)


@require_safe
@an_hour
def show_robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        *(f"Disallow: {area}" for area in PRIVATE_AREAS),
        "",
        f"Sitemap: {settings.SITE_ADDRESS}/sitemap.xml",
    ]
    return answer(lines)


@require_safe
@an_hour
def show_security_contact(request: HttpRequest) -> HttpResponse:
    """The contact after RFC 9116; without one there is no such file."""
    site = SiteSettings.objects.first()
    if site is None or not site.security_contact:
        raise Http404("no security contact")
    lines = [
        f"Contact: {contact_address(site.security_contact)}",
        f"Expires: {expiry().isoformat().replace('+00:00', 'Z')}",
        "Preferred-Languages: de, en",
        f"Canonical: {settings.SITE_ADDRESS}{SECURITY_PATH}",
    ]
    if site.security_policy:
        lines.append(f"Policy: {iri_to_uri(site.security_policy)}")
    return answer(lines)


def contact_address(contact: str) -> str:
    is_web = contact.startswith("https://")
    return iri_to_uri(contact) if is_web else f"mailto:{quote(contact, safe='@')}"


def expiry() -> datetime:
    """A midnight half a year ahead: whoever reads the file later asks again."""
    day = timezone.now().astimezone(UTC).date() + timedelta(days=VALID_DAYS)
    return datetime.combine(day, time(), tzinfo=UTC)


def answer(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join([*lines, ""]), content_type=PLAIN_TEXT)
