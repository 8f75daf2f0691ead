# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Writing to the editors: what is sent, what is refused, and what stays typed."""

import time
from email import message_from_bytes
from email.policy import default as modern

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import RequestFactory
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st
from lxml import html

from cms.contact.forms import FEWEST_SECONDS, LONGEST_MESSAGE, MOST_SECONDS, SIGNER
from cms.contact.mailing import fingerprint, is_from_here
from tests.factories.pages import (
    make_contact_page,
    make_home,
    make_statement,
    restrict,
)

pytestmark = pytest.mark.django_db

BARRIER = "/barriere-melden/"
ANY_TEXT = st.text(max_size=200) | st.sampled_from(
    ["a\r\nBcc: x@example.org", "\0", "'\"<b>", "م" * 50, "🦊" * 10_000, " "]
)


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def page(home):
    return make_contact_page(home)


@pytest.fixture
def statement(home):
    return make_statement(home)


def token(monkeypatch, seconds: float = FEWEST_SECONDS + 5) -> str:
    """What the form would hold that was opened some seconds ago."""
    then = time.time() - seconds
    with monkeypatch.context() as past:
        past.setattr("django.core.signing.time.time", lambda: then)
        return SIGNER.sign("")


@pytest.fixture
def typed(monkeypatch) -> dict[str, str]:
    return {
        "subject": "toolbox",
        "name": "Kim Muster",
        "email": "kim@example.org",
        "message": "Auf der Seite steht ein Fehler.",
        "homepage": "",
        "token": token(monkeypatch),
    }


def address(page) -> str:
    return f"/nachricht/{page.pk}/"


def errors(response) -> list[str]:
    document = html.fromstring(response.content)
    found = document.xpath("//*[@data-error-summary]//li")
    return [item.text_content().strip() for item in found]


def shown(response, name: str) -> str:
    field = html.fromstring(response.content).xpath(f"//main//*[@name='{name}']")[0]
    return field.text if field.tag == "textarea" else field.get("value", "")


def test_contact_page_shows_the_form_and_sets_no_cookie(client, page):
    response = client.get(page.url)

    document = html.fromstring(response.content)
    names = document.xpath("//main//form//*[@name]/@name")
    assert names == ["token", "subject", "name", "email", "message", "homepage"]
    assert document.xpath("//main//form/@action") == [address(page)]
    assert response.cookies == {}


def test_message_reaches_the_editors(client, page, typed):
    response = client.post(address(page), typed)

    assert response.status_code == 302
    assert response.url == f"{page.url}?gesendet=1#formular"
    (sent,) = mail.outbox
    assert sent.subject == "Komm.A – Kontaktformular: Vorlage der Toolbox"
    assert (sent.to, sent.cc, sent.bcc) == ([page.recipient], [], [])
    assert sent.reply_to == ["kim@example.org"]
    assert sent.body == (
        "Name: Kim Muster\nE-Mail: kim@example.org\n\n"
        "Auf der Seite steht ein Fehler.\n\n-- \n"
        "Gesendet über ein Formular der Website, die selbst nichts davon speichert.\n"
    )


def test_message_is_confirmed_and_the_form_is_gone(client, page, typed):
    response = client.post(address(page), typed, follow=True)

    document = html.fromstring(response.content)
    assert "Danke, Ihre Nachricht ist abgeschickt." in document.text_content()
    assert document.xpath("//main//form") == []
    assert response.cookies == {}


def test_message_without_a_name_is_sent(client, page, typed):
    client.post(address(page), typed | {"name": ""})

    assert mail.outbox[0].body.startswith("Name: nicht angegeben\n")


def test_mistake_is_named_and_the_text_stays(client, page, typed):
    response = client.post(address(page), typed | {"email": "kim", "subject": "x"})

    assert len(errors(response)) == 2
    assert shown(response, "message").strip() == typed["message"]
    assert shown(response, "email") == "kim"
    assert mail.outbox == []


def test_too_long_message_stays_whole(client, page, typed):
    text = "x" * (LONGEST_MESSAGE + 1)

    response = client.post(address(page), typed | {"message": text})

    assert len(errors(response)) == 1
    assert shown(response, "message").strip() == text
    assert html.fromstring(response.content).xpath("//textarea/@maxlength") == []


def test_trap_is_emptied_so_that_a_person_can_try_again(client, page, typed):
    response = client.post(address(page), typed | {"homepage": "https://x.example"})

    assert mail.outbox == []
    assert errors(response) == [
        "Ein verstecktes Feld war ausgefüllt; wir haben es geleert. Schicken Sie Ihre "
        "Nachricht bitte noch einmal ab."
    ]
    assert not shown(response, "homepage")


def test_program_that_answers_at_once_is_refused(client, page, typed, monkeypatch):
    quick = token(monkeypatch, 0)

    response = client.post(address(page), typed | {"token": quick})

    assert mail.outbox == []
    assert errors(response)[0].startswith("Das ging sehr schnell.")
    assert shown(response, "token") == quick


@pytest.mark.parametrize("broken", ["", ":1:x", "\x01", "ü:ü:ü"])
def test_forged_token_is_replaced(client, page, typed, broken):
    response = client.post(address(page), typed | {"token": broken})

    assert mail.outbox == []
    assert errors(response)[0].startswith("Das Formular war zu lange geöffnet.")
    assert SIGNER.unsign(shown(response, "token")) == ""


def test_old_token_is_replaced(client, page, typed, monkeypatch):
    old = token(monkeypatch, MOST_SECONDS + 5)

    response = client.post(address(page), typed | {"token": old})

    assert errors(response)[0].startswith("Das Formular war zu lange geöffnet.")


def test_sixth_message_in_an_hour_is_refused(client, page, typed):
    for _ in range(5):
        assert client.post(address(page), typed).status_code == 302

    response = client.post(address(page), typed)
    elsewhere = client.post(address(page), typed, REMOTE_ADDR="198.51.100.7")

    assert len(mail.outbox) == 6
    assert elsewhere.status_code == 302
    assert errors(response) == [
        "Von Ihrem Anschluss kamen gerade viele Nachrichten. Versuchen Sie es in einer "
        f"Stunde wieder, oder schreiben Sie an {page.recipient}."
    ]
    assert shown(response, "message").strip() == typed["message"]


def test_mistakes_do_not_count_as_messages(client, page, typed):
    for _ in range(6):
        client.post(address(page), typed | {"email": "kim"})

    assert client.post(address(page), typed).status_code == 302


def test_limit_remembers_no_address(client, page, typed):
    client.post(address(page), typed, REMOTE_ADDR="198.51.100.7")

    assert not [key for key in cache._cache if "198.51" in key]
    assert "198.51" not in fingerprint("198.51.100.7/32")


def test_household_counts_as_one_whatever_address_it_takes(client, page, typed):
    for number in range(5):
        client.post(address(page), typed, REMOTE_ADDR=f"2001:db8:1:2::{number}")

    for last, status in [("2:ffff::9", 200), ("3::1", 302)]:
        sender = f"2001:db8:1:{last}"
        answer = client.post(address(page), typed, REMOTE_ADDR=sender)
        assert answer.status_code == status


def test_mail_server_that_is_away_is_told_and_the_text_stays(
    client, page, typed, settings, caplog
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9

    response = client.post(address(page), typed)

    assert errors(response) == [
        "Ihre Nachricht ließ sich nicht verschicken. Schreiben Sie bitte selbst an "
        f"{page.recipient}; Ihr Text steht noch im Formular."
    ]
    assert shown(response, "message").strip() == typed["message"]
    assert "kim@example.org" not in caplog.text


@pytest.mark.parametrize(
    ("headers", "is_ours"),
    [
        ({}, True),
        ({"Origin": "http://testserver"}, True),
        ({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, True),
        ({"Origin": "https://evil.example"}, False),
        ({"Origin": "null", "Sec-Fetch-Site": "cross-site"}, False),
        ({"Origin": "http://testserver:81"}, False),
    ],
)
def test_form_of_another_website_is_recognised(headers, is_ours):
    assert is_from_here(RequestFactory().post("/", headers=headers)) is is_ours


def test_form_of_another_website_sends_nothing(client, page, typed):
    response = client.post(
        address(page), typed, headers={"Origin": "https://evil.example"}
    )

    assert errors(response) == ["Öffnen Sie das Formular bitte auf dieser Website."]
    assert mail.outbox == []


def test_address_of_the_form_leads_to_the_page(client, page):
    response = client.get(address(page))

    assert (response.status_code, response.url) == (302, page.url)


def test_page_that_is_not_public_takes_no_message(client, home, typed):
    draft = make_contact_page(home, "Entwurf", live=False)
    private = make_contact_page(home, "Intern")
    restrict(private)

    answers = [client.post(address(page), typed) for page in (draft, private)]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert mail.outbox == []


@trials(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(name=ANY_TEXT, message=ANY_TEXT, email=ANY_TEXT | st.emails(), extra=ANY_TEXT)
def test_any_text_is_answered_and_breaks_no_header(
    client, page, statement, typed, name, message, email, extra
):
    cache.clear()
    mail.outbox.clear()
    fields = typed | {"name": name, "message": message, "email": email, "page": extra}

    answers = [client.post(url, fields) for url in (address(page), BARRIER)]

    assert {answer.status_code for answer in answers} <= {200, 302}
    for sent in mail.outbox:
        parsed = message_from_bytes(sent.message().as_bytes(), policy=modern)
        assert sent.recipients() in ([page.recipient], [statement.feedback_email])
        assert set(parsed.keys()) <= {
            "Content-Type", "MIME-Version", "Content-Transfer-Encoding", "Subject",
            "From", "To", "Reply-To", "Date", "Message-ID",
        }  # fmt: skip


# Barriers


def test_barrier_form_knows_where_it_was_opened(client, statement):
    response = client.get(BARRIER, {"seite": "/projekt/faq/"})

    assert shown(response, "page") == "/projekt/faq/"
    assert response.cookies == {}


@pytest.mark.parametrize(
    "hostile",
    [
        "https://evil.example/", "//evil.example", "/\\evil.example", "projekt",
        "javascript:alert(1)", "/" + "x" * 600, "/a\u202eb", "/a\nb", "",
    ],
)  # fmt: skip
def test_barrier_form_takes_local_paths_only(client, statement, hostile):
    assert shown(client.get(BARRIER, {"seite": hostile}), "page") == ""


def test_barrier_is_reported_without_an_address(client, statement, typed):
    fields = typed | {"email": "", "page": "/projekt/"}

    response = client.post(BARRIER, fields, follow=True)

    (sent,) = mail.outbox
    assert sent.subject == "Komm.A – Barriere gemeldet"
    assert (sent.to, sent.reply_to) == ([statement.feedback_email], [])
    assert sent.body.startswith("Seite: /projekt/\nE-Mail: nicht angegeben\n\n")
    assert b"Danke, Ihre Meldung ist abgeschickt." in response.content


def test_barrier_form_needs_somebody_to_answer(client, home):
    assert client.get(BARRIER).status_code == 404


def test_foot_of_every_page_leads_to_the_barrier_form(client, home, statement):
    link = f'href="{BARRIER}?seite=/"'

    assert link in client.get("/").content.decode()
    assert f'href="{statement.url}"' in client.get("/").content.decode()


def test_foot_has_no_link_where_nobody_answers(client, home):
    assert BARRIER not in client.get("/").content.decode()


@pytest.mark.parametrize("name", ["page", "statement"])
def test_page_costs_few_queries(
    client, request, name, django_assert_max_num_queries, home
):
    page = request.getfixturevalue(name)
    client.get(page.url)  # the navigation is built

    with django_assert_max_num_queries(8):
        assert client.get(page.url).status_code == 200
