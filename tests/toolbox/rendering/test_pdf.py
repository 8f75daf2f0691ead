# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""PDF files are opened and read again: text, tags, conformance, hostile input."""

import threading
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings

from tests.toolbox.rendering.a11y_pdf import problems, tags
from tests.toolbox.rendering.builders import (
    NAMES,
    design,
    draft,
    jpeg,
    minimal,
    ornament,
    photo,
    press_release,
)
from tests.toolbox.rendering.strategies import documents
from toolbox import fonts
from toolbox.documents.model import (
    Document,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Run,
)
from toolbox.documents.reading import sentences
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.pdf import compiled, render
from toolbox.rendering.pdf_data import page_data

ARABIC = NAMES[-1]


def reader(document: Document) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(render(document)))


def plain(document: Document) -> str:
    """All text without any white space; words may be hyphenated at a line end."""
    text = "".join(page.extract_text() for page in reader(document).pages)
    return squeezed(text)


def squeezed(text: str) -> str:
    return "".join(text.replace("\u00ad", "").replace("\u200b", "").split())


def names(document: Document) -> list[str]:
    return [name for name, _ in tags(render(document))]


def test_pdf_holds_every_sentence() -> None:
    text = plain(press_release())
    wanted = [squeezed(s) for s in sentences(press_release())]

    missing = [s for s in wanted if s not in text and ARABIC.split()[0] not in s]

    assert missing == []


def test_pdf_holds_every_script() -> None:
    text = plain(press_release())

    assert [name for name in NAMES[:-1] if squeezed(name) not in text] == []
    assert set(squeezed(ARABIC)) <= set(text)


@pytest.mark.parametrize("document", [press_release(), draft(), minimal()])
def test_pdf_is_accessible(document: Document) -> None:
    assert problems(render(document)) == []


@pytest.mark.parametrize("typeface", fonts.TYPEFACES)
def test_pdf_is_compiled_without_warnings(typeface: str) -> None:
    document = replace(draft(), design=replace(design(), typeface=typeface))

    _, warnings = compiled(*page_data(document), document)

    assert warnings == []


def test_pdf_is_the_same_each_time() -> None:
    assert render(draft()) == render(draft())


def test_properties_name_title_sender_and_language() -> None:
    pdf = reader(press_release())

    assert pdf.metadata.title == press_release().plain_title
    assert pdf.metadata.author == "Gemeinde Musterhausen"
    assert pdf.metadata.subject == press_release().subject
    assert str(pdf.trailer["/Root"]["/Lang"]) == "de-DE"


def test_bookmarks_follow_the_headings() -> None:
    outline = reader(press_release()).outline

    assert outline[0].title == press_release().plain_title
    assert [entry.title for entry in outline[1] if not isinstance(entry, list)] == [
        "Was geschehen ist",
        "Hilfe und Beratung",
        "Pressekontakt",
    ]


def test_headings_never_skip_a_level() -> None:
    jumping = replace(minimal(), blocks=(Heading(3, (Run("Zu tief"),)),))

    assert names(jumping)[1:3] == ["H1", "P"]
    assert names(jumping)[-1] == "H2"


def test_logo_is_no_part_of_the_text() -> None:
    figures = [alt for name, alt in tags(render(press_release())) if name == "Figure"]

    assert figures == [photo().alt]


def test_decorative_picture_is_not_read_aloud() -> None:
    assert "Figure" not in names(replace(minimal(), blocks=(ornament(),)))


def test_lists_and_quotes_are_tagged() -> None:
    blocks = (
        ItemList(((Run("eins"),), (Run("zwei"),)), style="check"),
        Quote((Run("Wir stehen zusammen."),), speaker=(Run("Erika Mustermann"),)),
    )
    found = names(replace(minimal(), blocks=blocks))

    assert found.count("LI") == 2
    assert found.count("BlockQuote") == 1


def test_tall_picture_is_capped() -> None:
    tall = Figure(jpeg(400, 4000), "image/jpeg", 400, 4000, "Ein hoher Turm")
    blocks = (Paragraph((Run("Davor."),)), tall, Paragraph((Run("Danach."),)))

    assert len(reader(replace(minimal(), blocks=blocks)).pages) == 1


def test_draft_is_marked_on_every_page_and_read_aloud_once() -> None:
    pages = [page.extract_text() for page in reader(draft()).pages]

    assert [squeezed(page).count("ENTWURF") >= 2 for page in pages] == [True] * len(
        pages
    )
    assert "ENTWURF–nochnicht" in squeezed(pages[0])
    assert "ENTWURF" not in plain(press_release())


def test_pages_are_numbered() -> None:
    pages = [page.extract_text() for page in reader(press_release()).pages]

    assert [
        f"Seite {n} von {len(pages)}" in page for n, page in enumerate(pages, 1)
    ] == [True] * len(pages)


def test_chosen_typeface_is_embedded() -> None:
    document = replace(minimal(), design=replace(design(), typeface="Source Serif Pro"))

    with pikepdf.open(BytesIO(render(document))) as pdf:
        used = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}

    assert all("SourceSerifPro" in name for name in used)


def test_picture_without_words_is_refused_in_german() -> None:
    silent = replace(photo(), alt=" ")

    with pytest.raises(RenderingError, match="Einem Bild fehlt der Alternativtext"):
        render(replace(minimal(), blocks=(silent,)))


def test_broken_picture_is_refused_in_german() -> None:
    broken = Figure(b"\x89PNG\r\n\x1a\n kaputt", "image/png", 10, 10, "Ein Bild")

    with pytest.raises(RenderingError, match="Das PDF konnte nicht erstellt werden"):
        render(replace(minimal(), blocks=(broken,)))


def test_hostile_words_are_printed_not_run() -> None:
    text = '#read("/etc/passwd") $x$ {{INHALT}} [*a*] \x00\x0b\ufffe b\u202ec 😀 漢字'
    document = replace(minimal(), blocks=(Paragraph((Run(text),)),))

    assert '#read("/etc/passwd")$x${{INHALT}}[*a*]bc' in plain(document)


@pytest.mark.parametrize("after", ["Betreff fremd", "漢字", "🙂"])
@pytest.mark.parametrize("length", [80, 81])
def test_line_may_divide_a_word_that_is_glued_to_a_link(
    length: int, after: str
) -> None:
    link = Run("x" * length, href="https://example.org/")
    items = ItemList(((link, Run(after)),), style="bullet")

    assert render(replace(minimal(), blocks=(items,)))


@pytest.mark.parametrize(
    "words", ["Rat\u00ad", "Rat \u00ad\u00ad", "\u00ad", "Rat\u00ad😀"]
)
def test_link_that_ends_in_a_soft_hyphen_is_printed(words: str) -> None:
    link = Run(words, href="https://example.org/")

    assert render(
        replace(
            minimal(),
            blocks=(
                Paragraph(
                    (link, Run(".")),
                ),
            ),
        )
    )


def test_emoji_title_still_gives_a_title() -> None:
    document = replace(minimal(), title=(Run("😀"),), kicker="Mitteilung")

    assert reader(document).metadata.title == "Mitteilung"


def test_endless_word_stays_on_the_page() -> None:
    document = replace(minimal(), blocks=(Paragraph((Run("x" * 10_000),)),))

    pages = reader(document).pages
    lines = [line for page in pages for line in page.extract_text().splitlines()]

    assert sum(line.count("x") for line in lines if set(line) == {"x"}) == 10_000
    assert max(map(len, lines)) < 200


def test_threads_do_not_disturb_each_other() -> None:
    expected = {name: render(titled(name)) for name in "abcd"}
    results: dict[str, bytes] = {}

    def job(name: str) -> None:
        results[name] = render(titled(name))

    threads = [threading.Thread(target=job, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert results == expected


def titled(name: str) -> Document:
    return replace(minimal(), title=(Run(f"Mitteilung {name}"),))


@given(documents)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_gives_an_accessible_file(document: Document) -> None:
    german = replace(document, lang="de-DE")

    assert problems(render(german)) == []
