# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The command that builds the German lexicon of a machine."""

import pytest
from django.core.management import CommandError, call_command


def test_build_lexicon_says_how_many_words_there_are(capsys):
    call_command("build_lexicon")

    assert capsys.readouterr().out.startswith("Das Wörterbuch der Suche hat 9")


def test_build_lexicon_says_what_is_in_the_way(settings, tmp_path):
    settings.SEARCH_LEXICON = tmp_path / "file"
    settings.SEARCH_LEXICON.touch()

    with pytest.raises(CommandError, match="ließ sich in .* nicht anlegen"):
        call_command("build_lexicon")
