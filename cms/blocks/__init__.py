# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The building blocks of the site's pages."""

from wagtail.blocks import StreamBlock

from .figures import FactsBlock, StepsBlock
from .media import ImageBlock
from .references import ContactBlock, LinksBlock, SupportServicesBlock
from .text import AccordionBlock, CalloutBlock, HeadingBlock, QuoteBlock, TextBlock

__all__ = ["SiteBlocks"]


class SiteBlocks(StreamBlock):
    heading = HeadingBlock()
    text = TextBlock()
    image = ImageBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    accordion = AccordionBlock()
    facts = FactsBlock()
    steps = StepsBlock()
    links = LinksBlock()
    contact = ContactBlock()
    support_services = SupportServicesBlock()
