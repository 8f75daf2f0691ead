# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Earlier states of an adaptation: listed, shown, brought back."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_member
from toolbox.adapting.life import save_adaptation
from toolbox.models import Adaptation

from .conftest import BODY, address


def save(adaptation: Adaptation, user, **answers: str) -> None:
    adaptation.refresh_from_db()
    save_adaptation(
        adaptation=adaptation,
        edition=adaptation.edition,
        user=user,
        title=adaptation.title,
        answers=answers,
        edits={},
    )


@pytest.fixture
def states(adaptation: Adaptation, town) -> list[int]:
    """The adaptation as it was started, then as a colleague saved it."""
    save(adaptation, make_member(town, first_name="Robin"), ort_detail="am Bahnhof")
    revisions = adaptation.revisions.order_by("pk")
    return list(revisions.values_list("pk", flat=True))


def test_history_lists_the_states_with_their_authors(
    office: Client, adaptation, states
) -> None:
    page = office.get(address(adaptation, "history")).content.decode()

    assert [address(adaptation, "revision", pk) in page for pk in states] == [True] * 2
    assert "Robin" in page
    assert page.count("heutiger Stand") == 1


def test_history_takes_as_many_queries_for_three_as_for_one(
    office: Client, adaptation, town
) -> None:
    one = queries_of(office, address(adaptation, "history"))
    for place in ("am Bahnhof", "am Rathaus"):
        save(adaptation, make_member(town), ort_detail=place)

    assert queries_of(office, address(adaptation, "history")) == one


def queries_of(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_earlier_state_is_shown_as_it_was(office: Client, adaptation, states) -> None:
    earlier, current = (
        office.get(address(adaptation, "revision", pk)).content.decode()
        for pk in states
    )

    assert "am Bahnhof" not in earlier
    assert "Diesen Stand wiederherstellen" in earlier
    assert "am Bahnhof" in current
    assert "Diesen Stand wiederherstellen" not in current


def test_restoring_brings_the_earlier_state_back_and_keeps_the_later(
    office: Client, adaptation, states
) -> None:
    response = office.post(address(adaptation, "restore", states[0]), follow=True)

    adaptation.refresh_from_db()
    assert adaptation.answers == {}
    assert adaptation.revisions.filter(pk=states[1]).exists()
    assert "Der frühere Stand ist wiederhergestellt." in response.content.decode()


def test_restoring_takes_no_link(office: Client, adaptation, states) -> None:
    assert office.get(address(adaptation, "restore", states[0])).status_code == 405


def test_state_of_another_adaptation_is_not_found(
    office: Client, adaptation, states, town, officer
) -> None:
    other = make_adaptation(make_item(BODY), town, officer)
    foreign = other.latest_revision_id

    assert office.get(address(adaptation, "revision", foreign)).status_code == 404
    assert office.post(address(adaptation, "restore", foreign)).status_code == 404


def test_history_is_refused_to_another_towns_officer(
    client: Client, adaptation, states, neighbour
) -> None:
    client.force_login(neighbour)

    assert client.get(address(adaptation, "revision", states[0])).status_code == 403
    assert client.post(address(adaptation, "restore", states[0])).status_code == 403


def test_history_sends_a_visitor_to_the_login(
    client: Client, adaptation, states
) -> None:
    for name in ("revision", "restore"):
        response = client.post(address(adaptation, name, states[0]))
        assert response["Location"].startswith("/konto/login/")
