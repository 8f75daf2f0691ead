# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of measuring the search: a real scratch index, no database, nothing left."""

import json

import pytest
from django.core.management import CommandError, call_command

from search.evaluation.reading import COLUMNS

PAIRS = [
    ["q1", "umlaut", "Uebergriff melden", "a", "Übergriffe melden", "Der Ablauf."],
    ["q2", "synonym", "Hetze", "b", "Hate Speech im Amt", "Wer hilft."],
    ["q3", "echt", "Spielplatz", "corpus:1", "", ""],
    ["q4", "echt", "Rathaus", "corpus:9", "", ""],
]
CORPUS = [
    {"id": "corpus:1", "title": "Der neue Spielplatz", "body": "Er ist offen."},
    {"id": "corpus:2", "title": "Das Rathaus", "body": "Es ist offen."},
]


@pytest.fixture
def files(tmp_path):
    pairs, corpus = tmp_path / "pairs.tsv", tmp_path / "corpus.jsonl"
    pairs.write_text("\n".join("\t".join(row) for row in [COLUMNS, *PAIRS]), "utf-8")
    corpus.write_text("\n".join(map(json.dumps, CORPUS)), "utf-8")
    return pairs, corpus


def evaluated(capsys, pairs, *options):
    call_command("evaluate_search", str(pairs), *map(str, options))
    return capsys.readouterr().out


def test_figures_are_printed_by_category_with_the_misses(files, capsys):
    pairs, corpus = files

    lines = evaluated(capsys, pairs, "--corpus", corpus).splitlines()

    assert lines[0].split() == ["Anfragen", "hit@1", "hit@5", "MRR"]
    assert lines[3].split() == ["echt", "2", "0.500", "0.500", "0.500"]
    assert lines[4].split() == ["gesamt", "4", "0.750", "0.750", "0.750"]
    assert lines[6].startswith("embedded: p50 ")
    assert lines[7] == "q4 „Rathaus“: nicht gefunden, vorn corpus:2"


def test_json_has_misses_and_the_first_result_of_each_query(files, capsys):
    pairs, corpus = files

    report = json.loads(evaluated(capsys, pairs, "--corpus", corpus, "--json"))

    assert (report["engine"], report["mrr"]) == ("embedded", 0.75)
    assert [one["qid"] for one in report["misses"]] == ["q4"]
    tops = [one["top"] for one in report["answers"]]
    assert tops == ["a", "b", "corpus:1", "corpus:2"]


def test_mistake_in_a_file_is_a_german_sentence(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("qid\tquery\n", "utf-8")

    with pytest.raises(CommandError, match=r"pairs\.tsv, Zeile 1: Die Spalten"):
        call_command("evaluate_search", str(path))


@pytest.mark.parametrize("url", ["", "opensearch+http://127.0.0.1:9200/komma"])
def test_cluster_needs_its_address(files, settings, url):
    settings.SEARCH_URL = url

    with pytest.raises(CommandError, match=r"\.$"):
        call_command("evaluate_search", str(files[0]), "--engine", "elasticsearch")
