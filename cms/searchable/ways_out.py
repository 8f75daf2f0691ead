# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The language spoken comes in, the ways on after a search without result go out."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.frame.navigation import stored_entries
from cms.languages.spoken import GERMAN, current_language
from cms.models import ContactPage, HomePage, SupportServicesPage
from cms.models.base import with_restrictions
from search.registries.ways_out import WayOut


def site_ways() -> Iterator[WayOut]:
    """What to do now, who helps, and where to say what is missing; as far as there."""
    if home := nearest(open_pages(HomePage.objects.live())):
        yield WayOut(
            gettext("Es ist etwas passiert"),
            home.incident_url,
            gettext("Formulierungen und nächste Schritte für jetzt."),
            is_urgent=True,
        )
    others = Page.objects.live().type(SupportServicesPage, ContactPage)
    found = list(open_pages(others))
    if page := nearest(one for one in found if is_of(SupportServicesPage, one)):
        yield WayOut(
            page.title,
            address(page),
            gettext("Beratung und Anlaufstellen in Ihrem Land."),
        )
    if page := nearest(one for one in found if is_of(ContactPage, one)):
        yield WayOut(
            gettext("Bedarf melden"),
            address(page),
            gettext("Schreiben Sie uns, was Ihnen fehlt."),
        )


def open_pages(pages: PageQuerySet) -> PageQuerySet:
    """Those without a restriction of their own; nobody needs to know more to go on."""
    open_ones = with_restrictions(pages).filter(is_restricted=False)
    return open_ones.select_related("locale")


def is_of(model: type[Page], page: Page) -> bool:
    return page.specific_class is model


def nearest(pages: Iterable[Page]) -> Page | None:
    """The first page in the language that is spoken, or else the first in German."""
    found = list(pages)
    for language in (current_language(), GERMAN):
        for page in found:
            if page.locale.language_code == language.code:
                return page
    return None


def address(page: Page) -> str:
    return stored_entries().addresses.get(str(page.pk), page.url or "/")
