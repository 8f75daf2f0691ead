# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The e-mail draft, read back as a mail program does."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings

from tests.toolbox.rendering.builders import (
    design,
    draft,
    minimal,
    photo,
    press_release,
)
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Document, Run
from toolbox.rendering import txt
from toolbox.rendering.eml import render


def read(document: Document) -> EmailMessage:
    return message_from_bytes(render(document), _class=EmailMessage, policy=default)


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    content: str = body.get_content()
    return content


def test_mail_is_an_unsent_draft_to_nobody() -> None:
    message = read(press_release())

    assert message["X-Unsent"] == "1"
    assert [message[name] for name in ("To", "Cc", "Bcc", "From")] == [None] * 4


def test_mail_has_kind_and_title_as_subject() -> None:
    assert read(press_release())["Subject"] == (
        "Pressemitteilung: Musterhausen steht zusammen: „Wir schweigen nicht“"
    )


def test_mail_of_a_draft_says_so_in_the_subject() -> None:
    assert read(draft())["Subject"].startswith("ENTWURF Pressemitteilung")


def test_mail_without_title_has_a_subject() -> None:
    assert read(replace(minimal(), title=()))["Subject"] == "Ohne Betreff"


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\u2028", "\x0b", "\x85"])
def test_title_cannot_add_a_header(line_end: str) -> None:
    title = (Run(f"Titel{line_end}Bcc: fremd@example.org"),)

    message = read(replace(minimal(), title=title))

    assert message["Bcc"] is None
    assert "Bcc: fremd@example.org" in message["Subject"]


def test_mail_carries_the_text() -> None:
    lines = part(read(press_release()), "plain").split("\r\n")

    assert lines == txt.text(press_release()).split("\n")


def test_mail_carries_the_page() -> None:
    content = part(read(press_release()), "html")

    assert '<html lang="de-DE">' in content
    assert "Łukasz Wiśniewski" in content


def test_mail_carries_each_picture_once_under_its_number() -> None:
    message = read(replace(press_release(), blocks=(photo(), photo())))

    images = [p for p in message.walk() if p.get_content_maintype() == "image"]
    numbers = [image["Content-ID"].strip("<>") for image in images]
    used = re.findall(r'src="cid:([^"]+)"', part(message, "html"))
    assert [image.get_content() for image in images] == [design().logo, photo().content]
    assert used == [numbers[0], numbers[1], numbers[1]]


def test_mail_is_dated_like_the_document() -> None:
    assert read(press_release())["Date"] == "Tue, 12 May 2026 12:00:00 +0000"


def test_equal_documents_give_equal_mails() -> None:
    assert render(press_release()) == render(press_release())


def test_different_documents_have_different_numbers() -> None:
    assert read(press_release())["Message-ID"] != read(draft())["Message-ID"]


def test_mail_lines_end_as_the_standard_wants() -> None:
    content = render(press_release())

    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 998


@settings(max_examples=60, deadline=None)
@given(documents)
def test_any_document_gives_a_mail(document: Document) -> None:
    message = read(document)

    assert message["X-Unsent"] == "1"
    assert message["Bcc"] is None
    assert part(message, "html").startswith("<!DOCTYPE html>")
