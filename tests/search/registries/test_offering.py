# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every page type is offered to the search, or somebody said why it is not."""

from cms.models import NewsPage
from search.checks import check_page_types
from search.registries.offering import LEFT_OUT, SOURCES


def test_every_page_type_is_decided_about():
    assert check_page_types() == []


def test_forgotten_page_type_is_an_error_with_a_way_out(monkeypatch):
    monkeypatch.delitem(SOURCES, NewsPage)

    (error,) = check_page_types()

    assert error.id == "search.E001"
    assert "cms.NewsPage („Meldung“)" in error.msg
    assert "search.registries.offering.register" in error.hint


def test_page_type_left_out_with_a_reason_is_no_error(monkeypatch):
    monkeypatch.delitem(SOURCES, NewsPage)
    monkeypatch.setitem(LEFT_OUT, NewsPage, "Steht schon auf der Startseite.")

    assert check_page_types() == []


def test_every_reason_is_a_sentence():
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())
