# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The building blocks of the site's pages."""

from wagtail.blocks import StreamBlock

from .figures import FactsBlock, StepsBlock
from .files import DownloadsBlock
from .media import ExternalVideoBlock, ImageBlock, VideoBlock
from .references import ContactBlock, LinksBlock, SupportServicesBlock
from .tables import TableBlock
from .teasers import ItemsBlock, TeasersBlock
from .text import AccordionBlock, CalloutBlock, HeadingBlock, QuoteBlock, TextBlock

__all__ = ["SiteBlocks"]


class SiteBlocks(StreamBlock):
    """In the order of the chooser, where blocks of a group stand together."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    accordion = AccordionBlock()
    image = ImageBlock()
    video = VideoBlock()
    external_video = ExternalVideoBlock()
    downloads = DownloadsBlock()
    facts = FactsBlock()
    steps = StepsBlock()
    table = TableBlock()
    links = LinksBlock()
    teasers = TeasersBlock()
    items = ItemsBlock()
    contact = ContactBlock()
    support_services = SupportServicesBlock()
