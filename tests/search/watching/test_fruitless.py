# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Searches without results: what is counted, what is kept, and above all what not."""

import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.core.serializers import serialize
from django.core.signals import request_finished
from django.db import DatabaseError
from django.test import RequestFactory
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st

from network.models import User
from search.models import FruitlessDay, FruitlessSearch
from search.models.fruitless import MOST_MARKS, MOST_NEW_A_DAY
from search.query.asking import SearchQuery
from search.results.found import Results
from search.watching import fruitless
from search.watching.fruitless import Allowance, flush, note, settle

BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"


@pytest.fixture(autouse=True)
def counting(settings, db, monkeypatch):
    settings.COUNT_HITS = True
    monkeypatch.setattr(fruitless, "allowance", Allowance())
    fruitless.waiting.clear()


@pytest.fixture
def go_to(monkeypatch):
    """Let days pass."""
    start = timezone.localdate()

    def day(number: int):
        now = start + timedelta(days=number)
        monkeypatch.setattr(timezone, "localdate", lambda *args: now)
        return now

    return day


def nothing_for(text: str, **asked) -> Results:
    query = SearchQuery(text=text, moment=timezone.now(), **asked)
    return Results(query=query, total=0)


def search(text: str, visitor: int = 1, **asked) -> None:
    """One visitor looks for something, finds nothing, and the answer is sent."""
    request = RequestFactory().get(
        "/suche/", REMOTE_ADDR=f"198.51.100.{visitor}", headers={"User-Agent": BROWSER}
    )
    note(nothing_for(text, **asked), request)
    flush()


def stored() -> str:
    """All that a dump of the database would show."""
    rows = [*FruitlessSearch.objects.all(), *FruitlessDay.objects.all()]
    return serialize("json", rows).casefold()


def test_one_search_leaves_a_hash_and_counters_alone():
    search("Drohbrief absagen")

    row = FruitlessSearch.objects.get()
    assert (row.wording, row.days, row.visitors, row.searches) == ("", 1, 1, 1)
    assert re.fullmatch(r"[0-9a-f]{64}", row.key)
    assert re.fullmatch(r"[0-9a-f]{3}", row.marks)
    for trace in ("drohbrief", "absag", "198.51", "firefox", "mozilla"):
        assert trace not in stored()


def test_searches_are_merged_by_their_analysed_form():
    search("Drohbrief absagen")
    search("absagen,  DROHBRIEF")
    search("drohbriefe absagen!")

    assert FruitlessSearch.objects.get().searches == 3


def test_editors_are_shown_nothing_of_one_visitor_on_two_days(go_to):
    for _ in range(5):
        search("Drohbrief")
    go_to(1)
    search("Drohbrief")

    assert not FruitlessSearch.objects.shown().exists()
    assert "drohbrief" not in stored()


def test_the_wording_is_kept_from_the_third_visitor_of_a_day(go_to):
    search("drohbrief", 1)
    search("Drohbrief", 2)
    assert "drohbrief" not in stored()
    search("Drohbriefe", 3)
    search("DROHBRIEF", 4)

    row = FruitlessSearch.objects.shown().get()
    assert (row.wording, row.days, row.visitors) == ("Drohbriefe", 1, 4)


def test_the_wording_is_kept_from_the_third_day(go_to):
    for day in range(3):
        go_to(day)
        search("Drohbrief")

    row = FruitlessSearch.objects.shown().get()
    assert (row.wording, row.days, row.visitors) == ("Drohbrief", 3, 3)


def test_two_visitors_on_two_days_are_not_three(go_to):
    """Nobody can tell whether tomorrow's visitor is today's."""
    search("Drohbrief", 1)
    search("Drohbrief", 2)
    go_to(1)
    search("Drohbrief", 1)
    search("Drohbrief", 2)

    row = FruitlessSearch.objects.get()
    assert (row.wording, row.days, row.visitors) == ("", 2, 4)


def test_what_waits_is_written_when_the_answer_was_sent(rf):
    note(nothing_for("Drohbrief"), rf.get("/", headers={"User-Agent": BROWSER}))
    assert not FruitlessSearch.objects.exists()

    receivers = [ref() for _, ref, *_ in request_finished.receivers]

    assert flush in receivers


def test_the_salt_and_the_marks_of_a_day_are_thrown_away(go_to):
    search("Drohbrief")
    first = FruitlessDay.objects.get()
    go_to(1)
    search("Hafenfest")

    second = FruitlessDay.objects.get()
    assert first.salt != second.salt
    assert first.mark_of("kim", "key") != second.mark_of("kim", "key")
    assert FruitlessSearch.objects.get(days=1, last_on=first.day).marks == ""


def test_marks_of_two_searches_cannot_be_linked():
    day = FruitlessDay(day=timezone.localdate())

    assert day.mark_of("kim", "a") != day.mark_of("kim", "b")
    assert day.mark_of("kim", "a") == day.mark_of("kim", "a")


@pytest.mark.parametrize(
    "text",
    [
        "kim@example.org",
        "0000 123456",
        "Lindenstraße 5",
        "x" * 81,
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf",
        "!?",
        "",
        " ",
    ],
)
def test_personal_long_and_empty_texts_are_not_counted_at_all(text):
    for visitor in range(4):
        search(text, visitor)

    assert not FruitlessSearch.objects.exists()


@pytest.mark.parametrize(
    "asked", [{"page": 2}, {"chosen": {"kind": ("statement",)}}], ids=str
)
def test_what_a_filter_took_away_is_nobodys_wish(asked):
    search("Drohbrief", **asked)

    assert not FruitlessSearch.objects.exists()


def test_what_found_something_is_not_noted(rf):
    results = Results(query=nothing_for("Drohbrief").query, total=1)

    note(results, rf.get("/", headers={"User-Agent": BROWSER}))

    assert not fruitless.waiting


@pytest.mark.parametrize("browser", ["Googlebot/2.1", "curl/8", "", "python-requests"])
def test_machines_are_not_counted(rf, browser):
    note(nothing_for("Drohbrief"), rf.get("/", headers={"User-Agent": browser}))

    assert not fruitless.waiting


def test_editors_who_try_things_out_are_not_counted(rf, settings):
    request = rf.get("/", headers={"User-Agent": BROWSER})
    request.COOKIES[settings.SESSION_COOKIE_NAME] = "x"
    request.user = User.objects.create_superuser("leitung@example.org")

    note(nothing_for("Drohbrief"), request)

    assert not fruitless.waiting


def test_counting_can_be_switched_off(settings):
    settings.COUNT_HITS = False

    search("Drohbrief")

    assert not FruitlessSearch.objects.exists()


def test_noting_asks_the_database_for_nothing(rf, django_assert_num_queries):
    request = rf.get("/", headers={"User-Agent": BROWSER})

    with django_assert_num_queries(0):
        note(nothing_for("Drohbrief"), request)


def test_writing_costs_the_same_however_many_rows(django_assert_max_num_queries):
    search("Drohbrief")
    for number in range(5):
        search(f"wort{number}")

    with django_assert_max_num_queries(6):
        search("Hafenfest")


def test_noting_never_fails(caplog, rf):
    request = rf.get("/", headers={"User-Agent": BROWSER})
    del request.META["REMOTE_ADDR"]

    note(nothing_for("Drohbrief"), request)
    note(None, request)

    assert "could not be noted" in caplog.text
    assert "Drohbrief" not in caplog.text


def test_a_database_that_refuses_costs_one_count(caplog, monkeypatch):
    def refuse():
        raise DatabaseError("locked")

    monkeypatch.setattr(fruitless, "today", refuse)
    search("Drohbrief")

    assert "was not counted: locked" in caplog.text
    assert not FruitlessSearch.objects.exists()


def test_one_visitor_cannot_flood_the_table():
    for number in range(40):
        search(f"wort{number}")

    assert FruitlessSearch.objects.count() == fruitless.MOST_A_VISITOR


def test_many_visitors_cannot_flood_the_table():
    search("erstes")
    FruitlessDay.objects.update(begun=MOST_NEW_A_DAY)

    search("zweites", 2)
    search("erstes", 2)

    assert FruitlessSearch.objects.get().visitors == 2


def test_marks_of_a_busy_day_are_bounded():
    row, day = FruitlessSearch(first_on=timezone.localdate()), timezone.localdate()
    for number in range(200):
        row.add(day, f"{number:03}", "wort")

    assert row.visitors == len(row.marks.split()) == MOST_MARKS
    assert row.searches == 200
    row.full_clean(exclude=["key"])


def test_memory_of_visitors_is_bounded(monkeypatch):
    monkeypatch.setattr(fruitless, "MOST_VISITORS", 3)
    allowance = Allowance()

    assert all(allowance.take(str(number)) for number in range(10))
    assert len(allowance._used) <= 3


def test_rows_are_forgotten_after_ninety_days(go_to):
    search("Drohbrief")
    go_to(90)
    search("Hafenfest")
    assert FruitlessSearch.objects.count() == 2
    go_to(91)
    search("Hafenfest")

    assert FruitlessSearch.objects.get().days == 2


def test_the_nightly_command_forgets_without_any_search(go_to):
    search("Drohbrief")
    go_to(91)

    call_command("condense_counts", verbosity=0)

    assert not FruitlessSearch.objects.exists()
    assert not FruitlessDay.objects.exists()


def test_old_rows_are_not_shown_even_before_they_are_deleted(go_to):
    for visitor in range(3):
        search("Drohbrief", visitor)
    go_to(91)

    assert not FruitlessSearch.objects.shown().exists()


def test_settled_words_leave_the_report():
    for visitor in range(3):
        search("Drohbrief", visitor)
    search("Hafenfest")

    settle(["drohbriefe", "anderes"])

    assert FruitlessSearch.objects.get().wording == ""


@trials(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=st.text(max_size=120))
def test_nothing_typed_can_be_read_before_its_time(text):
    FruitlessSearch.objects.all().delete()
    fruitless.allowance._used.clear()

    search(text)
    search(text)

    assert not FruitlessSearch.objects.exclude(wording="").exists()
