# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the tree of an SVG drawing, refuses all in it that acts or leads elsewhere."""

import re
from collections.abc import Iterator

from lxml import etree

from network.uploads.markup import local_name
from network.uploads.refusal import UploadRefused, quoted

_ACTIVE_ELEMENTS = frozenset(
    {
        "animate",
        "animateMotion",
        "animateTransform",
        "audio",
        "canvas",
        "embed",
        "foreignObject",
        "handler",
        "iframe",
        "listener",
        "object",
        "script",
        "set",
        "video",
    }
)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,", re.IGNORECASE)
_LOADED = re.compile(r"url\((?!\s*['\"]?\s*#)([^)]*)|@import|\\|expression\s*\(", re.I)
_XLINK = "{http://www.w3.org/1999/xlink}"


def refuse_active_drawing(root: etree._Element) -> None:
    """Scripts, animations, foreign mark-up, and whatever a style or link would load."""
    for element in root.iter("{*}*"):
        name = local_name(element)
        if name in _ACTIVE_ELEMENTS:
            raise _is_active(name)
        for attribute, value in _own_attributes(element):
            _check_attribute(name, attribute, value)
        if name == "style":
            _refuse_loading("".join(map(str, element.itertext())))


def _own_attributes(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Without those of drawing programs, which note paths of the sender's disk."""
    for key, value in element.attrib.items():
        name = str(key).removeprefix(_XLINK)
        if not name.startswith("{"):
            yield name, str(value)


def _check_attribute(element: str, attribute: str, value: str) -> None:
    if attribute.lower().startswith("on"):
        raise _is_active(attribute)
    if attribute in ("href", "src"):
        is_picture = element == "image" and _PICTURE.match(value.strip())
        if value.strip() and not value.strip().startswith("#") and not is_picture:
            raise _leads_out(value)
    else:
        _refuse_loading(value)


def _refuse_loading(style: str) -> None:
    found = _LOADED.search(style)
    if found:
        raise _leads_out(found[1] or found[0])


def _is_active(name: str) -> UploadRefused:
    return UploadRefused(
        f"Die SVG-Grafik enthält mit {quoted(name)} etwas Ausführbares; bitte "
        "speichern Sie sie als „einfaches SVG“ oder als PNG."
    )


def _leads_out(address: str) -> UploadRefused:
    return UploadRefused(
        f"Die SVG-Grafik lädt Inhalte von {quoted(address)} nach; bitte speichern Sie "
        "sie als „einfaches SVG“ mit eingebetteten Bildern oder als PNG."
    )
