# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A comment comes in, the counter-speeches against its like and its tone go out.

Words and examples of the pages are weighed once a process, and again when a page is
published or taken back; the search index is not asked.
"""

from dataclasses import dataclass
from functools import lru_cache

from django.db.models import QuerySet

from search import configured
from search.documents import MEMBERS
from toolbox.comments.likening import Likeness, Topic, Topics
from toolbox.comments.manner import Manner
from toolbox.comments.ordinary import ordinary_comments
from toolbox.models import CounterSpeechPage
from toolbox.models.choices import Visibility

#: For the public and for members, while a page is being changed.
REMEMBERED = 4

#: Number and last change of each page, and with it what is weighed.
State = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    topics: Topics
    manner: Manner


def liken(text: str, access: frozenset[str]) -> tuple[Likeness, float]:
    """The names in the likeness are numbers of pages; the second says how hateful the
    words sound (`Manner.sounds`)."""
    found = readable(access).order_by("pk").values_list("pk", "last_published_at")
    known = weighed(tuple((number, str(changed)) for number, changed in found))
    return known.topics.like(text), known.manner.sounds(text)


def readable(access: frozenset[str]) -> QuerySet[CounterSpeechPage]:
    pages = CounterSpeechPage.objects.live().public()
    return pages if MEMBERS in access else pages.filter(visibility=Visibility.PUBLIC)


@lru_cache(maxsize=REMEMBERED)
def weighed(state: State) -> Weighed:
    numbers = [number for number, _ in state]
    pages = CounterSpeechPage.objects.filter(pk__in=numbers).order_by("pk")
    topics = tuple(map(topic_of, pages))
    ordinary = ordinary_comments()
    hateful = [comment for topic in topics for comment in topic.examples]
    return Weighed(
        Topics(topics, ordinary, configured.analyzer()), Manner(hateful, ordinary)
    )


def topic_of(page: CounterSpeechPage) -> Topic:
    return Topic(
        name=str(page.pk),
        keywords=(page.slogan, *page.typical_words.splitlines()),
        examples=tuple(page.example_comments.splitlines()),
    )
