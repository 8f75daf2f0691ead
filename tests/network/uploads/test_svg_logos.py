# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""SVG logos in, a picture without a drawing or one German sentence out."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from network.uploads import UploadRefused, check_logo
from tests.network.uploads.builders import picture
from tests.network.uploads.hostile_svgs import REFUSED, embedded, svg

SENTENCE = r"^[A-ZÄÖÜ][^\n]* bitte [^\n]*\.$"
BLUE = (0, 81, 158, 255)
BOX = '<rect width="100" height="100" fill="#00519e"/>'
DOCTYPE = (
    '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
    '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
)
INKSCAPE = (
    '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'inkscape:export-filename="C:\\Wappen\\logo.png" inkscape:label="Ebene"/>'
)


def drawn(content: bytes) -> Image.Image:
    logo = check_logo(content)
    image = Image.open(BytesIO(logo.png), formats=("PNG",)).convert("RGBA")
    assert image.size == (logo.width, logo.height)
    return image


@pytest.mark.parametrize("name", REFUSED)
def test_check_logo_refuses_the_drawing(name: str) -> None:
    content, reason = REFUSED[name]

    with pytest.raises(UploadRefused, match=SENTENCE) as refusal:
        check_logo(content)

    assert reason in str(refusal.value)


def test_check_logo_draws_an_svg_once_as_large_as_a_logo_may_be() -> None:
    image = drawn(svg(BOX))

    assert image.size == (1600, 800)
    assert image.getpixel((400, 400)) == BLUE
    assert image.getpixel((1200, 400))[3] == 0


@pytest.mark.parametrize(
    "content",
    [
        svg(BOX, before=DOCTYPE),
        svg(BOX, before="<!DOCTYPE svg>"),
        svg("<style>.a{fill:#00519e}</style><path class='a' d='M0 0h100v100H0z'/>"),
        svg('<g id="a"><path fill="#00519e" d="M0 0h1v1H0z"/></g>'
            '<use xlink:href="#a" transform="scale(100)"/>'),
        svg("<linearGradient id='a'><stop stop-color='#00519e'/></linearGradient>"
            "<rect width='100' height='100' fill=\"url( '#a' )\"/>"),
        svg(BOX + INKSCAPE),
        svg(embedded(picture(size=(10, 10))).replace('"9"', '"100"')),
        svg(BOX).decode().replace('viewBox="0 0 200 100"', 'width="20mm" height="10mm"'
            ).replace('"100"', '"37.8"').encode(),
    ],
    ids=["doctype", "short doctype", "style", "copy", "gradient", "inkscape",
         "picture", "no view box"],
)  # fmt: skip
def test_check_logo_accepts_what_drawing_programs_write(content: bytes) -> None:
    assert drawn(content).getpixel((400, 400)) == BLUE


changes = st.lists(
    st.tuples(st.integers(min_value=0), st.integers(0, 255)), min_size=1, max_size=8
)


@settings(max_examples=50, deadline=None)
@given(changes)
def test_check_logo_raises_nothing_else_on_a_damaged_drawing(
    at: list[tuple[int, int]],
) -> None:
    body = bytearray(svg(BOX + embedded(picture()), before=DOCTYPE))
    for position, value in at:
        body[position % len(body)] = value

    try:
        logo = check_logo(bytes(body))
    except UploadRefused:
        return
    assert max(logo.width, logo.height) <= 1600
