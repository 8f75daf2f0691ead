# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The peers read our own texts, in an environment of their own."""

import ast
import json
import sys
from io import BytesIO
from pathlib import Path

import docx
import pytest

from bench import exports
from bench.file_peers import WRITERS, FilePeers
from bench.peer_texts import LOOP, with_loop
from bench.peer_writers import WARM_UP, numbers
from bench.product import product_in
from bench.site import BenchError
from tests.toolbox.rendering import letterheads


def test_numbers_leave_out_the_first_files(tmp_path):
    noted = numbers(lambda folder, number: bytes(number), tmp_path, WARM_UP + 2)

    assert noted["bytes"] == WARM_UP + 1
    assert noted["cpu"] >= 0
    assert noted["memory"] > 0


def test_peers_need_nothing_of_ours():
    tree = ast.parse(WRITERS.read_text(encoding="utf-8"))
    imports = [
        name
        for node in ast.walk(tree)
        for name in (
            [node.module]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    ]

    assert [n for n in imports if n.split(".")[0] not in sys.stdlib_module_names] == []


def test_letterhead_takes_the_loop_where_our_text_went():
    word = docx.Document(BytesIO(with_loop(letterheads.word_letterhead())))

    texts = [paragraph.text for paragraph in word.paragraphs]
    header = word.sections[0].header.paragraphs[0].text
    position = texts.index(LOOP[0])

    assert texts[position : position + 3] == list(LOOP)
    assert "{{INHALT}}" not in "".join(texts)
    assert "{{" not in header


def test_a_peer_that_fails_is_named_with_a_way_out(tmp_path):
    peers = FilePeers(tmp_path)
    peers.python.parent.mkdir()
    peers.python.symlink_to(sys.executable)

    with pytest.raises(BenchError, match="apt-get install libpango"):
        peers.numbers("gibt-es-nicht", tmp_path, 1)


def test_without_peers_our_own_files_are_measured(tmp_path, monkeypatch, capsys):
    def fail(self):
        raise BenchError("Hier fehlt Pango.")

    monkeypatch.setattr(FilePeers, "install", fail)
    written = {"pdf": {"cpu": 1, "bytes": 2, "memory": 3, "growth": 0}}
    monkeypatch.setattr(
        "bench.site.Site.inside", lambda self, part, **arguments: written
    )

    results = list(exports.measure_exports(product_in(tmp_path)))

    assert [json.loads(one.line()).get("peer") for one in results] == [None] * 4
    assert capsys.readouterr().err == "Hier fehlt Pango.\n"


def test_a_file_is_measured_beside_its_peer(tmp_path, monkeypatch):
    monkeypatch.setattr(
        exports,
        "peer_numbers",
        lambda product: {"pdf": ("Probe 1.0", {"cpu": 9, "bytes": 8, "memory": 7})},
    )
    written = {"pdf": {"cpu": 1, "bytes": 2, "memory": 3, "growth": 0}}
    monkeypatch.setattr(
        "bench.site.Site.inside", lambda self, part, **arguments: written
    )

    results = exports.measure_exports(product_in(tmp_path))

    assert [(r.value, r.peer, r.peer_value) for r in results] == [
        (1, "Probe 1.0", 9),
        (2, "Probe 1.0", 8),
        (3, "Probe 1.0", 7),
        (0, None, None),
    ]


def test_the_environment_lies_in_the_folder_given(tmp_path):
    assert Path(tmp_path) in FilePeers(tmp_path).python.parents
