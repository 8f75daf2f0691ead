# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A query is typed in the shell, what an anonymous visitor would find is printed."""

import json
from collections.abc import Iterable

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from search import searching
from search.engines.port import EngineUnavailable, IndexMissing
from search.query.asking import SearchQuery
from search.results.found import Piece, Result, Results


class Command(BaseCommand):
    help = "Sucht wie eine Besucherin der Website und zeigt, was sie fände."

    def add_arguments(self, parser):
        parser.add_argument("query", help="Wonach gesucht wird.")
        parser.add_argument("--kind", help="Nur Treffer dieser Art, etwa news.")
        parser.add_argument("--limit", type=int, default=10, help="Zahl der Treffer.")
        parser.add_argument("--json", action="store_true", help="Ausgabe als JSON.")

    def handle(self, *args, **options):
        query = SearchQuery(
            text=options["query"],
            moment=timezone.now(),
            chosen={"kind": (options["kind"],)} if options["kind"] else {},
            per_page=max(1, min(options["limit"], 100)),
        )
        try:
            results = searching.search(query)
        except IndexMissing:
            raise CommandError(
                "Es gibt noch keinen Suchindex. „manage.py rebuild_index“ baut ihn auf."
            ) from None
        except EngineUnavailable as problem:
            raise CommandError(f"Die Suche antwortet nicht: {problem}") from None
        self.stdout.write(as_json(results) if options["json"] else as_text(results))


def as_text(results: Results) -> str:
    lines = [f"Meinten Sie: {results.correction}", ""] if results.correction else []
    for number, result in enumerate(results.results, start=1):
        lines += [f"{number}. {marked(result.title)}  [{result.kind}]  {result.url}"]
        place = f"{result.attachment}: " if result.attachment else ""
        lines += [f"   {place}{marked(result.snippet)}"] if result.snippet else []
    found = "Ein Treffer" if results.total == 1 else f"{results.total} Treffer"
    return "\n".join([*lines, f"{found} ({results.engine})."])


def marked(pieces: Iterable[Piece]) -> str:
    text = "".join(f"*{one.text}*" if one.is_marked else one.text for one in pieces)
    return " ".join(text.split())


def as_json(results: Results) -> str:
    found = {
        "query": results.query.text,
        "total": results.total,
        "correction": results.correction,
        "engine": results.engine,
        "results": [as_record(result) for result in results.results],
        "facets": {
            group.name: {value.value: value.count for value in group.values}
            for group in results.facets
        },
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def as_record(result: Result) -> dict[str, object]:
    return {
        "key": result.key,
        "kind": result.kind,
        "url": result.url,
        "title": "".join(piece.text for piece in result.title),
        "snippet": "".join(piece.text for piece in result.snippet),
        "attachment": result.attachment,
        "date": result.date,
        "facets": dict(result.facets),
        "score": result.score,
    }
