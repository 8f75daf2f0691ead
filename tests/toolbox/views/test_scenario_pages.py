# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The list of packages and the page of one, as visitors and members see them."""

import re
from datetime import date

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.decision_aid import make_decision_aid
from tests.factories.items import make_index, make_item, make_service
from tests.factories.scenarios import entry, make_scenario, make_scenario_index
from toolbox.models import ScenarioPage

MOST_QUERIES = 8


def html(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def queries_of(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def headings(page: str) -> list[str]:
    main = page[page.index("<main") :]
    return re.findall(r"<h[12][^>]*>\s*([^<]+?)\s*</h[12]>", main)


def test_list_parts_what_happened_from_what_is_planned(client: Client, db) -> None:
    make_scenario(title="Ein Gedenktag steht an", phase_id="preparation")
    make_scenario(title="Eine Hasswelle läuft", phase_id="acute")

    page = html(client, make_scenario_index().url)

    assert 'href="tel:110"' in page
    positions = [
        page.index(words)
        for words in (
            "Was ist passiert?",
            "Eine Hasswelle läuft",
            "Was haben Sie vor?",
            "Ein Gedenktag steht an",
        )
    ]
    assert positions == sorted(positions)


def test_list_without_packages_leads_on(client: Client, db) -> None:
    assert "Noch kein Paket" in html(client, make_scenario_index().url)


def test_list_takes_as_many_queries_for_three_as_for_one(client: Client, db) -> None:
    make_scenario(make_item())
    url = make_scenario_index().url
    one = queries_of(client, url)

    make_scenario(make_item())
    make_scenario(make_item())

    assert queries_of(client, url) == one <= MOST_QUERIES


def test_page_says_first_what_to_do_first(client: Client, db) -> None:
    scenario = make_scenario(make_item())
    scenario.support_services = [make_service("Beratung Probeland")]
    scenario.save()

    assert headings(html(client, scenario.url)) == [
        "Ein Angriff ist passiert",
        "Die erste Stunde",
        "Was Sie nicht tun",
        "Die Texte dazu",
        "Wen Sie anrufen",
        "Woran Sie es erkennen",
    ]


def test_page_shows_steps_reasons_and_links(client: Client, db) -> None:
    item = make_item(title="Erste Auskunft", visibility="members")

    page = html(client, make_scenario(item).url)

    assert "0–10 Minuten" in page
    assert "Fragen, ob alle sicher sind." in page
    assert '<a href="tel:110">110</a>' in page
    assert f'<a href="{item.url}">Erste Auskunft</a>' in page
    assert f"Grund für {item.reference}." in page
    assert "nur für Mitglieder" in page


def test_page_names_a_choice(client: Client, db) -> None:
    words = "Die Stellungnahme, die passt"
    scenario = make_scenario(entries=[entry(make_item(), alternatives=words)])

    assert f'<h4 class="package__choice">{words}</h4>' in html(client, scenario.url)


def test_page_warns_of_an_overdue_check(client: Client, db) -> None:
    scenario = make_scenario(checked_until=date(2020, 1, 1))

    assert "wartet auf seine nächste Prüfung" in html(client, scenario.url)


def test_page_escapes_what_editors_wrote(client: Client, db) -> None:
    scenario = make_scenario(emergency="<script>alert(1)</script> 110, nicht 1100")

    page = html(client, scenario.url)

    assert "<script>alert(1)" not in page
    assert '<a href="tel:110">110</a>, nicht 1100' in page


def test_page_takes_as_many_queries_for_many_items_as_for_one(
    client: Client, db
) -> None:
    small, large = make_scenario(make_item()), make_scenario(*map(text, range(3)))

    one, many = queries_of(client, small.url), queries_of(client, large.url)

    assert one == many <= MOST_QUERIES


def text(number: int):
    return make_item(title=f"Text {number}")


def test_toolbox_leads_to_the_packages_as_soon_as_there_are_some(
    client: Client, db
) -> None:
    toolbox = make_index()
    assert "Es ist etwas passiert</a>" not in html(client, toolbox.url)

    index = make_scenario_index()

    link = f'<a href="{index.url}">Es ist etwas passiert</a>'
    assert link in html(client, toolbox.url)


def test_unpublished_package_is_not_found(client: Client, db) -> None:
    scenario = make_scenario(make_item())

    ScenarioPage.objects.get(pk=scenario.pk).unpublish()

    assert client.get(scenario.url).status_code == 404
    assert scenario.title not in html(client, make_scenario_index().url)


def test_pages_among_the_tools_cost_the_toolbox_one_query(client: Client, db) -> None:
    make_item()
    without = queries_of(client, make_index().url)

    make_scenario_index()
    make_decision_aid()

    assert queries_of(client, make_index().url) == without <= MOST_QUERIES
