# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The file of the lexicon: built once, whoever asks, and repaired if it is broken."""

import subprocess
import sys
from multiprocessing.pool import ThreadPool

import pytest
from django.conf import settings

from search.german import lexicon as module
from search.german.lexicon import Lexicon, LexiconMissing, file_name, load, of_entries
from search.german.word_list import NOUN, Entry


@pytest.fixture
def builds(monkeypatch):
    """Builds a lexicon of one word instead of a million, and remembers each build."""
    built = []

    def build(path):
        built.append(path)
        # Whole at once, as the real one: others look without the lock.
        unfinished = path.with_suffix(".new")
        of_entries({"hass": Entry(NOUN, "", 5, 1)}).save(str(unfinished))
        unfinished.replace(path)

    monkeypatch.setattr(module, "_build_in_own_process", build)
    return built


def test_lexicon_tells_kind_and_use_of_a_word():
    words = Lexicon(of_entries({"hass": Entry(NOUN, "hassen", 5, 70_000)}))

    known = words.get("hass")

    assert (known.kind, known.lemma, known.first, known.last) == (NOUN, "hassen", 3, 15)


def test_lexicon_does_not_know_other_words():
    assert Lexicon(of_entries({"hass": Entry(NOUN)})).get("has") is None


def test_lexicon_names_the_words_a_text_begins_with():
    words = Lexicon(of_entries({"rat": Entry(NOUN), "rathaus": Entry(NOUN)}))

    assert words.beginnings("rathausplatz") == ["rat", "rathaus"]


def test_load_builds_a_missing_lexicon_once(tmp_path, builds):
    load(tmp_path / "new")
    load(tmp_path / "new")

    assert len(builds) == 1


def test_load_at_the_same_time_builds_once(tmp_path, builds):
    with ThreadPool(8) as pool:
        found = pool.map(load, [tmp_path] * 8)

    assert len(builds) == 1
    assert {len(words) for words in found} == {1}


@pytest.mark.parametrize("content", [b"", b"no lexicon at all"])
def test_load_builds_a_broken_lexicon_again(tmp_path, builds, content):
    (tmp_path / file_name()).write_bytes(content)

    words = load(tmp_path)

    assert words.get("hass")


def test_load_says_what_to_do_where_nothing_can_be_written(tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()

    with pytest.raises(LexiconMissing, match="build_lexicon"):
        load(blocked)


def test_load_tells_of_a_failed_build(tmp_path, monkeypatch):
    def fail(path):
        raise subprocess.CalledProcessError(1, "building")

    monkeypatch.setattr(module, "_build_in_own_process", fail)

    with pytest.raises(LexiconMissing, match="nicht anlegen"):
        load(tmp_path)


def test_lexicon_of_this_machine_is_complete_and_small(lexicon):
    assert len(lexicon) > 900_000
    assert lexicon.get("hakenkreuz")


def test_lexicon_is_mapped_and_takes_hardly_any_memory(lexicon):
    program = (
        "import resource, sys; from pathlib import Path;"
        "from search.german.lexicon import opened, file_name;"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "words = opened(Path(sys.argv[1]) / file_name()); words.get('rathaus');"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )

    grown = subprocess.run(
        [sys.executable, "-c", program, str(settings.SEARCH_LEXICON)],
        cwd=module.ROOT,
        capture_output=True,
        check=True,
        text=True,
    )

    assert int(grown.stdout) < 10_000
