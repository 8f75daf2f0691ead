# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A support service comes in, its document goes out: a place on the page of help."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils.formats import date_format

from cms.languages.spoken import GERMAN
from cms.models import FederalState, SupportService, SupportServicesPage
from search.documents import SearchDocument
from search.registries.offering import key_of

from .pages import public_pages

HELPS_FIRST = 2
ACUTE = frozenset(
    {
        SupportService.Kind.EMERGENCY,
        SupportService.Kind.VICTIMS,
        SupportService.Kind.OFFICIALS,
    }
)


def open_offices() -> QuerySet:
    """None while there is no page that shows them."""
    offices = SupportService.objects.open().prefetch_related("federal_states")
    return offices if help_page() else offices.none()


def help_page() -> SupportServicesPage | None:
    pages = public_pages(SupportServicesPage)
    return pages.filter(locale__language_code=GERMAN.code).order_by("path").first()


def prepare_offices(offices: Sequence[SupportService]) -> None:
    page = help_page()
    codes = tuple(FederalState.objects.values_list("code", flat=True))
    for office in offices:
        office.search_address = page.url if page else ""
        office.search_states = codes


def office_document(office: SupportService) -> SearchDocument | None:
    if not office.search_address:
        return None
    states = [state.code for state in office.federal_states.all()]
    names = [state.name for state in office.federal_states.all()]
    return SearchDocument(
        key=key_of(office),
        section="services",
        kind="support_service",
        title=office.name,
        url=f"{office.search_address}#{office.anchor}",
        summary=office.description,
        body="\n".join(line for line in lines_of(office) if line),
        keywords=(office.get_kind_display(), *names),
        facets={"state": office.search_states if office.is_nationwide else states},
        date=office.checked_on,
        weight=HELPS_FIRST if office.kind in ACUTE else 1,
        details=details_of(office),
    )


def lines_of(office: SupportService) -> tuple[str, ...]:
    return (
        office.phone,
        office.hours,
        office.email,
        office.website,
        office.address.replace("\n", ", "),
        office.languages,
    )


def details_of(office: SupportService) -> dict[str, str]:
    details = {
        "Hilfe": str(office.get_kind_display()),
        "Telefon": office.phone,
        "Sprechzeiten": office.hours,
        "Geprüft am": date_format(office.checked_on, "j. F Y"),
    }
    return {name: value for name, value in details.items() if value}
