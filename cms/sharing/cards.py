# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The context of a template comes in, what other sites show of the page goes out."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from cms.frame.navigation import absolute, stored_entries
from cms.languages.spoken import current_language
from cms.models.base import BasePage
from cms.sharing.pictures import SharePicture, find_picture

MOST_CHARACTERS = 200


@dataclass(frozen=True)
class ShareCard:
    """Its address is that of the site, without a slash; its url that of the page."""

    title: str
    description: str
    url: str
    locale: str
    picture: SharePicture
    address: str

    @property
    def image_url(self) -> str:
        return absolute(self.picture.url, self.address)


def build_card(context: dict[str, Any]) -> ShareCard:
    page, request = context.get("page"), context.get("request")
    address = settings.SITE_ADDRESS
    if request:
        address = f"{request.scheme}://{request.get_host()}"
    return ShareCard(
        title=title_of(page, context.get("crumbs")),
        description=description_of(page),
        url=f"{address}{request.path}" if request else "",
        locale=current_language().open_graph,
        picture=find_picture(page, stored_entries().share_picture),
        address=address,
    )


def title_of(page: object, crumbs: list | None) -> str:
    if isinstance(page, BasePage):
        return page.seo_title or page.share_title
    return str(crumbs[-1].title) if crumbs else settings.WAGTAIL_SITE_NAME


def description_of(page: object) -> str:
    """The editors' description, else the beginning of the introduction."""
    words = ""
    if isinstance(page, BasePage):
        words = page.search_description or strip_tags(page.share_intro)
    default = _(
        "Gemeinsam gegen Rassismus und Hass: Vorlagen, Wissen und Anlaufstellen für "
        "Kommunen."
    )
    return Truncator(" ".join(words.split())).chars(MOST_CHARACTERS) or default
