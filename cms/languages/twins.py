# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page and a language come in, its twin and how far it lags behind go out."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from wagtail.models import Locale, Page

from cms.languages.spoken import GERMAN, TWIN_LANGUAGES, Language, language_called
from cms.slugs import german_slug

# A twin published right after its source, say by a schedule, is not behind it.
GRACE = timedelta(minutes=1)
TWIN_CODES = [language.code for language in TWIN_LANGUAGES]


@dataclass(frozen=True)
class OutdatedTwin:
    """`source_changed` is None where the source is no longer public."""

    twin: Page
    source: Page
    language: Language
    twin_changed: datetime
    source_changed: datetime | None


def source_of(page: Page) -> Page | None:
    """The German page a twin renders; None for German pages and those without."""
    if page.locale.language_code == GERMAN.code:
        return None
    twins = Page.objects.filter(translation_key=page.translation_key)
    return twins.filter(locale__language_code=GERMAN.code).first()


def is_behind(twin: Page, source: Page) -> bool:
    """Whether the source was published after the twin, or the twin never was."""
    if not source.last_published_at:
        return False
    if not twin.last_published_at:
        return True
    return source.last_published_at > twin.last_published_at + GRACE


def outdated_twins() -> list[OutdatedTwin]:
    """The public twins whose German page is newer or gone, the oldest first."""
    twins = behind().select_related("locale")
    sources = {
        page.translation_key: page
        for page in Page.objects.filter(
            locale__language_code=GERMAN.code,
            translation_key__in=[twin.translation_key for twin in twins],
        )
    }
    return [
        describe(twin, sources[twin.translation_key])
        for twin in twins
        if twin.translation_key in sources
    ]


def behind() -> QuerySet[Page]:
    """Home pages too; never a draft, which nobody reads."""
    source = Page.objects.filter(
        translation_key=OuterRef("translation_key"),
        locale__language_code=GERMAN.code,
    )
    return (
        Page.objects.live()
        .filter(locale__language_code__in=TWIN_CODES, depth__gt=1)
        .annotate(
            source_live=Subquery(source.values("live")[:1]),
            source_changed=Subquery(source.values("last_published_at")[:1]),
        )
        .filter(
            Q(source_live=False) | Q(source_changed__gt=F("last_published_at") + GRACE)
        )
        .order_by("last_published_at", "pk")
    )


def describe(twin: Page, source: Page) -> OutdatedTwin:
    return OutdatedTwin(
        twin=twin,
        source=source,
        language=language_called(twin.locale.language_code),
        twin_changed=twin.last_published_at,
        source_changed=source.last_published_at if source.live else None,
    )


def other_versions(page: Page) -> QuerySet[Page]:
    """The page in its other languages, drafts as well."""
    versions = Page.objects.filter(translation_key=page.translation_key)
    return versions.exclude(pk=page.pk).select_related("locale").order_by("path")


def missing_languages(page: Page) -> list[Language]:
    """The languages in which a German page has no twin yet, not even as a draft."""
    if page.locale.language_code != GERMAN.code or page.depth < 2:
        return []
    known = Page.objects.filter(translation_key=page.translation_key)
    codes = set(known.values_list("locale__language_code", flat=True))
    return [language for language in TWIN_LANGUAGES if language.code not in codes]


def find_twin(page: Page, locale: Locale) -> Page | None:
    twins = Page.objects.filter(translation_key=page.translation_key)
    return twins.filter(locale=locale).first()


def parent_for_twin(page: Page, locale: Locale) -> Page | None:
    """The twin of the nearest page above that has one; None without a twin of home.

    Wagtail would put German copies of the pages between in the other language's tree.
    """
    for ancestor in page.get_ancestors().order_by("-depth"):
        if ancestor.is_root():
            return None
        if twin := find_twin(ancestor, locale):
            return twin
    return None


@transaction.atomic
def start_twin(page: Page, language: Language, user=None) -> Page:
    """A draft of the page's own words in another language's tree, to be rewritten."""
    locale = Locale.objects.get(language_code=language.code)
    is_home = page.depth == 2
    parent = page.get_parent() if is_home else parent_for_twin(page, locale)
    if parent is None:
        home = page.get_ancestors().get(depth=2)
        parent = start_twin(home.specific, language, user)
    slug = language.prefix if is_home else german_slug(page.title) or page.slug
    return page.specific.copy(
        to=parent,
        update_attrs={"locale": locale, "slug": free_slug(parent, slug)},
        copy_revisions=False,
        keep_live=False,
        reset_translation_key=False,
        user=user,
        log_action="wagtail.copy_for_translation",
    )


def free_slug(parent: Page, slug: str) -> str:
    taken = set(parent.get_children().values_list("slug", flat=True))
    numbered = (f"{slug}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (slug, *numbered) if each not in taken)
