# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page in sign language: its film, the honest word without one, links to it."""

import pytest
from django.core.files.base import ContentFile
from lxml import html

from cms.models import CommunityVideo, SignLanguagePage
from tests.cms.serving.test_pages import MOST_QUERIES, queries_of
from tests.factories.pages import (
    add,
    make_content_page,
    make_home,
    make_image,
    make_twin,
)

pytestmark = pytest.mark.django_db

# The first box of an MP4 file and a little more: enough for every check of ours.
TINY_MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + b"\x00" * 2000


@pytest.fixture
def home():
    return make_home()


def make_page(home, **fields) -> SignLanguagePage:
    return add(home, SignLanguagePage, **{"title": "Gebärdensprache", **fields})


def make_video(**fields) -> CommunityVideo:
    video = CommunityVideo(
        title="Komm.A in Gebärdensprache",
        duration=95,
        transcript="Willkommen bei Komm.A.",
        **fields,
    )
    video.file.save("willkommen.mp4", ContentFile(TINY_MP4), save=False)
    video.captions.save("willkommen.vtt", ContentFile(b"WEBVTT\n"), save=False)
    video.full_clean()  # which opens the files to look into them
    video.file.close()
    video.captions.close()
    video.save()
    return video


def main_of(client, address: str):
    answer = client.get(address)
    assert answer.status_code == 200
    return html.fromstring(answer.content).find(".//main")


def sign_language_links(client, address: str) -> list[str]:
    document = html.fromstring(client.get(address).content)
    path = '//nav[contains(@class, "languages")]//a[.//*[contains(@class, "sign-l")]]'
    return [link.get("href") for link in document.xpath(path)]


def test_page_without_a_video_says_so(client, home):
    main = main_of(client, make_page(home).url)

    assert "Das Video ist in Vorbereitung" in main.text_content()
    assert main.xpath(".//video") == []


def test_page_shows_its_video_with_length_size_and_text(client, home):
    video = make_video(poster=make_image())
    main = main_of(client, make_page(home, video=video).url)

    (player,) = main.xpath(".//video")
    assert (player.get("preload"), player.get("autoplay")) == ("none", None)
    assert player.get("controls") is not None
    assert player.get("poster")
    assert player.xpath(".//source/@src") == [video.file.url]
    assert player.xpath(".//track/@src") == [video.captions.url]
    assert main.xpath(".//a[@download]/@href") == [video.file.url]
    text = main.text_content()
    assert "1:35 Minuten" in text
    assert "2,0\xa0KB" in text
    assert "Willkommen bei Komm.A." in text
    assert "in Vorbereitung" not in text


def test_page_whose_video_was_deleted_says_it_is_to_come(client, home):
    page = make_page(home, video=make_video())
    CommunityVideo.objects.all().delete()

    assert "in Vorbereitung" in main_of(client, page.url).text_content()


def test_page_with_a_video_costs_few_queries(client, home):
    page = make_page(home, video=make_video(poster=make_image()))

    assert len(queries_of(client, page.url)) <= MOST_QUERIES


def test_every_page_links_to_the_page_in_sign_language(client, home):
    page = make_page(home)
    make_content_page(home, "Projekt")
    make_twin(home, "en")

    for address in ("/", "/projekt/", "/en/", "/konto/login/"):
        assert sign_language_links(client, address) == [page.url]


def test_twin_of_the_page_is_linked_in_its_language(client, home):
    page = make_page(home)
    make_twin(home, "en")
    twin = make_twin(page, "en", title="Sign language", slug="sign-language")

    assert sign_language_links(client, "/en/") == [twin.url]
    assert "The video is in preparation" in main_of(client, twin.url).text_content()


def test_draft_of_the_page_is_linked_nowhere(client, home):
    make_page(home, live=False)

    assert sign_language_links(client, "/") == []


def test_each_language_has_one_page_in_sign_language(home):
    assert SignLanguagePage.can_create_at(home)
    make_page(home)
    assert not SignLanguagePage.can_create_at(home)
