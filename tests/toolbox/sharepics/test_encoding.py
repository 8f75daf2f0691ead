# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a file says about itself."""

from dataclasses import replace

import pytest

from tests.toolbox.sharepics.builders import opened, photo, sharepic
from toolbox.sharepics.encoding import FORMATS
from toolbox.sharepics.model import Layout, Words
from toolbox.sharepics.rendering import render
from toolbox.sharepics.wording import alt_text

ON_PHOTO = replace(
    sharepic(Layout.TEXT_ON_PHOTO, Words("Hass & <Hetze>"), photo()),
    licence="CC BY 4.0",
)


def described(content: bytes) -> dict:
    return opened(content).getxmp()["xmpmeta"]["RDF"]["Description"]


def text_of(entry: dict) -> str:
    first, *_ = entry["Alt"]["li"]
    return first["text"]


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_carries_alternative_text_credit_and_licence(format):
    facts = described(render(ON_PHOTO, "link", format))

    assert text_of(facts["AltTextAccessibility"]) == alt_text(ON_PHOTO)
    assert text_of(facts["rights"]) == "Erika Muster, CC BY 4.0"
    assert text_of(facts["UsageTerms"]) == "CC BY 4.0"
    assert facts["Credit"] == "Erika Muster"


def test_png_says_it_in_plain_text_too_and_is_marked_as_srgb():
    picture = opened(render(ON_PHOTO, "link", "png"))

    assert picture.text["Description"] == alt_text(ON_PHOTO)
    assert picture.text["Copyright"] == "Erika Muster, CC BY 4.0"
    assert picture.info["srgb"] == 0


@pytest.mark.parametrize("format", ["jpg", "webp"])
def test_other_formats_carry_the_srgb_profile_without_a_date_of_making(format):
    profile = opened(render(ON_PHOTO, "link", format)).info["icc_profile"]

    assert profile[36:40] == b"acsp"
    assert int.from_bytes(profile[24:26], "big") == 2000


def test_the_alternative_text_of_the_editor_goes_before_the_proposal():
    own = replace(ON_PHOTO, alt="Menschen mit Kerzen vor dem Rathaus")

    facts = described(render(own, "link", "jpg"))

    assert text_of(facts["description"]) == "Menschen mit Kerzen vor dem Rathaus"


def test_a_photo_that_is_not_shown_is_not_credited():
    without = replace(ON_PHOTO, layout=Layout.TEXT_ON_COLOUR, licence="")

    assert "Credit" not in described(render(without, "link", "png"))
    assert "rights" not in described(render(without, "link", "png"))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("alt", ["ä&" * 5000, "\x00\ud800<!--]]>😀", "x\u0000"])
def test_no_alternative_text_breaks_a_file(format, alt):
    content = render(replace(ON_PHOTO, alt=alt, lang="?" * 9), "link", format)

    assert described(content)


@pytest.mark.parametrize("format", ["png", "jpg"])
def test_print_presets_say_how_large_they_are(format):
    picture = opened(render(sharepic(), "a4", format))

    assert [round(value) for value in picture.info["dpi"]] == [150, 150]
    assert "dpi" not in opened(render(sharepic(), "link", "png")).info
