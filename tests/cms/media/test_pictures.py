# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pictures are offered in three formats and two widths, from one list of sizes."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import Context, Template
from lxml import html

from cms.media.pictures import SIZES, draw, picture_address
from cms.models import CommunityRendition
from tests.factories.pages import make_image

pytestmark = pytest.mark.django_db


def draw_tag(tag: str, **context) -> html.HtmlElement:
    drawn = Template("{% load pictures %}" + tag).render(Context(context))
    return html.fragment_fromstring(drawn, create_parent="div")


def test_picture_offers_modern_formats_and_falls_back_to_jpeg():
    drawn = draw_tag('{% site_picture image "article" %}', image=make_image())

    assert drawn.xpath(".//source/@type") == ["image/avif", "image/webp"]
    assert drawn.xpath("string(.//img/@src)").endswith(".jpg")
    assert drawn.xpath(".//img/@width | .//img/@height") == ["40", "60"]
    assert len(set(drawn.xpath(".//@sizes"))) == 1


@pytest.mark.parametrize(
    ("tag", "loading"),
    [
        ('{% site_picture image "article" %}', ["lazy"]),
        ('{% site_picture image "article" is_first=True %}', []),
    ],
)
def test_picture_waits_for_its_turn_unless_it_is_the_first(tag, loading):
    drawn = draw_tag(tag, image=make_image())

    assert drawn.xpath(".//img/@loading") == loading


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ('{% site_picture image "teaser" %}', "Ein Tisch"),
        ('{% site_picture image "teaser" alt="" %}', ""),
        ('{% site_picture image "teaser" alt=hostile %}', 'A "B" <c>'),
    ],
)
def test_picture_says_the_alternative_text_it_is_given(tag, text):
    drawn = draw_tag(
        tag, image=make_image(description="Ein Tisch"), hostile='A "B" <c>'
    )

    assert drawn.xpath(".//img/@alt") == [text]


def test_picture_that_is_not_there_is_not_drawn():
    assert draw_tag('{% site_picture image "article" %}', image=None).xpath("*") == []
    assert draw_tag('{% picture_address image "poster" %}', image=None).text is None


def test_picture_whose_file_is_gone_does_not_break_the_page():
    image = make_image()
    image.file.storage.delete(image.file.name)

    drawn = draw_tag('{% site_picture image "article" %}', image=image)

    assert len(drawn.xpath(".//img")) == 1


def test_poster_has_one_address():
    assert picture_address(make_image(), "poster").startswith("/media/images/")


def test_draw_makes_every_rendition_once():
    image = make_image()

    made = draw(image, ["article", "teaser"])
    draw(image, ["article", "teaser"])

    specs = set(CommunityRendition.objects.values_list("filter_spec", flat=True))
    assert made == 12
    assert specs == {*SIZES["article"].specs, *SIZES["teaser"].specs}


def test_templates_name_no_size_of_their_own():
    own_specs = re.compile(r"{% (image|picture|srcset_image) ")
    templates = Path(settings.BASE_DIR, "templates").rglob("*.html")

    found = {path.name for path in templates if own_specs.search(path.read_text())}

    # The press takes files along in sizes that no page shows.
    assert found == set()
