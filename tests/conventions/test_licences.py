# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whose work each file is and under which licence it may be used."""

import subprocess
import sys
import tomllib

from .sources import ROOT

LICENCES = {"EUPL-1.2", "CC-BY-4.0", "CC0-1.0", "MPL-2.0", "OFL-1.1"}


def annotations() -> list[dict]:
    with (ROOT / "REUSE.toml").open("rb") as reuse:
        return tomllib.load(reuse)["annotations"]


def test_reuse_finds_a_licence_for_every_file():
    checked = subprocess.run(
        [sys.executable, "-m", "reuse", "lint", "--lines"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (checked.stdout, checked.returncode) == ("", 0)


def test_licence_texts_are_those_in_use():
    texts = {path.stem for path in (ROOT / "LICENSES").iterdir()}

    assert texts == LICENCES


def test_licence_of_the_code_is_at_the_root():
    text = (ROOT / "LICENSES" / "EUPL-1.2.txt").read_text(encoding="utf-8")

    assert (ROOT / "LICENSE").read_text(encoding="utf-8") == text


def test_vendored_folders_name_their_own_authors():
    """The first block of REUSE.toml would otherwise claim them for this project."""
    folders = [path for path in (ROOT / "static" / "vendor").iterdir() if path.is_dir()]
    claimed = {
        block["path"]
        for block in annotations()
        if isinstance(block["path"], str)
        and "Komm.A" not in block["SPDX-FileCopyrightText"]
    }

    assert [f"static/vendor/{folder.name}/**" for folder in folders] == [
        f"static/vendor/{folder.name}/**"
        for folder in folders
        if f"static/vendor/{folder.name}/**" in claimed
    ]


def test_every_bundled_typeface_comes_with_its_licence_text():
    fonts = ROOT / "toolbox" / "fonts"
    families = {path.stem.split("-")[0] for path in fonts.glob("*.ttf")}

    assert families
    assert [name for name in families if not (fonts / f"OFL-{name}.txt").exists()] == []
