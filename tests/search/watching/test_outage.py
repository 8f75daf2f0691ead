# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An outage is told once, shown until it ends, and then forgotten."""

import logging

import pytest
from django.core.cache import cache

from search.watching import outage


@pytest.fixture(autouse=True)
def forget():
    cache.delete(outage.KEY)
    yield
    cache.delete(outage.KEY)


def test_outage_is_shown_with_its_beginning() -> None:
    outage.KeptNotice().began("opensearch", "Der Cluster antwortet nicht.")

    current = outage.current()

    assert current is not None
    assert (current.engine, current.reason) == (
        "opensearch",
        "Der Cluster antwortet nicht.",
    )


def test_outage_is_logged_once_whichever_process_sees_it(caplog) -> None:
    outage.KeptNotice().began("opensearch", "Der Cluster antwortet nicht.")
    began = outage.current()
    outage.KeptNotice().began("opensearch", "Im Cluster fehlt der Index.")

    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "Der Cluster antwortet nicht." in caplog.text
    assert outage.current() == began


def test_end_of_an_outage_is_logged_once(caplog) -> None:
    outage.KeptNotice().began("opensearch", "Der Cluster antwortet nicht.")
    caplog.clear()

    outage.KeptNotice().ended("opensearch")
    outage.KeptNotice().ended("opensearch")

    assert outage.current() is None
    assert len(caplog.records) == 1


def test_without_outage_nothing_is_said(caplog) -> None:
    outage.KeptNotice().ended("opensearch")

    assert outage.current() is None
    assert caplog.records == []
