# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A screen of the admin comes in, the names a person reads on it go out."""

import json
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup

NAMED = "a, button, label, legend, summary, h1, h2, h3, th, [role=tab]"
# What Wagtail puts behind a name: the mark of a required field, a count of errors.
BEHIND = re.compile(r"\s*(\*|\(\s*\d*\s*\))$")


def names_on(html: str) -> set[str]:
    soup = BeautifulSoup(html, "html.parser")
    for marker in soup.select("label .w-required-mark"):
        marker.decompose()
    found = {element.get_text(" ") for element in soup.select(NAMED)}
    found |= {element.get("aria-label", "") for element in soup.select("[aria-label]")}
    found |= {element.get("value", "") for element in soup.select("[type=submit]")}
    for template in soup.select("template"):
        found |= names_on(template.decode_contents())
    return {BEHIND.sub("", " ".join(name.split())) for name in found}


def menu_of(html: str) -> set[str]:
    """Every entry of the menu, with the way to it: "Berichte › Zahlen prüfen"."""
    return set(in_order(html))


def in_order(html: str) -> list[str]:
    """The same entries as a person reads them, from top to bottom."""
    properties = BeautifulSoup(html, "html.parser").find(id="wagtail-sidebar-props")
    return list(entries(json.loads(properties.string)))


def entries(node: object, way: str = "") -> Iterator[str]:
    if isinstance(node, list):
        for inner in node:
            yield from entries(inner, way)
    elif isinstance(node, dict) and node.get("_type", "").endswith("MenuItem"):
        entry, *below = node["_args"]
        yield f"{way}{entry['label']}"
        yield from entries(below, f"{way}{entry['label']} › ")
    elif isinstance(node, dict):
        for inner in node.values():
            yield from entries(inner, way)
