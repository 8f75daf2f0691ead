# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Broken links and dated facts are found wherever they stand, and shown to editors."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import GroupPagePermission, Page

from cms.desk.found_links import links_of_rich_text
from cms.desk.survey import survey
from cms.desk.targets import Reason, Targets
from cms.management.loading.groups import EDITORS
from tests.cms.desk.test_reports import HOSTILE, rows
from tests.factories.items import make_item, paragraph
from tests.factories.pages import (
    make_content_page,
    make_news,
    make_twin,
    restrict,
    text,
)
from tests.factories.people import make_user

LINKS = "/admin/reports/kaputte-verweise/"
FACTS = "/admin/reports/zahlen-pruefen/"
TODAY = timezone.localdate()


@pytest.fixture
def home(index):
    return index.get_parent().specific


def to_page(pk: object, words: str = "Mehr lesen") -> dict:
    return text(f'<p>Siehe <a linktype="page" id="{pk}">{words}</a>.</p>', id="absatz")


def to_address(address: str) -> dict:
    return text(f'<p><a href="{address}">Mehr lesen</a></p>', id="absatz")


def fact(days: int | None, figure: str = "10") -> dict:
    until = None if days is None else (TODAY + timedelta(days=days)).isoformat()
    value = {"figure": figure, "label": "Kommunen", "source": "Förderbescheid 2023"}
    items = [{"type": "item", "id": "zahl", "value": value | {"check_until": until}}]
    return {"type": "facts", "id": "zahlen", "value": {"items": items}}


def reasons() -> list[str]:
    return [link.reason for link in survey().links]


def test_link_names_page_field_text_target_and_reason(index, home):
    target = make_content_page(home, "Altes Projekt", live=False)
    news = make_news(index, "Neues", body=[to_page(target.pk, "Zum  Projekt")])

    [link] = survey().links

    assert (link.place.title, link.place.kind) == ("Neues", "Meldung")
    assert link.place.label.endswith("› Text")
    assert (link.text, link.target) == ("Zum Projekt", "Altes Projekt")
    assert link.reason_text == "Die Seite ist nicht veröffentlicht"
    assert link.place.edit_address == (
        f"/admin/pages/{news.pk}/edit/#:w:contentpath=body.absatz"
    )


def test_link_to_nothing_is_gone(index):
    make_news(index, body=[to_page(999_999)])

    [link] = survey().links

    assert (link.reason, link.target) == (Reason.GONE, "Seite Nr. 999999")


def test_link_to_a_restricted_page_is_private(index, home):
    target = make_content_page(home, "Intern")
    restrict(target)
    make_news(index, body=[to_page(target.pk)])

    assert reasons() == [Reason.PRIVATE]


def test_hidden_pages_may_link_among_themselves(index, home):
    target = make_content_page(home, "Intern")
    source = make_content_page(home, "Auch intern", body=[to_page(target.pk)])
    restrict(target)
    restrict(source)

    assert reasons() == []


def test_internal_item_is_private_to_visitors(index):
    item = make_item(visibility="members")
    make_news(index, body=[to_page(item.pk)])

    assert reasons() == [Reason.PRIVATE]


def test_links_inside_lists_and_choosers_are_found(index):
    accordion = {
        "type": "accordion",
        "id": "a",
        "value": {
            "items": [
                {
                    "type": "item",
                    "id": "b",
                    "value": {"title": "?", "text": to_page(999_999)["value"]},
                }
            ]
        },
    }
    chooser = {
        "type": "links",
        "id": "c",
        "value": {"items": [{"page": 999_998, "title": "", "text": ""}]},
    }
    make_news(index, body=[accordion, chooser])

    found = survey().links

    assert [link.target for link in found] == ["Seite Nr. 999999", "Seite Nr. 999998"]
    assert found[0].place.path == "body.a.items.b.text"


def test_links_in_rich_text_fields_and_items_are_found(index):
    make_item(usage='<p><a linktype="page" id="999999">x</a></p>')
    make_item(body=[paragraph('<a href="/gibt-es-nicht/">x</a>')])

    assert reasons() == [Reason.GONE, Reason.GONE]


def test_documents_are_looked_up(index):
    document = get_document_model().objects.create(title="Leitfaden", file="a.pdf")
    make_news(
        index,
        body=[
            text(f'<p><a linktype="document" id="{document.pk}">da</a></p>'),
            text('<p><a linktype="document" id="999999">weg</a></p>'),
            to_address("/dokumente/999999/weg.pdf"),
        ],
    )

    assert [link.text for link in survey().links] == ["weg", "Mehr lesen"]


def test_every_chooser_of_a_page_names_its_target(index):
    chosen = {"document": 999_999, "title": "", "description": ""}
    downloads = {"type": "downloads", "id": "a", "value": {"items": [chosen]}}
    video = {"type": "video", "id": "b", "value": {"video": 999_998}}
    make_news(index, body=[downloads, video])

    targets = {link.target for link in survey().links}

    assert targets == {"Dokument Nr. 999999", "Video Nr. 999998"}


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("/", None),
        ("/aktuelles/", None),
        ("/aktuelles", None),
        ("/aktuelles/?seite=2#liste", None),
        ("/konto/login/", None),
        ("/alt/", None),
        ("#oben", None),
        ("?seite=2", None),
        ("mailto:redaktion@example.org", None),
        ("tel:0000123456", None),
        ("https://example.org/gibt-es-nicht/", None),
        ("http://127.0.0.1:8000/aktuelles/", None),
        ("http://127.0.0.1:8000/gibt-es-nicht/", Reason.GONE),
        ("/gibt-es-nicht/", Reason.GONE),
        ("/aktuelles/gibt-es-nicht/", Reason.GONE),
        ("/en/", Reason.DRAFT),
        ("/en/latest/", None),
        ("/en/aktuelles/", Reason.GONE),
        ("/entwurf/", Reason.DRAFT),
        ("/intern/", Reason.PRIVATE),
        ("www.example.org", Reason.INCOMPLETE),
        ("aktuelles/", Reason.INCOMPLETE),
        ("https:/aktuelles/", Reason.INCOMPLETE),
        ("http://[kaputt/", Reason.INCOMPLETE),
    ],
)
def test_typed_addresses_are_resolved_as_a_visitor_would(index, home, address, reason):
    make_content_page(home, "Entwurf", live=False)
    restrict(make_content_page(home, "Intern"))
    make_twin(index, slug="latest")
    Redirect.objects.create(old_path="/alt", redirect_page=home)
    make_news(index, body=[to_address(address)])

    assert reasons() == ([reason] if reason else [])


@given(st.text())
def test_reading_links_survives_any_text(html):
    list(links_of_rich_text(f"<a href='{html}'>{html}</a>"))


@pytest.mark.django_db
@pytest.mark.parametrize("address", [*HOSTILE, "/" + "x" * 10_000, "/%00", "//", "/\0"])
def test_judging_an_address_survives_hostile_ones(address):
    assert Targets(set()).problem_of_address(address) in (None, *Reason)


def test_findings_are_kept_until_a_page_is_published(
    index, home, django_capture_on_commit_callbacks
):
    target = make_content_page(home, "Projekt", live=False)
    make_news(index, body=[to_page(target.pk)])
    assert reasons() == [Reason.DRAFT]

    with django_capture_on_commit_callbacks(execute=True):
        target.save_revision().publish()

    assert reasons() == []


def test_deleted_page_is_noticed_at_once(
    index, home, django_capture_on_commit_callbacks
):
    target = make_content_page(home, "Projekt")
    make_news(index, body=[to_page(target.pk)])
    assert reasons() == []

    with django_capture_on_commit_callbacks(execute=True):
        Page.objects.get(pk=target.pk).delete()

    assert reasons() == [Reason.GONE]


def queries_of_survey() -> int:
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        survey()
    return len(captured)


def test_survey_costs_the_same_for_one_page_and_three(index):
    make_news(index, body=[to_page(999_999), fact(1)])
    one = queries_of_survey()
    for _ in range(2):
        make_news(index, body=[to_page(999_999), to_page(index.pk), fact(1)])

    assert queries_of_survey() == one
    assert len(survey().links) == 3


def test_report_shows_links_with_a_way_to_the_field(admin, index):
    news = make_news(index, "Neues", body=[to_page(999_999, "Zum Projekt")])

    page = admin.get(LINKS).content.decode()

    assert f"/admin/pages/{news.pk}/edit/#:w:contentpath=body.absatz" in page
    for words in ("Neues", "Zum Projekt", "Seite Nr. 999999", Reason.GONE.label):
        assert words in page


@pytest.mark.parametrize(
    ("reason", "count"), [("gone", 1), ("draft", 1), ("private", 0)]
)
def test_report_of_links_is_filtered(admin, index, home, reason, count):
    draft = make_content_page(home, "Entwurf", live=False)
    make_news(index, body=[to_page(999_999), to_page(draft.pk)])

    found = rows(admin, f"{LINKS}?reason={reason}&export=csv")

    assert found[0] == ["Seite", "Feld", "Text des Verweises", "Ziel", "Grund"]
    assert len(found) - 1 == count


def test_report_says_when_every_link_works(admin):
    assert "führen ans Ziel" in admin.get(LINKS).content.decode()


@pytest.mark.parametrize(
    ("days", "state"),
    [(-1, "overdue"), (0, "soon"), (30, "soon"), (31, "later"), (None, "undated")],
)
def test_fact_is_due_by_its_date(index, days, state):
    make_news(index, body=[fact(days)])

    [found] = survey().facts

    assert (found.figure, found.label, found.state) == ("10", "Kommunen", state)


def test_facts_stand_most_urgent_first_and_are_filtered(admin, index):
    blocks = [fact(None, "4"), fact(60, "3"), fact(-5, "1"), fact(3, "2")]
    make_news(index, body=blocks)

    everything = rows(admin, f"{FACTS}?export=csv")
    overdue = rows(admin, f"{FACTS}?state=overdue&export=csv")

    assert [row[1] for row in everything[1:]] == ["1", "2", "3", "4"]
    assert [row[1] for row in overdue[1:]] == ["1"]


def test_start_page_counts_broken_links_and_overdue_facts(admin, index):
    make_news(index, body=[to_page(999_999), to_page(999_999), fact(-1)])

    page = " ".join(admin.get("/admin/").content.decode().split())

    assert "Verweise führen ins Leere." in page
    assert "Zahl auf einer Seite ist überfällig" in page


def test_editor_of_one_branch_sees_the_findings_of_her_branch(client, index, home):
    make_news(index, "Ihre Meldung", body=[to_page(999_999), fact(-1)])
    make_content_page(home, "Fremde Seite", body=[to_page(999_999), fact(-1)])
    group = Group.objects.create(name="Presse")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group,
        page=index,
        permission=Permission.objects.get(codename="change_page"),
    )
    user = make_user()
    user.groups.add(group)
    client.force_login(user)

    for address in (LINKS, FACTS):
        found = rows(client, f"{address}?export=csv")
        assert [row[0] for row in found[1:]] == ["Ihre Meldung"]


@pytest.mark.parametrize("address", [LINKS, FACTS])
def test_people_without_pages_read_no_findings(client, index, address):
    make_news(index, body=[to_page(999_999), fact(-1)])
    user = make_user()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    for way in ("", "ergebnisse/", "?export=xlsx"):
        assert client.get(address + way)["Location"] == "/admin/"


@pytest.mark.parametrize("address", [LINKS, FACTS])
@pytest.mark.parametrize("words", HOSTILE)
def test_reports_of_findings_survive_hostile_parameters(client, member, address, words):
    client.force_login(member(EDITORS))
    query = dict.fromkeys(["reason", "state", "p", "ordering", "q"], words)

    for way in ("", "ergebnisse/"):
        assert client.get(address + way, query).status_code == 200
