# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Counselling and reporting offices: which ones are shown, and what a form refuses."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from cms.models import FederalState, SupportService, current_services
from cms.models.support_services import SupportServiceFilterForm, language_names
from tests.factories.items import make_service
from tests.factories.pages import make_home, make_services_page

pytestmark = pytest.mark.django_db

Kind = SupportService.Kind


def names(services) -> list[str]:
    return sorted(service.name for service in services)


def test_open_leaves_out_closed_and_replaced_offices():
    successor = make_service("Neue Stelle")
    make_service("Alte Stelle", replaced_by=successor)
    make_service("Geschlossene Stelle", is_closed=True)

    assert names(SupportService.objects.open()) == ["Neue Stelle"]


def test_open_leaves_out_unpublished_offices():
    make_service("Entwurf", live=False)
    make_service("Veröffentlicht")

    assert names(SupportService.objects.open()) == ["Veröffentlicht"]


def test_for_state_finds_its_own_and_the_nationwide_ones():
    make_service("Bundesweit", "BY", "SH", is_nationwide=True)
    make_service("Bayern", "BY")
    make_service("Nord", "SH", "HH", "BY")
    make_service("Sachsen", "SN")

    found = SupportService.objects.for_state("BY")

    assert names(found) == ["Bayern", "Bundesweit", "Nord"]
    assert found.count() == 3


def test_for_state_of_no_state_finds_the_nationwide_ones():
    make_service("Bundesweit")
    make_service("Bayern", "BY")

    assert names(SupportService.objects.for_state("XX")) == ["Bundesweit"]


@pytest.mark.parametrize(("days", "is_overdue"), [(-1, True), (0, False), (1, False)])
def test_overdue_begins_the_day_after(days, is_overdue):
    due = timezone.localdate() + timedelta(days=days)
    office = make_service(check_again_on=due)

    assert office.is_overdue is is_overdue
    assert SupportService.objects.overdue().exists() is is_overdue


@pytest.mark.parametrize("again", [date(2026, 6, 1), date(2026, 5, 31)])
def test_clean_refuses_a_next_check_that_is_not_later(again):
    office = make_service()
    office.checked_on, office.check_again_on = date(2026, 6, 1), again

    with pytest.raises(ValidationError) as refused:
        office.full_clean()

    assert refused.value.message_dict == {
        "check_again_on": ["Die nächste Prüfung muss nach der letzten liegen."]
    }


def test_clean_refuses_an_office_that_replaces_itself():
    office = make_service()
    office.replaced_by = office

    with pytest.raises(ValidationError) as refused:
        office.full_clean()

    assert refused.value.message_dict == {
        "replaced_by": ["Eine Anlaufstelle kann sich nicht selbst ersetzen."]
    }


def test_clean_says_in_german_what_is_missing():
    with pytest.raises(ValidationError) as refused:
        SupportService().full_clean()

    assert refused.value.message_dict["name"] == ["Dieses Feld darf nicht leer sein."]
    assert refused.value.message_dict["checked_on"] == [
        "Dieses Feld darf nicht null sein."
    ]


def test_clean_accepts_an_office_as_it_should_be():
    office = make_service("Beratung Nord", "SH", email="nord@example.org")

    assert office.full_clean() is None
    assert str(office) == "Beratung Nord"


def test_states_are_the_sixteen_with_their_keys():
    states = FederalState.objects.values_list("code", "official_prefix")

    assert len(states) == 16
    assert sorted(prefix for _, prefix in states) == [
        f"{number:02}" for number in range(1, 17)
    ]
    assert str(FederalState.objects.get(pk="TH")) == "Thüringen"


def test_filter_narrows_by_state_and_kind():
    make_service("Notruf", kind=Kind.EMERGENCY)
    make_service("Beratung Bayern", "BY", kind=Kind.VICTIMS)
    make_service("Beratung Hessen", "HE", kind=Kind.VICTIMS)

    def found(**data):
        return names(SupportServiceFilterForm(data).services())

    assert found() == ["Beratung Bayern", "Beratung Hessen", "Notruf"]
    assert found(state="BY") == ["Beratung Bayern", "Notruf"]
    assert found(kind="opferberatung") == ["Beratung Bayern", "Beratung Hessen"]
    assert found(state="BY", kind="opferberatung") == ["Beratung Bayern"]
    assert found(state="", kind="") == found()


@given(state=st.text(max_size=8), kind=st.text(max_size=30))
def test_filter_ignores_what_it_does_not_know(state, kind):
    form = SupportServiceFilterForm({"state": f"?{state}", "kind": f"?{kind}"})

    assert form.services().query.where.children == (
        SupportService.objects.open().query.where.children
    )


def test_page_groups_the_offices_by_kind(client):
    make_services_page(make_home())
    make_service("Beratung A", kind=Kind.VICTIMS)
    make_service("Meldung", kind=Kind.REPORTING)
    make_service("Beratung B", kind=Kind.VICTIMS)

    document = html.fromstring(client.get("/hilfe-finden/").content)

    groups = {
        section.findtext("h2"): section.xpath('.//h3[@class="card__title"]/text()')
        for section in document.xpath("//main//section")
    }
    assert groups == {
        "Beratung für Betroffene von Gewalt": ["Beratung A", "Beratung B"],
        "Meldestelle": ["Meldung"],
    }


def test_page_names_first_who_helps_in_an_emergency(client):
    make_services_page(make_home())
    make_service("Seelsorge", kind=Kind.CRISIS)
    make_service("Amtshilfe", kind=Kind.OFFICIALS)
    make_service("Beratung", kind=Kind.VICTIMS)
    make_service("Polizei", kind=Kind.EMERGENCY)

    document = html.fromstring(client.get("/hilfe-finden/").content)

    cards = document.xpath('//main//h3[@class="card__title"]/text()')
    assert cards == ["Polizei", "Beratung", "Amtshilfe", "Seelsorge"]


@pytest.mark.parametrize(
    ("query", "first"), [("", "Zuerst"), ("?kind=opferberatung", "Beratung A")]
)
def test_page_says_what_to_do_first_unless_somebody_narrows_the_list(
    client, query, first
):
    steps = {"items": [{"title": "Zuerst", "text": "<p>So.</p>"}]}
    make_services_page(make_home(), body=[{"type": "accordion", "value": steps}])
    make_service("Beratung A", kind=Kind.VICTIMS)

    document = html.fromstring(client.get(f"/hilfe-finden/{query}").content)

    text = document.xpath("string(//main)")
    assert min(("Zuerst", "Beratung A"), key=text.index) == first


def test_page_keeps_the_choice_in_the_form(client):
    make_services_page(make_home())

    document = html.fromstring(
        client.get("/hilfe-finden/?state=BY&kind=notruf").content
    )

    assert document.xpath("//option[@selected]/@value") == ["BY", "notruf", ""]


def test_page_without_a_match_leads_back_to_all(client):
    make_services_page(make_home())
    make_service(kind=Kind.VICTIMS)

    document = html.fromstring(client.get("/hilfe-finden/?kind=notruf").content)

    assert "Keine Anlaufstelle gefunden" in document.xpath("string(//main)")
    assert document.xpath('//a[contains(., "Alle Anlaufstellen zeigen")]/@href') == [
        "/hilfe-finden/"
    ]


@pytest.mark.parametrize(
    "query",
    [
        "state=<script>",
        'kind="',
        "state=BY&state=XX",
        f"kind={'a' * 10_000}",
        "kind=%F0",
    ],
)
def test_page_answers_whatever_is_asked(client, query):
    make_services_page(make_home())
    make_service("Für alle")

    answer = client.get(f"/hilfe-finden/?{query}")

    assert answer.status_code == 200
    assert "Für alle" in answer.content.decode()


def test_page_cards_escape_and_link_what_an_office_says(client):
    make_services_page(make_home())
    make_service(
        "Rat & <Tat>",
        phone="(0000) 12 34-56",
        email="rat@example.org",
        website="https://rat.example.org",
        address="Weg 1\n00000 Ort",
    )

    document = html.fromstring(client.get("/hilfe-finden/").content)

    (card,) = document.xpath('//article[@class="service-card"]')
    assert card.xpath(".//h3/text()") == ["Rat & <Tat>"]
    assert card.xpath(".//a/@href") == [
        "tel:0000123456",
        "mailto:rat@example.org",
        "https://rat.example.org",
    ]
    assert card.xpath('.//dt[.="Anschrift"]/following-sibling::dd[1]/text()') == [
        "Weg 1",
        "00000 Ort",
    ]


def test_page_names_ended_offices_and_their_successors(client):
    page = make_services_page(make_home())
    successor = make_service("Neue Stelle", website="https://neu.example.org")
    make_service("Alte Stelle", replaced_by=successor)
    make_service("Geschlossene Stelle", is_closed=True)
    make_service("Entwurf", is_closed=True, live=False)

    document = html.fromstring(client.get(page.url).content)

    lines = document.xpath("//section[@aria-labelledby='eingestellt']//li")
    assert [line.text_content() for line in lines] == [
        "Alte Stelle: Wenden Sie sich an Neue Stelle",
        "Geschlossene Stelle",
    ]
    assert document.xpath("//p[@class='list-note']/text()") == ["1 Anlaufstelle"]


def test_overdue_office_asks_for_caution(client):
    page = make_services_page(make_home())
    make_service(check_again_on=timezone.localdate() - timedelta(days=1))

    answer = client.get(page.url).content.decode()

    assert "Bitte vergewissern Sie sich, bevor Sie anrufen." in answer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Deutsch, Englisch, Russisch", {"Deutsch", "Englisch", "Russisch"}),
        ("Deutsch und 18 weitere Sprachen", {"Deutsch"}),
        (" Türkisch ,, ", {"Türkisch"}),
        ("", {"Deutsch"}),
        (", ,", {"Deutsch"}),
    ],
)
def test_language_names_are_those_of_the_list(text, names):
    assert language_names(text) == names


def test_filter_finds_offices_by_language():
    make_service("Viele", languages="Deutsch, Deutsche Gebärdensprache, Türkisch")
    make_service("Eine", languages="Deutsch")
    make_service("Keine Angabe", languages="")

    def found(language: str) -> set[str]:
        form = SupportServiceFilterForm(QueryDict(f"language={language}"))
        return {office.name for office in form.services()}

    assert found("Türkisch") == {"Viele"}
    assert found("Deutsche Gebärdensprache") == {"Viele"}
    assert found("Deutsch") == {"Viele", "Eine", "Keine Angabe"}
    assert found("Klingonisch") == {"Viele", "Eine", "Keine Angabe"}


def test_filter_offers_only_languages_that_somebody_speaks():
    make_service("Viele", languages="Deutsch, Türkisch")
    make_service("Zu", languages="Russisch", is_closed=True)

    choices = dict(SupportServiceFilterForm(QueryDict()).fields["language"].choices)

    assert list(choices) == ["", "Deutsch", "Türkisch"]


def test_current_service_is_the_last_open_successor():
    newest = make_service("Dritte")
    second = make_service("Zweite", is_closed=True, replaced_by=newest)
    first = make_service("Erste", replaced_by=second)

    assert first.current == newest
    assert current_services([first, second, newest]) == [newest]


def test_services_that_replace_each_other_end_somewhere():
    first, second = make_service("Erste"), make_service("Zweite")
    first.replaced_by, second.replaced_by = second, first
    closed = make_service("Zu", is_closed=True)

    assert first.current == second
    assert current_services([closed]) == []
