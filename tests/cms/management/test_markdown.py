# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Markdown of the content files, and the parts a text falls into."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.management.loading.files import ContentError
from cms.management.loading.markdown import (
    Chunk,
    chunks,
    inline_text,
    list_rows,
    plain_paragraphs,
    rich_text,
    titled_parts,
)
from tests.factories.pages import make_content_page, make_home


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Ein Satz.", "<p>Ein Satz.</p>"),
        ("**fett** und *kursiv*", "<p><b>fett</b> und <i>kursiv</i></p>"),
        ("- Eins\n- Zwei", "<ul><li>Eins</li><li>Zwei</li></ul>"),
        ("1. Eins\n2. Zwei", "<ol><li>Eins</li><li>Zwei</li></ol>"),
        ("### Frage", "<h3>Frage</h3>"),
        ("Eins\n\nZwei", "<p>Eins</p><p>Zwei</p>"),
        ("Eins\\\nZwei", "<p>Eins<br />\nZwei</p>"),
        (
            "[dort](https://example.org/?a=1&b=2)",
            '<p><a href="https://example.org/?a=1&amp;b=2">dort</a></p>',
        ),
        ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
        ("A & B", "<p>A &amp; B</p>"),
        ("", ""),
    ],
)
def test_rich_text_is_what_wagtail_stores(markdown, html):
    assert rich_text(markdown) == html


@pytest.mark.django_db
def test_rich_text_links_pages_by_their_id():
    page = make_content_page(make_home(), "Kontakt")

    assert rich_text("[hier](seite:kontakt)") == (
        f'<p><a linktype="page" id="{page.pk}">hier</a></p>'
    )


@pytest.mark.django_db
def test_rich_text_to_an_unknown_page_is_refused_by_name():
    with pytest.raises(ContentError, match="„weg“"):
        rich_text("[hier](seite:weg)")


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "data:text/html;base64,PHNjcmlwdD4=", "vbscript:x"],
)
def test_rich_text_leaves_dangerous_targets_as_words(target):
    assert "<a" not in rich_text(f"[hier]({target})")


@given(st.text())
def test_rich_text_never_passes_a_tag_through(text):
    assert "<script" not in rich_text(f"<script>{text}").lower()


def test_inline_text_has_no_paragraph_around_it():
    assert inline_text("Ein **Wort**") == "Ein <b>Wort</b>"


def test_plain_paragraphs_escape():
    assert plain_paragraphs("A < B\n\nZwei **Sterne**") == (
        "<p>A &lt; B</p><p>Zwei **Sterne**</p>"
    )
    assert plain_paragraphs("") == ""


def parts(body: str, *enclosing: str) -> list[Chunk]:
    return list(chunks(body, enclosing=frozenset(enclosing)))


def test_chunks_are_parted_by_blank_lines():
    assert parts("Eins\nzwei\n\n\nDrei\n  \nVier") == [
        Chunk("Eins\nzwei"),
        Chunk("Drei"),
        Chunk("Vier"),
    ]


def test_chunks_know_a_directive_by_its_line():
    assert parts("@kontakt: Kim | Rat\n\n@anpassen\nText\n\nVon @kim: nichts") == [
        Chunk("", "kontakt", "Kim | Rat"),
        Chunk("Text", "anpassen"),
        Chunk("Von @kim: nichts"),
    ]


def test_chunks_enclose_up_to_the_end():
    body = "@hinweis: Titel\nEins\n\n- Zwei\n@ende\n\nDanach"

    assert parts(body, "hinweis") == [
        Chunk("Eins\n\n- Zwei", "hinweis", "Titel"),
        Chunk("Danach"),
    ]


def test_chunks_miss_an_end_that_is_not_there():
    with pytest.raises(ContentError, match="fehlt die Zeile „@ende“"):
        parts("@hinweis: Titel\n\nEins\n\nZwei", "hinweis")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_chunks_lose_no_word(text):
    found = " ".join(f"@{c.directive}: {c.argument} {c.text}" for c in parts(text))

    assert [word for word in text.split() if word.strip("@:") not in found] == []


def test_arguments_are_parted_by_bars():
    assert Chunk("", "kontakt", " Kim |  | Rat").arguments == ["Kim", "", "Rat"]


def test_titled_parts_are_pairs():
    text = "### Wer?\n\nAlle.\n\n- Eins\n\n### Wann?\nJetzt."

    assert titled_parts(text) == [("Wer?", "Alle.\n\n- Eins"), ("Wann?", "Jetzt.")]


def test_list_rows_are_parted_by_bars():
    assert list_rows("- 10 | Kommunen\n\n- 16 | Länder | Quelle") == [
        ["10", "Kommunen"],
        ["16", "Länder", "Quelle"],
    ]
