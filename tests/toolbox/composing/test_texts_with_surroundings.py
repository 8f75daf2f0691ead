# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a town brings along: its services, contact, design and boilerplate."""

import pytest
from django.core.files.base import ContentFile

from network.models import Municipality
from tests.factories.items import (
    block,
    make_item,
    make_service,
)
from tests.factories.people import make_design, make_municipality
from toolbox.composing.surroundings import services_for
from toolbox.composing.texts import compose
from toolbox.documents.model import Contact, Design, Document, ServiceList

pytestmark = pytest.mark.django_db


def composed(body, *, town=None, answers=None, edits=None, **fields) -> Document:
    return compose(
        item=make_item(body, **fields),
        municipality=town or make_municipality(),
        answers=answers or {},
        edits=edits,
    )


def test_services_come_kind_by_kind_with_those_of_the_state_first():
    make_service("Z-Beratung Bayern", "BY")
    make_service("A-Beratung bundesweit")
    make_service("Beratung Sachsen", "SN")
    make_service("Notruf", kind="notruf")
    make_service("Geschlossen", "BY", is_closed=True)
    body = [
        block("support_services", "s", offices=[], kinds=["notruf", "opferberatung"])
    ]

    (found,) = composed(body, town=make_municipality(state="BY")).blocks

    assert isinstance(found, ServiceList)
    assert [service.name for service in found.services] == [
        "Notruf",
        "Z-Beratung Bayern",
        "A-Beratung bundesweit",
    ]


def test_town_without_state_gets_the_nationwide_services():
    make_service("Beratung Bayern", "BY")
    make_service("Beratung bundesweit")
    town = Municipality(name="Musterhausen", kind="gemeinde")

    found = services_for(town, [], ["opferberatung"])

    assert [service.name for service in found] == ["Beratung bundesweit"]


def test_chosen_offices_come_first_once_and_give_way_to_their_successors():
    new = make_service("Nachfolge", "SN")
    old = make_service("Früher", "SN", replaced_by=new)
    closed = make_service("Geschlossen", is_closed=True)
    other = make_service("Bundesweit")
    town = make_municipality(state="BY")

    found = services_for(town, [old, new, closed], ["opferberatung"])

    assert [service.name for service in found] == ["Nachfolge", other.name]


def test_unpublished_offices_appear_nowhere():
    draft = make_service("Entwurf", live=False)
    old = make_service("Früher", "SN", replaced_by=draft)
    town = make_municipality(state="SN")

    found = services_for(town, [draft, old], ["opferberatung"])

    assert [service.name for service in found] == ["Früher"]


def test_no_service_leaves_no_empty_block():
    body = [block("support_services", "s", offices=[], kinds=["notruf"])]

    assert composed(body).blocks == ()


def test_contact_is_the_one_of_the_town():
    (contact,) = composed([block("contact", "k")]).blocks

    assert contact == Contact(
        id="k",
        title="Pressekontakt",
        name="Kim Muster",
        role="Pressestelle",
        organisation="Gemeinde Musterhausen",
        phone="0000 1234-56",
        email="presse@musterhausen.example.org",
        website="https://musterhausen.example.org",
    )


def test_town_without_contact_leaves_no_empty_block():
    town = make_municipality(press_name="", press_email="")

    assert composed([block("contact", "k")], town=town).blocks == ()


def test_design_of_the_house_serves_a_town_without_its_own():
    design = composed(None).design

    assert design == Design(
        name="Gemeinde Musterhausen",
        address=("Rathausplatz 1", "00000 Musterhausen"),
    )


def test_design_of_the_town_comes_with_its_files():
    town = make_municipality()
    own = make_design(town, primary_colour="#ffed00", typeface="Source Serif Pro")
    own.logo.save("logo.png", ContentFile(b"Logo"), save=False)
    own.letterhead.save("brief.docx", ContentFile(b"Brief"))

    design = composed(None, town=town).design

    assert (design.logo, design.letterhead_docx) == (b"Logo", b"Brief")
    assert (design.primary, design.typeface) == ("#ffed00", "Source Serif Pro")
    assert design.text_colour == own.readable_text_colour != "#ffed00"
    assert design.text_on_primary == own.text_on_primary


def test_missing_file_of_a_design_costs_the_file_and_not_the_text(caplog):
    town = make_municipality()
    make_design(town, logo="logos/weg.png", letterhead="letterheads/weg.docx")

    document = composed(None, town=town)

    assert (document.design.logo, document.design.letterhead_docx) == (b"", b"")
    assert "logos/weg.png" in caplog.text


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("press_release", "Über uns"), ("statement", ""), ("speech", "")],
)
def test_boilerplate_ends_press_releases_only(kind, expected):
    town = make_municipality(boilerplate="Über uns")

    document = composed(None, town=town, kind=kind)

    assert "".join(run.text for run in document.boilerplate) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "<b>fett</b> & {kommune} {{x}} {",
        "<script>alert(1)</script>",
        "5 < 6 &amp;",
        "}",
    ],
)
def test_boilerplate_is_literal(typed):
    town = make_municipality(boilerplate=typed)

    document = composed(None, town=town, kind="press_release")

    assert "".join(run.text for run in document.boilerplate) == typed
    assert all(not run.key and not run.bold for run in document.boilerplate)


def test_boilerplate_keeps_its_lines():
    town = make_municipality(boilerplate="Erste Zeile\r\nZweite Zeile")

    document = composed(None, town=town, kind="press_release")

    assert "".join(run.text for run in document.boilerplate) == (
        "Erste Zeile\nZweite Zeile"
    )
