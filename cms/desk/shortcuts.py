# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The short cuts of the site: write news or an event, check support services."""

from django.urls import reverse
from wagtail.models import Page

from cms.models import EventIndexPage, EventPage, NewsIndexPage, NewsPage

from .lists import Shortcut
from .service_checks import ServiceCheckReport


def writing_address(user, index: type[Page], page: type[Page]) -> str | None:
    """Where the person adds such a page, in the first index that lets her."""
    for parent in index.objects.filter(alias_of=None).order_by("path")[:1]:
        if parent.permissions_for_user(user).can_add_subpage():
            names = [page._meta.app_label, page._meta.model_name, parent.pk]
            return reverse("wagtailadmin_pages:add", args=names)
    return None


SHORTCUTS = (
    Shortcut(
        order=100,
        label="Meldung schreiben",
        icon="edit",
        url=lambda user: writing_address(user, NewsIndexPage, NewsPage),
    ),
    Shortcut(
        order=150,
        label="Veranstaltung anlegen",
        icon="calendar-alt",
        url=lambda user: writing_address(user, EventIndexPage, EventPage),
    ),
    Shortcut(
        order=300,
        label="Anlaufstelle prüfen",
        icon="help",
        url=lambda user: (
            ServiceCheckReport.address() if ServiceCheckReport.is_for(user) else None
        ),
    ),
)
