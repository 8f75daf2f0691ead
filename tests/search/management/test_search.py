# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of searching from the shell: what a visitor finds, as text and as JSON."""

import json

import pytest
from django.core.management import CommandError, call_command

from search import configured
from search.documents import MEMBERS, SearchDocument
from search.engines.analysing import entry_of

pytestmark = pytest.mark.django_db


def document(key, title, body="", **more):
    return SearchDocument(
        key=key, section="site", title=title, body=body, url=f"/{key}/", **more
    )


@pytest.fixture
def index(settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path
    documents = [
        document("n:1", "Plakat am Rathaus", "Ein Plakat hängt.", kind="news"),
        document("e:1", "Plakat malen", kind="event"),
        document("m:1", "Internes", kind="news", access=frozenset({MEMBERS})),
    ]
    with configured.embedded().rebuilding() as new:
        new.add(entry_of(one, configured.analyzer()) for one in documents)


def printed(capsys, *options):
    call_command("search", *options)
    return capsys.readouterr().out


def test_results_are_printed_with_marks(index, capsys):
    lines = printed(capsys, "Rathaus Plakat").splitlines()

    assert lines[:2] == [
        "1. *Plakat* am *Rathaus*  [news]  /n:1/",
        "   Ein *Plakat* hängt.",
    ]
    assert lines[-1] == "2 Treffer (embedded)."


def test_results_of_one_kind_are_json(index, capsys):
    found = json.loads(printed(capsys, "Plakate", "--kind", "event", "--json"))

    assert found["total"] == 1
    assert [result["url"] for result in found["results"]] == ["/e:1/"]
    assert found["facets"]["kind"] == {"event": 1}


def test_mistake_is_told(index, capsys):
    assert printed(capsys, "Plakta").startswith("Meinten Sie: Plakat")


def test_what_is_for_members_is_not_printed(index, capsys):
    assert printed(capsys, "Internes") == "0 Treffer (embedded).\n"


def test_missing_index_is_said(settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "empty"

    with pytest.raises(CommandError, match="rebuild_index"):
        call_command("search", "Hass")
