# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The web page and the live preview, read back with a real HTML parser."""

import re
from base64 import b64decode
from dataclasses import replace
from html import escape
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings

from tests.toolbox.rendering.builders import (
    design,
    draft,
    minimal,
    photo,
    png,
    press_release,
)
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Document, Heading, Mark, Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.html import page, render, render_preview


def parsed(content: bytes | str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree: Element = parser.parse(content)
    return tree


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def texts(tree: Element, path: str) -> list[str]:
    return [words(element) for element in tree.iterfind(path)]


def with_run(run: Run) -> Document:
    return replace(minimal(), blocks=(Paragraph((run,)),))


def preview(document: Document, **options: Any) -> Element:
    return parsed(
        f"<!DOCTYPE html><title>x</title>{render_preview(document, **options)}"
    )


def test_page_is_valid_and_names_language_and_title() -> None:
    tree = parsed(render(press_release()))

    assert tree.get("lang") == "de-DE"
    assert texts(tree, ".//title") == [
        "Musterhausen steht zusammen: „Wir schweigen nicht“ – Gemeinde Musterhausen"
    ]


def test_page_describes_itself() -> None:
    metadata = {
        tag.get("name"): tag.get("content")
        for tag in parsed(render(press_release())).iterfind(".//meta")
    }

    assert (
        metadata["description"] == "Stellungnahme zum Angriff auf ein Gemeindezentrum"
    )
    assert metadata["author"] == "Gemeinde Musterhausen"
    assert metadata["dcterms.date"] == "2026-05-12"


def test_page_without_subject_is_described_by_its_first_paragraph() -> None:
    long = replace(minimal(), blocks=(Paragraph((Run("Wort " * 60),)),))

    assert 'content="Das Rathaus bleibt offen."' in page(minimal())
    assert 'Wort Wort …">' in page(long)


def test_page_has_one_title_and_headings_without_jump() -> None:
    tree = parsed(render(press_release()))

    levels = [e.tag for e in tree.iter() if re.fullmatch("h[1-6]", str(e.tag))]
    assert levels == ["h1", "h2", "h3", "h4", "h2"]


def test_page_holds_every_sentence() -> None:
    text = words(parsed(render(press_release())))

    assert [s for s in sentences(press_release()) if s not in text] == []


@pytest.mark.parametrize(
    "text",
    [
        "Musterhausen, 12. Mai 2026",
        "Rathausplatz 1",
        "Telefon: +49 30 123456-78",
        "V. i. S. d. P.: Erika Mustermann",
        "Dieser Text beruht auf einer Vorlage von Komm.A.",
        "Die Gemeinde Musterhausen hat 12.345 Einwohnerinnen und Einwohner.",
    ],
)
def test_page_holds_what_surrounds_the_text(text: str) -> None:
    assert text in words(parsed(render(press_release())))


def test_page_writes_each_block_as_what_it_is() -> None:
    tree = parsed(render(press_release()))

    assert texts(tree, ".//ol/li") == ["Zuerst hören wir zu.", "Dann handeln wir."]
    assert len(tree.findall(".//ul[@class='doc-list doc-list-check']/li")) == 2
    assert len(tree.findall(".//blockquote")) == 2
    assert texts(tree, ".//figure[@class='doc-quote']/figcaption") == [
        "Ayşe Yıldırım-Öztürk, Bürgermeisterin"
    ]
    assert texts(tree, ".//div[@class='doc-callout']/p[1]") == ["Gut zu wissen"]
    assert len(tree.findall(".//ul[@class='doc-services']/li")) == 2


def test_page_keeps_the_look_of_runs() -> None:
    tree = parsed(render(press_release()))

    assert "Gemeindezentrum" in texts(tree, ".//strong")
    assert "Niemand" in texts(tree, ".//em")
    assert texts(tree, ".//span[@lang='en']") == ["We stand together"]
    link = tree.find(".//p/a")
    assert link is not None
    assert link.get("href") == "https://musterhausen.example.org/aufruf?a=1&b=2"


def test_page_breaks_lines_inside_a_paragraph() -> None:
    assert "<p>Rathausplatz 1<br>Eingang B, <strong>2. Stock</strong></p>" in page(
        press_release()
    )


def test_page_carries_its_pictures_with_their_descriptions() -> None:
    images = parsed(render(press_release())).findall(".//img")

    assert [image.get("alt") for image in images] == [
        "Wappen der Gemeinde Musterhausen",
        "Menschen stehen mit Kerzen auf dem Rathausplatz",
        "",
    ]
    kind, content = (images[1].get("src") or "").split(",")
    assert kind == "data:image/jpeg;base64"
    assert b64decode(content) == photo().content


def test_page_asks_nothing_of_the_net() -> None:
    content = page(press_release())

    sources = re.findall(r'src="([^"]*)"', content)
    assert all(source.startswith("data:") for source in sources)
    assert not re.search(r"<link|<script|@import|url\(", content)


def test_page_wears_the_colours_of_the_sender() -> None:
    document = replace(minimal(), design=replace(design(), primary="#123abc"))

    assert "4px solid #123abc" in page(document)


def test_page_ignores_a_colour_or_typeface_that_is_none() -> None:
    hostile = replace(design(), primary="red;}</style>", typeface='x"; } </style>')

    content = page(replace(minimal(), design=hostile))

    assert content.count("</style>") == 1
    assert "red;" not in content


def test_page_says_that_a_draft_is_one() -> None:
    assert texts(parsed(render(draft())), ".//p[@class='doc-draft']") == [
        "ENTWURF – noch nicht zur Veröffentlichung freigegeben"
    ]
    assert "ENTWURF" not in page(press_release())


def test_page_marks_open_gaps_but_not_filled_ones() -> None:
    tree = parsed(render(draft()))

    assert texts(tree, ".//mark") == ["[Ort des Vorfalls]"]
    assert tree.findall(".//mark/a") == []
    assert tree.findall(".//*[@data-key]") == []


def test_page_of_a_minimal_document_has_no_empty_elements() -> None:
    for element in parsed(render(minimal())).iter():
        if element.tag in {"p", "h1", "h2", "ul", "footer", "div", "strong"}:
            assert words(element)


def test_page_falls_back_to_german() -> None:
    assert '<html lang="de-DE">' in page(replace(minimal(), lang='x" onload="y'))


def test_preview_is_a_fragment_without_style() -> None:
    fragment = render_preview(draft())

    assert fragment.startswith('<article class="doc"')
    assert not re.search(r"<(html|head|style|body|main|meta)\b|style=", fragment)


def test_preview_links_open_gaps_to_their_fields() -> None:
    (link,) = preview(draft()).findall(".//mark[@class='doc-missing']/a")

    assert link.get("href") == "#id_ort_des_vorfalls"
    assert words(link) == "[Ort des Vorfalls]"


def test_preview_shows_what_was_filled_in() -> None:
    (span,) = preview(draft()).findall(".//span[@class='doc-filled']")

    assert (span.get("data-key"), words(span)) == ("name", "Musterhausen")


def test_preview_never_puts_a_link_into_a_link() -> None:
    gap = Run("[Link]", href="https://example.org/", mark=Mark.MISSING, key="url_info")

    assert preview(with_run(gap)).findall(".//a//a") == []


def test_preview_says_which_block_is_which() -> None:
    found = [
        e.get("data-block") for e in preview(draft()).iterfind(".//*[@data-block]")
    ]

    assert found == [*(block.id for block in draft().blocks), "block-contact"]


@pytest.mark.parametrize(("top_level", "tags"), [(2, ["h2", "h3"]), (3, ["h3", "h4"])])
def test_preview_fits_below_the_headings_of_its_page(
    top_level: int, tags: list[str]
) -> None:
    document = replace(minimal(), blocks=(Heading(1, (Run("Lage"),)),))

    tree = preview(document, top_level=top_level)

    assert [e.tag for e in tree.iter() if re.fullmatch("h[1-6]", str(e.tag))] == tags


def test_preview_may_show_pictures_the_site_serves() -> None:
    fragment = render_preview(
        press_release(), figure_address=lambda figure: "/bild?a&b"
    )

    assert 'src="/bild?a&amp;b"' in fragment
    assert "data:" not in fragment


def test_preview_and_page_say_the_same() -> None:
    article = parsed(render(draft())).find(".//article")
    shown = preview(draft()).find(".//article")

    assert article is not None
    assert shown is not None
    assert words(article) == words(shown)


HOSTILE = "</p><script>alert('x')</script>\" onload=\"y"


def test_every_text_is_escaped() -> None:
    content = page(with_run(Run(HOSTILE, lang='x"><b>', href='https://e.org/"><b>')))

    assert escape(HOSTILE) in content
    assert "<script" not in content
    assert "<b>" not in content


@settings(max_examples=60, deadline=None)
@given(documents)
def test_any_document_gives_a_page_and_a_preview(document: Document) -> None:
    tree = html5lib.parse(render(document), namespaceHTMLElements=False)
    fragment = html5lib.parse(render_preview(document), namespaceHTMLElements=False)

    assert len(tree.findall(".//h1")) == 1
    for element in (*tree.iter(), *fragment.iter()):
        assert element.tag != "script"
        assert not any(name.startswith("on") for name in element.attrib)


def test_equal_documents_give_equal_pages() -> None:
    assert render(press_release()) == render(press_release())
    assert png() == png()
