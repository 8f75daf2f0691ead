# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A pasted comment gets the right advice, and leaves no trace."""

import logging
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml.html import fromstring

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_service
from tests.factories.people import make_member, make_municipality
from toolbox.adapting.life import save_adaptation

URL = "/toolbox/gegenrede-finden/"
HOSTILE = "Die Asylanten kriegen sofort eine Sozialwohnung, wir gehen leer aus."
OWN_WORDS = "Die Dringlichkeit zählt, sonst nichts."
CANARY = "kanarienvogelsatz"

pytestmark = pytest.mark.django_db


def advice(client: Client, comment: str) -> str:
    response = client.post(URL, {"comment": comment})
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def replies(db):
    """Made before the index is."""
    return [
        make_counter_speech(),
        make_counter_speech(
            title="Gegenrede: Moschee",
            slogan="Der Islam gehört nicht hierher.",
            typical_words="Moschee\nKopftuch",
            example_comments="Keine Moschee in unserer Stadt.",
            background="<p>Religionsfreiheit gilt für alle.</p>",
        ),
    ]


def test_page_promises_to_keep_nothing_and_sends_by_post(client):
    response = client.get(URL)
    html = response.content.decode()

    assert reverse("toolbox:find_reply") == URL
    assert "wird nicht gespeichert" in html
    assert f'method="post" action="{URL}#ergebnis"' in html
    assert 'autocomplete="off"' in html
    assert "no-store" in response["Cache-Control"]
    assert response.cookies == {}


def test_hostile_comment_leads_to_the_nearest_counter_speech(
    replies, searchable, client
):
    html = advice(client, HOSTILE)

    assert "Antworten Sie für alle, die still mitlesen." in html
    assert html.index("Gegenrede: Wohnungsnot") < html.index("Wann Sie nicht antworten")
    for words in ("Tatsache zuerst", "Ohne Reichweite.", "Kurze Antwort", "Mittlere"):
        assert words in html


def test_threat_leads_to_evidence_report_and_help_first(replies, client):
    make_service("Starke Stelle", kind="amtspersonen")

    html = advice(client, f"{HOSTILE} Anzünden sollte man das Heim!")

    assert "Nicht antworten. Erst sichern, melden und helfen." in html
    order = ["110", "Beweise sichern", "Anzeigen", "Starke Stelle", "später", "Kurze A"]
    places = [html.index(words) for words in order]
    assert places == sorted(places)
    assert "§§ 111, 126, 241 StGB" in html


def test_answers_are_found_without_an_index(replies, client, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "none"

    html = advice(client, HOSTILE)

    assert "Gegenrede: Wohnungsnot" in html


@pytest.mark.parametrize(
    ("comment", "answer"),
    [
        ("Danke für das schöne Fest!", "Der Kommentar ist freundlich."),
        ("Wann öffnet das Bürgerbüro?", "Der Kommentar stellt eine Frage."),
        ("Der Bauantrag dauert zu lange.", "Der Kommentar kritisiert eine Sache."),
        ("Montag", "Keine klare Abwertung erkannt."),
    ],
)
def test_comment_without_hate_needs_no_counter_speech(
    searchable, client, comment, answer
):
    html = advice(client, comment)

    assert "eine Gegenrede nötig" in html
    assert answer in html


def test_who_tells_of_hate_is_offered_help(client):
    make_service("Opferberatung Probeland")

    html = advice(client, "Meine Tochter wurde im Bus angespuckt. Was kann ich tun?")

    assert "braucht vielleicht Hilfe" in html
    assert "Opferberatung Probeland" in html


def test_comment_that_fits_nothing_gets_an_honest_sentence(replies, client):
    html = advice(client, "Queere haben in der Schule nichts verloren, Genderwahn!")

    assert "Keine unserer Gegenreden passt gut" in html


def test_all_three_answers_stand_open(replies, client):
    document = fromstring(advice(client, f"{HOSTILE} Und keine Moschee!"))

    found = document.find_class("reply")
    assert [len(list(one.iterancestors("details"))) for one in found] == [0, 0]
    assert "Es gibt zu wenig." not in found[1].text_content()


def test_list_above_leads_to_each_of_the_answers(replies, client):
    tree = fromstring(advice(client, f"{HOSTILE} Und keine Moschee!"))

    targets = tree.xpath('//nav[@aria-label="Passende Gegenreden"]//a/@href')
    assert len(targets) == len(replies) > 1
    assert all(tree.xpath(f'//article[@id="{target[1:]}"]') for target in targets)


def test_comment_is_shown_once_and_closed(replies, client):
    html = advice(client, HOSTILE)

    before, after = html.split(HOSTILE)
    assert before.count("<details") == before.count("</details>") + 1
    assert " open" not in before[before.rindex("<details") :].partition(">")[0]
    assert HOSTILE not in after


def test_internal_counter_speech_is_found_by_members_only(db, searchable, client):
    page = make_counter_speech(visibility="members")
    searchable()

    assert page.title not in advice(client, HOSTILE)
    client.force_login(make_member(make_municipality()))
    assert page.title in advice(client, HOSTILE)


def test_answers_of_a_member_bear_the_name_of_her_town(replies, client):
    client.force_login(make_member(make_municipality(name="Beispielheim")))

    assert "Gemeinde Beispielheim vergibt nach Dringlichkeit" in advice(client, HOSTILE)


def test_own_version_stands_in_the_place_of_the_answers(replies, client):
    town = make_municipality()
    officer = make_member(town)
    keep_in_own_words(replies[0], town, officer)
    client.force_login(officer)
    own = advice(client, HOSTILE)
    client.force_login(make_member(make_municipality(name="Beispielheim")))

    theirs = advice(client, HOSTILE)

    for words in ("Ihre Fassung", OWN_WORDS):
        assert words in own
        assert words not in theirs
    assert own.count("Bezahlbares fehlt.") == theirs.count("Bezahlbares fehlt.") - 1


def test_own_versions_take_one_query_however_many_there_are(replies, client):
    town = make_municipality()
    officer = make_member(town)
    client.force_login(officer)
    comment = f"{HOSTILE} Und keine Moschee!"
    keep_in_own_words(replies[0], town, officer)
    advice(client, comment)
    with CaptureQueriesContext(connection) as one:
        advice(client, comment)
    for reply in (replies[1], replies[0]):
        keep_in_own_words(reply, town, officer)

    with CaptureQueriesContext(connection) as three:
        assert advice(client, comment).count(OWN_WORDS) == 2

    assert len(three) == len(one)


def keep_in_own_words(reply, town, officer) -> None:
    kept = make_adaptation(reply, town, officer)
    save_adaptation(
        adaptation=kept,
        edition=kept.edition,
        user=officer,
        edits={"answer_short": {"text": OWN_WORDS}},
    )


@pytest.mark.parametrize(
    "comment",
    [
        "\x00Hass\x00",
        "😀" * 900,
        "\u202eאבג مرحبا\u2066",
        "'\"<script>alert(1)</script>",
        "{kommune} {{ 7*7 }} {% now %}",
        "ä" * 10_000,
        'AND OR NOT ( " * ? ~ : \\',
    ],
)
def test_whatever_is_pasted_gets_an_answer(client, comment):
    html = advice(client, comment)

    assert "ergebnis-titel" in html
    assert "<script>alert" not in html


def test_too_long_comment_is_refused_and_kept_in_the_form(client):
    html = advice(client, "wort " * 2_001)

    assert "Der Kommentar ist mit 10.004 Zeichen zu lang." in html
    assert "wort wort" in html


@pytest.mark.parametrize("comment", ["", "   ", "\x00"])
def test_empty_comment_is_asked_for(client, comment):
    assert "Bitte fügen Sie einen Kommentar ein." in advice(client, comment)


def test_comment_in_the_address_is_not_read(client):
    html = client.get(URL, {"comment": "Wir kriegen dich"}).content.decode()

    assert "ergebnis-titel" not in html
    assert "Wir kriegen dich" not in html


def test_forged_request_needs_no_token():
    client = Client(enforce_csrf_checks=True)

    assert client.post(URL, {"comment": "Danke"}).status_code == 200


def test_hundred_comments_leave_no_trace(
    replies, searchable, client, settings, tmp_path, caplog
):
    settings.LOGGING_CONFIG = None
    with caplog.at_level(logging.DEBUG):
        for number in range(100):
            response = client.post(
                URL, {"comment": f"{HOSTILE} {CANARY} {CANARY}{number}"}
            )
            assert response.cookies == {}

    assert CANARY not in caplog.text
    assert CANARY.encode() not in everything_stored()
    for path in files_below(tmp_path, Path(settings.SEARCH_ROOT)):
        assert CANARY.encode() not in path.read_bytes(), path


def everything_stored() -> bytes:
    """Every row of every table, sessions and the search's own among them."""
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
        rows = []
        for name in names:
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(name)}")  # noqa: S608
            rows += cursor.fetchall()
    return repr(rows).encode()


def files_below(*folders: Path):
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def test_page_takes_few_queries(
    replies, searchable, client, django_assert_max_num_queries
):
    advice(client, HOSTILE)

    with django_assert_max_num_queries(8):
        advice(client, HOSTILE)
