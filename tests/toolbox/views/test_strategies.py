# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The graph of attacks and strategies: walked both ways, honest, and cheap."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from network.models import User
from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_item
from tests.factories.pages import make_home
from tests.factories.people import make_member, make_municipality
from tests.factories.strategies import make_attack, make_strategy
from tests.search.offered import document_of
from toolbox.models import Strategy
from toolbox.models.strategies import AttackItem, StrategyItem

OVERVIEW = "/toolbox/strategien/"

pytestmark = pytest.mark.django_db


def page(client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def queries(client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(url)
    return len(captured)


def test_overview_names_both_sides(client):
    attack = make_attack(make_strategy())

    html = page(client, OVERVIEW)

    assert attack.get_absolute_url() in html
    assert "/toolbox/strategien/tatsache-zuerst/" in html
    assert "Beleg: gut belegt" in html


def test_empty_overview_leads_on(client):
    html = page(client, OVERVIEW)

    assert "Noch sind keine Strategien eingetragen." in html
    assert "/toolbox/gegenrede-finden/" in html


def test_graph_is_walked_from_either_side(client):
    strategy = make_strategy()
    attack = make_attack(strategy)

    forth = page(client, attack.get_absolute_url())
    back = page(client, strategy.get_absolute_url())

    assert strategy.get_absolute_url() in forth
    assert "Es hilft hier." in forth
    assert attack.get_absolute_url() in back
    assert "Es hilft hier." in back


def test_strategy_says_how_well_it_is_proven(client):
    strategy = make_strategy(url="https://example.org/studie")

    html = page(client, strategy.get_absolute_url())

    assert "<strong>Gut belegt.</strong>" in html
    assert 'href="https://example.org/studie"' in html
    assert "Davon raten wir ab" not in html


def test_strategy_advised_against_says_so_everywhere(client):
    irony = make_strategy(slug="ironie", name="Ironie", is_advised=False)
    attack = make_attack(irony)

    assert "davon raten wir ab" in page(client, OVERVIEW)
    assert "Davon raten wir ab." in page(client, irony.get_absolute_url())
    html = page(client, attack.get_absolute_url())
    assert html.index("Wovon wir abraten") < html.index("Ironie</a>")
    assert "Was hier hilft" not in html


def test_pages_lead_to_items_and_counter_speeches(client):
    attack = make_attack(make_strategy())
    reply = make_counter_speech(attack=attack)
    item = make_item(title="Richtigstellung zur Unterkunft")
    AttackItem.objects.create(attack=attack, item=item.page_ptr)
    StrategyItem.objects.create(strategy=reply.strategy, item=item.page_ptr)

    for node in (attack, reply.strategy):
        html = page(client, node.get_absolute_url())
        assert reply.url in html
        assert "Richtigstellung zur Unterkunft" in html


def test_counter_speech_leads_back_to_its_strategy(client):
    reply = make_counter_speech(attack=make_attack())

    html = page(client, reply.url)

    assert reply.strategy.get_absolute_url() in html
    assert reply.attack.get_absolute_url() in html


def test_internal_items_are_named_to_members_only(client):
    attack = make_attack(make_strategy())
    reply = make_counter_speech(attack=attack, visibility="members")
    item = make_item(title="Nur für den Dienstgebrauch", visibility="members")
    AttackItem.objects.create(attack=attack, item=item.page_ptr)

    html = page(client, attack.get_absolute_url())
    assert item.title not in html
    assert reply.url not in html

    client.force_login(make_member(make_municipality()))
    response = client.get(attack.get_absolute_url())
    html = response.content.decode()
    assert item.title in html
    assert reply.url in html
    assert "private" in response["Cache-Control"]


def test_pages_take_few_queries_however_much_hangs_on_them(client):
    make_home()
    attack = make_attack(make_strategy())
    urls = (OVERVIEW, attack.get_absolute_url(), make_strategy().get_absolute_url())
    grow(attack, 1)
    few = [queries(client, url) for url in urls]

    grow(attack, 3)
    many = [queries(client, url) for url in urls]

    assert few == many
    assert max(few) <= 8


def grow(attack, times: int) -> None:
    for number in range(times):
        strategy = make_strategy(slug=f"weg-{times}-{number}")
        make_attack(make_strategy())
        attack.ways.create(strategy=strategy, reason="Auch.")
        attack.save()
        reply = make_counter_speech(attack=attack)
        AttackItem.objects.create(attack=attack, item=make_item().page_ptr)
        StrategyItem.objects.create(strategy=reply.strategy, item=make_item().page_ptr)


@pytest.mark.parametrize("name", ["fehlt", "angriff/fehlt", "angriff", "x" * 300])
def test_unknown_addresses_are_not_found(client, name):
    make_home()

    assert client.get(f"{OVERVIEW}{name}/").status_code == 404


def test_pages_set_no_cookie_and_refuse_to_be_posted_to(client):
    attack = make_attack()

    assert client.get(attack.get_absolute_url()).cookies == {}
    assert client.post(OVERVIEW).status_code == 405


def test_attack_and_strategy_are_found_by_each_other():
    strategy = make_strategy()
    attack = make_attack(strategy, name="Gerücht im Ort")

    assert "Gerücht im Ort" in document_of(strategy).keywords
    assert "Tatsache zuerst" in document_of(attack).keywords
    assert document_of(strategy).details == {"Beleg": "gut belegt"}


def test_sitemap_names_every_page_of_the_graph(client):
    reply = make_counter_speech(attack=make_attack())

    xml = client.get("/sitemap.xml").content.decode()

    for url in (
        OVERVIEW,
        reply.attack.get_absolute_url(),
        reply.strategy.get_absolute_url(),
    ):
        assert f"{url}</loc>" in xml
    assert reply.url not in xml


def test_only_items_may_hang_on_a_node():
    home = make_home()
    edge = AttackItem(attack=make_attack(), item=Page.objects.get(pk=home.pk))

    with pytest.raises(ValidationError, match="Vorlage der Toolbox"):
        edge.clean()


def test_editors_change_a_strategy_in_the_admin(client):
    strategy = make_strategy()
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    url = f"/admin/snippets/toolbox/strategy/edit/{strategy.pk}/"

    assert client.get(url).status_code == 200
    assert client.get("/admin/snippets/toolbox/attack/add/").status_code == 200
    assert "gut belegt" in client.get("/admin/snippets/toolbox/strategy/").text


def test_deleted_strategy_leaves_the_counter_speech_readable(client):
    reply = make_counter_speech()
    Strategy.objects.all().delete()

    html = page(client, reply.url)

    assert "Die Sorge ist echt." in html
    assert "Wie gut ist das belegt?" not in html
