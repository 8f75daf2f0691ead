# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Removes the downloads kept for a day, so that none stays on a site nobody uses."""

from django.core.management.base import BaseCommand

from toolbox.rendered_files import tidy


class Command(BaseCommand):
    help = "Löscht aufbewahrte Downloads, die älter als ein Tag sind."

    def handle(self, *args, **options) -> None:
        tidy()
