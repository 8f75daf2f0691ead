# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings come in, the German lexicon of this machine stands in its folder."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from search.german.lexicon import LexiconMissing, load


class Command(BaseCommand):
    help = "Legt das deutsche Wörterbuch der Suche an, wenn es noch fehlt."
    requires_system_checks = ()

    def handle(self, *args, **options):
        try:
            lexicon = load(Path(settings.SEARCH_LEXICON))
        except LexiconMissing as problem:
            raise CommandError(str(problem)) from None
        number = f"{len(lexicon):,}".replace(",", ".")
        self.stdout.write(f"Das Wörterbuch der Suche hat {number} Wörter.")
