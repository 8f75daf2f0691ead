# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text and a number come in, that many published articles of the peer go out."""

from django.apps import apps
from django.db import transaction
from wagtail.models import Site


@transaction.atomic
def measure(paragraphs: list[str], pages: int) -> str:
    """Fill the peer's tree up to this number of pages; answers an article's address.

    The articles lie below a section, as deep in the tree as a news item of ours.
    """
    article = apps.get_model("home", "ArticlePage")
    home = Site.objects.get(is_default_site=True).root_page.specific
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    section = home.add_child(instance=article(title="Aktuelles", slug="aktuelles"))
    for number in range(1, max(pages - 2, 1) + 1):
        title, slug = f"Meldung {number}", f"meldung-{number}"
        section.add_child(instance=article(title=title, slug=slug, body=body))
    return "/aktuelles/meldung-1/"
