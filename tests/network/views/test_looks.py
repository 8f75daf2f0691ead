# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The design page and what it shows: contrasts, sample letter, logo, theme."""

import io
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from network.colours import contrast
from network.models import CorporateDesign
from network.views.looks import DARKEST_LIGHT_SURFACE, LIGHTEST_DARK_SURFACE
from tests.factories.people import make_design

HTMX = {"HX-Request": "true"}
COLOURS = {
    "primary_colour": "#e30613",
    "accent_colour": "#3c3c3b",
    "typeface": "Fira Sans",
}
HOSTILE = ["\"'><script>alert(1)</script>", "\0", "#" * 10_000, "😀", "\u202e", "#ggg"]


def address(name: str, town) -> str:
    return reverse(f"network:{name}", args=[town.slug])


def png() -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (40, 20), "#e30613").save(content, "PNG")
    return content.getvalue()


class PageReader(HTMLParser):
    """Remembers the addresses of the pictures."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.sources: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs) -> None:
        if tag == "img":
            self.sources.append(dict(attrs)["src"])


def test_design_page_shows_every_pair_with_its_contrast(office: Client, town) -> None:
    make_design(town, primary_colour="#e30613", accent_colour="#3c3c3b")

    page = office.get(address("design", town)).content.decode()

    assert page.count("gut lesbar") == 4
    assert "Nächste lesbare Abstufung" not in page


def test_design_page_offers_a_readable_shade(office: Client, town) -> None:
    make_design(town, primary_colour="#ffd500")

    page = office.get(address("design", town)).content.decode()

    offered = re.search(r"Nächste lesbare Abstufung: <strong>(#[0-9a-f]{6})", page)[1]
    assert contrast(offered, "#ffffff") >= 4.5


def test_sample_follows_what_is_typed_and_nothing_is_stored(
    office: Client, town
) -> None:
    fragment = office.post(
        address("design", town), COLOURS | {"primary_colour": "#00519e"}, headers=HTMX
    ).content.decode()

    (source,) = PageReader(fragment).sources
    assert "#00519e" in office.get(source).content.decode()
    assert "<html" not in fragment
    assert not CorporateDesign.objects.exists()


def test_design_is_stored_for_a_town_that_had_none(office: Client, town) -> None:
    page = office.post(address("design", town), COLOURS, follow=True).content.decode()

    assert "Das Erscheinungsbild ist gespeichert." in page
    assert CorporateDesign.objects.get().primary_colour == "#e30613"


def test_logo_is_stored_and_shown(office: Client, town) -> None:
    upload = SimpleUploadedFile("wappen.png", png(), "image/png")

    office.post(
        address("design", town), {**COLOURS, "logo": upload, "logo_alt": "Wappen"}
    )
    page = office.get(address("design", town)).content.decode()

    assert 'alt="Ihr Logo zurzeit: Wappen"' in page
    logo = office.get(address("logo", town))
    assert logo["Content-Type"] == "image/png"
    assert b"".join(logo.streaming_content).startswith(b"\x89PNG")


def test_refused_logo_keeps_the_page_and_the_old_logo(office: Client, town) -> None:
    design = make_design(town, logo_alt="Wappen")
    design.logo.save("alt.png", ContentFile(png()))
    upload = SimpleUploadedFile("wappen.png", b"<svg onload=alert(1)>", "image/png")

    response = office.post(
        address("design", town), {**COLOURS, "logo": upload, "logo_alt": "Wappen"}
    )

    assert response.status_code == 200
    assert "data-error-summary" in response.content.decode()
    assert 'alt="Ihr Logo zurzeit: Wappen"' in response.content.decode()
    design.refresh_from_db()
    assert design.logo


@pytest.mark.parametrize("logo", ["", "logos/verschwunden.png"])
def test_missing_logo_is_not_found(office: Client, town, logo: str) -> None:
    make_design(town, logo=logo)

    assert office.get(address("logo", town)).status_code == 404


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", ["primary_colour", "accent_colour", "text_colour"])
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_hostile_colours_never_break_the_page(
    office: Client, town, field: str, text: str, headers: dict[str, str]
) -> None:
    response = office.post(
        address("design", town), COLOURS | {field: text}, headers=headers
    )

    assert response.status_code == 200
    assert "<script>alert(1)" not in response.content.decode()
    for source in PageReader(response.content.decode()).sources:
        # An address with a NUL is refused before any view sees it.
        assert office.get(source).status_code == (404 if text == "\0" else 200)


def test_sample_draws_the_colours_of_the_query(office: Client, town) -> None:
    make_design(town)

    answer = office.get(
        address("sample", town), {"primary": "#ffd500", "accent": "05a", "text": ""}
    )

    picture = answer.content.decode()
    assert answer["Content-Type"] == "image/svg+xml"
    assert "#ffd500" in picture
    assert "#0055aa" in picture
    assert "Gemeinde Musterhausen" in picture


@pytest.mark.parametrize("text", ["\"'><script>alert(1)</script>", "x" * 5000, "😀"])
def test_sample_ignores_what_is_no_colour(office: Client, town, text: str) -> None:
    make_design(town, primary_colour="#e30613")

    answer = office.get(address("sample", town), {"primary": text, "text": text})

    picture = ElementTree.fromstring(answer.content)  # noqa: S314
    assert picture.tag.endswith("svg")
    assert "#e30613" in answer.content.decode()


def test_sample_writes_a_hostile_name_as_text(office: Client, town) -> None:
    make_design(town)
    type(town).objects.filter(pk=town.pk).update(name="<script>")

    picture = ElementTree.fromstring(  # noqa: S314
        office.get(address("sample", town)).content
    )

    assert not [element for element in picture.iter() if "script" in element.tag]


@pytest.mark.parametrize("name", ["logo", "sample"])
def test_looks_are_refused_to_another_towns_lead(
    client: Client, town, neighbour, name: str
) -> None:
    make_design(town)
    client.force_login(neighbour)

    assert client.get(address(name, town)).status_code == 403


@pytest.mark.parametrize("name", ["logo", "sample"])
def test_looks_send_a_visitor_to_the_login(client: Client, town, name: str) -> None:
    assert client.get(address(name, town))["Location"].startswith("/konto/login/")


@pytest.mark.parametrize("colour", ["e30613", "ffd500", "00519e", "000000", "ffffff"])
def test_theme_is_readable_on_every_surface(client: Client, db, colour: str) -> None:
    answer = client.get(reverse("network:theme", args=[colour]))

    sheet = answer.content.decode()
    actions = re.findall(r"action-default: (#[0-9a-f]{6})", sheet)
    texts = re.findall(r"action-on-default: (#[0-9a-f]{6})", sheet)
    surfaces = [DARKEST_LIGHT_SURFACE, LIGHTEST_DARK_SURFACE, LIGHTEST_DARK_SURFACE]
    assert len(actions) == len(texts) == 3
    for action, text, surface in zip(actions, texts, surfaces, strict=True):
        assert contrast(action, surface) >= 4.5
        assert contrast(action, text) >= 4.5


def test_theme_is_a_lasting_style_sheet_without_a_cookie(client: Client, db) -> None:
    answer = client.get(reverse("network:theme", args=["e30613"]))

    assert answer["Content-Type"] == "text/css"
    assert "immutable" in answer["Cache-Control"]
    assert not client.cookies


def test_theme_surfaces_are_those_of_the_site(settings) -> None:
    site = (settings.BASE_DIR / "static" / "css" / "site.css").read_text()

    found = re.findall(r"--tint-strong: (#[0-9a-f]{6})", site)

    assert set(found) == {DARKEST_LIGHT_SURFACE, LIGHTEST_DARK_SURFACE}


def test_member_sees_the_site_in_her_towns_colour(office: Client, town) -> None:
    make_design(town, primary_colour="#e30613")

    page = office.get(town.get_absolute_url()).content.decode()

    assert 'href="/kommunen/farben/e30613.css"' in page
