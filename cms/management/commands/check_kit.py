# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Compares the ZIP file of a press kit with its own manifest."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from toolbox.kits.checking import check_archive


class Command(BaseCommand):
    help = "Prüft, ob eine gepackte Pressemappe vollständig und unverändert ist."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path, help="Die ZIP-Datei.")

    def handle(self, *args, file: Path, **options) -> None:
        try:
            with file.open("rb") as archive:
                problems = check_archive(archive)
        except OSError as error:
            raise CommandError(f"„{file}“ lässt sich nicht öffnen.") from error
        if problems:
            raise CommandError("\n".join(problems))
        self.stdout.write("Alle Dateien sind da und unverändert.")
