# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every uploaded picture, wherever it stands, loses place, camera and remarks."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from network.uploads import (
    check_letterhead,
    check_letterhead_odt,
    check_logo,
    check_photo,
)
from network.uploads.metadata import without_metadata
from tests.network.uploads.builders import picture, with_parts
from tests.network.uploads.odt_builders import odt_with_parts

SECRET = "GEHEIMER-ORT"
GPS = 0x8825
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)


def exif_of(remark: str, degrees: tuple[float, ...] = (52.0, 31.0, 12.0)) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = f"{SECRET}{remark}"
    exif[0x9286] = f"{SECRET}{remark}"
    place = exif.get_ifd(GPS)
    place[1], place[2], place[3], place[4] = "N", degrees, "E", degrees
    place[29] = SECRET
    return exif


def photographed(image_format: str, remark: str = "", **options) -> bytes:
    if image_format == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Comment", f"{SECRET}{remark}")
        notes.add_itxt("Ort", f"{SECRET}{remark}", zip=False)
        options["pnginfo"] = notes
    if image_format == "JPEG":
        options["comment"] = f"{SECRET}{remark}".encode()
    xmp = f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode()
    if image_format in ("JPEG", "WEBP"):
        options["xmp"] = xmp
    return picture(image_format, size=(64, 32), exif=exif_of(remark), **options)


def in_docx(content: bytes, image_format: str) -> bytes:
    name = f"word/media/a.{image_format.lower()}"
    return unpacked(check_letterhead(with_parts({name: content})).content, name)


def in_odt(content: bytes, image_format: str) -> bytes:
    name = f"Pictures/a.{image_format.lower()}"
    return unpacked(check_letterhead_odt(odt_with_parts({name: content})).content, name)


def unpacked(archive: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(archive)) as opened:
        return opened.read(name)


UPLOADS = {
    "logo": (lambda content, _: check_logo(content).png, ("PNG", "JPEG", "WEBP")),
    "photo": (lambda content, _: check_photo(content).jpeg, ("PNG", "JPEG", "WEBP")),
    "docx": (in_docx, ("PNG", "JPEG")),
    "odt": (in_odt, ("PNG", "JPEG")),
}


@pytest.mark.parametrize("name", UPLOADS)
@settings(max_examples=12, deadline=None)
@given(st.data(), TEXTS, st.booleans())
def test_no_trace_of_place_or_camera_is_left(
    name: str, data, remark: str, progressive: bool
) -> None:
    clean, formats = UPLOADS[name]
    image_format = data.draw(st.sampled_from(formats))
    options = {"progressive": progressive} if image_format == "JPEG" else {}
    upload = photographed(image_format, remark, **options)
    assert SECRET.encode() in upload

    cleaned = clean(upload, image_format)

    assert SECRET.encode() not in cleaned
    with Image.open(BytesIO(cleaned)) as image:
        assert dict(image.getexif()) == {}
        assert not image.getexif().get_ifd(GPS)
        assert set(image.info) <= {
            "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi",
            "progressive", "progression",
        }  # fmt: skip


@pytest.mark.parametrize("image_format", ["PNG", "JPEG"])
def test_pixels_stay_as_they_are(image_format: str) -> None:
    upload = photographed(image_format)

    cleaned = without_metadata(upload)

    before, after = (Image.open(BytesIO(content)) for content in (upload, cleaned))
    assert before.tobytes() == after.tobytes()
    assert without_metadata(cleaned) == cleaned


def test_colour_profile_of_a_jpeg_is_kept() -> None:
    upload = picture("JPEG", icc_profile=b"Farbprofil", exif=exif_of(""))

    with Image.open(BytesIO(without_metadata(upload))) as image:
        assert image.info["icc_profile"] == b"Farbprofil"


def test_second_picture_behind_the_first_is_dropped() -> None:
    upload = picture("JPEG") + photographed("JPEG")

    assert without_metadata(upload) == picture("JPEG")


def test_turned_picture_keeps_its_turn_and_nothing_else() -> None:
    exif = exif_of("")
    exif[0x0112] = 6

    cleaned = without_metadata(picture("JPEG", exif=exif))

    with Image.open(BytesIO(cleaned)) as image:
        assert dict(image.getexif()) == {0x0112: 6}
    assert SECRET.encode() not in cleaned
    assert without_metadata(cleaned) == cleaned


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["PNG", "JPEG"]),
    st.lists(st.tuples(st.integers(30, 5000), st.integers(0, 255)), max_size=6),
    st.integers(0, 300),
)
def test_damaged_picture_never_grows_or_breaks(image_format, changes, cut) -> None:
    body = bytearray(picture(image_format, size=(64, 32)))
    for position, value in changes:
        body[30 + position % (len(body) - 30)] = value
    content = bytes(body[: len(body) - cut])

    try:
        Image.open(BytesIO(content)).close()
    except (OSError, SyntaxError, ValueError):
        return
    assert len(without_metadata(content)) <= len(content) + 100
