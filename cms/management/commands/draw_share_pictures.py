# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Draws the preview pictures that are missing and removes those no page needs."""

from django.core.files.storage import default_storage
from django.core.management.base import BaseCommand
from wagtail.models import Site

from cms.listing import public_pages
from cms.models.base import BasePage
from cms.sharing.pictures import make_picture, name_of, stored_names


class Command(BaseCommand):
    help = "Zeichnet fehlende Vorschaubilder und löscht die nicht mehr gebrauchten."

    def handle(self, *args, **options) -> None:
        needed = set()
        for page in all_public_pages():
            make_picture(page)
            needed.add(name_of(page.share_title))
        gone = stored_names() - needed
        for name in sorted(gone):
            default_storage.delete(name)
        self.stdout.write(f"{len(needed)} Vorschaubilder, {len(gone)} gelöscht.")


def all_public_pages() -> list[BasePage]:
    pages = []
    for site in Site.objects.select_related("root_page"):
        roots = site.root_page.get_translations(inclusive=True)
        pages += public_pages(*roots).defer_streamfields().specific()
    return [page for page in pages if isinstance(page, BasePage)]
