# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file of a module, practice or recommendation comes in, its page's fields go out."""

from typing import Any

from wagtail.models import Page

from cms.models import ModulePage, PracticePage, RecommendationSource

from .files import ContentError, ContentFile
from .identities import keep_identities
from .markdown import rich_text
from .publishing import in_order
from .sections import sections
from .site_blocks import find_picture, site_blocks

PROSE_SECTIONS = {
    "Ausgangslage": "starting_point",
    "Ziele": "aims",
    "Ergebnisse": "results",
    "Stolpersteine": "stumbling_blocks",
    "Tipps zum Übertragen": "transfer",
}
APPROACH = "Vorgehen"


def module(file: ContentFile) -> dict[str, Any]:
    base = file.get("base")
    return {
        "number": file["number"],
        "kind": ModulePage.Kind.ADD_ON if base else ModulePage.Kind.BASE,
        "base": called(ModulePage, base) if base else None,
        "summary": file["summary"].strip(),
        "aims": rich_text(file["aims"].strip()),
        "audience": rich_text(file["audience"].strip()),
    }


def practice(file: ContentFile) -> dict[str, Any]:
    """The text has fixed headings; one whose section is missing stays empty."""
    parts = sections(file.body, (*PROSE_SECTIONS, APPROACH))
    picture, contact = file.get("image"), file.get("contact", {})
    return {
        **plain(file, "municipality", "municipality_kind", "municipality_size"),
        **plain(file, "is_example", "as_of", "cost", "person_days", "duration"),
        **{f"contact_{name}": value for name, value in contact.items()},
        **{
            field: rich_text(parts[heading]) if parts[heading] else ""
            for heading, field in PROSE_SECTIONS.items()
        },
        "summary": file["summary"].strip(),
        "federal_state_id": file["federal_state"],
        "modules": [called(ModulePage, slug) for slug in file["modules"]],
        "approach": approach(file["slug"], parts[APPROACH]),
        "image": find_picture(picture) if picture else None,
        "image_alt": " ".join(file.get("image_alt").split()),
    }


def recommendation(file: ContentFile) -> dict[str, Any]:
    return {
        **plain(file, "audience", "evidence", "is_example", "as_of"),
        "statement": file["statement"].strip(),
        "reasoning": rich_text(file["reasoning"].strip()),
        "sources": in_order(
            RecommendationSource(
                practice=called(PracticePage, source["practice"]),
                note=source["note"].strip(),
            )
            for source in file["sources"]
        ),
    }


def plain(file: ContentFile, *names: str) -> dict[str, Any]:
    return {name: file[name] for name in names}


def called(model: type[Page], slug: str) -> Page:
    page = model.objects.filter(slug=slug).order_by("depth", "path").first()
    if page is None:
        name = model._meta.verbose_name
        raise ContentError(f"{name} „{slug}“ gibt es nicht.")
    return page


def approach(slug: str, text: str):
    """The steps as blocks; those that were there before keep their ids."""
    existing = PracticePage.objects.filter(slug=slug).first()
    old = existing.approach.get_prep_value() if existing else []
    stream = PracticePage._meta.get_field("approach").stream_block
    return stream.to_python(keep_identities(old, site_blocks(text) if text else []))
