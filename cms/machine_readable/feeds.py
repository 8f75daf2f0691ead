# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages come in, Atom feeds after RFC 4287 go out: news and events."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import datetime, time
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.models import EventIndexPage, EventPage, NewsIndexPage, NewsPage

MOST_ENTRIES = 30
# What XML 1.0 cannot hold (section 2.2): controls, lone surrogates, two non-characters.
FORBIDDEN = {
    code: None
    for code in (*range(32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
    if chr(code) not in "\t\n\r"
}


def as_html(text: str) -> str:
    """A plain text as markup, which is what readers take every summary for."""
    return escape(text.translate(FORBIDDEN))


def for_everybody(pages: PageQuerySet) -> PageQuerySet:
    """The live pages without a restriction, in German, each once."""
    pages = pages.live().public().filter(alias_of=None)
    return pages.filter(locale__language_code=settings.LANGUAGE_CODE)


class PageFeed(ABC, Feed):
    """A feed of pages: each has a summary and keeps its id wherever it moves.

    One instance answers all requests, so it keeps nothing of any.
    """

    feed_type = Atom1Feed
    language = "de"
    author_name = settings.WAGTAIL_SITE_NAME
    index: type[Page]

    def link(self) -> str:
        index = self.index.objects.live().filter(alias_of=None).order_by("path").first()
        return (index and index.get_url()) or "/"

    @abstractmethod
    def pages(self) -> PageQuerySet:
        """The pages `for_everybody` in the order of the feed."""

    def items(self) -> Sequence[Page]:
        return self.pages()[:MOST_ENTRIES]

    def item_title(self, item: Page) -> str:
        return item.title.translate(FORBIDDEN)

    def item_description(self, item: Page) -> str:
        return as_html(item.summary)

    def item_link(self, item: Page) -> str:
        return item.get_url()

    def item_guid(self, item: Page) -> str:
        """A tag after RFC 4151: the same, also when the page moves."""
        host = urlsplit(settings.SITE_ADDRESS).hostname
        return f"tag:{host},2026:seite/{item.translation_key}"

    def item_pubdate(self, item: Page) -> datetime:
        return item.first_published_at or timezone.now()

    def item_updateddate(self, item: Page) -> datetime:
        return item.last_published_at or self.item_pubdate(item)


class NewsFeed(PageFeed):
    title = f"{settings.WAGTAIL_SITE_NAME}: Aktuelles"
    subtitle = "Meldungen aus dem Projekt"
    index = NewsIndexPage

    def pages(self) -> PageQuerySet:
        return for_everybody(NewsPage.objects.order_by("-date", "-pk"))

    def item_description(self, item: NewsPage) -> str:
        return as_html(item.intro)

    def item_pubdate(self, item: NewsPage) -> datetime:
        return timezone.make_aware(datetime.combine(item.date, time(12)))


class EventFeed(PageFeed):
    title = f"{settings.WAGTAIL_SITE_NAME}: Veranstaltungen"
    subtitle = "Was demnächst stattfindet"
    index = EventIndexPage

    def pages(self) -> PageQuerySet:
        return for_everybody(EventPage.objects.upcoming())

    def item_title(self, item: EventPage) -> str:
        day = item.first_day.strftime("%d.%m.%Y")
        mark = f"{item.get_status_display()}: " if item.is_called_off else ""
        return f"{mark}{item.title} ({day})".translate(FORBIDDEN)
