# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A counter-speech is filled with a town's own words and taken along, unsigned."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.counter_speech import make_counter_speech
from tests.factories.people import make_member, make_municipality, make_user
from toolbox.forms import TrialForm
from toolbox.models import CounterSpeechPage
from toolbox.rendering.formats import FORMATS

TOWN = {"town_kind": "stadt", "town_name": "Beispielstadt"}
RULES = {"vergaberegel_url": "https://beispielstadt.example.org/wohnen"}
SLOGAN = "Die nehmen uns die Wohnungen weg."

pytestmark = pytest.mark.django_db


@pytest.fixture
def reply() -> CounterSpeechPage:
    return make_counter_speech(local_fact="Es gibt {wohnungszahl_lokal} Wohnungen.")


def try_url(reply: CounterSpeechPage) -> str:
    return reverse("toolbox:try", args=[reply.slug])


def taken(client: Client, reply: CounterSpeechPage, key: str, **typed: str):
    url = reverse("toolbox:try_download", args=[reply.slug, key])
    return client.post(url, {**TOWN, **RULES, **typed})


def test_page_leads_to_filling(client, reply):
    assert f'href="{try_url(reply)}"' in client.get(reply.url).content.decode()


def test_form_asks_for_the_gaps_of_the_answers(client, reply):
    html = client.get(try_url(reply)).content.decode()

    assert 'name="vergaberegel_url"' in html
    assert 'name="wohnungszahl_lokal"' in html
    assert "Kurze Antwort" in html
    assert client.cookies == {}


def test_text_bears_the_answers_and_no_slogan(client, reply):
    text = taken(client, reply, "txt", wohnungszahl_lokal="1250").content.decode()

    assert "Stadt Beispielstadt vergibt nach Dringlichkeit." in text
    assert "https://beispielstadt.example.org/wohnen" in text
    assert "Es gibt 1.250 Wohnungen." in text
    assert "ENTWURF" not in text
    for words in (SLOGAN, "Sozialwohnung", "Pressekontakt", "V. i. S. d. P."):
        assert words not in text


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_is_offered(client, reply, key):
    response = taken(client, reply, key)

    assert response.status_code == 200
    assert response["Content-Type"].startswith(FORMATS[key].media_type)


def test_member_finds_her_town_filled_in(client, reply):
    town = make_municipality(name="Beispielstadt", kind="stadt")
    client.force_login(make_member(town))

    html = client.get(try_url(reply)).content.decode()

    assert 'value="Beispielstadt"' in html
    assert ">Stadt Beispielstadt</" in html


def test_member_gets_files_in_the_look_of_her_town_until_she_types_another(reply):
    town = make_municipality(name="Beispielstadt", kind="stadt")
    own = {
        **TOWN,
        "head_office": town.head_office,
        "head_name": town.head_last_name,
    }

    form = TrialForm(own, item=reply, own=town)
    other = TrialForm({**own, "town_name": "Musterhausen"}, item=reply, own=town)

    assert form.is_valid()
    assert other.is_valid()
    assert form.municipality() is town
    assert other.municipality().pk is None


def test_internal_counter_speech_is_filled_by_members_only(client):
    reply = make_counter_speech(visibility="members")

    assert client.get(try_url(reply)).status_code == 302
    assert taken(client, reply, "txt").status_code == 302
    client.force_login(make_user())
    assert client.get(try_url(reply)).status_code == 403
    client.force_login(make_member(make_municipality()))
    assert taken(client, reply, "txt").status_code == 200


@pytest.mark.parametrize(
    "typed", ["\0", "x" * 10_000, "<script>", "{kommune}", "\u202eאבג", "😀" * 100]
)
def test_anything_may_be_typed(client, reply, typed):
    response = client.post(try_url(reply), {**TOWN, "vergaberegel_url": typed})

    assert response.status_code == 200
    assert "<script>" not in response.content.decode().split("<main")[1]


def test_filling_takes_few_queries(client, reply):
    client.get(try_url(reply))

    with CaptureQueriesContext(connection) as captured:
        client.get(try_url(reply))
    assert len(captured) <= 8
