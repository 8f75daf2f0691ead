# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with the address of a cluster is told before the site starts."""

import pytest

from search.checks import check_search_url

FINE = [
    "",
    "opensearch+https://komma:geheim@a.example.org,b.example.org/komma",
    "elasticsearch+http://komma:geheim@127.0.0.1:9200/komma",
    "elasticsearch+http://suche.example.org/komma",
]
WRONG = {
    "http://suche.example.org": "search.E010",
    "opensearch+https://komma:geheim@a.example.org/K": "search.E010",
    "opensearch+https://a.example.org/komma?ca=/gibt/es/nicht.pem": "search.E011",
    "opensearch+http://komma:geheim@a.example.org/komma": "search.W012",
}


@pytest.mark.parametrize("url", FINE)
def test_search_url_may_be_empty_or_an_address(settings, url) -> None:
    settings.SEARCH_URL = url

    assert check_search_url() == []


@pytest.mark.parametrize("url", WRONG)
def test_search_url_with_a_mistake_is_told_with_the_way_out(settings, url) -> None:
    settings.SEARCH_URL = url

    [message] = check_search_url()

    assert message.id == WRONG[url]
    assert message.hint
    assert "geheim@a" not in f"{message.msg}{message.hint}"


def test_search_url_takes_the_file_of_an_own_authority(settings, tmp_path) -> None:
    (tmp_path / "town.pem").write_text("PEM", encoding="ascii")
    settings.SEARCH_URL = f"opensearch+https://a/komma?ca={tmp_path}/town.pem"

    assert check_search_url() == []
