# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A video says its length, format and size, and how to follow it without sound."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.template.loader import render_to_string
from lxml import html

from cms.models import CommunityVideo
from tests.factories.pages import make_image
from tests.factories.stored_files import MP4, VTT, WEBM, make_video

pytestmark = pytest.mark.django_db


def draw(video: CommunityVideo) -> html.HtmlElement:
    drawn = render_to_string("components/video.html", {"video": video})
    return html.fragment_fromstring(drawn, create_parent="div")


@pytest.mark.parametrize(
    ("duration", "length"),
    [(5, "0:05 Minuten"), (95, "1:35 Minuten"), (3600, "60:00 Minuten")],
)
def test_length_is_said_in_minutes(duration, length):
    assert CommunityVideo(duration=duration).length == length


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.mp4", ("video/mp4", "MP4")), ("a.WEBM", ("video/webm", "WebM"))],
)
def test_format_follows_the_name(name, expected):
    video = CommunityVideo(file=ContentFile(b"", name=name))

    assert (video.media_type, video.format_name) == expected


def test_video_is_refused_without_a_film_or_a_length():
    video = CommunityVideo(
        title="x", file=ContentFile(b"GIF89a", name="a.mp4"), duration=0
    )

    with pytest.raises(ValidationError) as refused:
        video.full_clean()

    assert set(refused.value.message_dict) == {"file", "duration"}


def test_component_offers_film_captions_transcript_and_download():
    video = make_video(
        captions=ContentFile(VTT, name="vorlage.vtt"),
        transcript="Guten Tag.\n\nHier <b>ist</b> die Toolbox.",
        poster=make_image(),
    )

    drawn = draw(video)

    assert drawn.xpath("string(.//video/@aria-label)") == video.title
    assert drawn.xpath("string(.//video/@preload)") == "none"
    assert drawn.xpath("string(.//video/@poster)").startswith("/media/images/")
    assert drawn.xpath(".//source/@type") == ["video/mp4"]
    assert drawn.xpath(".//track[@kind='captions']/@srclang") == ["de"]
    assert drawn.xpath(".//details//p/text()") == [
        "Guten Tag.",
        "Hier <b>ist</b> die Toolbox.",
    ]
    (link,) = drawn.xpath(".//a[@download]")
    assert link.text == f"Video herunterladen (MP4, {len(MP4)}\xa0Bytes)"
    assert "1:35 Minuten · Video: Komm.A, CC0 1.0" in drawn.text_content()


def test_component_leaves_out_what_a_video_does_not_have():
    drawn = draw(make_video(file=ContentFile(WEBM, name="film.webm")))

    assert drawn.xpath(".//track | .//details | .//video/@poster") == []
    assert drawn.xpath(".//source/@type") == ["video/webm"]


def test_component_says_that_a_file_is_missing():
    video = make_video()
    video.file.storage.delete(video.file.name)

    drawn = draw(video)

    assert drawn.xpath(".//video") == []
    assert "Dieses Video ist zurzeit nicht verfügbar." in drawn.text_content()


def test_video_whose_file_is_gone_can_be_mended():
    video = make_video()
    video.file.storage.delete(video.file.name)

    with pytest.raises(ValidationError, match="nicht mehr vorhanden"):
        video.full_clean()


def test_editor_finds_videos_in_the_admin(admin_client):
    video = make_video()

    listing = admin_client.get("/admin/snippets/cms/communityvideo/")
    form = admin_client.get(f"/admin/snippets/cms/communityvideo/edit/{video.pk}/")

    assert video.title in listing.content.decode()
    assert 'enctype="multipart/form-data"' in form.content.decode()
