# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A number comes in, teasers of the site's newest pages of one kind go out."""

from django.utils.translation import get_language, gettext

from cms.models import EventPage, NewsPage, PracticePage
from cms.offers import teasers
from cms.offers.teasers import Offer, teasers_of


def newest_news(count: int, **narrowing) -> Offer:
    """In the language of the page that shows them."""
    news = (
        NewsPage.objects.live()
        .public()
        .filter(locale__language_code=get_language())
        .select_related("image")
        .order_by("-date", "-pk")[:count]
    )
    pages = list(news)
    more = pages[0].index_url if pages else ""
    return Offer(teasers_of(pages), more, gettext("Alle Meldungen"))


def newest_events(count: int, **narrowing) -> Offer:
    """The next ones that take place as planned."""
    events = EventPage.objects.live().public().upcoming().select_related("image")
    events = events.filter(status=EventPage.Status.PLANNED)
    pages = list(events.filter(locale__language_code=get_language())[:count])
    more = pages[0].index_url if pages else ""
    return Offer(teasers_of(pages), more, gettext("Alle Veranstaltungen"))


def newest_practices(count: int, **narrowing) -> Offer:
    practices = PracticePage.objects.live().public().select_related("image")
    newest = practices.filter(locale__language_code=get_language())
    pages = list(newest.order_by("-as_of", "-pk")[:count])
    more = pages[0].index_url if pages else ""
    return Offer(teasers_of(pages), more, gettext("Alle Beispiele"))


def register_offers() -> None:
    teasers.register("news", "Neueste Meldungen", newest_news)
    teasers.register("events", "Nächste Veranstaltungen", newest_events)
    teasers.register("practices", "Gute Praxis", newest_practices)
