# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All published pages come in, their broken links and dated facts go out.

One look at every page costs some milliseconds each, so the findings are kept until
a page, document or redirect changes, one hour at most.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Page, PageViewRestriction
from wagtail.permissions import policy_registry
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.blocks.figures import FactBlock

from .found_links import links_of
from .pieces import Piece, pieces_of
from .targets import Reason, Targets

CACHE_KEY = "cms.desk.survey"
CACHE_SECONDS = 3600
SOON = timedelta(days=30)


@dataclass(frozen=True)
class Place:
    """Where on the site; `path` takes Wagtail's editor to the very block."""

    page: int
    title: str
    kind: str
    label: str
    path: str

    @property
    def edit_address(self) -> str:
        address = reverse("wagtailadmin_pages:edit", args=[self.page])
        return f"{address}#:w:contentpath={self.path}"


@dataclass(frozen=True)
class BrokenLink:
    place: Place
    text: str
    target: str
    reason: str

    @property
    def reason_text(self) -> str:
        return Reason(self.reason).label


@dataclass(frozen=True)
class DatedFact:
    place: Place
    figure: str
    label: str
    source: str
    check_until: date | None

    @property
    def state(self) -> str:
        today = timezone.localdate()
        if self.check_until is None:
            return "undated"
        if self.check_until < today:
            return "overdue"
        return "soon" if self.check_until <= today + SOON else "later"


@dataclass(frozen=True)
class Survey:
    links: tuple[BrokenLink, ...]
    facts: tuple[DatedFact, ...]


def survey_for(user) -> Survey:
    """The findings on the pages that this person may change."""
    own, found = pages_of(user), survey()
    return Survey(
        tuple(link for link in found.links if link.place.page in own),
        tuple(fact for fact in found.facts if fact.place.page in own),
    )


def pages_of(user) -> set[int]:
    """The numbers of the pages that this person may change."""
    policy = policy_registry.get_by_type(Page)
    pages = policy.instances_user_has_permission_for(user, "change")
    return set(pages.values_list("pk", flat=True))


def survey() -> Survey:
    found = cache.get(CACHE_KEY)
    if found is None:
        pages = list(Page.objects.live().filter(alias_of=None).specific())
        found = look_at(pages)
        cache.set(CACHE_KEY, found, CACHE_SECONDS)
    return found


def look_at(pages: list[Page]) -> Survey:
    internal = {page.pk for page in pages if not getattr(page, "is_public", True)}
    targets = Targets(internal)
    links: list[BrokenLink] = []
    facts: list[DatedFact] = []
    for page in pages:
        for piece in pieces_of(page):
            links += broken_links(page, piece, targets)
            facts += dated_facts(page, piece)
    return Survey(tuple(links), tuple(facts))


def broken_links(page: Page, piece: Piece, targets: Targets) -> Iterator[BrokenLink]:
    is_hidden = page.pk in targets.internal or page.pk in targets.private
    for link in links_of(piece):
        reason = targets.problem(link)
        if reason is None or (reason == Reason.PRIVATE and is_hidden):
            continue
        name = targets.name_of(link)
        yield BrokenLink(place(page, piece), link.text, name, reason.value)


def dated_facts(page: Page, piece: Piece) -> Iterator[DatedFact]:
    if isinstance(piece.block, FactBlock):
        value = piece.value
        yield DatedFact(
            place(page, piece),
            value.get("figure", ""),
            value.get("label", ""),
            value.get("source", ""),
            parse_date(value.get("check_until") or ""),
        )


def place(page: Page, piece: Piece) -> Place:
    kind = str(page.specific_class._meta.verbose_name)
    return Place(page.pk, page.title, kind, piece.label, piece.path)


def connect() -> None:
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(forget, dispatch_uid="cms.desk.survey")
    for model in (PageViewRestriction, Redirect, get_document_model()):
        for signal in (post_save, post_delete):
            uid = f"cms.desk.survey.{model}"
            signal.connect(forget, sender=model, dispatch_uid=uid)
    post_delete.connect(forget, sender=Page, dispatch_uid="cms.desk.survey.page")


def forget(**kwargs) -> None:
    transaction.on_commit(lambda: cache.delete(CACHE_KEY))
