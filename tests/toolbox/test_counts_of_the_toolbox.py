# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How many texts there are is counted when a page is shown, and written nowhere."""

import re

import pytest
from django.conf import settings

from tests.factories.items import make_item

COUNT = re.compile(r'id="trefferzahl"[^>]*>\s*([^<]+?)\s*<')
WRITTEN = re.compile(r"\b(?:\d{2,}|hundert\w*) (?:Vorlagen|Texte|Gegenreden)\b")


@pytest.mark.django_db
@pytest.mark.parametrize(("number", "words"), [(1, "Eine Vorlage"), (3, "3 Vorlagen")])
def test_the_toolbox_counts_what_is_in_the_database(client, number, words):
    items = [make_item(slug=f"text-{n}", reference=f"S{n}") for n in range(number)]

    page = client.get(items[0].get_parent().url).content.decode()

    assert COUNT.search(page)[1] == words


def test_no_number_of_texts_is_written_down():
    folders = ("templates", "content/pages", "content/pages-de-ls", "content/modules")
    files = [
        path
        for folder in folders
        for ending in ("html", "md")
        for path in (settings.BASE_DIR / folder).rglob(f"*.{ending}")
    ]

    assert len(files) > 50
    found = {path.name: WRITTEN.findall(path.read_text("utf-8")) for path in files}
    assert {name: words for name, words in found.items() if words} == {}
