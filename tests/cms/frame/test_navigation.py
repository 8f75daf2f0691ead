# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Navigation, footer and breadcrumb: what stands in them, and when they change."""

import pytest
from django.core.cache import cache
from lxml import html
from wagtail.models import Page, Site

from cms.frame.navigation import (
    Entry,
    address,
    breadcrumb,
    current_navigation,
    stored_entries,
)
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_legal_page,
    make_news,
    make_news_index,
    restrict,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Carries out, at its end, what waits for the transaction's commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def make_entry(parent: Page, title: str, **fields) -> Page:
    return make_content_page(parent, title, show_in_menus=True, **fields)


def outline(entries: list[Entry]) -> dict[str, list[str]]:
    return {entry.title: [child.title for child in entry.children] for entry in entries}


def shown() -> dict[str, list[str]]:
    return outline(stored_entries().navigation)


def test_navigation_has_two_levels_in_the_order_of_the_tree(home):
    project = make_entry(home, "Projekt")
    make_entry(home, "Aktuelles")
    modules = make_entry(project, "Module")
    make_entry(project, "Ablauf")
    make_entry(modules, "Zu tief")
    make_content_page(home, "Nicht im Menü")

    assert shown() == {"Projekt": ["Module", "Ablauf"], "Aktuelles": []}


def test_navigation_leaves_out_children_of_what_is_not_in_it(home):
    make_entry(home, "Projekt")
    hidden = make_content_page(home, "Werkstatt")
    make_entry(hidden, "Verborgen")
    draft = make_entry(home, "Projekt in Arbeit", live=False)
    make_entry(draft, "Ebenfalls verborgen")

    assert shown() == {"Projekt": []}


def test_navigation_leaves_out_private_pages_and_those_below(home):
    team = make_entry(home, "Team")
    make_entry(team, "Protokolle")
    make_entry(home, "Projekt")
    restrict(team)

    assert shown() == {"Projekt": []}


def test_navigation_of_addresses_that_begin_alike_keeps_them_apart(home):
    make_entry(home, "Rat")
    town_hall = make_entry(home, "Rathaus")
    make_entry(town_hall, "Anfahrt")

    assert shown() == {"Rat": [], "Rathaus": ["Anfahrt"]}
    assert [entry.is_current for entry in current_navigation("/rathaus/")] == [
        False,
        True,
    ]


def test_footer_lists_the_live_legal_pages_whether_in_the_menu_or_not(home):
    make_legal_page(home, "Impressum")
    make_legal_page(make_content_page(home, "Recht"), "Datenschutz", show_in_menus=True)
    make_legal_page(home, "Entwurf", live=False)

    assert {(entry.title, entry.url) for entry in stored_entries().footer} == {
        ("Impressum", "/impressum/"),
        ("Datenschutz", "/recht/datenschutz/"),
    }


def test_addresses_are_those_of_all_live_pages(home):
    page = make_content_page(make_content_page(home, "Projekt"), "Ziele")
    draft = make_content_page(home, "Entwurf", live=False)
    private = make_content_page(home, "Team")
    restrict(private)

    addresses = stored_entries().addresses

    assert addresses[str(home.pk)] == "/"
    assert addresses[str(page.pk)] == "/projekt/ziele/"
    assert addresses[str(private.pk)] == "/team/"
    assert str(draft.pk) not in addresses


def test_address_is_the_one_wagtail_gives(home):
    page = make_content_page(make_content_page(home, "Projekt"), "Ziele")

    assert address(page, home) == page.relative_url(Site.objects.get())


def test_stored_entries_are_empty_without_a_site():
    Site.objects.all().delete()

    entries = stored_entries()

    assert (entries.navigation, entries.footer, entries.addresses) == ([], [], {})


def test_stored_entries_appear_with_the_first_site(committed):
    Site.objects.all().delete()
    assert shown() == {}

    with committed():
        make_entry(make_home(), "Projekt")

    assert shown() == {"Projekt": []}


@pytest.mark.parametrize("count", [0, 6, 60])
def test_stored_entries_cost_the_same_for_any_number_of_pages(
    home, count, django_assert_num_queries
):
    for number in range(count):
        make_entry(home, f"Seite {number:02}")

    with django_assert_num_queries(8):
        assert len(stored_entries().navigation) == count
    with django_assert_num_queries(0):
        assert len(stored_entries().navigation) == count


def publish(page: Page, **changes) -> None:
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()


CHANGES = {
    "publish": (lambda page: publish(page, title="Vorhaben"), {"Vorhaben": []}),
    "new slug": (lambda page: publish(page, slug="neu"), {"Projekt": []}),
    "taken from the menu": (lambda page: publish(page, show_in_menus=False), {}),
    "unpublish": (lambda page: page.unpublish(), {}),
    "delete": (lambda page: page.delete(), {}),
    "restrict": (restrict, {}),
    "new page": (
        lambda page: make_entry(page.get_parent(), "Kontakt"),
        {"Projekt": [], "Kontakt": []},
    ),
    "copy": (
        lambda page: page.copy(update_attrs={"slug": "kopie", "title": "Kopie"}),
        {"Projekt": [], "Kopie": []},
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_stored_entries_are_forgotten_upon(home, committed, change):
    act, expected = CHANGES[change]
    page = make_entry(home, "Projekt")
    assert shown() == {"Projekt": []}

    with committed():
        act(page)

    assert shown() == expected
    if change == "new slug":
        assert stored_entries().navigation[0].url == "/neu/"


def test_stored_entries_are_forgotten_upon_an_alias(home, committed):
    page = make_entry(home, "Projekt")
    assert [entry.url for entry in stored_entries().navigation] == ["/projekt/"]

    with committed():
        page.create_alias(update_slug="kopie")

    assert {entry.url for entry in stored_entries().navigation} == {
        "/projekt/",
        "/kopie/",
    }


def test_stored_entries_are_forgotten_upon_a_move(home, committed):
    project, page = make_entry(home, "Projekt"), make_entry(home, "Module")
    assert shown() == {"Projekt": [], "Module": []}

    with committed():
        page.move(project, pos="last-child")

    assert shown() == {"Projekt": ["Module"]}


def test_stored_entries_are_forgotten_when_a_restriction_goes(home, committed):
    restriction = restrict(make_entry(home, "Projekt"))
    assert shown() == {}

    with committed():
        restriction.delete()

    assert shown() == {"Projekt": []}


def test_stored_entries_stay_while_somebody_edits_a_draft(home, committed):
    page = make_entry(home, "Projekt")
    stored_entries()

    with committed():
        page.title = "Noch nicht fertig"
        page.save_revision()

    assert cache.get("cms.frame.navigation") is not None
    assert shown() == {"Projekt": []}


def test_stored_entries_stay_when_the_change_is_rolled_back(
    home, django_capture_on_commit_callbacks
):
    make_entry(home, "Projekt")
    stored_entries()

    with django_capture_on_commit_callbacks(execute=False) as waiting:
        make_entry(home, "Verworfen")

    assert waiting
    assert cache.get("cms.frame.navigation") is not None


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("/", []),
        ("/projekt/", ["Projekt"]),
        ("/projekt/module/", ["Projekt", "Module"]),
        ("/projekt/module/zu-tief/", ["Projekt", "Module"]),
        ("/projekt/gibt-es-nicht/", ["Projekt"]),
        ("/projektes/", []),
        ("/suche/projekt/", []),
    ],
)
def test_current_navigation_marks_the_page_and_those_above(home, path, current):
    make_entry(make_entry(home, "Projekt"), "Module")
    make_entry(home, "Aktuelles")

    marked = [
        line.title
        for entry in current_navigation(path)
        for line in (entry, *entry.children)
        if line.is_current
    ]

    assert marked == current


def test_current_navigation_of_one_visitor_is_not_the_next_one_s(home):
    make_entry(home, "Projekt")
    current_navigation("/projekt/")

    assert [entry.is_current for entry in current_navigation("/")] == [False]


def test_breadcrumb_leads_from_home_to_the_page(home):
    deep = make_content_page(
        make_content_page(make_content_page(home, "Projekt"), "Module"), "Bündnis"
    )

    assert breadcrumb(deep) == [
        Entry("Start", "/"),
        Entry("Projekt", "/projekt/"),
        Entry("Module", "/projekt/module/"),
        Entry("Bündnis", "/projekt/module/buendnis/", is_current=True),
    ]


@pytest.mark.parametrize("page", [None, "", "Seite", 7])
def test_breadcrumb_of_what_is_no_page_is_empty(page):
    assert breadcrumb(page) == []


def test_breadcrumb_of_home_is_empty(home):
    assert breadcrumb(home) == []


def test_breadcrumb_on_the_page_marks_the_last_one(client, home):
    index = make_news_index(home)
    make_news(index, "Neue Vorlagen", slug="neu")

    document = html.fromstring(client.get("/aktuelles/neu/").content)

    (crumbs,) = document.xpath('//nav[@aria-label="Sie sind hier"]')
    assert crumbs.xpath(".//a/@href") == ["/", "/aktuelles/"]
    assert crumbs.xpath('.//*[@aria-current="page"]/text()') == ["Neue Vorlagen"]


def test_header_marks_the_current_entry(client, home):
    project = make_entry(home, "Projekt")
    make_entry(project, "Module")
    make_entry(home, "Aktuelles")

    document = html.fromstring(client.get("/projekt/module/").content)

    (navigation,) = document.xpath('//nav[@aria-label="Hauptnavigation"]')
    assert navigation.xpath('.//a[@aria-current="page"]/text()') == ["Module"]
    assert navigation.xpath('.//summary[contains(@class, "is-current")]/text()') == [
        "Projekt"
    ]


def test_pages_are_drawn_without_a_navigation_where_nothing_is_in_it(client, home):
    document = html.fromstring(client.get("/").content)

    assert document.xpath("//nav") == []
    assert document.xpath("//h1")


@pytest.mark.parametrize("count", [1, 6, 7])
def test_navigation_of_few_entries_shows_them_all(home, count):
    for number in range(count):
        make_entry(home, f"Seite {number}")

    assert len(current_navigation("/")) == count


def test_navigation_of_many_entries_folds_the_rest(home):
    for number in range(60):
        make_entry(home, f"Seite {number:02}")

    *shown, more = current_navigation("/")

    assert [entry.title for entry in shown] == [f"Seite {n:02}" for n in range(6)]
    assert (more.title, more.url) == ("Weitere Themen", "/inhalt/")
    assert [entry.title for entry in more.children] == [
        f"Seite {n:02}" for n in range(6, 60)
    ]


@pytest.mark.parametrize(
    ("path", "is_current"), [("/seite-50/", True), ("/seite-01/", False), ("/", False)]
)
def test_folded_entries_mark_where_one_is(home, path, is_current):
    for number in range(60):
        make_entry(home, f"Seite {number:02}")

    assert current_navigation(path)[-1].is_current is is_current
