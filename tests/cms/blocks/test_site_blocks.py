# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The blocks of the site's pages: each can be drawn, and says what it was given."""

from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.loader import get_template
from lxml import html
from wagtail.blocks import StreamBlockValidationError

from cms.blocks import SiteBlocks
from cms.blocks.references import state_names
from cms.models import SupportService
from tests.factories.items import make_service
from tests.factories.pages import make_content_page, make_home, make_image

pytestmark = pytest.mark.django_db

TEMPLATES = Path(settings.BASE_DIR) / "templates" / "cms" / "blocks"
BLOCKS = SiteBlocks().child_blocks
SETTINGS = {"kind", "level", "url", "type", "has_row_headers", "state"}
# Blocks of data: without an image, a page or an office there is nothing to preview.
WITHOUT_PREVIEW = {
    "downloads": {"items": []},
    "image": {},
    "items": {"title": "", "occasion": None},
    "links": {"items": []},
    "support_services": {"kinds": []},
    "teasers": {"title": "", "kind": "", "pages": []},
    "video": {"video": None},
}


def draw(kind: str, value) -> html.HtmlElement:
    """One block of a stream, as a page draws it."""
    stream = SiteBlocks().to_python([{"type": kind, "value": value, "id": "abc"}])
    drawn = stream[0].render(context={"anchor": "abc"})
    return html.fragment_fromstring(drawn, create_parent="div")


@pytest.mark.parametrize("name", BLOCKS)
def test_block_has_the_template_of_its_name(name):
    stem = "text_block" if name == "text" else f"{name}_block"

    assert BLOCKS[name].meta.template == f"cms/blocks/{stem}.html"
    assert get_template(BLOCKS[name].meta.template)


def test_every_template_belongs_to_a_block():
    drawn = {Path(block.meta.template).name for block in BLOCKS.values()}

    assert {path.name for path in TEMPLATES.iterdir()} == drawn


def test_blocks_have_a_german_name_and_an_icon():
    labels = [block.label for block in BLOCKS.values()]

    assert len(set(labels)) == len(BLOCKS)
    assert all(block.meta.icon != "placeholder" for block in BLOCKS.values())


def words_of(value) -> list[str]:
    """What a person reads; a setting becomes a look or an element."""
    if isinstance(value, dict):
        parts = [part for name, part in value.items() if name not in SETTINGS]
        return [word for part in parts for word in words_of(part)]
    if isinstance(value, list):
        return [word for part in value for word in words_of(part)]
    return html.fromstring(f"<p>{value}</p>").text_content().split()


@pytest.mark.parametrize("name", sorted(set(BLOCKS) - set(WITHOUT_PREVIEW)))
def test_block_shows_every_word_of_its_preview(name):
    words = words_of(BLOCKS[name].meta.preview_value)

    shown = draw(name, BLOCKS[name].meta.preview_value).text_content()

    assert words
    assert [word for word in words if word not in shown] == []


@pytest.mark.parametrize("name", sorted(set(BLOCKS) - set(WITHOUT_PREVIEW)))
def test_block_accepts_its_own_preview(name):
    block = BLOCKS[name]

    assert block.clean(block.to_python(block.meta.preview_value))


@pytest.mark.parametrize("name", sorted(WITHOUT_PREVIEW))
def test_block_of_data_draws_nothing_it_was_not_given(name):
    assert draw(name, WITHOUT_PREVIEW[name]).text_content().strip() == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("heading", {"text": "Boo <b>&", "level": "2"}),
        ("quote", {"text": "Boo <b>&", "speaker": "Kim"}),
        ("callout", {"title": "Boo <b>&", "text": "<p>x</p>"}),
        ("accordion", {"items": [{"title": "Boo <b>&", "text": "<p>x</p>"}]}),
        ("steps", {"items": [{"title": "Boo <b>&", "text": "<p>x</p>"}]}),
        ("facts", {"items": [{"figure": "Boo <b>&", "label": "x"}]}),
        ("contact", {"name": "Boo <b>&"}),
    ],
)
def test_block_escapes_what_is_plain_text(name, value):
    drawn = draw(name, value)

    assert "Boo <b>&" in drawn.text_content()
    assert drawn.xpath(".//b") == []


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("heading", {"text": "", "level": "2"}, "text"),
        ("heading", {"text": "x" * 161, "level": "2"}, "text"),
        ("heading", {"text": "Titel", "level": "1"}, "level"),
        ("quote", {"text": "x" * 601, "speaker": "Kim"}, "text"),
        ("quote", {"text": "Wort", "speaker": ""}, "speaker"),
        ("callout", {"kind": "danger", "title": "x", "text": "<p>x</p>"}, "kind"),
        ("facts", {"items": []}, "items"),
        ("facts", {"items": [{"figure": "1", "label": "x"}] * 7}, "items"),
        ("contact", {"name": "Kim", "email": "keine Adresse"}, "email"),
        ("support_services", {"kinds": ["polizei"]}, "kinds"),
        ("links", {"items": []}, "items"),
    ],
)
def test_block_refuses_what_it_cannot_show(name, value, field):
    block = BLOCKS[name]

    with pytest.raises(ValidationError) as refused:
        block.clean(block.to_python(value))

    assert set(refused.value.block_errors) == {field}


def test_stream_refuses_a_broken_block_by_its_place():
    stream = SiteBlocks().to_python(
        [
            {"type": "text", "value": "<p>Gut.</p>"},
            {"type": "heading", "value": {"text": "", "level": "2"}},
        ]
    )

    with pytest.raises(StreamBlockValidationError) as refused:
        SiteBlocks().clean(stream)

    assert set(refused.value.block_errors) == {1}


@pytest.mark.parametrize(("level", "tag"), [("2", "h2"), ("3", "h3"), ("", "h2")])
def test_heading_has_the_level_and_the_anchor(level, tag):
    (heading,) = draw("heading", {"text": "Ziele", "level": level})

    assert (heading.tag, heading.text, heading.get("id")) == (tag, "Ziele", "abc")


def test_quote_leaves_out_a_function_nobody_gave():
    with_role = draw("quote", {"text": "Ja.", "speaker": "Kim", "role": "Rätin"})
    without = draw("quote", {"text": "Ja.", "speaker": "Kim", "role": ""})

    assert with_role.xpath("normalize-space(.//figcaption)") == "Kim, Rätin"
    assert without.xpath("normalize-space(.//figcaption)") == "Kim"
    assert without.xpath("string(.//blockquote)") == "„Ja.“"


def test_fact_names_its_source_if_there_is_one():
    items = [
        {"figure": "10", "label": "Kommunen", "source": "Ankündigung"},
        {"figure": "16", "label": "Länder", "source": ""},
    ]

    drawn = draw("facts", {"items": items})

    assert drawn.xpath(".//dt/text()") == ["Kommunen", "Länder"]
    assert drawn.xpath(".//dd/text()") == ["10", "Quelle: Ankündigung", "16"]


def test_contact_can_be_called_and_written_to():
    drawn = draw(
        "contact", {"name": "Kim", "phone": "0000 / 12-34", "email": "k@example.org"}
    )

    assert drawn.xpath(".//a/@href") == ["tel:00001234", "mailto:k@example.org"]


def picture(image, **choice) -> dict:
    return {"image": {"image": image.pk, "alt_text": "", "decorative": False} | choice}


def test_image_says_the_alternative_text_of_the_block():
    image = make_image("IMG_0001.png", description="Ein Tisch")

    drawn = draw("image", picture(image, alt_text="Zehn Menschen beraten"))

    assert drawn.xpath(".//img/@alt") == ["Zehn Menschen beraten"]
    assert drawn.xpath(".//figcaption") == []


def test_image_that_is_decorative_says_nothing():
    image = make_image("IMG_0001.png", description="Ein Tisch")

    drawn = draw("image", picture(image, alt_text="Zehn Menschen", decorative=True))

    assert drawn.xpath(".//img/@alt") == [""]


@pytest.mark.parametrize(
    ("caption", "author", "line"),
    [
        ("Am Tisch.", "", "Am Tisch."),
        ("", "Kim Muster", "Bild: Kim Muster"),
        ("Am Tisch.", "Kim Muster", "Am Tisch. Bild: Kim Muster"),
    ],
)
def test_image_has_its_caption_and_credit_below(caption, author, line):
    value = picture(make_image(author=author), alt_text="x") | {"caption": caption}

    drawn = draw("image", value)

    assert drawn.xpath("normalize-space(.//figcaption)") == line


def test_image_without_an_alternative_text_must_be_decorative():
    block = BLOCKS["image"]

    with pytest.raises(ValidationError):
        block.clean(block.to_python(picture(make_image())))
    assert block.clean(block.to_python(picture(make_image(), decorative=True)))


def test_links_leave_out_what_is_not_live_and_take_the_page_s_title():
    home = make_home()
    live = make_content_page(home, "Module")
    draft = make_content_page(home, "Entwurf", live=False)
    gone = make_content_page(home, "Gelöscht")
    items = [
        {"page": page.pk, "title": title, "text": ""}
        for page, title in (
            (live, ""),
            (live, "Zu den Modulen"),
            (draft, ""),
            (gone, ""),
        )
    ]
    gone.delete()

    drawn = draw("links", {"items": items})

    assert drawn.xpath(".//a/text()") == ["Module", "Zu den Modulen"]
    assert set(drawn.xpath(".//a/@href")) == {"/module/"}


def test_support_services_are_the_open_nationwide_ones_of_the_kinds():
    Kind = SupportService.Kind
    make_service("Notruf", kind=Kind.EMERGENCY)
    make_service("Beratung", kind=Kind.VICTIMS)
    make_service("Landesberatung", "BY", kind=Kind.VICTIMS)
    make_service("Geschlossen", kind=Kind.VICTIMS, is_closed=True)

    def names(kinds: list[str]) -> list[str]:
        drawn = draw("support_services", {"kinds": kinds})
        return drawn.xpath('.//*[@class="card__title"]/text()')

    assert names(["opferberatung"]) == ["Beratung"]
    assert names(["opferberatung", "notruf"]) == ["Notruf", "Beratung"]
    assert names([]) == ["Notruf", "Beratung"]
    assert names(["seelsorge"]) == []


def test_support_services_of_a_state_stand_with_the_nationwide_ones():
    make_service("Bund")
    make_service("Bayern", "BY")
    make_service("Hessen", "HE")

    drawn = draw("support_services", {"kinds": [], "state": "BY"})

    names = drawn.xpath('.//*[@class="card__title"]/text()')
    assert names == ["Bayern", "Bund"]


@pytest.mark.parametrize("state", ["", "BY"])
def test_support_services_cost_one_query(state, django_assert_num_queries):
    for number in range(3):
        make_service(f"Stelle {number}", *([state] if state else []))
    state_names()

    with django_assert_num_queries(1):
        draw("support_services", {"kinds": ["opferberatung"], "state": state})


def test_support_service_that_was_not_checked_in_time_is_marked():
    make_service("Alt", check_again_on=date(2026, 6, 1))

    drawn = draw("support_services", {"kinds": []})

    assert "Prüfung überfällig" in drawn.text_content()


def test_support_services_say_when_they_were_checked():
    make_service(checked_on=date(2026, 3, 1))

    drawn = draw("support_services", {"kinds": []})

    assert "Angaben geprüft am 1. März 2026" in drawn.text_content()
