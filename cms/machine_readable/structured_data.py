# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a page says of itself comes in, JSON-LD after schema.org goes out."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from cms.frame.navigation import Entry, absolute
from cms.models.base import BasePage
from cms.sharing.pictures import SharePicture

# As Django's json_script: none of them can end the element or begin another.
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}


def structured_data(
    page: object, crumbs: list[Entry], picture: SharePicture, address: str
) -> list[dict[str, Any]]:
    """The things on the page; the address is that of the site, without a slash."""
    found = []
    if isinstance(page, BasePage):
        found += page.structured_data(address, absolute(picture.url, address))
    if crumbs:
        found.append(breadcrumb_list(crumbs, address))
    return found


def breadcrumb_list(crumbs: list[Entry], address: str) -> dict[str, Any]:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": str(crumb.title),
                "item": absolute(crumb.url or "", address),
            }
            for position, crumb in enumerate(crumbs, start=1)
        ],
    }


def as_script(things: list[dict[str, Any]]) -> SafeString:
    """The text of the script element; what people typed cannot leave it."""
    graph = {"@context": "https://schema.org", "@graph": things}
    text = json.dumps(graph, ensure_ascii=False, default=str).translate(ESCAPES)
    return mark_safe(text)  # noqa: S308 (escaped above)
