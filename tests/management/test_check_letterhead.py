# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The check of the upload page from the shell: verdict, notices, exit code."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import ManagementUtility, call_command
from django.core.management.base import CommandError

from network.uploads import UploadRefused
from tests.network.uploads.builders import letterhead
from tests.network.uploads.hostile_letterheads import REFUSED


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "briefkopf.docx"


def check(path: Path) -> str:
    shown = StringIO()
    call_command("check_letterhead", str(path), stdout=shown)
    return shown.getvalue()


def test_good_letterhead_is_accepted_with_its_markers(path):
    path.write_bytes(letterhead())

    assert check(path) == f"{path} ist in Ordnung. Platzhalter: INHALT, DATUM, ORT.\n"


def test_notices_are_printed_before_the_verdict(path):
    path.write_bytes(letterhead("Anschrift"))

    lines = check(path).splitlines()

    assert lines[0].startswith("Hinweis: Im Briefbogen fehlt {{INHALT}}.")
    assert lines[1] == f"{path} ist in Ordnung. Platzhalter: keine."


def test_ending_in_capitals_is_read(tmp_path):
    path = tmp_path / "BRIEF.DOCX"
    path.write_bytes(letterhead())

    assert "ist in Ordnung" in check(path)


@pytest.mark.parametrize("name", ["archive: bomb", "links: script link"])
def test_refusal_is_the_sentence_of_the_upload_page(path, name):
    content, reason = REFUSED[name]
    path.write_bytes(content)

    with pytest.raises(CommandError, match=reason) as refusal:
        check(path)

    assert isinstance(refusal.value.__cause__, UploadRefused)


@pytest.mark.parametrize("name", ["fehlt.docx", "brief.pdf", "brief"])
def test_missing_file_and_foreign_ending_are_one_sentence(tmp_path, name):
    with pytest.raises(CommandError, match=r"\.$"):
        check(tmp_path / name)


def test_folder_instead_of_a_file_is_one_sentence(path):
    path.mkdir()

    with pytest.raises(CommandError, match="lässt sich nicht lesen"):
        check(path)


def test_shell_gets_the_reason_on_stderr_and_exit_code_one(path, capsys):
    path.write_bytes(b"Sehr geehrte Damen und Herren")

    with pytest.raises(SystemExit) as stop:
        ManagementUtility(["manage.py", "check_letterhead", str(path)]).execute()

    shown = capsys.readouterr()
    assert stop.value.code == 1
    assert "kein Word-Dokument" in shown.err
    assert "Traceback" not in shown.err
    assert shown.out == ""
