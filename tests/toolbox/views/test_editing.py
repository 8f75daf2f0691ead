# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The adapting page: gaps, preview, saving, conflicts and hostile input."""

import re

import pytest
from django.test import Client

from network.models import Membership, Municipality
from tests.factories.people import make_member
from toolbox.models import Adaptation

from .conftest import address, typed

DAY = {"datum_ereignis": "2026-05-12"}
PLACE = {"ort_detail": "am Bahnhof"}
HOSTILE = [
    "\"'><script>alert(1)</script>",
    "\0",
    "x" * 10_000,
    "😀" * 100,
    "\u202eאבג\u2066",
    "{{ kommune }} {unbekannt} {",
]


def page_of(client: Client, adaptation: Adaptation) -> str:
    return client.get(address(adaptation)).content.decode()


def preview_of(client: Client, adaptation: Adaptation, **fields: str) -> str:
    answer = client.post(address(adaptation, "preview"), typed(adaptation, **fields))
    return answer.content.decode()


def autosave(client: Client, adaptation: Adaptation, **fields: str) -> str:
    answer = client.post(address(adaptation, "autosave"), typed(adaptation, **fields))
    assert answer.status_code == 200
    return answer.content.decode()


def test_page_shows_questions_blocks_and_files(office: Client, adaptation) -> None:
    page = page_of(office, adaptation)

    assert 'name="ort_detail"' in page
    assert 'name="block-tat-text"' in page
    assert address(adaptation, "download", "docx") in page
    assert 'data-hx-post="' + address(adaptation, "autosave") in page


def test_page_is_never_stored_by_a_browser(office: Client, adaptation) -> None:
    response = office.get(address(adaptation))

    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]


def test_page_lists_every_gap_with_a_link_to_its_field(
    office: Client, adaptation
) -> None:
    missing = open_points(page_of(office, adaptation))

    assert re.findall('href="#([^"]+)"', missing) == [
        "id_datum_ereignis",
        "id_ort_detail",
    ]


def open_points(page: str) -> str:
    found = re.search(r'<div class="open-points">.*?</div>', page, re.DOTALL)
    return found[0] if found else ""


def test_gap_of_the_profile_leads_the_lead_to_the_profile(
    client: Client, adaptation, town
) -> None:
    client.force_login(make_member(town, Membership.Role.LEAD))
    without_website(town)
    rewritten = {"block-tat-text": "Mehr unter {website}."}

    missing = open_points(preview_of(client, adaptation, **DAY, **rewritten))

    assert f"/kommunen/{town.slug}/profil/#id_website" in missing
    assert '<li id="id_website">' in missing


def test_gap_of_the_profile_is_no_link_for_an_officer(
    office: Client, adaptation, town
) -> None:
    without_website(town)
    rewritten = {"block-tat-text": "Mehr unter {website}."}

    missing = open_points(preview_of(office, adaptation, **DAY, **rewritten))

    assert '<li id="id_website">' in missing
    assert "/profil/" not in missing


def without_website(town: Municipality) -> None:
    Municipality.objects.filter(pk=town.pk).update(website="")


def test_preview_shows_what_is_typed_and_stores_nothing(
    office: Client, adaptation
) -> None:
    words = {"block-tat-text": "Ganz **andere** Worte {ort_detail}."}

    fragment = preview_of(office, adaptation, **PLACE, **words)

    assert "<strong>andere</strong>" in fragment
    assert "am Bahnhof" in fragment
    assert "<html" not in fragment
    adaptation.refresh_from_db()
    assert (adaptation.answers, adaptation.edits) == ({}, {})


def test_preview_takes_no_link(office: Client, adaptation) -> None:
    assert office.get(address(adaptation, "preview")).status_code == 405
    assert office.get(address(adaptation, "autosave")).status_code == 405


def test_preview_says_when_nothing_is_missing(office: Client, adaptation) -> None:
    fragment = preview_of(office, adaptation, **DAY, **PLACE)

    assert "Alle Angaben sind da." in fragment


def test_button_without_javascript_previews_without_saving(
    office: Client, adaptation
) -> None:
    page = office.post(address(adaptation), typed(adaptation, **PLACE))

    assert 'value="am Bahnhof"' in page.content.decode()
    adaptation.refresh_from_db()
    assert adaptation.answers == {}


def test_save_stores_and_returns_to_the_page(office: Client, adaptation) -> None:
    words = {"block-tat-text": "Unsere Worte", "save": "1"}

    response = office.post(address(adaptation), typed(adaptation, **PLACE, **words))

    adaptation.refresh_from_db()
    assert response["Location"] == adaptation.get_absolute_url()
    assert adaptation.answers == {"ort_detail": "am Bahnhof"}
    assert adaptation.edits == {"tat": {"text": "Unsere Worte"}}


def test_save_in_error_keeps_what_is_typed(office: Client, adaptation) -> None:
    wrong = {"datum_ereignis": "gestern", "save": "1"}

    page = office.post(address(adaptation), typed(adaptation, **wrong))

    assert "data-error-summary" in page.content.decode()
    assert 'value="gestern"' in page.content.decode()
    adaptation.refresh_from_db()
    assert adaptation.edition == 1


def test_autosave_says_when_and_passes_on_the_edition(
    office: Client, adaptation
) -> None:
    fragment = autosave(office, adaptation, **PLACE)

    adaptation.refresh_from_db()
    assert re.search(r"Gespeichert um \d\d:\d\d Uhr von Kim Muster", fragment)
    assert f'value="{adaptation.edition}" id="id_edition"' in fragment
    assert 'data-hx-swap-oob="true"' in fragment
    assert adaptation.answers == {"ort_detail": "am Bahnhof"}


def test_autosave_twice_with_the_new_edition_is_no_conflict(
    office: Client, adaptation
) -> None:
    autosave(office, adaptation, **PLACE)
    adaptation.refresh_from_db()

    fragment = autosave(office, adaptation, **PLACE, **DAY)

    assert "Gespeichert" in fragment
    adaptation.refresh_from_db()
    assert adaptation.answers == {**DAY, **PLACE}


def test_autosave_over_a_colleagues_words_is_refused(
    office: Client, adaptation, town
) -> None:
    colleague = Client()
    colleague.force_login(make_member(town, first_name="Robin", last_name="Satz"))
    autosave(colleague, adaptation, **PLACE)

    fragment = autosave(office, adaptation, **DAY)

    assert "Robin Satz hat diesen Text inzwischen gespeichert." in fragment
    assert "id_edition" not in fragment
    adaptation.refresh_from_db()
    assert adaptation.answers == PLACE


def test_save_over_a_colleagues_words_shows_ones_own(
    office: Client, adaptation, town
) -> None:
    colleague = Client()
    colleague.force_login(make_member(town))
    autosave(colleague, adaptation, **PLACE)

    page = office.post(
        address(adaptation), typed(adaptation, **DAY, save="1")
    ).content.decode()

    assert "inzwischen gespeichert" in page
    assert 'value="2026-05-12"' in page


def test_autosave_of_a_mistake_names_it(office: Client, adaptation) -> None:
    fragment = autosave(office, adaptation, datum_ereignis="gestern")

    assert "Noch nicht gespeichert" in fragment
    assert 'href="#id_datum_ereignis"' in fragment
    adaptation.refresh_from_db()
    assert adaptation.edition == 1


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "field", ["ort_detail", "datum_ereignis", "block-tat-text", "title", "edition"]
)
def test_hostile_input_never_breaks_the_page(
    office: Client, adaptation, field: str, text: str
) -> None:
    fields = typed(adaptation) | {field: text}

    for name in ("adaptation", "preview", "autosave"):
        response = office.post(address(adaptation, name), {**fields, "save": "1"})
        assert response.status_code in (200, 302)
        assert "<script>alert(1)" not in response.content.decode()
    assert "<script>alert(1)" not in page_of(office, adaptation)


def test_a_post_without_anything_never_breaks_the_page(
    office: Client, adaptation
) -> None:
    for name in ("adaptation", "preview", "autosave"):
        assert office.post(address(adaptation, name), {}).status_code == 200


def test_forged_request_is_refused(adaptation, officer) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(officer)

    response = strict.post(address(adaptation, "autosave"), typed(adaptation, **PLACE))

    assert response.status_code == 403
    adaptation.refresh_from_db()
    assert adaptation.answers == {}


def test_page_lists_what_the_profile_fills(office: Client, adaptation) -> None:
    page = page_of(office, adaptation)

    known = page[page.index("Das steht schon im Text") :]
    assert re.findall("<dd>(.*?)</dd>", known) == ["Gemeinde Musterhausen"]


def test_preview_says_what_a_file_cannot_print(office: Client, adaptation) -> None:
    assert "😀" in preview_of(office, adaptation, ort_detail="am Markt 😀")
    assert 'class="kern-alert kern-alert--info"' in preview_of(
        office, adaptation, ort_detail="am Markt 😀"
    )
    assert "kern-alert--info" not in preview_of(office, adaptation, **PLACE)
