# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sample letter of a municipality: in its own letterhead, for its own people."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from docx import Document

from network.models import CorporateDesign, Membership
from network.uploads import UploadRefused
from network.uploads.markers import KNOWN
from tests.factories.people import make_design, make_member, make_municipality
from tests.network.uploads.builders import letterhead, parts_of
from tests.network.uploads.odt_builders import good_odt
from toolbox.composing.trial_letters import refuse_unusable
from toolbox.rendering.trial import OPENING

pytestmark = pytest.mark.django_db

COLOURS = {
    "primary_colour": "#00519e",
    "accent_colour": "#c8102e",
    "typeface": "Fira Sans",
}


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def lead(client: Client, town) -> Client:
    client.force_login(make_member(town, Membership.Role.LEAD))
    return client


def address(town, format_key: str) -> str:
    return reverse("toolbox:trial_letter_file", args=[town.slug, format_key])


def test_word_file_stands_in_the_own_letterhead(lead: Client, town) -> None:
    design = make_design(town)
    design.letterhead.save("a.docx", ContentFile(letterhead(header="Stadt Probe")))

    response = lead.get(address(town, "docx"))

    word = Document(BytesIO(response.content))
    assert word.sections[0].header.paragraphs[0].text == "Stadt Probe"
    assert OPENING in [paragraph.text for paragraph in word.paragraphs]
    assert "attachment" in response["Content-Disposition"]


def test_odt_stands_in_the_own_letterhead(lead: Client, town) -> None:
    design = make_design(town)
    design.letterhead_odt.save("a.odt", ContentFile(good_odt(header="Stadt Probe")))

    parts = parts_of(lead.get(address(town, "odt")).content)

    assert "Stadt Probe" in parts["styles.xml"].decode()
    assert OPENING in parts["content.xml"].decode()


def test_pdf_is_written_without_a_design_too(lead: Client, town) -> None:
    assert lead.get(address(town, "pdf")).content.startswith(b"%PDF-")


@pytest.mark.parametrize("key", ["html", "exe", "docx2"])
def test_other_formats_are_not_found(lead: Client, town, key: str) -> None:
    assert lead.get(address(town, key)).status_code == 404


def test_broken_letterhead_is_one_sentence(lead: Client, town) -> None:
    design = make_design(town)
    design.letterhead.save("a.docx", ContentFile(b"kaputt"))

    response = lead.get(address(town, "docx"))

    assert response.status_code == 422
    assert "Bitte laden Sie ihn neu hoch." in response.content.decode()


def test_officer_may_and_strangers_may_not(client: Client, town) -> None:
    assert client.get(address(town, "docx"))["Location"].startswith("/konto/login/")

    client.force_login(make_member(town))
    assert client.get(address(town, "docx")).status_code == 200

    other = make_municipality(name="Beispielstadt", kind="stadt")
    client.force_login(make_member(other, Membership.Role.LEAD))
    assert client.get(address(town, "docx")).status_code == 403


def page_of(town) -> str:
    return reverse("toolbox:trial_letter", args=[town.slug])


def picture_of(town, format_key: str) -> str:
    return reverse("toolbox:trial_letter_picture", args=[town.slug, format_key])


def test_page_shows_picture_words_and_files(lead: Client, town) -> None:
    design = make_design(town)
    design.letterhead.save("a.docx", ContentFile(letterhead(header="Stadt Probe")))

    page = lead.get(page_of(town)).content.decode()

    assert page.count("<h1") == 1
    assert "<li>Stadt Probe</li>" in page
    assert f"<li>{OPENING}</li>" in page
    assert "In Ihrem Briefkopf für Word." in page
    assert "Ohne Briefkopf für LibreOffice" in page
    for key in ("docx", "odt"):
        assert f'src="{picture_of(town, key)}"' in page
        picture = lead.get(picture_of(town, key))
        assert picture["Content-Type"] == "image/png"
        assert picture.content.startswith(b"\x89PNG")
    for key in ("docx", "odt", "pdf"):
        assert f'href="{address(town, key)}"' in page


def test_page_of_a_broken_letterhead_says_so_and_shows_the_other(
    lead: Client, town
) -> None:
    design = make_design(town)
    design.letterhead.save("a.docx", ContentFile(b"kaputt"))

    page = lead.get(page_of(town)).content.decode()

    assert "Der Briefbogen lässt sich nicht öffnen." in page
    assert picture_of(town, "docx") not in page
    assert picture_of(town, "odt") in page
    assert lead.get(picture_of(town, "docx")).status_code == 404


@pytest.mark.parametrize("key", ["pdf", "html", "x"])
def test_there_are_pictures_of_two_formats_only(lead: Client, town, key: str) -> None:
    assert lead.get(picture_of(town, key)).status_code == 404


def test_design_page_shows_the_letterhead_at_once(lead: Client, town) -> None:
    upload = {"letterhead_odt": SimpleUploadedFile("a.odt", good_odt())}

    page = lead.post(
        reverse("network:design", args=[town.slug]), COLOURS | upload, follow=True
    ).content.decode()

    assert f'src="{picture_of(town, "odt")}"' in page
    assert picture_of(town, "docx") not in page
    assert "{{INHALT}}" in page
    assert f'href="{page_of(town)}"' in page


def test_design_page_explains_every_marker(lead: Client, town) -> None:
    page = lead.get(reverse("network:design", args=[town.slug])).content.decode()

    assert [name for name in KNOWN if f"{{{{{name}}}}}</strong>" not in page] == []


@pytest.mark.parametrize("find", [page_of, lambda town: picture_of(town, "docx")])
def test_page_and_picture_are_for_the_own_people(client: Client, town, find) -> None:
    assert client.get(find(town))["Location"].startswith("/konto/login/")

    client.force_login(make_member(town))
    assert client.get(find(town)).status_code == 200

    other = make_municipality(name="Beispielstadt", kind="stadt")
    client.force_login(make_member(other, Membership.Role.LEAD))
    assert client.get(find(town)).status_code == 403


@pytest.mark.parametrize(
    ("field", "name", "content"),
    [
        ("letterhead", "a.docx", letterhead(OPENING, "{{INHALT}}")),
        ("letterhead_odt", "a.odt", good_odt(OPENING, "{{INHALT}}")),
    ],
)
def test_upload_that_no_writer_can_use_is_refused_and_the_old_one_kept(
    lead: Client, town, field: str, name: str, content: bytes
) -> None:
    design = make_design(town)
    getattr(design, field).save(name, ContentFile(b"alt"))
    before = getattr(design, field).name
    upload = {field: SimpleUploadedFile(name, content)}

    page = lead.post(reverse("network:design", args=[town.slug]), COLOURS | upload)

    assert "Im Briefkopf geht der Text verloren" in page.content.decode()
    assert getattr(CorporateDesign.objects.get(), field).name == before


def test_refuse_unusable_speaks_as_an_upload_check() -> None:
    with pytest.raises(UploadRefused, match="bitte"):
        refuse_unusable("docx", b"kaputt")
