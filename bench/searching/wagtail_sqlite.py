# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The search that Wagtail brings, on SQLite: documents come in, answers go out."""

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

from search.documents import SearchDocument

BATCH = 500


def set_up(folder: Path) -> None:
    if settings.configured:
        return
    settings.configure(
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": folder / "articles.sqlite3",
            }
        },
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "modelsearch",
            "bench.searching.articles",
        ],
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        USE_TZ=True,
    )
    django.setup()


def build(folder: Path, documents: Iterator[SearchDocument]) -> None:
    """What the index costs includes the table that it is of: it cannot be without."""
    set_up(folder)
    from bench.searching.articles.models import Article  # noqa: PLC0415 - needs set_up

    call_command("migrate", run_syncdb=True, verbosity=0)
    articles = (Article(title=one.title[:500], body=one.body) for one in documents)
    while batch := list(islice(articles, BATCH)):
        Article.objects.bulk_create(batch)
    call_command("rebuild_modelsearch_index", verbosity=0)


def opened(folder: Path) -> Callable[[str], int]:
    """Without snippets and facets, which this search does not have."""
    set_up(folder)
    from modelsearch.backends import get_search_backend  # noqa: PLC0415

    from bench.searching.articles.models import Article  # noqa: PLC0415

    backend = get_search_backend()

    def ask(query: str) -> int:
        found = backend.search(query.replace('"', " "), Article)
        list(found[:10])
        return int(found.count())

    return ask
