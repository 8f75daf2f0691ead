# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Checks the content files without a database: names what to correct, line by line."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from cms.management.checking.checks import check_folder, due_in, hints_on


class Command(BaseCommand):
    help = "Prüft die Dateien der Startinhalte, ohne sie zu laden."
    requires_system_checks = ()

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=settings.BASE_DIR / "content",
            metavar="DIR",
        )
        parser.add_argument(
            "--hints",
            action="store_true",
            help="Nennt auch, was in einfacher Sprache einen zweiten Blick lohnt.",
        )

    def handle(self, *args, folder: Path, hints: bool, **options) -> None:
        if not folder.is_dir():
            raise CommandError(f"Den Ordner {folder} gibt es nicht.")
        for hint in hints_on(folder) if hints else []:
            self.stdout.write(f"{hint} (Hinweis)")
        for reminder in due_in(folder, timezone.localdate()):
            self.stdout.write(f"{reminder} (fällig)")
        found = check_folder(folder)
        for mistake in found:
            self.stdout.write(str(mistake))
        if found:
            files = len({mistake.path for mistake in found})
            places = "1 Datei" if files == 1 else f"{files} Dateien"
            raise CommandError(f"{len(found)} Befunde in {places}.")
        self.stdout.write("Die Inhalte sind in Ordnung.")
