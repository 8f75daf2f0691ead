# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality keeps its own version of a counter-speech, by its own people only."""

import html
import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_fact
from tests.factories.people import make_municipality
from toolbox.models import Adaptation, CounterSpeechPage
from toolbox.rendering.formats import FORMATS

from .conftest import address, typed

RULES = {"vergaberegel_url": "https://musterhausen.example.org/wohnen"}
OWN = {"block-answer_short-text": "In {kommune_name} zählt die Dringlichkeit."}
SHOWN = "In Musterhausen zählt die Dringlichkeit."
SLOGAN = "Die nehmen uns die Wohnungen weg."
HOSTILE = [
    "\"'><script>alert(1)</script>",
    "\0",
    "x" * 10_000,
    "😀" * 400,
    "\u202eאבג\u2066",
    "{{ kommune }} {unbekannt} {",
]


@pytest.fixture
def reply(db) -> CounterSpeechPage:
    return make_counter_speech(local_fact="Es gibt {wohnungszahl_lokal} Wohnungen.")


@pytest.fixture
def kept(reply, town, officer) -> Adaptation:
    return make_adaptation(reply, town, officer)


def start_url(town, reply: CounterSpeechPage) -> str:
    return reverse("toolbox:start", args=[town.slug, reply.slug])


def save(client: Client, kept: Adaptation, **fields: str) -> None:
    kept.refresh_from_db()
    sent = typed(kept, **fields)
    answer = client.post(address(kept, "autosave"), sent).content.decode()
    assert "nicht gespeichert" not in answer


def page_of(client: Client, url: str) -> str:
    return html.unescape(client.get(url).content.decode())


def test_start_keeps_one_version_however_often_it_is_asked(office, town, reply):
    first = office.post(start_url(town, reply))
    second = office.post(start_url(town, reply))

    kept = Adaptation.objects.get()
    assert kept.municipality == town
    assert first["Location"] == second["Location"] == kept.get_absolute_url()


@pytest.mark.parametrize("who", ["nobody", "neighbour"])
def test_start_is_for_the_towns_own_people(client, request, town, reply, who):
    if who == "neighbour":
        client.force_login(request.getfixturevalue("neighbour"))

    response = client.post(start_url(town, reply))

    assert response.status_code == (302 if who == "nobody" else 403)
    assert not Adaptation.objects.exists()


def test_start_of_what_is_not_published_is_not_found(office, town, reply):
    reply.unpublish()

    assert office.post(start_url(town, reply)).status_code == 404


@pytest.mark.parametrize(
    ("name", "method", "more"),
    [
        ("adaptation", "get", ()),
        ("preview", "post", ()),
        ("autosave", "post", ()),
        ("download", "get", ("txt",)),
        ("delete", "post", ()),
        ("history", "get", ()),
    ],
)
def test_strangers_get_nothing_of_it(client, neighbour, kept, name, method, more):
    url = address(kept, name, *more)

    assert getattr(client, method)(url).status_code == 302
    client.force_login(neighbour)
    assert getattr(client, method)(url).status_code == 403
    assert Adaptation.objects.count() == 1


def test_page_offers_questions_answers_by_their_names_and_lengths(office, kept):
    page = page_of(office, address(kept))

    assert 'name="vergaberegel_url"' in page
    assert 'name="block-answer_medium-text"' in page
    assert "Höchstens 500 Zeichen, Lücken gefüllt." in page
    assert "Mittlere Antwort: " in page
    assert "Überschrift" not in page
    assert SLOGAN not in page


def test_own_wording_stands_in_preview_and_file(office, kept):
    save(office, kept, **OWN, **RULES)

    preview = page_of(office, address(kept))
    file = office.get(address(kept, "download", "txt")).content.decode()

    assert SHOWN in preview
    assert f"{len(SHOWN)} von höchstens 300 Zeichen" in preview
    assert SHOWN in file
    assert "Kurze Antwort" in file
    assert SLOGAN not in file


def test_answer_left_out_goes_with_its_heading(office, kept):
    save(office, kept, **{"block-answer_plain-omitted": "on"})

    file = office.get(address(kept, "download", "txt")).content.decode()

    assert "Antwort in Einfacher Sprache" not in file
    assert "Mittlere Antwort" in file


@pytest.mark.parametrize(
    ("words", "said"),
    [("ä" * 300, None), ("ä" * 312, "12"), ("👩🏽‍🚒" * 300, None)],
)
def test_too_long_answer_says_by_how_much(office, kept, words, said):
    save(office, kept, **{"block-answer_short-text": words})

    page = page_of(office, address(kept))

    found = re.findall(r"Kürzen Sie um (\d+) Zeichen", page)
    assert found == ([said] if said else [])
    assert page.count("Zeichen, zu lang") == len(found)


def test_open_gap_makes_the_file_a_draft(office, kept):
    draft = office.get(address(kept, "download", "txt")).content.decode()
    save(office, kept, **RULES, wohnungszahl_lokal="12")
    ready = office.get(address(kept, "download", "txt")).content.decode()

    assert "ENTWURF" in draft
    assert "ENTWURF" not in ready


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_can_be_downloaded(office, kept, key):
    response = office.get(address(kept, "download", key))

    assert response.status_code == 200
    assert response["Content-Type"].startswith(FORMATS[key].media_type)


@pytest.mark.parametrize("words", HOSTILE)
def test_anything_may_be_typed(office, kept, words):
    sent = typed(kept, **{"block-answer_short-text": words, "vergaberegel_url": words})

    for name in ("preview", "autosave"):
        response = office.post(address(kept, name), sent)
        assert response.status_code == 200
        assert "<script>alert" not in response.content.decode()


def test_colleague_who_saved_first_is_named(office, kept):
    before = typed(kept, **OWN)
    save(office, kept, **{"block-answer_short-text": "Kurz."})

    answer = office.post(address(kept, "autosave"), before).content.decode()

    assert "hat diesen Text inzwischen gespeichert" in answer


def test_earlier_state_comes_back(office, kept):
    first = kept.latest_revision
    # Otherwise the next save of the same ten minutes takes its place.
    kept.revisions.update(user=None)
    save(office, kept, **OWN)

    office.post(address(kept, "restore", first.pk))

    kept.refresh_from_db()
    assert kept.edits == {}
    assert kept.base_item().answer_short.startswith("Bezahlbares fehlt.")


def test_deleted_version_is_gone_and_the_item_stays(office, kept, reply):
    office.post(address(kept, "delete"))

    assert not Adaptation.objects.exists()
    assert CounterSpeechPage.objects.get() == reply


def test_list_names_it_among_the_texts(office, town, kept):
    page = page_of(office, reverse("toolbox:adaptations", args=[town.slug]))

    assert kept.title in page
    assert '<p class="kicker">Gegenrede</p>' in page


def test_overdue_fact_turns_it_amber_until_it_is_checked(office, town, officer):
    fact = make_fact(as_of=date(2019, 1, 1), check_again_on=date(2020, 1, 1))
    kept = make_adaptation(make_counter_speech(facts=[fact]), town, officer)

    old = page_of(office, address(kept))
    fact.check_again_on = date(2099, 1, 1)
    fact.save()

    assert "Vor dem Verwenden prüfen" in old
    assert "sollte bis 1. Januar 2020 neu geprüft sein" in old
    assert "Vor dem Verwenden prüfen" not in page_of(office, address(kept))


def test_item_shows_the_own_version_to_the_towns_people_only(
    client, office, neighbour, reply, kept
):
    save(office, kept, **OWN)
    own = page_of(office, reply.url)
    office.force_login(neighbour)
    theirs = page_of(office, reply.url)
    office.logout()

    for page in (theirs, page_of(office, reply.url)):
        assert "Ihre Fassung" not in page
        assert SHOWN not in page
    assert "Ihre Fassung" in own
    assert SHOWN in own
    assert "Wortlaut der Vorlage" in own
    assert kept.get_absolute_url() in own


def test_item_leads_a_member_to_her_own_version(office, town, reply):
    page = page_of(office, reply.url)

    assert f'action="{start_url(town, reply)}"' in page


def test_own_version_costs_the_item_few_queries(office, town, reply, kept):
    queries_of(office, reply.url)
    one = queries_of(office, reply.url)
    for _ in range(2):
        make_adaptation(reply, town, kept.created_by)

    assert queries_of(office, reply.url) == one


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_newest_of_several_is_shown(office, officer, town, reply, kept):
    make_adaptation(reply, town, officer)
    save(office, kept, **OWN)

    assert SHOWN in page_of(office, reply.url)


def test_version_without_any_answer_is_not_shown(office, officer, kept, reply):
    names = ("short", "medium", "long", "plain")
    save(office, kept, **{f"block-answer_{name}-omitted": "on" for name in names})

    page = page_of(office, reply.url)

    assert "Ihre Fassung" not in page
    assert "vergibt nach Dringlichkeit." in page


def test_version_of_another_town_stays_out_of_sight(office, officer, reply):
    other = make_municipality(name="Beispielstadt", kind="stadt")
    make_adaptation(reply, other, officer)

    assert "Ihre Fassung" not in page_of(office, reply.url)
