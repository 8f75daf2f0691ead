# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a plain text is called: Leichte Sprache only while a check by readers holds."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from lxml import html

from cms.models import PlainLanguageCheck
from tests.cms.serving.test_pages import MOST_QUERIES, queries_of
from tests.factories.pages import make_content_page, make_home, make_twin

pytestmark = pytest.mark.django_db

GROUP = "Prüfgruppe Musterhausen"


@pytest.fixture
def twin():
    home = make_home()
    make_twin(home, "de-ls")
    return make_twin(make_content_page(home, "Projekt"), "de-ls")


def note(client, page) -> list[str]:
    document = html.fromstring(client.get(page.url).content)
    found = document.xpath('//*[contains(@class, "plain-language-note")]')
    return [" ".join(each.text_content().split()) for each in found]


def check(page, day: date) -> PlainLanguageCheck:
    return PlainLanguageCheck.objects.create(page=page, group=GROUP, checked_on=day)


def test_unchecked_text_is_called_plain(client, twin):
    assert note(client, twin) == ["Einfache Sprache"]


def test_checked_text_names_its_group_and_day(client, twin):
    today = timezone.localdate()
    check(twin, today)

    (words,) = note(client, twin)

    assert words.startswith(f"Leichte Sprache, geprüft von {GROUP} am {today.day}. ")


def test_check_ends_when_the_text_is_published_anew(client, twin):
    check(twin, timezone.localdate() - timedelta(days=1))

    assert note(client, twin) == ["Einfache Sprache"]


def test_other_languages_have_no_note(client, twin):
    german = twin.get_translations().get()

    assert note(client, german) == []


def test_note_keeps_the_page_within_its_queries(client, twin):
    check(twin, timezone.localdate())

    assert len(queries_of(client, twin.url)) <= MOST_QUERIES


def test_check_is_for_plain_texts_and_not_in_the_future(twin):
    german = twin.get_translations().get()
    tomorrow = timezone.localdate() + timedelta(days=1)

    for page, day, field in (
        (german, timezone.localdate(), "page"),
        (twin, tomorrow, "checked_on"),
    ):
        with pytest.raises(ValidationError) as refused:
            PlainLanguageCheck(page=page, group=GROUP, checked_on=day).full_clean()
        assert set(refused.value.message_dict) == {field}
