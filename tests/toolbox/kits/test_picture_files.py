# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pictures in a kit: the original as it is, and a size for the web."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from tests.toolbox.kits.archives import files_of
from tests.toolbox.kits.builders import empty_kit, picture
from toolbox.rendering.errors import RenderingError


def files(*pictures) -> dict[str, bytes]:
    return files_of(replace(empty_kit(), pictures=pictures))


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def saved(image: Image.Image, format: str, **options) -> bytes:
    target = BytesIO()
    image.save(target, format, **options)
    return target.getvalue()


def test_original_is_the_uploaded_file_and_web_size_is_smaller() -> None:
    one = picture(width=3000, height=2000)

    packed = files(one)

    assert packed["bilder/marktplatz.jpg"] == one.read()
    assert opened(packed["bilder/marktplatz-web.jpg"]).size == (1600, 1067)


def test_small_picture_comes_once() -> None:
    packed = files(picture(width=1600, height=900))

    assert [path for path in packed if path.startswith("bilder/")] == [
        "bilder/marktplatz.jpg"
    ]


def test_tall_picture_is_measured_by_its_height() -> None:
    packed = files(picture(width=900, height=3200))

    assert opened(packed["bilder/marktplatz-web.jpg"]).size == (450, 1600)


def test_web_size_stands_upright_and_forgets_the_camera() -> None:
    image = Image.new("RGB", (2000, 1000), "#1f3a5f")
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Kamera"
    content = saved(image, "JPEG", exif=exif)

    packed = files(picture(width=2000, height=1000, read=lambda: content))

    web = opened(packed["bilder/marktplatz-web.jpg"])
    assert web.size == (800, 1600)
    assert dict(web.getexif()) == {}


def test_transparent_picture_stays_transparent() -> None:
    content = saved(Image.new("RGBA", (2000, 20), (0, 0, 0, 0)), "PNG")
    clear = picture(width=2000, height=20, media_type="image/png", read=lambda: content)

    web = opened(files(clear)["bilder/marktplatz-web.png"])

    assert web.mode == "RGBA"


def test_cmyk_photograph_of_a_print_shop_is_shown_by_browsers() -> None:
    image = Image.new("CMYK", (2000, 100), (0, 80, 80, 0))
    content = saved(image, "JPEG", icc_profile=b"profile of a press")

    packed = files(picture(width=2000, height=100, read=lambda: content))

    web = opened(packed["bilder/marktplatz-web.jpg"])
    assert web.mode == "RGB"
    assert "icc_profile" not in web.info


def test_colours_of_a_camera_stay_as_they_were() -> None:
    image = Image.new("RGB", (2000, 100), "#c8102e")
    content = saved(image, "JPEG", icc_profile=b"profile of a camera")

    packed = files(picture(width=2000, height=100, read=lambda: content))

    web = opened(packed["bilder/marktplatz-web.jpg"])
    assert web.info["icc_profile"] == b"profile of a camera"


def test_picture_too_large_to_open_is_named(monkeypatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)

    with pytest.raises(RenderingError, match="„Marktplatz“ lässt sich nicht lesen"):
        files(picture(width=1000, height=800))


def test_drawing_is_handed_on_as_it_is() -> None:
    drawing = picture(
        media_type="image/svg+xml", is_logo=True, read=lambda: b"<svg/>", name="Logo"
    )

    assert files(drawing)["logos/logo.svg"] == b"<svg/>"


def test_file_of_a_kind_nobody_opens_is_refused_by_name() -> None:
    with pytest.raises(RenderingError, match="Das Bild „Marktplatz“ ist keine"):
        files(picture(media_type="image/tiff"))
