# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Links to pages in rich text come in, addresses go out."""

from html import escape

from wagtail.rich_text.pages import PageLinkHandler

from cms.frame.navigation import stored_entries


class LivePageLinkHandler(PageLinkHandler):
    """Addresses from the navigation's cache: a link costs a page no query.

    A page that is not live is no link.
    """

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        addresses = stored_entries().addresses
        return [
            cls._opening_tag(addresses.get(attrs.get("id"))) for attrs in attrs_list
        ]

    @staticmethod
    def _opening_tag(address: str | None) -> str:
        return f'<a href="{escape(address)}">' if address else "<a>"
