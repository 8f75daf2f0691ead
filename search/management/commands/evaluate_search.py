# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A table of queries comes in, how good and how fast the search is gets printed.

Works on a scratch index of the given documents; needs neither database nor content.
"""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from search import configured
from search.engines.cluster.addresses import Address, WrongAddress, address_of
from search.engines.port import EngineUnavailable
from search.evaluation.reading import UnreadableFile, documents_in, pairs_in
from search.evaluation.reporting import as_json, as_text
from search.evaluation.running import evaluate
from search.query.synonyms import SynonymError
from search.synonyms.shipped import shipped_synonyms

MISTAKES = (UnreadableFile, SynonymError, WrongAddress, EngineUnavailable)
ENGINES = ("embedded", "elasticsearch", "opensearch")


class Command(BaseCommand):
    help = (
        "Misst an Anfragen mit bekannten Treffern, wie gut und schnell die Suche ist."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("pairs", type=Path, help="Tabelle der Anfragen (TSV).")
        parser.add_argument(
            "--corpus", type=Path, help="Weitere Dokumente (JSONL, auch .gz)."
        )
        parser.add_argument("--engine", choices=ENGINES, default="embedded")
        parser.add_argument("--json", action="store_true", help="Ausgabe als JSON.")

    def handle(self, *args, **options):
        corpus, analyzer = options["corpus"], configured.analyzer()
        try:
            answers = evaluate(
                pairs_in(options["pairs"]),
                documents_in(corpus) if corpus else (),
                analyzer,
                shipped_synonyms(analyzer),
                address_for(options["engine"]),
            )
        except MISTAKES as problem:
            raise CommandError(str(problem)) from None
        report = as_json if options["json"] else as_text
        self.stdout.write(report(answers, options["engine"]))


def address_for(engine: str) -> Address | None:
    """Where the cluster is to be found; the embedded engine needs no address."""
    if engine == "embedded":
        return None
    address = address_of(settings.SEARCH_URL)
    if address.product != engine:
        raise WrongAddress(f"SEARCH_URL nennt {address.product}, gefragt ist {engine}.")
    return address
