# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""From a search that finds nothing to one that does: the way of an editor's week."""

import pytest
from bs4 import BeautifulSoup

from cms.management.loading.groups import EDITORS
from search.models import FruitlessSearch, SynonymGroup
from search.watching import fruitless
from tests.factories.items import make_item

REPORT = "/admin/reports/suchen-ohne-treffer/"
ADD = "/admin/snippets/search/synonymgroup/add/"


@pytest.fixture
def visit(client, settings, monkeypatch):
    """One visitor with a browser of her own looks for something."""
    settings.COUNT_HITS = True
    monkeypatch.setattr(fruitless, "allowance", fruitless.Allowance())
    client.logout()

    def search(text: str, browser: int = 1) -> str:
        agent = {"User-Agent": f"Mozilla/5.0 Firefox/{browser}"}
        response = client.get("/suche/", {"q": text}, headers=agent)
        page = BeautifulSoup(response.content, "html.parser")
        return " ".join(page.main.get_text().split())

    return search


def test_what_three_look_for_in_vain_becomes_a_synonym_that_finds(
    client, member, searchable, visit
):
    make_item(title="Umgang mit Graffiti", slug="graffiti")
    searchable()
    for browser in range(3):
        assert "Umgang mit Graffiti" not in visit("Zinnoberkleckse", browser)

    client.force_login(member(EDITORS))
    soup = BeautifulSoup(client.get(REPORT).content, "html.parser")
    link = soup.find("a", string="Synonym anlegen")
    form = BeautifulSoup(client.get(link["href"]).content, "html.parser")
    assert form.select_one("#id_terms").get_text(strip=True) == "Zinnoberkleckse"
    words = "Zinnoberkleckse, Graffiti"
    typed = {"direction": "both", "terms": words, "targets": "", "is_active": "on"}
    client.post(ADD, typed)
    client.logout()

    assert "Umgang mit Graffiti" in visit("Zinnoberkleckse")
    assert not FruitlessSearch.objects.exists()


def test_a_group_that_leads_nowhere_is_saved_with_a_warning(client, member, searchable):
    make_item(title="Umgang mit Graffiti", slug="graffiti")
    searchable()
    client.force_login(member(EDITORS))
    typed = {"direction": "both", "targets": "", "is_active": "on"}

    useless = client.post(ADD, {**typed, "terms": "Quarx, Zwurbel"}, follow=True)
    useful = client.post(ADD, {**typed, "terms": "Quorx, Graffiti"}, follow=True)

    sentence = "Noch steht keines dieser Wörter in einem Inhalt: „Quarx“, „Zwurbel“."
    assert sentence in useless.content.decode()
    assert "Noch steht keines" not in useful.content.decode()
    assert SynonymGroup.objects.count() == 2


def test_a_visit_of_the_search_page_is_counted(searchable, visit):
    visit("Zinnoberkleckse")

    row = FruitlessSearch.objects.get()
    assert (row.wording, row.visitors) == ("", 1)
