# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Trying an item without an account: preview, files, refusals, no traces."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.items import make_item, paragraph
from tests.factories.people import make_user
from toolbox.models import Adaptation, TextItemPage
from toolbox.rendering.formats import FORMATS

from .conftest import BODY, MUST_CHANGE

TOWN = {"town_kind": "stadt", "town_name": "Beispielstadt"}
DAY = {"datum_ereignis": "2026-05-12", "ort_detail": "am Bahnhof"}
HTMX = {"HX-Request": "true"}
HOSTILE = [
    "\"'><script>alert(1)</script>",
    "\0",
    "x" * 10_000,
    "😀" * 100,
    "\u202eאבג\u2066",
    "{{ kommune }} {unbekannt} {",
    "<p data-placeholder='x'>",
]


def try_url(item: TextItemPage) -> str:
    return reverse("toolbox:try", args=[item.slug])


def file_url(item: TextItemPage, format_key: str) -> str:
    return reverse("toolbox:try_download", args=[item.slug, format_key])


def test_try_page_asks_for_the_gaps_of_the_item(client: Client, item) -> None:
    page = client.get(try_url(item)).content.decode()

    assert 'name="datum_ereignis"' in page
    assert 'name="ort_detail"' in page
    assert 'href="#id_datum_ereignis"' in page


def test_preview_shows_what_is_typed_and_links_the_rest(client: Client, item) -> None:
    fragment = client.post(
        try_url(item), {**TOWN, "ort_detail": "am Bahnhof"}, headers=HTMX
    ).content.decode()

    assert "am Bahnhof" in fragment
    assert "Stadt Beispielstadt" in fragment
    assert '<a href="#id_datum_ereignis">' in fragment
    assert "<html" not in fragment


def test_preview_says_when_nothing_is_missing(client: Client, item) -> None:
    fragment = client.post(try_url(item), TOWN | DAY, headers=HTMX).content.decode()

    assert "Alle Angaben sind da." in fragment
    assert "ENTWURF" not in fragment


def test_preview_names_blocks_that_must_be_rewritten(client: Client, db) -> None:
    item = make_item([*BODY, MUST_CHANGE])

    fragment = client.post(try_url(item), TOWN | DAY, headers=HTMX).content.decode()

    assert "Ein Abschnitt ist in der Datei noch umzuschreiben." in fragment
    assert "ENTWURF" in fragment


def test_trying_works_without_javascript(client: Client, item) -> None:
    page = client.post(try_url(item), TOWN | DAY).content.decode()

    assert "<html" in page
    assert 'value="am Bahnhof"' in page


def test_trying_leaves_no_trace(client: Client, item) -> None:
    client.get(try_url(item))
    client.post(try_url(item), TOWN | DAY)
    client.post(file_url(item, "txt"), TOWN | DAY)

    assert not client.cookies
    assert not Adaptation.objects.exists()


@pytest.mark.parametrize("format_key", FORMATS)
def test_download_comes_in_every_format(client: Client, item, format_key: str) -> None:
    response = client.post(file_url(item, format_key), TOWN | DAY)

    assert response.status_code == 200
    assert len(response.content) > 100
    assert response["Content-Type"].startswith(FORMATS[format_key].media_type)
    assert "ENTWURF" not in response["Content-Disposition"]


def test_emoji_is_announced_before_the_download_and_breaks_no_file(
    client: Client, db
) -> None:
    item = make_item([paragraph("Ort: {ort_detail}")])
    typed = {**TOWN, "ort_detail": "Bahnhof 😀 漢"}

    page = client.post(try_url(item), typed).content.decode()
    files = {key: client.post(file_url(item, key), typed) for key in FORMATS}

    assert "Nur im PDF: Diese Zeichen kann die Schrift nicht darstellen" in page
    assert {file.status_code for file in files.values()} == {200}
    assert "😀" in files["txt"].content.decode()


def test_poster_comes_in_a3_as_well(client: Client, db) -> None:
    item = make_item([paragraph("Hier nicht")], kind="poster")
    page = client.get(try_url(item)).content.decode()
    address = f"{file_url(item, 'pdf')}?papier=a3"

    response = client.post(address, TOWN)

    assert address in page
    assert "-a3-" in response["Content-Disposition"]


def test_paper_nobody_knows_changes_nothing(client: Client, item) -> None:
    response = client.post(f"{file_url(item, 'pdf')}?papier='a0", TOWN | DAY)

    assert response.status_code == 200
    assert "a0" not in response["Content-Disposition"]


def test_download_with_a_gap_is_a_draft(client: Client, item) -> None:
    response = client.post(file_url(item, "txt"), TOWN)

    assert 'filename="ENTWURF-' in response["Content-Disposition"]
    assert "ENTWURF" in response.content.decode()


def test_download_with_a_mistake_leads_back_to_the_form(client: Client, item) -> None:
    answers = {**TOWN, "datum_ereignis": "gestern"}

    page = client.post(file_url(item, "txt"), answers).content.decode()

    assert "data-error-summary" in page
    assert 'value="gestern"' in page


def test_unknown_addresses_are_not_found(client: Client, item) -> None:
    missing = reverse("toolbox:try", args=["gibt-es-nicht"])

    assert client.get(missing).status_code == 404
    assert client.post(file_url(item, "exe"), TOWN | DAY).status_code == 404
    assert client.get(file_url(item, "txt")).status_code == 405


def test_internal_item_sends_a_visitor_to_the_login(client: Client, db) -> None:
    item = make_item(BODY, visibility="members")

    for response in (client.get(try_url(item)), client.post(file_url(item, "txt"))):
        assert response.status_code == 302
        assert response["Location"].startswith("/konto/login/")


def test_internal_item_is_refused_to_an_account_without_municipality(
    client: Client, db
) -> None:
    item = make_item(BODY, visibility="members")
    client.force_login(make_user())

    assert client.get(try_url(item)).status_code == 403
    assert client.post(file_url(item, "txt")).status_code == 403


def test_internal_item_is_open_to_a_member(office: Client) -> None:
    item = make_item(BODY, visibility="members")

    assert client_status(office, item) == 200


def client_status(client: Client, item: TextItemPage) -> int:
    return client.get(try_url(item)).status_code


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", ["ort_detail", "datum_ereignis", "town_name"])
def test_hostile_input_is_shown_as_text(
    client: Client, item, field: str, text: str
) -> None:
    response = client.post(try_url(item), {**TOWN, field: text})

    assert response.status_code == 200
    assert "<script>alert(1)" not in response.content.decode()
    assert client.post(file_url(item, "txt"), {**TOWN, field: text}).status_code == 200


def test_file_without_the_name_of_the_town_is_refused_and_nothing_is_lost(
    client: Client, item
) -> None:
    typed = {"town_kind": "stadt", "town_name": "", "ort_detail": "am Brunnenplatz"}

    page = client.post(file_url(item, "txt"), typed).content.decode()

    assert "Bitte geben Sie den Namen Ihrer Kommune an." in page
    assert 'value="am Brunnenplatz"' in page
    assert '<li><a href="#id_town_name">Name der Kommune</a></li>' in page
    # What is typed next goes to the preview, not to the file.
    assert f'data-hx-post="{try_url(item)}"' in page


def test_unknown_kind_of_town_is_refused_in_words(client: Client, item) -> None:
    page = client.post(try_url(item), {"town_kind": "reich", "town_name": "X"})

    assert page.status_code == 200
    assert "data-error-summary" in page.content.decode()
