# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Others: another town's officer is refused; a visitor tries a text and leaves none."""

import pytest
from playwright.sync_api import Page, expect

from .files import text_of
from .pages import ITEM, MEMBER_PAGES, adaptation_of, start
from .site import Site

STRANGER = "komm@beispielstadt.example.org"
OFFICER = "komm@musterhausen.example.org"
TOWN = "musterhausen"
REFUSED = {403, 404}
FORMATS = ("docx", "odt", "pdf", "html", "txt", "eml")
OWN = f"/kommunen/{TOWN}/anpassungen/{{adaptation}}"
READ = [
    *(address for name, address in MEMBER_PAGES.items() if name != "item of a member"),
    f"/kommunen/{TOWN}/logo/",
    f"/kommunen/{TOWN}/muster.svg",
    *(f"{OWN}/datei/{format_key}/" for format_key in FORMATS),
]
WRITE = [
    f"/kommunen/{TOWN}/anpassungen/neu/{ITEM}/",
    f"{OWN}/",
    f"{OWN}/vorschau/",
    f"{OWN}/speichern/",
    f"{OWN}/loeschen/",
    f"{OWN}/verlauf/{{revision}}/wiederherstellen/",
]


@pytest.fixture
def addresses(people, site):
    """Writes the ids of Musterhausen's adaptation into an address."""
    adaptation, revision = adaptation_of(site, TOWN) or start(
        people(OFFICER), site, TOWN
    )
    ids = {"town": TOWN, "adaptation": adaptation, "revision": revision}
    return lambda address: address.format(**ids)


@pytest.mark.parametrize("address", READ)
def test_other_town_is_refused_to_read(requests_of, addresses, address):
    answer = requests_of(STRANGER).get(addresses(address))

    assert answer.status in REFUSED
    assert "Brunnenplatz" not in answer.text()


@pytest.mark.parametrize("address", WRITE)
def test_other_town_is_refused_to_write(people, site, addresses, address):
    stranger = people(STRANGER)
    before = stored(site)

    answer = post(stranger, addresses(address), {"title": "x", "edition": "0"})

    assert answer.status in REFUSED
    assert stored(site) == before


@pytest.mark.parametrize("address", READ)
def test_visitor_is_sent_to_the_log_in(requests_of, addresses, address):
    answer = requests_of().get(addresses(address), max_redirects=0)

    assert answer.status == 302
    assert answer.headers["location"].startswith("/konto/login/")


def test_other_towns_adaptation_is_not_found_under_ones_own_name(people, addresses):
    stranger = people(STRANGER)
    address = addresses(f"{OWN}/").replace(TOWN, "beispielstadt")

    assert stranger.request.get(address).status == 404


def test_officer_without_the_lead_may_not_change_the_profile(people):
    officer = people(OFFICER)

    assert officer.request.get(f"/kommunen/{TOWN}/profil/").status == 403
    assert officer.request.get(f"/kommunen/{TOWN}/erscheinungsbild/").status == 403


def test_officers_do_not_enter_the_admin(people):
    officer = people(OFFICER)

    answer = officer.request.get("/admin/pages/", max_redirects=0)

    assert answer.status in {302, 403}


def post(page: Page, address: str, form: dict[str, str]):
    """Send a form as a person's own browser would, token included."""
    page.goto(f"/toolbox/{ITEM}/")
    token = page.locator("input[name=csrfmiddlewaretoken]").first.input_value()
    return page.request.post(address, form={**form, "csrfmiddlewaretoken": token})


def stored(site: Site) -> dict[str, int]:
    """The rows of all tables but those a log-in writes to."""
    return {
        name: count for name, count in site.rows().items() if name != "django_session"
    }


def test_visitor_tries_a_text_and_nothing_is_stored(page, site):
    before = site.rows()
    page.goto(f"/toolbox/{ITEM}/")
    page.get_by_role("link", name="Ausfüllen und herunterladen", exact=True).click()
    page.get_by_label("Art der Kommune").select_option("landkreis")
    page.get_by_label("Name der Kommune").fill("Probeland")
    page.get_by_label("Ort des Vorfalls").fill("am Brunnenplatz")

    expect(page.locator("#vorschau-text")).to_contain_text("im Landkreis Probeland")
    for label, extension in {
        "Word (DOCX)": "docx",
        "PDF (barrierefrei)": "pdf",
    }.items():
        with page.expect_download() as download:
            page.get_by_role("button", name=label).click()
        words = text_of(download.value.path(), extension)
        assert "im Landkreis Probeland" in words
        assert "am Brunnenplatz" in words
        assert "ENTWURF" in words

    assert site.rows() == before
    assert page.context.cookies() == []
    assert "Probeland" not in site.log
