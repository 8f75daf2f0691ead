# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The command that holds a packed kit against its manifest."""

import pytest
from django.core.management import CommandError, call_command

from tests.toolbox.kits.archives import packed
from tests.toolbox.kits.kept import small_kit


def test_whole_kit_is_confirmed(tmp_path, capsys):
    path = tmp_path / "mappe.zip"
    path.write_bytes(packed(small_kit()))

    call_command("check_kit", path)

    assert capsys.readouterr().out == "Alle Dateien sind da und unverändert.\n"


def test_broken_or_missing_kit_ends_with_a_sentence(tmp_path):
    path = tmp_path / "mappe.zip"
    path.write_bytes(b"?")

    with pytest.raises(CommandError, match="kein vollständiges ZIP-Archiv"):
        call_command("check_kit", path)
    with pytest.raises(CommandError, match="lässt sich nicht öffnen"):
        call_command("check_kit", tmp_path / "none.zip")
