# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item comes in, its document goes out: for everybody or for members."""

import re
from collections.abc import Iterable
from itertools import chain

from django.utils.formats import date_format
from wagtail.query import PageQuerySet

from cms.searchable.pages import page_document, unrestricted, with_twins
from cms.searchable.words import words_of
from search.documents import MEMBERS, PUBLIC, SearchDocument
from toolbox.models import (
    CounterSpeechPage,
    ItemKind,
    ItemPage,
    PressKitPage,
    TextItemPage,
)
from toolbox.models.terms import Term

#: Written for editors, or said elsewhere in the document.
NOT_READ = frozenset(
    {
        "reference",
        "summary",
        "checked_by",
        "version",
        "licence",
        "contact_phone",
        *CounterSpeechPage.HIDDEN_FIELDS,
    }
)
#: What a town needs first when something has happened.
FIRST_WORDS = frozenset({ItemKind.HOLDING_STATEMENT, ItemKind.STATEMENT})
TERMS = (
    "occasions__parent",
    "phenomena",
    "audiences",
    "channels",
    "senders",
    "tagged_items__tag",
)
#: A gap of the text, "{kommune_nominativ}": no word to find, and none to show.
GAP = re.compile(r"\{[^{}]*\}")
FORMATS = {
    ItemKind.SHAREPIC: "PNG, JPEG, PDF",
    ItemKind.PRESS_KIT: "ZIP",
    ItemKind.COUNTER_SPEECH: "zum Kopieren, Word, LibreOffice, PDF",
}
TEXT_FORMATS = "Word, LibreOffice, PDF"


def offered_items(model: type[ItemPage]) -> PageQuerySet:
    """Those for everybody and those for members.

    A kit under embargo is among them: the index itself keeps it back until its minute.
    """
    items = unrestricted(model).filter(pk__in=model.standing_alone().values("pk"))
    if not issubclass(model, PressKitPage):
        items = items.exclude(pk__in=model.withheld().values("pk"))
    if issubclass(model, TextItemPage):
        items = items.prefetch_related("variants")
    return with_twins(items).prefetch_related(*TERMS)


def item_document(item: ItemPage) -> SearchDocument | None:
    return page_document(
        item,
        section="toolbox",
        kind=item.kind,
        summary=item.summary,
        body=GAP.sub("[…]", body_of(item)),
        keywords=keywords_of(item),
        hidden=item.hidden_words,
        facets=facets_of(item),
        access=frozenset({PUBLIC if item.is_public else MEMBERS}),
        visible_from=getattr(item, "embargo_until", None),
        weight=weight_of(item),
        details=details_of(item),
    )


def body_of(item: ItemPage) -> str:
    """Its words, and those of the variants that stand on its page."""
    parts = [words_of(item, NOT_READ)]
    if isinstance(item, TextItemPage):
        live = [variant for variant in item.variants.all() if variant.live]
        parts += [words_of(variant, NOT_READ) for variant in live]
    return "\n\n".join(parts)


def keywords_of(item: ItemPage) -> tuple[str, ...]:
    occasions = list(item.occasions.all())
    parents = [occasion.parent for occasion in occasions if occasion.parent]
    terms = chain(
        occasions,
        parents,
        item.phenomena.all(),
        item.audiences.all(),
        item.channels.all(),
        item.senders.all(),
        (row.tag for row in item.tagged_items.all()),
    )
    names = dict.fromkeys(term.name for term in terms)
    return (item.reference, item.get_kind_display(), *names)


def facets_of(item: ItemPage) -> dict[str, tuple[str, ...]]:
    """An item for "Schmierereien" is also one for "Angriffe", to which it belongs."""
    occasions = list(item.occasions.all())
    parents = (occasion.parent for occasion in occasions if occasion.parent)
    return {
        "occasion": slugs(chain(occasions, parents)),
        "phenomenon": slugs(item.phenomena.all()),
        "audience": slugs(item.audiences.all()),
        "channel": slugs(item.channels.all()),
        "language_level": (item.language_level_id,) if item.level else (),
    }


def slugs(terms: Iterable[Term]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term.slug for term in terms))


def weight_of(item: ItemPage) -> int:
    is_first = item.kind in FIRST_WORDS
    return int(is_first) + int(bool(item.stage and item.stage.leads_search))


def details_of(item: ItemPage) -> dict[str, str]:
    """What the card of a result says beside title and text."""
    details = {
        "Version": item.version,
        "Format": FORMATS.get(ItemKind(item.kind), TEXT_FORMATS),
        "Geprüft bis": date_format(item.checked_until, "j. F Y"),
    }
    if not item.is_public:
        details["Sichtbar"] = item.get_visibility_display()
    if item.level and item.level.is_marked:
        details["Sprache"] = item.level.name
    return details
