# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages in three languages: addresses, what surrounds them, and what they cost."""

import pytest
from django.conf import settings
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from wagtail.models import Locale, Page

from cms.languages.spoken import (
    ENGLISH,
    GERMAN,
    LANGUAGES,
    PLAIN,
    language_called,
    language_of,
)
from tests.cms.serving.test_pages import MOST_QUERIES, queries_of
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_legal_page,
    make_news,
    make_news_index,
    make_services_page,
    make_twin,
    restrict,
    text,
)

PREFIXES = {"de-ls": "/einfache-sprache/", "en": "/en/"}


@pytest.fixture
def home():
    return make_home()


def page_at(client, address: str, status: int = 200):
    answer = client.get(address)
    assert answer.status_code == status
    return html.fromstring(answer.content)


def language_list(document) -> dict[str, str]:
    """The links to other languages, by their words."""
    links = document.xpath('//nav[contains(@class, "languages")]//a')
    return {link.text_content().strip(): link.get("href") for link in links}


def alternates(document) -> dict[str, str]:
    links = document.xpath('//link[@rel="alternate"][@hreflang]')
    return {link.get("hreflang"): link.get("href") for link in links}


@pytest.mark.parametrize(
    ("address", "language"),
    [
        ("/", GERMAN),
        ("/hilfe-finden/", GERMAN),
        ("/en/", ENGLISH),
        ("/en", ENGLISH),
        ("/en/find-help/", ENGLISH),
        ("/einfache-sprache/", PLAIN),
        ("/english/", GERMAN),
        ("/EN/", GERMAN),
        ("//en/", GERMAN),
        ("/projekt/en/", GERMAN),
        ("", GERMAN),
    ],
)
def test_language_of_an_address_is_named_by_its_first_part(address, language):
    assert language_of(address) is language


@given(st.text())
def test_language_of_any_text_is_one_of_ours(address):
    assert language_of(address) in LANGUAGES


@pytest.mark.parametrize("code", [None, "", "fr", "de-at", "DE-LS"])
def test_language_called_something_else_is_german(code):
    assert language_called(code) is GERMAN


def test_languages_are_those_of_wagtail_and_only_german_is_the_admin_s():
    codes = [code for code, _ in settings.WAGTAIL_CONTENT_LANGUAGES]

    assert codes == [language.code for language in LANGUAGES]
    assert settings.WAGTAILADMIN_PERMITTED_LANGUAGES == [("de", "Deutsch")]


@pytest.mark.django_db
def test_locales_are_there_after_the_migrations():
    codes = set(Locale.objects.values_list("language_code", flat=True))

    assert codes == {language.code for language in LANGUAGES}


@pytest.mark.django_db
@pytest.mark.parametrize("code", PREFIXES)
def test_twin_has_the_address_of_its_language(client, home, code):
    project = make_content_page(home, "Projekt")
    make_twin(home, code)
    twin = make_twin(make_content_page(project, "Ziele"), code, slug="aims")

    assert twin.url == f"{PREFIXES[code]}aims/"
    assert page_at(client, twin.url).findtext(".//h1") == "Ziele"


@pytest.mark.django_db
@pytest.mark.parametrize("spoken", ["de", "de-ls", "en"])
def test_address_does_not_depend_on_who_asks(home, spoken):
    project = make_content_page(home, "Projekt")
    twin = make_twin(project, "en", slug="project")

    with translation.override(spoken):
        assert project.url == "/projekt/"
        assert Page.objects.get(pk=twin.pk).url == "/en/project/"


@pytest.mark.django_db
def test_twin_hangs_below_the_twin_of_the_page_above(client, home):
    project = make_content_page(home, "Projekt")
    make_twin(project, "en", slug="project")
    aims = make_twin(make_content_page(project, "Ziele"), "en", slug="aims")

    assert aims.url == "/en/project/aims/"
    assert page_at(client, "/en/project/aims/").xpath("//html/@lang") == ["en"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("code", "html_lang", "locale", "skip"),
    [
        ("de", "de", "de_DE", "Zum Inhalt springen"),
        ("de-ls", "de-simple", "de_DE", "Direkt zum Text"),
        ("en", "en", "en_GB", "Skip to content"),
    ],
)
def test_page_speaks_its_language(client, home, code, html_lang, locale, skip):
    page = make_content_page(home, "Projekt")
    if code != "de":
        make_twin(home, code)
        page = make_twin(page, code)

    document = page_at(client, page.url)

    assert document.get("lang") == html_lang
    assert document.xpath('//meta[@property="og:locale"]/@content') == [locale]
    assert document.xpath('//a[@class="skip-link"]/text()') == [skip]


@pytest.mark.django_db
def test_dates_are_written_in_the_language_of_the_page(client, home):
    legal = make_legal_page(home, "Recht")
    make_twin(home, "en")
    twin = make_twin(legal, "en", slug="law")

    assert "1. September 2026" in client.get(legal.url).content.decode()
    assert "1 September 2026" in client.get(twin.url).content.decode()


@pytest.mark.django_db
def test_language_is_forgotten_after_the_answer(client, home):
    make_twin(home, "en")

    page_at(client, "/en/")

    assert translation.get_language() == "de"
    assert page_at(client, "/").get("lang") == "de"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        "/en//",
        "/en/%00",
        "/en/%00/",
        "/en/gibt-es-nicht/",
        "/en/projekt/",
        "/en/start/",
        "/en/en/",
        f"/en/{'a' * 3000}/",
        f"/en/{'a/' * 900}",
        "/en/%F0%9F%98%80/",
        "/en/'%20OR%201=1/",
        "/einfache-sprache/en/",
    ],
)
def test_unknown_address_below_a_prefix_is_a_404_in_its_language(client, home, address):
    make_content_page(home, "Projekt")
    make_twin(home, "en")
    make_twin(home, "de-ls")

    document = page_at(client, address, 404)

    spoken = language_of(address)
    heading = "This page does not exist" if spoken is ENGLISH else None
    assert document.get("lang") == spoken.html
    assert heading is None or document.findtext(".//h1") == heading


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/en/", "/en/projekt/", "/einfache-sprache/"])
def test_language_without_pages_is_a_404_and_shows_no_german_page(
    client, home, address
):
    make_content_page(home, "Projekt")

    page_at(client, address, 404)


@pytest.mark.django_db
def test_prefix_without_its_slash_leads_home(client, home):
    make_twin(home, "en")

    answer = client.get("/en")

    assert (answer.status_code, answer.url) == (301, "/en/")


@pytest.mark.django_db
@pytest.mark.parametrize("levels", [0, 1, 2])
def test_twin_costs_no_more_than_its_source(client, levels):
    page = make_home()
    make_twin(page, "en")
    for title in ["Projekt", "Module"][:levels]:
        page = make_content_page(page, title, body=[text("<p>x</p>")])
        make_twin(page, "en")
    twin = page.get_translations().get()

    costs = [len(queries_of(client, address)) for address in (page.url, twin.url)]

    assert costs[1] <= costs[0] <= MOST_QUERIES


@pytest.mark.django_db
def test_links_lead_to_the_twins_of_the_page(client, home):
    page = make_content_page(home, "Projekt")
    make_twin(page, "en", slug="project")
    make_twin(page, "de-ls", slug="projekt")

    assert language_list(page_at(client, "/projekt/")) == {
        "Einfache Sprache": "/einfache-sprache/",
        "English": "/en/project/",
    } | {"Einfache Sprache": "/einfache-sprache/projekt/"}
    assert language_list(page_at(client, "/en/project/"))["Deutsch"] == "/projekt/"


@pytest.mark.django_db
def test_links_lead_home_where_the_page_has_no_twin(client, home):
    make_content_page(home, "Projekt")
    make_twin(home, "en")

    assert language_list(page_at(client, "/projekt/")) == {"English": "/en/"}
    assert language_list(page_at(client, "/konto/login/")) == {"English": "/en/"}
    assert language_list(page_at(client, "/en/nichts/", 404)) == {"Deutsch": "/"}


@pytest.mark.django_db
def test_links_name_their_language(client, home):
    make_twin(home, "de-ls")

    (link,) = page_at(client, "/").xpath('//nav[contains(@class, "languages")]//a')

    assert (link.get("lang"), link.get("hreflang")) == ("de-simple", "de-simple")


@pytest.mark.django_db
def test_page_without_any_other_language_has_no_links(client, home):
    assert language_list(page_at(client, "/")) == {}
    assert alternates(page_at(client, "/")) == {}


def unpublish(page: Page) -> None:
    page.unpublish()


@pytest.mark.django_db
@pytest.mark.parametrize("hide", [unpublish, restrict, Page.delete])
def test_links_leave_out_what_the_public_cannot_read(
    client, home, hide, django_capture_on_commit_callbacks
):
    page = make_content_page(home, "Projekt")
    with django_capture_on_commit_callbacks(execute=True):
        twin = make_twin(page, "en", slug="project")
        make_twin(home, "en") if not home.get_translations() else None
        home.get_translations().get().save_revision().publish()
    assert language_list(page_at(client, "/projekt/")) == {"English": "/en/project/"}

    with django_capture_on_commit_callbacks(execute=True):
        hide(twin)

    document = page_at(client, "/projekt/")
    assert language_list(document) == {"English": "/en/"}
    assert alternates(document) == {}


@pytest.mark.django_db
def test_links_follow_a_twin_that_moved(
    client, home, django_capture_on_commit_callbacks
):
    page = make_content_page(home, "Projekt")
    other = make_twin(make_content_page(home, "Module"), "en", slug="modules")
    twin = make_twin(page, "en", slug="project")
    page_at(client, "/projekt/")

    with django_capture_on_commit_callbacks(execute=True):
        twin.move(other, pos="last-child")

    moved = language_list(page_at(client, "/projekt/"))
    assert moved == {"English": "/en/modules/project/"}
    page_at(client, "/en/modules/project/")


@pytest.mark.django_db
def test_draft_of_a_home_offers_no_language(client, home):
    make_twin(home, "en", live=False)

    assert language_list(page_at(client, "/")) == {}
    page_at(client, "/en/", 404)


@pytest.mark.django_db
def test_alternates_name_every_version_alike(client, home):
    page = make_content_page(home, "Projekt")
    make_twin(page, "en", slug="project")
    make_twin(page, "de-ls", slug="projekt")
    expected = {
        "de": "http://testserver/projekt/",
        "de-simple": "http://testserver/einfache-sprache/projekt/",
        "en": "http://testserver/en/project/",
    }

    for address in ("/projekt/", "/en/project/", "/einfache-sprache/projekt/"):
        assert alternates(page_at(client, address)) == expected


@pytest.mark.django_db
def test_navigation_is_that_of_the_language(client, home):
    page = make_content_page(home, "Projekt", show_in_menus=True)
    make_twin(home, "en")
    make_twin(page, "en", title="The project", slug="project")

    document = page_at(client, "/en/")

    (menu,) = document.xpath('//nav[@aria-label="Main navigation"]')
    assert menu.xpath(".//a/@href") == ["/en/project/"]


@pytest.mark.django_db
def test_footer_lists_german_legal_pages_where_they_have_no_twin(client, home):
    make_legal_page(home, "Impressum")
    statement = make_legal_page(home, "Barrierefreiheit")
    make_twin(home, "en")
    make_twin(statement, "en", title="Accessibility", slug="accessibility")

    document = page_at(client, "/en/")

    (imprint,) = document.xpath('//footer//a[text()="Impressum"]')
    (accessibility,) = document.xpath('//footer//a[text()="Accessibility"]')
    assert (imprint.get("href"), imprint.get("lang")) == ("/impressum/", "de")
    assert accessibility.get("href") == "/en/accessibility/"
    assert accessibility.get("lang") is None
    assert "/barrierefreiheit/" not in document.xpath("//footer//a/@href")


@pytest.mark.django_db
def test_breadcrumb_leads_to_the_home_of_the_language(client, home):
    make_twin(home, "en")
    make_twin(make_content_page(home, "Projekt"), "en", slug="project")

    (crumbs,) = page_at(client, "/en/project/").xpath(
        '//nav[@aria-label="You are here"]'
    )

    assert crumbs.xpath(".//a/@href") == ["/en/"]
    assert crumbs.xpath(".//a/text()") == ["Home"]


@pytest.mark.django_db
def test_links_in_texts_lead_to_pages_of_any_language(client, home):
    page = make_content_page(home, "Projekt")
    link = f'<p><a linktype="page" id="{page.pk}">German</a></p>'
    make_twin(home, "en", body=[("text", link)])

    document = page_at(client, "/en/")

    assert document.xpath('//main//a[text()="German"]/@href') == ["/projekt/"]


@pytest.mark.django_db
def test_support_services_are_found_in_english(client, home):
    make_twin(home, "en")
    make_twin(make_services_page(home), "en", slug="find-help")

    document = page_at(client, "/en/find-help/?state=BY&kind=quatsch")

    assert "Narrow down" in document.xpath("//main//form/@aria-label")[0]
    assert "All federal states" in document.text_content()


@pytest.mark.django_db
def test_each_language_has_one_home_and_one_news_page(home):
    model, news = type(home), type(make_news_index(home))
    root = home.get_parent()
    english = make_twin(home, "en")

    assert not model.can_create_at(root)
    assert not news.can_create_at(home)
    assert news.can_create_at(english)


@pytest.mark.django_db
def test_latest_news_are_those_of_the_language(client, home):
    make_news(make_news_index(home))
    make_twin(home, "en")

    assert page_at(client, "/").xpath('//*[@id="aktuelles"]')
    assert not page_at(client, "/en/").xpath('//*[@id="aktuelles"]')
