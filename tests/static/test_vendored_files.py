# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Checks that the vendored files are those their README and checksums name."""

import hashlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VENDOR = ROOT / "static" / "vendor"
CHECKSUMS = VENDOR / "checksums.sha256"
FOLDERS = ("static/vendor/kern/2.7.2", "static/fonts/fira-sans", "tests/vendor")


def recorded() -> dict[str, str]:
    lines = CHECKSUMS.read_text(encoding="utf-8").splitlines()
    return {path: digest for digest, path in (line.split("  ", 1) for line in lines)}


@pytest.mark.parametrize(("path", "digest"), sorted(recorded().items()))
def test_vendored_file_has_its_recorded_checksum(path, digest):
    content = (ROOT / path).read_bytes()

    assert hashlib.sha256(content).hexdigest() == digest


def test_checksums_list_every_vendored_file():
    present = {
        path.relative_to(ROOT).as_posix()
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }

    assert set(recorded()) == present


def test_readme_names_every_vendored_folder():
    readme = (VENDOR / "README.md").read_text(encoding="utf-8")

    assert [folder for folder in FOLDERS if f"`{folder}/`" not in readme] == []


def test_kern_folder_holds_the_version_it_is_named_after():
    (folder,) = (VENDOR / "kern").iterdir()
    style_sheet = (folder / "kern.min.css").read_text(encoding="utf-8")

    assert (folder / "VERSION").read_text(encoding="utf-8").strip() == folder.name
    assert f"KERN UX {folder.name}" in style_sheet[:200]


@pytest.mark.parametrize(
    ("licence", "opening"),
    [
        ("static/vendor/kern/2.7.2/LICENSE.md", "EUROPÄISCHE UNION PUBLIC LICENCE"),
        ("static/fonts/fira-sans/OFL.txt", "SIL Open Font License, Version 1.1"),
        ("tests/vendor/axe-core-LICENSE.txt", "Mozilla Public License, version 2.0"),
    ],
)
def test_licence_text_accompanies_the_files(licence, opening):
    text = (ROOT / licence).read_text(encoding="utf-8")

    assert opening.lower() in text.lower()[:400]


def test_first_view_fits_the_budget_of_fonts_and_styles():
    """170 KB for the first view leave room for the page, its pictures and a script."""
    fonts = sum(path.stat().st_size for path in (ROOT / FOLDERS[1]).glob("*.woff2"))
    scripts = sum(path.stat().st_size for path in (ROOT / "static/js").glob("*.js"))

    assert fonts <= 75_000
    assert scripts <= 20_000
