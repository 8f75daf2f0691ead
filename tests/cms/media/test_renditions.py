# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who publishes has the pictures drawn; the first visitor waits for none."""

import pytest
from django.core.files.base import ContentFile

from cms.media.renditions import draw_anew, draw_pictures
from cms.models import CommunityRendition, NewsPage
from cms.models.used_files import Use, used_files
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_news,
    make_news_index,
)
from tests.factories.stored_files import MP4, make_video

pytestmark = pytest.mark.django_db

CREDIT = {"author": "Komm.A", "licence": "cc0"}


def image_block(image) -> dict:
    choice = {"image": image.pk, "alt_text": "Ein Tisch", "decorative": False}
    return {"type": "image", "value": {"image": choice, "caption": ""}}


def renditions() -> set[tuple[int, str]]:
    return set(CommunityRendition.objects.values_list("image_id", "filter_spec"))


@pytest.fixture
def news() -> NewsPage:
    body = [image_block(make_image("Im Text", **CREDIT))]
    index = make_news_index(make_home())
    return make_news(index, image=make_image("Oben", **CREDIT), body=body)


def test_first_visit_draws_nothing(client, news, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        news.save_revision().publish()
    drawn = renditions()

    for address in ("/", "/aktuelles/", f"/aktuelles/{news.slug}/"):
        assert client.get(address).status_code == 200

    assert len(drawn) == 12 + 6 + 1  # article, teaser, share picture
    assert renditions() == drawn


def test_draft_draws_nothing(news, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        news.save_revision()

    assert renditions() == set()


def test_poster_is_drawn_when_the_video_is_saved(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_video(poster=make_image())
        make_video(file=ContentFile(MP4, name="ohne.mp4"))

    assert [spec for _, spec in renditions()] == ["width-960|format-jpeg"]


def test_picture_of_a_page_is_drawn_anew(news, django_capture_on_commit_callbacks):
    unused = make_image("Übrig")

    with django_capture_on_commit_callbacks(execute=True):
        draw_anew(news.image)
        draw_anew(unused)

    assert {image for image, _ in renditions()} == {news.image.pk}


def test_picture_that_is_gone_by_then_is_no_mistake():
    assert draw_pictures.call(0, ["article"]) == 0


def test_used_files_are_those_of_fields_blocks_and_videos():
    poster, own, both = (make_image(title) for title in ("Standbild", "Oben", "Beide"))
    index = make_news_index(make_home())
    news = make_news(index, image=both, body=[image_block(own), image_block(both)])

    found = {(used.file.title, used.use) for used in used_files(news)}
    of_video = used_files(make_video(poster=poster))

    assert found == {("Oben", Use.BLOCK), ("Beide", Use.FIELD)}
    assert [(used.file.title, used.use) for used in of_video] == [
        ("Standbild", Use.FIELD)
    ]


def test_used_files_are_those_of_the_draft_in_hand():
    page = make_content_page(make_home())
    image = make_image()

    page.body = page.body.stream_block.to_python([image_block(image)])

    assert [used.file for used in used_files(page)] == [image]
