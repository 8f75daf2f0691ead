# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Builds the index of the search anew, while the old one goes on answering."""

from time import monotonic

from django.core.management.base import BaseCommand, CommandError

from search.engines.port import Engine, EngineUnavailable
from search.indexing.attached import unreadable_files
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

    def handle(self, *args, engine: str, verbosity: int, **options) -> None:
        self.tells_all = verbosity > 0
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
        finished = [self.build(name, target) for name, target in chosen.items()]
        self.name_unread_files()
        if not all(finished):
            raise CommandError("Der Index ist nicht vollständig, siehe oben.")

    def build(self, name: str, engine: Engine) -> bool:
        """Whether everything is in the index."""
        self.stdout.write(f"Index „{engine.name}“ wird aufgebaut …")
        began = monotonic()
        try:
            report = rebuild(name, engine, self.say)
        except EngineUnavailable:
            self.stderr.write(
                f"Der Index „{engine.name}“ antwortet nicht. Der alte bleibt, "
                "wie er ist. Bitte prüfen Sie, ob der Dienst läuft, und rufen Sie "
                "manage.py rebuild_index dann noch einmal auf."
            )
            return False
        self.sum_up(report, monotonic() - began)
        return not report.broken

    def say(self, label: str, count: int) -> None:
        """How far it has come; in a log the sum at the end is enough."""
        if self.tells_all and self.stdout.isatty():
            self.stdout.write(f"  {label}: {count}", ending="\r")

    def sum_up(self, report: Report, seconds: float) -> None:
        for label, count in report.counts.items() if self.tells_all else ():
            self.stdout.write(f"  {label}: {count}")
        number = "1 Dokument" if report.total == 1 else f"{report.total} Dokumente"
        duration = f"{seconds:.1f}".replace(".", ",")
        self.stdout.write(f"Fertig: {number} in {duration} Sekunden.")
        if report.broken:
            self.stderr.write("Diese Dokumente ließen sich nicht lesen und fehlen:")
            for key, error in sorted(report.broken.items()):
                self.stderr.write(f"  {key} ({error})")

    def name_unread_files(self) -> None:
        """The pages are found all the same, by their own words."""
        if notes := unreadable_files():
            self.stdout.write("Der Text dieser Dateien fehlt in der Suche:")
            for name, note in notes.items():
                self.stdout.write(f"  {name}: {note}")
