# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request comes in, the frame of the page around it goes out, built when used."""

from django.conf import settings
from django.utils.functional import cached_property
from wagtail.models import Site

from . import navigation


class SiteFrame:
    """What `base.html` draws around every page; queried only when used."""

    site_name = settings.WAGTAIL_SITE_NAME

    def __init__(self, request) -> None:
        self.request = request

    @cached_property
    def site(self) -> Site | None:
        return Site.find_for_request(self.request)

    @cached_property
    def navigation(self) -> list[navigation.Entry]:
        return navigation.navigation(self.site, self.request.path) if self.site else []

    @cached_property
    def footer(self) -> list[navigation.Entry]:
        return navigation.stored_entries(self.site).footer if self.site else []


def site_frame(request) -> dict[str, SiteFrame]:
    return {"frame": SiteFrame(request)}
