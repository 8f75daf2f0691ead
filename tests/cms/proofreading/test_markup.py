# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""HTML becomes passages, headings and links."""

from hypothesis import given
from hypothesis import strategies as st

from cms.proofreading.draft import Heading, Link, Passage
from cms.proofreading.markup import read_html


def test_every_paragraph_and_entry_is_a_passage():
    html = "<p>Ein <b>Wort</b><br/>mehr.</p><ul><li>Eins</li><li>Zwei &amp; 3</li></ul>"

    assert read_html(html, "Text") == [
        Passage("Text", "Ein Wort mehr."),
        Passage("Text", "Eins"),
        Passage("Text", "Zwei & 3"),
    ]


def test_headings_keep_their_level_also_when_empty():
    assert read_html("<h3>Wo</h3><h4> </h4><p>Da.</p>", "Text") == [
        Heading("Text", "Wo", 3),
        Heading("Text", "", 4),
        Passage("Text", "Da."),
    ]


def test_words_of_a_link_stay_in_the_passage():
    assert read_html(
        '<p>Lesen Sie <a href="/x/">den <i>Leitfaden</i></a>.</p>', ""
    ) == [
        Link("", "den Leitfaden"),
        Passage("", "Lesen Sie den Leitfaden."),
    ]


def test_link_without_words_is_one_too():
    assert Link("", "") in read_html('<p><a href="/x/"></a></p>', "")


@given(st.text(max_size=200))
def test_broken_html_is_read_as_well(html):
    assert isinstance(read_html(f"<p>{html}", ""), list)
