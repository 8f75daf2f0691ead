# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Deletes the ZIP files of press kits that were made days ago."""

from django.core.management.base import BaseCommand

from toolbox.press_kits.building import KEPT_DAYS, remove_old_kits


class Command(BaseCommand):
    help = "Löscht die gepackten Pressemappen vergangener Tage; sie entstehen neu."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--days",
            type=int,
            default=KEPT_DAYS,
            help="Wie viele Tage eine Datei liegen bleibt (%(default)s).",
        )

    def handle(self, *args, days: int, **options) -> None:
        count = remove_old_kits(max(days, 0))
        files = "1 Datei" if count == 1 else f"{count} Dateien"
        self.stdout.write(f"{files} gelöscht.")
