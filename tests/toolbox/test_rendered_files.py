# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Kept files: found again, private, bounded, and gone with what they were made from."""

import os
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.toolbox.rendering.builders import draft, minimal
from toolbox.models import Adaptation, OwnPressKit
from toolbox.rendered_files import MAX_AGE, folder_of, forget, rendered, shelf, tidy
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import FORMATS, render

OWNER = Adaptation(pk=4711)


@pytest.fixture(autouse=True)
def private(settings, tmp_path: Path) -> None:
    settings.PRIVATE_ROOT = tmp_path


def kept(owner=OWNER) -> list[Path]:
    return sorted(folder_of(owner).glob("*"))


def marked(path: Path) -> bytes:
    """Words that no writer writes, so that who hands them out has not written."""
    path.write_bytes(b"vom Regal")
    return path.read_bytes()


def aged(path: Path, seconds: float) -> None:
    os.utime(path, times=(time.time() - seconds,) * 2)


@pytest.mark.parametrize("key", FORMATS)
def test_second_file_is_the_first_one(key: str) -> None:
    assert rendered(minimal(), key, OWNER) == render(minimal(), key)

    mark = marked(kept()[0])

    assert rendered(minimal(), key, OWNER) == mark


def test_another_text_is_written_anew() -> None:
    rendered(minimal(), "txt", OWNER)
    marked(kept()[0])

    assert rendered(draft(), "txt", OWNER) == render(draft(), "txt")
    assert len(kept()) == 2


def test_another_format_is_written_anew() -> None:
    rendered(minimal(), "txt", OWNER)
    marked(kept()[0])

    assert rendered(minimal(), "html", OWNER) == render(minimal(), "html")


def test_nobody_is_handed_the_file_of_another() -> None:
    rendered(minimal(), "txt", OWNER)
    marked(kept()[0])

    others = (Adaptation(pk=4712), OwnPressKit(pk=OWNER.pk))

    assert {rendered(minimal(), "txt", one) for one in others} == {
        render(minimal(), "txt")
    }


def test_only_the_site_reads_them() -> None:
    rendered(minimal(), "txt", OWNER)

    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder_of(OWNER), *kept())]

    assert modes == [0o700, 0o600]


def test_forgetting_leaves_the_files_of_others() -> None:
    other = Adaptation(pk=4712)
    rendered(minimal(), "txt", OWNER)
    rendered(minimal(), "txt", other)

    forget(OWNER)
    forget(OWNER)

    assert not folder_of(OWNER).exists()
    assert len(kept(other)) == 1


def test_yesterdays_file_is_not_handed_out() -> None:
    rendered(minimal(), "txt", OWNER)
    marked(kept()[0])
    aged(kept()[0], MAX_AGE + 1)

    assert rendered(minimal(), "txt", OWNER) == render(minimal(), "txt")


def test_yesterdays_files_go_by_themselves() -> None:
    rendered(minimal(), "txt", OWNER)
    aged(kept()[0], MAX_AGE + 1)

    call_command("tidy_rendered_files")

    assert list(shelf().iterdir()) == []


def test_oldest_files_go_when_there_is_no_room(settings) -> None:
    for number, key in enumerate(("txt", "html", "eml")):
        rendered(minimal(), key, OWNER)
        aged(next(p for p in kept() if p.suffix == f".{key}"), 100 - number)
    sizes = {path.suffix: path.stat().st_size for path in kept()}

    settings.RENDERED_MAX_BYTES = sizes[".eml"] + sizes[".html"]
    tidy()

    assert {path.suffix for path in kept()} == {".eml", ".html"}


def test_nothing_is_kept_where_there_is_no_room(settings) -> None:
    settings.RENDERED_MAX_BYTES = 0

    assert rendered(minimal(), "txt", OWNER) == render(minimal(), "txt")
    assert kept() == []


def test_shelf_that_cannot_be_written_costs_no_file(
    settings, tmp_path: Path, caplog
) -> None:
    settings.PRIVATE_ROOT = tmp_path / "datei"
    settings.PRIVATE_ROOT.write_bytes(b"")

    assert rendered(minimal(), "txt", OWNER) == render(minimal(), "txt")
    assert "could not be kept" in caplog.text


def test_file_that_cannot_be_made_is_not_kept() -> None:
    broken = replace(minimal().design, letterhead_docx=b"kein Briefbogen")

    with pytest.raises(RenderingError):
        rendered(replace(minimal(), design=broken), "docx", OWNER)

    assert kept() == []
