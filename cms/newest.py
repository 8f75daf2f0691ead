# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A number comes in, teasers of the site's newest pages of one kind go out."""

from django.utils.translation import get_language, gettext

from cms import offers
from cms.models import NewsPage
from cms.offers import Offer, teasers_of


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


def register_offers() -> None:
    offers.register("news", "Neueste Meldungen", newest_news)
