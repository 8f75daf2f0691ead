# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of reading tables of queries and files of documents, and their mistakes."""

import datetime
import gzip
import json

import pytest

from search.evaluation.reading import (
    COLUMNS,
    Pair,
    UnreadableFile,
    document_with,
    documents_in,
    pairs_in,
)


@pytest.fixture
def table(tmp_path):
    def written(*rows, columns=COLUMNS):
        path = tmp_path / "pairs.tsv"
        lines = ["\t".join(columns), *("\t".join(row) for row in rows)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return written


@pytest.fixture
def corpus(tmp_path):
    def written(*lines, name="corpus.jsonl"):
        path = tmp_path / name
        packed = "\n".join(lines).encode()
        path.write_bytes(gzip.compress(packed) if name.endswith(".gz") else packed)
        return path

    return written


def test_row_with_a_title_adds_a_document_under_its_first_id(table):
    path = table(["q1", "umlaut", "Uebergriff", "a|b", "Übergriffe", "Der Ablauf."])

    assert pairs_in(path) == [
        Pair(
            "q1",
            "umlaut",
            "Uebergriff",
            ("a", "b"),
            document_with("a", "Übergriffe", "Der Ablauf."),
        )
    ]


def test_row_without_a_title_refers_to_the_corpus(table):
    (pair,) = pairs_in(table(["q1", "echt", "Hass", "a", "", ""]))

    assert pair.document is None


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (["q1", "echt", "Hass"], "Zeile 2: Es sind 3 Spalten statt 6."),
        (["q1", "echt", "", "a", "", ""], "Zeile 2: Anfrage und richtige Treffer"),
        (["q1", "echt", "Hass", "|", "", ""], "Zeile 2: Anfrage und richtige Treffer"),
    ],
)
def test_row_with_a_mistake_is_named(table, row, says):
    with pytest.raises(UnreadableFile, match=says):
        pairs_in(table(row))


def test_table_without_its_columns_is_refused(table):
    with pytest.raises(UnreadableFile, match="Zeile 1: Die Spalten müssen heißen"):
        pairs_in(table(columns=["qid", "query"]))


def test_missing_table_is_named(tmp_path):
    with pytest.raises(UnreadableFile, match=r"keine\.tsv: Die Datei ist nicht"):
        pairs_in(tmp_path / "keine.tsv")


@pytest.mark.parametrize("name", ["corpus.jsonl", "corpus.jsonl.gz"])
def test_documents_are_read_packed_or_not(corpus, name):
    small = {"id": "a", "title": "Hass", "body": "Im Netz."}
    full = {**small, "kind": "news", "occasion": "attack", "date": "2026-03-21"}
    path = corpus(json.dumps(small), "", json.dumps(full), name=name)

    assert list(documents_in(path)) == [
        document_with("a", "Hass", "Im Netz."),
        document_with(
            "a", "Hass", "Im Netz.", "news", "attack", datetime.date(2026, 3, 21)
        ),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"id": "a", "title": "Hass"}',
        '{"id": "", "title": "Hass", "body": ""}',
        '{"id": 1, "title": "Hass", "body": ""}',
        '{"id": "a", "title": "Hass", "body": "", "date": "morgen"}',
        '{"id": "a", "title": "Hass", "body": "", "kind": 3}',
    ],
)
def test_document_with_a_mistake_is_named(corpus, line):
    with pytest.raises(UnreadableFile, match=r"^corpus\.jsonl, Zeile 1: .+\.$"):
        list(documents_in(corpus(line)))


def test_file_that_is_not_packed_is_named(tmp_path):
    path = tmp_path / "corpus.jsonl.gz"
    path.write_text("{}", encoding="utf-8")

    with pytest.raises(UnreadableFile, match="Die Datei ist nicht zu lesen"):
        list(documents_in(path))


def test_other_encoding_is_named(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_bytes("\t".join(COLUMNS).encode() + "\nü".encode("latin-1"))

    with pytest.raises(UnreadableFile, match="Zeile 2: Der Text ist nicht in UTF-8"):
        pairs_in(path)
