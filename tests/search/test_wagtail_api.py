# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Wagtail's interfaces search with the site's backend, so nothing typed breaks them.

Its own backend answers a stray quotation mark with a server error (issue 13227).
"""

import pytest

from tests.factories.pages import make_home

ENTRANCES = [
    "/api/v2/pages/",
    "/api/v2/images/",
    "/api/v2/documents/",
    "/api/v3/pages/",
]
NASTY = ['"', "'", '"offen', "\0", "a\0b", "*", "NEAR(a b)", "title:x", "(", "^", "-"]
NASTY += ["", " ", "x" * 10_000, "👩‍👩‍👧‍👦", "\u202eabc", "' OR 1=1 --", "AND", "\\"]


@pytest.fixture
def wagtail_api(settings, db):
    settings.ROOT_URLCONF = "tests.search.wagtail_api_urls"
    make_home()


def status(client, entrance: str, text: str) -> int:
    return client.get(entrance, {"search": text}).status_code


def test_words_find_a_page(client, wagtail_api):
    found = client.get("/api/v2/pages/", {"search": "Komm.A"})

    assert found.json()["meta"]["total_count"] >= 1


@pytest.mark.parametrize("entrance", ENTRANCES)
@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_breaks_no_entrance(client, wagtail_api, entrance, text):
    assert status(client, entrance, text) < 500
