# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pictures in, clean PNG or one German sentence out."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from network.uploads import UploadRefused, check_logo
from tests.network.uploads.builders import picture, png_claiming

SENTENCE = r"^[A-ZÄÖÜ][^\n]* bitte [^\n]*\.$"
BLUE = (0, 81, 158)
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'


def opened(png: bytes) -> Image.Image:
    image = Image.open(BytesIO(png), formats=("PNG",))
    image.load()
    return image


def pixel(png: bytes, position: tuple[int, int] = (0, 0)) -> object:
    return opened(png).getpixel(position)


@pytest.mark.parametrize("image_format", ["PNG", "JPEG", "WEBP"])
def test_check_logo_turns_each_format_into_png(image_format: str) -> None:
    logo = check_logo(picture(image_format, quality=95))

    assert (logo.width, logo.height) == opened(logo.png).size == (40, 20)
    assert opened(logo.png).mode == "RGB"


def test_check_logo_keeps_transparency() -> None:
    logo = check_logo(picture(mode="RGBA", colour=(0, 81, 158, 100)))

    assert pixel(logo.png) == (*BLUE, 100)


def test_check_logo_keeps_the_transparent_entry_of_a_palette() -> None:
    logo = check_logo(picture(mode="P", colour=0, transparency=0))

    assert opened(logo.png).getchannel("A").getextrema() == (0, 0)


def test_check_logo_turns_cmyk_into_rgb() -> None:
    logo = check_logo(picture("JPEG", mode="CMYK", colour=(255, 0, 0, 0), quality=95))

    assert pixel(logo.png) == (0, 255, 255)


def test_check_logo_scales_sixteen_bits_instead_of_cutting_them_off() -> None:
    logo = check_logo(picture(mode="I;16", colour=128 * 256))

    assert pixel(logo.png) == (128, 128, 128)


def test_check_logo_limits_the_longest_side() -> None:
    logo = check_logo(picture(size=(4000, 1000)))

    assert (logo.width, logo.height) == (1600, 400)


def test_check_logo_turns_the_picture_upright_and_drops_its_metadata() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Kamerahersteller"
    exif.get_ifd(0x8825)[1] = "N"

    logo = check_logo(picture("JPEG", exif=exif))

    assert (logo.width, logo.height) == (20, 40)
    assert dict(opened(logo.png).getexif()) == {}
    assert opened(logo.png).info == {}
    assert b"Kamerahersteller" not in logo.png


def test_check_logo_survives_a_broken_colour_profile_and_drops_it() -> None:
    logo = check_logo(picture(icc_profile=b"kein Profil"))

    assert pixel(logo.png) == BLUE
    assert opened(logo.png).info == {}


def test_check_logo_applies_the_colour_profile() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exchanged = (
        srgb.replace(b"rXYZ", b"????")
        .replace(b"bXYZ", b"rXYZ")
        .replace(b"????", b"bXYZ")
    )

    logo = check_logo(picture(colour="#ff0000", icc_profile=exchanged))

    assert pixel(logo.png) == (0, 0, 255)


def test_check_logo_leaves_nothing_behind_the_picture() -> None:
    assert b"<script>" not in check_logo(picture() + b"<script>alert(1)</script>").png


def animated(image_format: str) -> bytes:
    output = BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    frames[0].save(output, image_format, save_all=True, append_images=frames[1:])
    return output.getvalue()


def jpeg_of_many_scans() -> bytes:
    content = picture("JPEG", progressive=True)
    start = content.index(b"\xff\xda")
    return content[:start] + content[start:-2] * 41 + content[-2:]


REFUSED = {
    "empty file": (b"", "leer"),
    "text file": (b"Das ist kein Logo.", "kein lesbares Bild"),
    "5 100 pixels squared": (png_claiming(5_100, 5_100), "25 Megapixel"),
    "svg with a script": (SVG, "SVG"),
    "svg in UTF-16": (SVG.decode().encode("utf-16"), "SVG"),
    "compressed svg": (b"\x1f\x8b\x08\0" + b"\0" * 20, "SVG"),
    "gif": (picture("GIF"), "PNG, JPEG oder WebP"),
    "bmp": (picture("BMP"), "PNG, JPEG oder WebP"),
    "tiff": (picture("TIFF"), "PNG, JPEG oder WebP"),
    "pdf": (b"%PDF-1.7\n", "kein lesbares Bild"),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n", "kein lesbares Bild"),
    "more than 5 MB": (picture() + b"\0" * 5_000_000, "5 MB"),
    "20 000 pixels squared": (png_claiming(20_000, 20_000), "25 Megapixel"),
    "10 000 pixels squared": (png_claiming(10_000, 10_000), "25 Megapixel"),
    "7 000 pixels squared": (png_claiming(7_000, 7_000), "25 Megapixel"),
    "header only": (png_claiming(100, 100), "beschädigt"),
    "truncated png": (picture(size=(300, 300), colour="red")[:-60], "beschädigt"),
    "truncated jpeg": (picture("JPEG", size=(300, 300))[:-400], "beschädigt"),
    "truncated webp": (picture("WEBP")[:-10], "Bild"),
    "animated png": (animated("PNG"), "animiert"),
    "animated webp": (animated("WEBP"), "animiert"),
    "endless scans": (jpeg_of_many_scans(), "aufwendig kodiert"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_check_logo_refuses(name: str) -> None:
    content, reason = REFUSED[name]

    with pytest.raises(UploadRefused, match=SENTENCE) as refusal:
        check_logo(content)

    assert reason in str(refusal.value)


def accepts_or_refuses(content: bytes) -> None:
    try:
        logo = check_logo(content)
    except UploadRefused:
        return
    assert opened(logo.png).size == (logo.width, logo.height)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_check_logo_raises_nothing_else_on_any_bytes(content: bytes) -> None:
    accepts_or_refuses(content)


GOOD = (
    picture(mode="P", colour=0, transparency=0),
    picture("JPEG", mode="CMYK", colour=0, progressive=True),
    picture("WEBP", mode="RGBA", lossless=True),
    picture("JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06"),
)


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(deadline=None)
@given(
    st.sampled_from(GOOD),
    st.lists(
        st.tuples(st.integers(min_value=0), st.integers(0, 255)),
        min_size=1,
        max_size=8,
    ),
    st.integers(0, 40),
)
def test_check_logo_raises_nothing_else_on_damaged_pictures(
    good: bytes, changes: list[tuple[int, int]], cut: int
) -> None:
    damaged = bytearray(good)
    for position, value in changes:
        damaged[position % len(damaged)] = value

    accepts_or_refuses(bytes(damaged[: len(damaged) - cut]))
