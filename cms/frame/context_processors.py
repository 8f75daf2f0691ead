# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request comes in, the frame of the page around it goes out, built when used."""

from django.conf import settings
from django.utils.functional import cached_property

from cms.frame.alerts import Alert
from cms.frame.navigation import Entry, current_navigation, home_address, stored_entries
from cms.languages.spoken import Language, current_language


class SiteFrame:
    """What `base.html` draws around every page; queried only when used."""

    site_name = settings.WAGTAIL_SITE_NAME

    def __init__(self, request) -> None:
        self.request = request

    @property
    def language(self) -> Language:
        return current_language()

    @cached_property
    def home(self) -> str:
        return home_address()

    @cached_property
    def sign_language(self) -> str:
        """The address of the page in sign language; empty where there is none."""
        return stored_entries().frame.sign_language

    @cached_property
    def navigation(self) -> list[Entry]:
        return current_navigation(self.request.path)

    @cached_property
    def footer(self) -> list[Entry]:
        return stored_entries().footer

    @property
    def takes_reports(self) -> bool:
        """Whether somebody answers reports about barriers."""
        return stored_entries().takes_reports

    @cached_property
    def alert(self) -> Alert | None:
        """The notice of the site while it is time for it."""
        alert = stored_entries().alert
        return alert if alert and alert.is_visible else None


def site_frame(request) -> dict[str, SiteFrame]:
    return {"frame": SiteFrame(request)}
