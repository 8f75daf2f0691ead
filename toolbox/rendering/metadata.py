# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, what its file says about its origin goes out, fact by fact."""

from toolbox.documents.model import Document


def facts(document: Document) -> dict[str, str]:
    """German names and single lines; what is unknown is left out.

    The licence is that of the item: under a town's own words it would read as if it
    were about them, so it stands where programs look and not in the text.
    """
    found = {
        "Vorlage": document.item,
        "Version": document.version,
        "Kommune": document.design.name,
        "Datum": document.date.isoformat(),
        "Lizenz der Vorlage": document.licence,
    }
    lines = {name: " ".join(value.split()) for name, value in found.items()}
    return {name: value for name, value in lines.items() if value}


def origin_line(document: Document) -> str:
    """All facts in one line, for a file that has no other place for them."""
    known = facts(document)
    if not document.item.strip():
        return ""
    return " · ".join(f"{name}: {value}" for name, value in known.items())
