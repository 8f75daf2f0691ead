# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A video and its captions are what their bytes say, never what their names claim."""

from contextlib import suppress

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from hypothesis import given
from hypothesis import strategies as st

from cms.media.videos import media_type, validate_captions, validate_video
from tests.factories.stored_files import MP4, VTT, WEBM

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (MP4, "video/mp4"),
        (WEBM, "video/webm"),
        (PNG, None),
        (HEIC, None),
        (b"", None),
        (b"<html>", None),
    ],
)
def test_type_is_told_by_the_first_bytes(start, expected):
    assert media_type(start) == expected


@pytest.mark.parametrize(("name", "content"), [("a.mp4", MP4), ("A.WEBM", WEBM)])
def test_films_are_accepted(name, content):
    assert validate_video(ContentFile(content, name=name)) is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.mp4", WEBM),
        ("a.webm", MP4),
        ("a.mp4", PNG),
        ("a.mp4", HEIC),
        ("a.mp4", b""),
        ("a.html", MP4),
        ("mp4", MP4),
    ],
)
def test_other_files_are_refused(name, content):
    with pytest.raises(ValidationError, match="kein Video im Format MP4 oder WebM"):
        validate_video(ContentFile(content, name=name))


def test_film_that_is_too_large_is_refused_with_both_sizes(settings):
    settings.VIDEO_MAX_UPLOAD_SIZE = 10

    with pytest.raises(ValidationError, match="Auflösung") as refused:
        validate_video(ContentFile(MP4, name="a.mp4"))

    assert refused.value.message.count("Bytes") == 2


def test_file_can_be_read_from_its_start_after_the_check():
    file = ContentFile(MP4, name="a.mp4")

    validate_video(file)

    assert file.read() == MP4


@pytest.mark.parametrize(
    "content", [VTT, b"\xef\xbb\xbf" + VTT, b"WEBVTT - Titel\n\n", b"WEBVTT\r\n\r\n"]
)
def test_captions_are_accepted(content):
    assert validate_captions(ContentFile(content, name="a.vtt")) is None


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.srt", VTT, "WebVTT"),
        ("a.vtt", b"1\n00:00", "WebVTT"),
        ("a.vtt", b"", "WebVTT"),
        ("a.vtt", b"WEBVTTX", "WebVTT"),
        ("a.vtt", VTT.decode().encode("utf-16"), "UTF-8"),
        ("a.vtt", VTT + b"x" * 1024 * 1024, "größer als 1 MB"),
    ],
)
def test_other_captions_are_refused(name, content, reason):
    with pytest.raises(ValidationError, match=reason):
        validate_captions(ContentFile(content, name=name))


@given(st.binary(max_size=64))
def test_any_bytes_are_accepted_or_refused(content):
    for check, name in ((validate_video, "a.mp4"), (validate_captions, "a.vtt")):
        with suppress(ValidationError):
            check(ContentFile(content, name=name))
