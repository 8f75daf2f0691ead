# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Downloads say their kind and size; films of others are asked for twice."""

import pytest
from django.core.exceptions import ValidationError

from cms.blocks import SiteBlocks
from tests.factories.pages import make_image
from tests.factories.stored_files import make_document, make_video

from .test_site_blocks import draw

pytestmark = pytest.mark.django_db

BLOCKS = SiteBlocks().child_blocks


def item(document, title: str = "", note: str = "") -> dict:
    return {"document": document.pk, "title": title, "note": note}


def test_download_says_kind_size_and_note():
    document = make_document(content=b"x" * 1536)

    drawn = draw("downloads", {"items": [item(document, note="Deutsch")]})

    (link,) = drawn.xpath(".//a")
    assert " ".join(link.text_content().split()) == "Leitfaden (PDF, 1,5 KB)"
    assert link.get("href") == document.url
    assert drawn.xpath("string(.//li/span[@class='small'])") == "Deutsch"


def test_download_takes_the_title_of_the_block():
    drawn = draw("downloads", {"items": [item(make_document(), "Zum <b>Abhaken")]})

    assert "Zum <b>Abhaken" in drawn.xpath("string(.//a)")


def test_download_whose_file_is_gone_is_no_link():
    document = make_document()
    document.file.storage.delete(document.file.name)

    drawn = draw("downloads", {"items": [item(document)]})

    assert drawn.xpath(".//a") == []
    assert "Diese Datei ist zurzeit nicht verfügbar." in drawn.text_content()


def test_download_that_was_deleted_is_left_out():
    document, other = make_document("Weg"), make_document("Da")
    items = [item(document), item(other)]
    document.delete()

    drawn = draw("downloads", {"items": items})

    assert len(drawn.xpath(".//li")) == 1


def test_downloads_need_the_same_queries_for_one_and_three(django_assert_num_queries):
    documents = [make_document(str(number)) for number in range(3)]

    for count in (1, 3):
        stream = [item(document) for document in documents[:count]]
        with django_assert_num_queries(1):
            draw("downloads", {"items": stream})


def test_video_block_shows_the_film():
    drawn = draw("video", {"video": make_video().pk})

    assert len(drawn.xpath(".//video/source")) == 1


@pytest.mark.parametrize(
    ("url", "provider"),
    [
        ("https://www.youtube.com/watch?v=a", "YouTube"),
        ("https://youtu.be/a", "YouTube"),
        ("https://player.vimeo.com/video/1", "Vimeo"),
        ("https://notyoutube.com/a", "notyoutube.com"),
        ("https://video.example.org/a", "video.example.org"),
    ],
)
def test_film_of_others_names_the_provider(url, provider):
    drawn = draw("external_video", {"title": "Gespräch", "url": url})

    assert drawn.xpath("string(.//summary)") == f"Video bei {provider} ansehen"
    assert f"„Gespräch“ bei {provider} öffnen" in drawn.text_content()


def test_film_of_others_asks_for_nothing_before_the_second_click():
    drawn = draw("external_video", {"title": "A", "url": "https://youtu.be/a"})

    assert drawn.xpath(".//@src | .//@srcset | .//iframe | .//object | .//link") == []
    assert drawn.xpath("./div/details/p/a/@href") == ["https://youtu.be/a"]
    assert "noreferrer" in drawn.xpath("string(.//a/@rel)")
    assert "Ihre IP-Adresse" in drawn.text_content()


@pytest.mark.parametrize(
    "url",
    ["http://youtu.be/a", "ftp://example.org/a", "javascript:alert(1)"],
)
def test_film_of_others_needs_a_safe_address(url):
    block = BLOCKS["external_video"]

    with pytest.raises(ValidationError) as refused:
        block.clean(block.to_python({"title": "A", "url": url}))

    assert set(refused.value.block_errors) == {"url"}


def test_image_that_says_nothing_is_refused_in_german():
    value = {"image": make_image().pk, "alt_text": "", "decorative": False}
    block = BLOCKS["image"]

    with pytest.raises(ValidationError) as refused:
        block.clean(block.to_python({"image": value}))

    problem = refused.value.block_errors["image"].block_errors["alt_text"]
    assert problem.message.startswith("Bitte beschreiben Sie, was auf dem Bild")
