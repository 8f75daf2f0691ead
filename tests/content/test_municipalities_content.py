# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reads the demo municipalities, their people and files, and the site's pictures."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from PIL import Image

from cms.management.loading.groups import RIGHTS

CONTENT = Path(__file__).resolve().parents[2] / "content"
MUNICIPALITIES = CONTENT / "municipalities"
STATE_PREFIXES = {
    "SH": "01", "HH": "02", "NI": "03", "HB": "04", "NW": "05", "HE": "06",
    "RP": "07", "BW": "08", "BY": "09", "SL": "10", "BE": "11", "BB": "12",
    "MV": "13", "SN": "14", "ST": "15", "TH": "16",
}  # fmt: skip


def read_yaml(path: str) -> Any:
    return yaml.safe_load((CONTENT / path).read_text(encoding="utf-8"))


def all_strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from all_strings(part)
    else:
        yield str(value)


IMAGES = read_yaml("images/images.yaml")["images"]
USERS = read_yaml("municipalities/users.yaml")["users"]
PROFILES = [
    read_yaml(f"municipalities/{slug}.yaml")
    for slug in ("musterhausen", "beispielstadt", "probeland")
]

each_profile = pytest.mark.parametrize(
    "profile", PROFILES, ids=lambda profile: profile["slug"]
)


@each_profile
def test_municipality_has_every_field(profile):
    assert list(profile) == [
        "slug", "name", "kind", "official_key", "federal_state", "population", "role",
        "head", "press", "boilerplate", "is_listed", "about", "alliance_email",
        "website", "imprint", "design",
    ]  # fmt: skip
    assert list(profile["head"]) == [
        "office", "first_name", "last_name", "academic_title", "form_of_address",
    ]  # fmt: skip
    assert set(profile["press"]) == {"name", "role", "phone", "email"}
    assert profile["head"]["form_of_address"] in ("frau", "herr", "neutral")
    assert profile["role"] in ("model", "platform")
    assert profile["kind"] not in profile["name"].lower().split()


@each_profile
def test_municipality_key_fits_its_kind_and_state(profile):
    length = 5 if profile["kind"] == "landkreis" else 8

    assert re.fullmatch(rf"\d{{{length}}}", profile["official_key"])
    assert profile["official_key"].startswith(
        STATE_PREFIXES[profile["federal_state"]] + "999"
    )


@each_profile
def test_municipality_is_plainly_fictitious(profile):
    text = " ".join(all_strings(profile))

    assert profile["website"] == f"https://{profile['slug']}.example.org"
    assert all(
        address.endswith(f"@{profile['slug']}.example.org")
        for address in re.findall(r"\S+@\S+", text)
    )
    for phone in (profile["press"]["phone"], profile["imprint"]["phone"]):
        assert phone.startswith("0000 ")
    assert profile["imprint"]["postcode"] == "00000"


@each_profile
def test_logo_is_a_transparent_picture_800_wide(profile):
    with Image.open(MUNICIPALITIES / profile["design"]["logo"]) as logo:
        assert logo.width == 800
        assert logo.convert("RGBA").getpixel((0, 0))[3] == 0
    assert profile["design"]["logo_alt"].startswith("Logo de")
    assert re.fullmatch("#[0-9A-F]{6}", profile["design"]["primary"])
    assert re.fullmatch("#[0-9A-F]{6}", profile["design"]["accent"])


@each_profile
def test_letterhead_has_both_marks_and_speaks_german(profile):
    letterhead = docx.Document(str(MUNICIPALITIES / profile["design"]["letterhead"]))
    texts = [paragraph.text for paragraph in letterhead.paragraphs]

    assert texts == [f"{profile['imprint']['city']}, {{{{DATUM}}}}", "{{INHALT}}"]
    assert letterhead.core_properties.language == "de-DE"
    assert "de-DE" in letterhead.styles.element.xpath("//w:lang/@w:val")


@each_profile
def test_letterhead_describes_its_logo(profile):
    letterhead = docx.Document(str(MUNICIPALITIES / profile["design"]["letterhead"]))
    section = letterhead.sections[0]
    header = (
        section.first_page_header
        if section.different_first_page_header_footer
        else section.header
    )

    descriptions = header._element.xpath(".//wp:docPr/@descr")
    assert descriptions == [profile["design"]["logo_alt"]]


def test_one_letterhead_has_a_first_page_of_its_own():
    own = [
        profile["slug"]
        for profile in PROFILES
        if docx.Document(str(MUNICIPALITIES / profile["design"]["letterhead"]))
        .sections[0]
        .different_first_page_header_footer
    ]

    assert own == ["beispielstadt"]


def test_users_belong_to_municipalities_and_carry_no_password():
    slugs = {profile["slug"] for profile in PROFILES}
    emails = [user["email"] for user in USERS]

    assert len(emails) == len(set(emails)) == 11
    for user in USERS:
        assert set(user) == {
            "email", "first_name", "last_name", "memberships", "groups", "is_superuser",
        }  # fmt: skip
        assert user["email"].endswith("example.org")
        assert set(user["groups"]) <= set(RIGHTS)
        for membership in user["memberships"]:
            assert membership["municipality"] in slugs
            assert set(membership["roles"]) <= {"officer", "approver", "lead"}


def test_only_one_user_is_a_superuser():
    assert [user["email"] for user in USERS if user["is_superuser"]] == [
        "admin@example.org"
    ]


@pytest.mark.parametrize("image", IMAGES, ids=lambda image: image["file"])
def test_image_exists_in_its_size_with_text_and_licence(image):
    with Image.open(CONTENT / "images" / image["file"]) as picture:
        assert picture.size == (1600, 900)
    assert 20 <= len(image["alt"]) <= 300
    assert (image["author"], image["licence"]) == ("Komm.A", "cc0")


def test_images_are_all_catalogued():
    files = {path.name for path in (CONTENT / "images").glob("*.png")}

    assert {image["file"] for image in IMAGES} == files


@pytest.mark.parametrize(
    "svg",
    [*CONTENT.glob("images/*.svg"), *MUNICIPALITIES.glob("*/logo.svg")],
    ids=lambda svg: f"{svg.parent.name}/{svg.name}",
)
def test_svg_contains_nothing_active_or_foreign(svg):
    text = svg.read_text(encoding="utf-8")

    assert svg.with_suffix(".png").exists()
    assert not re.search(r"<script|\bon\w+=|href=|<image|@import", text)
