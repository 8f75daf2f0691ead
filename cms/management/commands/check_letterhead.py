# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A letterhead on disk comes in, the verdict of the upload page goes out."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from network.trials import write_trial
from network.uploads import UploadRefused, check_letterhead, check_letterhead_odt

CHECKS = {
    ".docx": ("docx", check_letterhead),
    ".dotx": ("docx", check_letterhead),
    ".odt": ("odt", check_letterhead_odt),
}


class Command(BaseCommand):
    help = "Prüft einen Briefkopf genauso, wie es die Seite „Erscheinungsbild“ tut."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *args, **options) -> None:
        path = options["file"]
        if path.suffix.lower() not in CHECKS:
            raise CommandError(
                f"{path} endet auf keine der Endungen {', '.join(CHECKS)}; "
                "bitte nennen Sie einen Briefkopf."
            )
        format_key, check = CHECKS[path.suffix.lower()]
        try:
            letterhead = check(path.read_bytes())
            write_trial(format_key, letterhead.content)
        except OSError as error:
            raise CommandError(f"{path} lässt sich nicht lesen.") from error
        except UploadRefused as error:
            raise CommandError(str(error)) from error
        for notice in letterhead.notices:
            self.stdout.write(f"Hinweis: {notice}")
        markers = ", ".join(letterhead.markers) or "keine"
        self.stdout.write(f"{path} ist in Ordnung. Platzhalter: {markers}.")
