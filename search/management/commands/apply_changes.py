# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Carries what waits in the outbox of the search into the indexes of this machine."""

from time import sleep

from django.core.management.base import BaseCommand

from search.indexing.applying import apply_everywhere
from search.models import PendingChange

PAUSE = 1.0


class Command(BaseCommand):
    help = "Trägt ausstehende Änderungen in die Suchindexe dieser Maschine ein."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--follow",
            action="store_true",
            help="Läuft weiter und sieht jede Sekunde nach, bis Sie es beenden.",
        )

    def handle(self, *args, follow: bool, **options) -> None:
        self.apply()
        while follow:
            sleep(PAUSE)
            self.apply()

    def apply(self) -> None:
        written = apply_everywhere()
        if written:
            number = "1 Änderung" if written == 1 else f"{written} Änderungen"
            self.stdout.write(f"{number} eingetragen.")
        for change in PendingChange.objects.failing():
            self.stderr.write(
                f"{change.key} wartet nach {change.attempts} Versuchen noch "
                f"({change.last_error})."
            )
