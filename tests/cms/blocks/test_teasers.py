# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lists that fill themselves show what everybody may see, in few queries."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.blocks import SiteBlocks
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_news,
    make_news_index,
    restrict,
)

from .test_site_blocks import draw

pytestmark = pytest.mark.django_db

BLOCK = SiteBlocks().child_blocks["teasers"]


def titles(drawn) -> list[str]:
    return drawn.xpath(".//h3/a/text()")


def newest(count: int = 3):
    return draw("teasers", {"title": "Neues", "kind": "news", "count": count})


def chosen(*pages):
    keys = [page.pk for page in pages]
    return draw("teasers", {"title": "Lesen", "kind": "", "pages": keys})


@pytest.fixture
def index():
    return make_news_index(make_home())


def test_newest_news_come_first_and_no_draft(index):
    for day, title in ((1, "Alt"), (3, "Neu"), (2, "Mittel")):
        make_news(index, title, date=date(2026, 9, day))
    make_news(index, "Entwurf", live=False)

    drawn = newest(2)

    assert titles(drawn) == ["Neu", "Mittel"]
    assert drawn.xpath("string(.//h2)") == "Neues"
    assert drawn.xpath(".//a[@class='arrow-link']/@href") == ["/aktuelles/"]


def test_list_without_anything_shows_no_heading(index):
    assert newest().xpath(".//h2") == []


def test_teaser_shows_picture_day_and_text(index):
    make_news(index, image=make_image(), image_alt="Ein Tisch", intro="Kurz & gut.")

    drawn = newest()

    assert drawn.xpath(".//img/@alt") == ["Ein Tisch"]
    assert drawn.xpath(".//time/@datetime") == ["2026-09-14"]
    assert "Kurz & gut." in drawn.text_content()


def test_chosen_pages_keep_their_order_and_leave_out_what_is_not_public(index):
    home = index.get_parent()
    first, second, draft, private = (
        make_content_page(home, title) for title in ("Eins", "Zwei", "Drei", "Vier")
    )
    draft.unpublish()
    restrict(private)

    drawn = chosen(second, draft, private, first)

    assert titles(drawn) == ["Zwei", "Eins"]


def test_text_of_a_chosen_page_is_its_introduction_without_marks(index):
    page = make_content_page(
        index.get_parent(), intro="<p>Worum <b>es</b> geht.</p><p>Und wie.</p>"
    )

    assert "Worum es geht. Und wie." in chosen(page).text_content()


@pytest.mark.parametrize(
    "show", [lambda pages: newest(len(pages)), lambda pages: chosen(*pages)]
)
def test_one_and_three_teasers_cost_the_same(index, show):
    pages = [make_news(index, image=make_image()) for _ in range(3)]

    def queries(count: int) -> int:
        show(pages[:count])
        with CaptureQueriesContext(connection) as captured:
            show(pages[:count])
        return len(captured)

    assert queries(1) == queries(3) <= 6


@pytest.mark.parametrize(
    "value",
    [
        {"title": "A", "kind": "", "pages": []},
        {"title": "A", "kind": "termine-die-es-nicht-gibt", "pages": []},
        {"title": "", "kind": "news", "pages": []},
        {"title": "A", "kind": "news", "count": 0},
        {"title": "A", "kind": "news", "count": 1000},
    ],
)
def test_list_that_could_not_be_filled_is_refused(value):
    with pytest.raises(ValidationError):
        BLOCK.clean(BLOCK.to_python(value))


def test_list_is_filled_either_by_kind_or_by_hand(index):
    value = {"title": "A", "kind": "news", "count": 3, "pages": [index.pk]}

    with pytest.raises(ValidationError) as refused:
        BLOCK.clean(BLOCK.to_python(value))

    assert "entweder" in str(refused.value.block_errors["kind"])
    assert BLOCK.clean(BLOCK.to_python(value | {"kind": ""}))
    assert BLOCK.clean(BLOCK.to_python(value | {"pages": []}))
