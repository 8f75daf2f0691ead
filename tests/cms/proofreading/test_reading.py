# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages of all kinds become drafts, with the place of every part."""

import pytest

from cms.models import ContentPage, NewsPage
from cms.proofreading.draft import Heading, Link, Passage, Picture
from cms.proofreading.reading import read
from cms.proofreading.rules import proofread
from tests.factories.items import make_item, make_service
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_news,
    make_news_index,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


def parts_of(home, *blocks) -> tuple:
    return read(make_content_page(home, body=list(blocks))).parts


def test_text_and_heading_name_their_block(home):
    parts = parts_of(
        home,
        {"type": "heading", "value": {"text": "Wer", "level": "2"}},
        {"type": "text", "value": '<h3>Wo</h3><p>Im <a href="/x/">Rathaus</a>.</p>'},
    )

    assert parts == (
        Heading("Inhalt, 1. Baustein (Überschrift)", "Wer", 2),
        Heading("Inhalt, 2. Baustein (Text)", "Wo", 3),
        Link("Inhalt, 2. Baustein (Text)", "Rathaus"),
        Passage("Inhalt, 2. Baustein (Text)", "Im Rathaus."),
    )


def test_blocks_within_blocks_are_read_without_their_settings(home):
    entries = [{"title": "Frage?", "text": "<p>Antwort.</p>"}]
    parts = parts_of(
        home,
        {"type": "accordion", "value": {"items": entries}},
        {
            "type": "callout",
            "value": {"kind": "info", "title": "Gut", "text": "<p>So.</p>"},
        },
    )

    assert [part.text for part in parts] == ["Frage?", "Antwort.", "Gut", "So."]


def test_picture_comes_with_its_caption(home):
    image = {"image": make_image().pk, "alt_text": "Ein Platz", "decorative": False}
    value = {"image": image, "caption": "Der Markt"}

    parts = parts_of(home, {"type": "image", "value": value})

    where = "Inhalt, 1. Baustein (Bild)"
    assert Picture(where, "Ein Platz", caption="Der Markt") in parts


def test_link_to_a_page_is_called_as_visitors_see_it(home):
    page = make_content_page(home, "Mitmachen")
    items = [
        {"page": page.pk, "title": title, "text": ""} for title in ("", "Hier klicken")
    ]

    parts = parts_of(home, {"type": "links", "value": {"items": items}})

    links = [part.text for part in parts if isinstance(part, Link)]
    assert links == ["Mitmachen", "Hier klicken"]


def test_picture_of_a_news_item_without_text_is_a_decoration(home):
    news = make_news(make_news_index(home), image=make_image(), image_alt="")

    assert Picture("Bild", "", is_decorative=True) in read(news).parts


def test_page_gives_its_own_fields_and_not_its_address(home):
    news = make_news(make_news_index(home), slug="lorem-ipsum", author_line="Kim")

    draft = read(news)

    assert draft.title == "Neue Vorlagen"
    assert (draft.language, draft.is_page, draft.holds_placeholders) == (
        "de", True, False
    )  # fmt: skip
    assert "lorem-ipsum" not in [passage.text for passage in draft.passages]
    assert (
        Passage("Vorspann", "Die Redaktion hat neue Vorlagen geprüft.") in draft.parts
    )


def test_half_finished_page_is_read_as_well(home):
    image = {"type": "image", "value": {"image": None, "caption": ""}}
    heading = {"type": "heading", "value": {"text": "", "level": "2"}}
    page = ContentPage(title="Neu")
    page.body = page.body.stream_block.to_python([image, heading])

    assert "heading-empty" in [finding.rule for finding in proofread(read(page))]
    assert read(NewsPage()).title == ""


def test_items_are_read_with_their_placeholders():
    draft = read(make_item())

    assert draft.holds_placeholders
    assert [finding.rule for finding in proofread(draft)] == ["description"]


def test_office_is_read_without_its_choices():
    draft = read(make_service(email="rat@example.org"))

    assert not draft.is_page
    assert [passage.text for passage in draft.passages] == [
        "Beratung Probeland",
        "Berät vertraulich und kostenlos.",
    ]
