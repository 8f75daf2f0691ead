# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Builds the index of the search anew, while the old one goes on answering."""

import sys
from time import monotonic

from django.core.management.base import BaseCommand, CommandError

from search.engines.port import Engine, EngineUnavailable
from search.indexing.rebuilding import Report, rebuild
from search.indexing.targets import CLUSTER, EMBEDDED, engines, name_this_machine

ALL = "all"


class Command(BaseCommand):
    help = "Baut den Index der Suche neu auf. Bis er fertig ist, antwortet der alte."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--engine",
            choices=[ALL, EMBEDDED, CLUSTER],
            default=ALL,
            help="Nur den eingebetteten Index oder nur den des Clusters.",
        )

    def handle(self, *args, engine: str, **options) -> None:
        name_this_machine()
        chosen = {
            name: target
            for name, target in engines().items()
            if engine in (ALL, name.partition(":")[0])
        }
        if not chosen:
            raise CommandError(
                "Es ist kein Cluster eingerichtet. Setzen Sie SEARCH_URL auf seine "
                "Adresse; docs/configuration.md beschreibt sie."
            )
        broken = [self.build(name, target) for name, target in chosen.items()]
        if any(broken):
            sys.exit(1)

    def build(self, name: str, engine: Engine) -> bool:
        """Whether anything could not be built."""
        self.stdout.write(f"Index „{engine.name}“ wird aufgebaut …")
        began = monotonic()
        try:
            report = rebuild(name, engine, self.say)
        except EngineUnavailable:
            self.stderr.write(
                f"Der Index „{engine.name}“ antwortet nicht. Der alte bleibt, wie er "
                "ist. Bitte prüfen Sie, ob der Dienst läuft, und versuchen Sie es dann "
                "noch einmal."
            )
            return True
        self.sum_up(report, monotonic() - began)
        return bool(report.broken)

    def say(self, label: str, count: int) -> None:
        if self.stdout.isatty():
            self.stdout.write(f"  {label}: {count}", ending="\r")

    def sum_up(self, report: Report, seconds: float) -> None:
        for label, count in report.counts.items():
            self.stdout.write(f"  {label}: {count}")
        number = f"{report.total} Dokumente" if report.total != 1 else "1 Dokument"
        duration = f"{seconds:.1f}".replace(".", ",")
        self.stdout.write(f"Fertig: {number} in {duration} Sekunden.")
        if report.broken:
            self.stderr.write("Diese Dokumente ließen sich nicht lesen und fehlen:")
            for key, error in sorted(report.broken.items()):
                self.stderr.write(f"  {key} ({error})")
