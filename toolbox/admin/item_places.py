# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page to be deleted comes in, what would lose an item goes out, with links."""

from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, ReferenceIndex

from toolbox.models import (
    DayItem,
    DecisionAidPage,
    PressKitSharepic,
    PressKitText,
    RelatedItem,
    ScenarioEntry,
)
from toolbox.models.strategies import AttackItem, StrategyItem

MOST_NAMES = 12
#: Rows that name an item, and what they belong to.
LISTS = (
    (ScenarioEntry, "page"),
    (DayItem, "day"),
    (StrategyItem, "strategy"),
    (AttackItem, "attack"),
    (PressKitText, "page"),
    (PressKitSharepic, "page"),
    (RelatedItem, "page"),
)


def in_use(page: Page, user) -> str:
    """Why nothing of the page can go, as markup; empty if no place loses an item."""
    found = dict.fromkeys(places(page))
    if not found:
        return ""
    item = next(iter(found))[0]
    owners = list(dict.fromkeys(owner for title, owner in found if title == item))
    return format_html(
        "„{}“ lässt sich nicht löschen: Die Vorlage steht noch hier: {}. Nehmen Sie "
        "sie zuerst dort heraus und veröffentlichen Sie die Änderung, oder nehmen Sie "
        "die Vorlage stattdessen aus der Veröffentlichung.",
        item,
        links(owners, AdminURLFinder(user)),
    )


def places(page: Page) -> Iterator[tuple[str, Model]]:
    """Each item at or below the page by its title, with what shows it elsewhere."""
    for rows, owner in LISTS:
        found = rows.objects.filter(item__path__startswith=page.path)
        if owner == "page":
            found = found.exclude(page__path__startswith=page.path)
        for row in found.select_related("item", owner).order_by("pk"):
            yield row.item.title, getattr(row, owner)
    yield from places_in_decision_aids(page)


def places_in_decision_aids(page: Page) -> Iterator[tuple[str, Model]]:
    """Their items stand in a stream, which only the index of references can ask."""
    below = Page.objects.descendant_of(page, inclusive=True)
    titles = {str(key): title for key, title in below.values_list("pk", "title")}
    references = ReferenceIndex.objects.filter(
        content_type=ContentType.objects.get_for_model(DecisionAidPage),
        to_content_type=ContentType.objects.get_for_model(Page),
        to_object_id__in=titles,
    )
    pairs = set(references.values_list("to_object_id", "object_id"))
    aids = DecisionAidPage.objects.in_bulk([int(aid) for item, aid in pairs])
    for item, aid in sorted(pairs):
        if aid not in titles:
            yield titles[item], aids[int(aid)]


def links(owners: list[Model], finder: AdminURLFinder) -> SafeString:
    named = [link(owner, finder) for owner in owners[:MOST_NAMES]]
    if more := len(owners) - len(named):
        named.append(f"und {more} weitere")
    return format_html_join(", ", "{}", ((name,) for name in named))


def link(owner: Model, finder: AdminURLFinder) -> str:
    """Without the way there for those who may not change it."""
    words = f"{owner._meta.verbose_name} „{owner}“"
    address = finder.get_edit_url(owner)
    return format_html('<a href="{}">{}</a>', address, words) if address else words
