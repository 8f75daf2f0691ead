# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox page and an item's page as visitors, members and strangers see them."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_index, make_item, make_service, make_term
from tests.factories.people import make_user
from toolbox.models import Occasion, RelatedItem, Sender, TextItemPage
from toolbox.templatetags.toolbox import related_items

from .conftest import BODY

LONG_AGO = date(2020, 1, 1)


def html(client: Client, url: str, **query: str) -> str:
    response = client.get(url, query)
    assert response.status_code == 200
    return response.content.decode()


def titles(page: str) -> list[str]:
    return re.findall(r'card__title"><a href="[^"]+">([^<]+)', page)


def queries_of(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_index_lists_the_items_with_what_matters(client: Client, db) -> None:
    make_item(title="Rede", kind="speech", language_level_id="simple", version="2.3")

    page = html(client, make_index().url)

    assert titles(page) == ["Rede"]
    assert "Eine Vorlage" in page
    for words in ("Einfache Sprache", "Version 2.3", "geprüft bis", "Für die ersten"):
        assert words in page
    assert "überfällig" not in page


def test_index_marks_an_overdue_item(client: Client, db) -> None:
    make_item(checked_until=LONG_AGO)

    assert "Prüfung überfällig" in html(client, make_index().url)


def test_index_filters_and_offers_to_take_each_filter_away(client: Client, db) -> None:
    make_item(title="Rede", kind="speech", phase_id="acute")
    make_item(title="Leitfaden", kind="guide")

    page = html(client, make_index().url, kind="speech", phase="acute")

    assert titles(page) == ["Rede"]
    chips = re.findall(r'class="chip" href="([^"]+)"', page)
    assert sorted(chips) == ["?kind=speech", "?phase=acute"]


def test_index_shows_what_was_looked_for_first_and_the_tools_no_more(
    client: Client, db
) -> None:
    make_item(title="Rede", kind="speech")
    url = make_index().url

    assert 'class="tools"' in html(client, url)
    assert 'class="tools"' not in html(client, url, kind="speech")
    assert f'<a href="{url}">Zum Anfang der Toolbox</a>' in html(client, url, q="rede")


def test_index_begins_with_what_is_said_first(client: Client, db) -> None:
    make_item(title="Aushang", kind="poster", reference="A01")
    make_item(title="Der Vorfall", kind="statement", reference="S01")

    assert titles(html(client, make_index().url)) == ["Der Vorfall", "Aushang"]


def test_card_says_its_kind_once(client: Client, db) -> None:
    make_item(title="Rede: Gedenken", kind="speech")
    make_item(title="Gedenken am Mahnmal", kind="speech")

    page = html(client, make_index().url)

    assert page.count('<p class="kicker">Rede</p>') == 1


def test_index_filters_by_an_occasion_and_those_below_it(client: Client, db) -> None:
    attack = make_term(Occasion, "angriff")
    below = make_term(Occasion, "schmiererei", parent=attack)
    item = make_item(title="Rede")
    item.occasions = [below]
    item.save()
    make_item(title="Anderes")

    assert titles(html(client, make_index().url, occasion="angriff")) == ["Rede"]


def test_index_without_a_hit_leads_back_to_all(client: Client, db) -> None:
    make_item()
    url = make_index().url

    page = html(client, url, kind="faq")

    assert "0 Vorlagen" in page
    assert 'class="empty-state"' in page
    assert f'href="{url}"' in page


def test_index_pages_keep_the_filters(client: Client, db) -> None:
    for _ in range(make_index().PER_PAGE + 1):
        make_item(kind="speech")

    page = html(client, make_index().url, kind="speech")

    assert 'href="?kind=speech&amp;seite=2"' in page
    assert "13 Vorlagen, Seite 1 von 2" in page


@pytest.mark.parametrize(
    "value", ["\"'><script>alert(1)</script>", "x" * 5000, "😀", "\u202e", "-1", "%"]
)
@pytest.mark.parametrize("name", ["occasion", "kind", "channel", "phase", "seite"])
def test_index_ignores_what_it_does_not_understand(
    client: Client, db, name: str, value: str
) -> None:
    make_item(title="Rede")

    page = html(client, make_index().url, **{name: value})

    assert titles(page) == ["Rede"]
    assert "<script>alert(1)" not in page


def test_index_hides_internal_items_from_visitors_and_strangers(
    client: Client, db
) -> None:
    make_item(visibility="members")
    stranger = Client()
    stranger.force_login(make_user())

    assert titles(html(client, make_index().url)) == []
    assert titles(html(stranger, make_index().url)) == []


def test_index_shows_internal_items_to_members(office: Client) -> None:
    make_item(title="Sprachregelung", visibility="members")

    page = html(office, make_index().url)

    assert titles(page) == ["Sprachregelung"]
    assert "nur für Mitglieder" in page


def test_index_takes_as_many_queries_for_three_as_for_one(client: Client, db) -> None:
    make_item()
    one = queries_of(client, make_index().url)
    make_item()
    make_item()

    assert queries_of(client, make_index().url) == one


def test_item_page_shows_the_text_with_invented_answers(client: Client, item) -> None:
    page = html(client, item.url)

    assert '<span class="doc-filled" data-key="datum_ereignis">' in page
    assert "Gemeinde Musterhausen" in page
    assert "doc-missing" not in page
    assert "ENTWURF" not in page
    assert "Prüfen Sie die Angaben." in page


def test_item_page_shows_a_legal_note_with_its_date(client: Client, db) -> None:
    item = make_item(legal_note="Strafantrag.", legal_note_date=date(2026, 3, 1))

    page = html(client, item.url)

    assert "Strafantrag." in page
    assert "1. März 2026" in page


def test_item_page_offers_a_visitor_to_try_and_to_log_in(client: Client, item) -> None:
    page = html(client, item.url)

    assert f"/toolbox/{item.slug}/ausprobieren/" in page
    assert f"/konto/login/?next={item.url}" in page
    assert 'method="post"' not in page


def test_item_page_offers_a_member_to_adapt_in_her_towns_name(
    office: Client, town, item
) -> None:
    page = html(office, item.url)

    assert f"Für {town.full_name} anpassen" in page
    assert f"/kommunen/{town.slug}/anpassungen/neu/{item.slug}/" in page
    assert "Anna Beispiel" in html(office, lead_item().url)


def lead_item() -> TextItemPage:
    body = [{**BODY[0], "value": {**BODY[0]["value"], "text": "<p>{leitung}</p>"}}]
    return make_item(body)


def test_item_page_leads_to_related_items(client: Client, item) -> None:
    other = make_item(title="Rede")
    item.related_items.set([RelatedItem(item=other)])
    item.save()

    assert titles(html(client, item.url)) == ["Rede"]


def test_item_page_leads_to_related_items_of_every_kind(client: Client, item) -> None:
    speech = make_counter_speech(title="Gegenrede")
    item.related_items.set([RelatedItem(item=speech)])
    item.save()

    assert titles(html(client, item.url)) == ["Gegenrede"]


def test_preview_of_a_draft_shows_what_was_just_related(item) -> None:
    item.related_items = [RelatedItem(item=make_item(title="Rede"))]

    assert [related.title for related in related_items(item)] == ["Rede"]


def test_item_page_says_who_speaks_how_it_sounds_and_its_tags(
    client: Client, item
) -> None:
    item.senders = [make_term(Sender, name="Verwaltungsspitze")]
    item.tags.add("Marktplatz")
    item.save()

    page = html(client, item.url)

    assert "<dt>Absender</dt><dd>Verwaltungsspitze</dd>" in page
    assert "<dt>Ton</dt><dd>klar verurteilend</dd>" in page
    assert '?tag=marktplatz" rel="tag">Marktplatz</a>' in page


def test_item_page_leads_to_the_variants_and_back(client: Client, item) -> None:
    short = make_item(title="Kurzfassung", variant_of=item, variant="Kurz")

    for page in (item, short):
        links = re.search(
            r'class="versions".*?</nav>', html(client, page.url), re.DOTALL
        )[0]
        assert re.findall(r">([^<\s]+)</a>", links) == ["Hauptfassung", "Kurz"]
        assert f'<a href="{page.url}" aria-current="page">' in links


def test_item_page_leaves_out_related_items_that_are_not_published(
    client: Client, item
) -> None:
    other = make_item(title="Rede")
    item.related_items.set([RelatedItem(item=other)])
    item.save()
    other.unpublish()

    assert titles(html(client, item.url)) == []


def test_internal_item_page_sends_a_visitor_to_the_login(client: Client, db) -> None:
    item = make_item(visibility="members")

    response = client.get(item.url)

    assert response["Location"] == f"/konto/login/?next={item.url}"


def test_internal_item_page_is_refused_to_a_stranger(client: Client, db) -> None:
    client.force_login(make_user())

    assert client.get(make_item(visibility="members").url).status_code == 403


def test_internal_item_page_is_open_to_members_and_private(office: Client) -> None:
    response = office.get(make_item(visibility="members").url)

    assert response.status_code == 200
    assert response["Cache-Control"] == "private"


def test_anonymous_pages_set_no_cookie(client: Client, item) -> None:
    client.get(make_index().url)
    client.get(item.url)

    assert not client.cookies


def test_item_page_needs_few_queries(client: Client, db) -> None:
    make_service()
    body = [*BODY, {"type": "support_services", "id": "stellen", "value": SERVICES}]
    item = make_item(body)
    item.related_items.set([RelatedItem(item=make_item())])
    item.save()

    assert queries_of(client, item.url) <= MOST_QUERIES


SERVICES = {
    "editing": "free",
    "lock_reason": "",
    "kinds": ["opferberatung"],
    "offices": [],
}
MOST_QUERIES = 8
