# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which numbers stand beside each other, and which of several rounds counts."""

import pytest

from bench.load import Load
from bench.pages import UNITS, compared, middle, peer_page, quietest
from bench.peer import TEXT, plain_paragraphs
from bench.product import PATHS
from bench.results import Result
from bench.site import ROOT


def test_quietest_takes_the_smallest_of_each_number():
    rounds = [
        {"/": {"cpu": 3.0, "queries": 7}},
        {"/": {"cpu": 2.0, "queries": 7}},
        {"/": {"cpu": 9.0, "queries": 8}},
    ]

    assert quietest(rounds) == {"/": {"cpu": 2.0, "queries": 7}}


def test_middle_takes_the_median_of_each_number():
    loads = [Load(10, 5, 50), Load(30, 4, 90), Load(20, 9, 70)]

    assert middle(loads) == {"rate": 20, "p50": 5, "p95": 70}


def test_home_faces_home_and_all_others_an_article():
    assert {page: peer_page(page) for page in PATHS} == {
        "home": "home",
        "news_list": "article",
        "news": "article",
        "events": "article",
        "practice": "article",
        "help": "article",
        "toolbox": "article",
        "item": "article",
    }


def test_compared_gives_a_result_for_every_unit():
    ours = {"queries": 7, "cpu": 9.5, "bytes": 1800, "gzip": 500}
    theirs = {"queries": 8, "cpu": 4.5, "bytes": 900, "gzip": 300}

    results = list(compared("news", UNITS, ours, "article", theirs))

    assert len(results) == len(UNITS)
    assert results[1] == Result(
        "pages.news.cpu", 9.5, "CPU-ms", "wagtail start, article", 4.5
    )


@pytest.mark.parametrize("page", ["news", "item"])
def test_measured_pages_are_in_the_starter_content(page):
    slug = PATHS[page].strip("/").rpartition("/")[2]
    folder = ROOT / "content" / {"news": "news", "item": "items"}[page]

    assert [
        path.name
        for path in folder.glob("*.md")
        if f"\nslug: {slug}\n" in path.read_text(encoding="utf-8")
    ]


def test_the_peer_has_the_words_of_a_news_item():
    paragraphs = plain_paragraphs(TEXT.read_text(encoding="utf-8"))

    assert paragraphs[0].startswith("In vielen Rathäusern ist eine einzige Person")
    assert sum(map(len, paragraphs)) > 1000
    assert not [part for part in paragraphs if part.startswith(("#", "@", "---"))]


def test_plain_paragraphs_drops_marks_and_escapes_the_rest():
    markdown = "---\ntitle: x\n---\n## Kopf\n\n[Wort](seite:home) & <b>\n\n> Zitat\n"

    assert plain_paragraphs(markdown) == [
        "Kopf",
        "Wort &amp; &lt;b&gt;",
        "Zitat\n",
    ]
