# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How modules look: size, header, docstring and names."""

import ast
from pathlib import Path

import pytest

from .sources import PACKAGES, modules, short

LINES_CEILING = 300
FUNCTION_CEILING = 40
# REUSE-IgnoreStart
SPDX = (
    "# SPDX-FileCopyrightText: 2026 Komm.A",
    "# SPDX-License-Identifier: EUPL-1.2",
)
# REUSE-IgnoreEnd
VAGUE_NAMES = {"utils", "services", "helpers", "core", "misc", "common"}


def header_finding(text: str) -> str | None:
    """What is wrong with a module's first lines, if anything."""
    lines = text.splitlines()
    if lines and lines[0].startswith("#!"):
        lines = lines[1:]
    if tuple(lines[:2]) != SPDX:
        return "no SPDX header"
    docstring = ast.get_docstring(ast.parse(text))
    if not docstring:
        return "no docstring"
    summary = docstring.split("\n\n")[0]
    return None if summary.endswith(".") else "docstring is not a sentence"


def is_package_mark(path: Path) -> bool:
    """Whether the module only turns a folder of tests into a package."""
    return path.name == "__init__.py" and short(path).startswith("tests/")


def long_functions(text: str) -> list[str]:
    return [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > FUNCTION_CEILING
    ]


def vague_names(path: Path) -> set[str]:
    return {path.stem, *path.parent.parts} & VAGUE_NAMES


def test_modules_open_with_licence_and_one_sentence():
    findings = {
        short(path): finding
        for path in modules()
        if not is_package_mark(path)
        and (finding := header_finding(path.read_text(encoding="utf-8")))
    }

    assert findings == {}


def test_modules_stay_below_the_ceiling():
    # Tests may be longer: a table of cases reads best in one piece.
    sizes = {
        short(path): len(path.read_text().splitlines())
        for path in modules(*PACKAGES, "scripts", "bench")
    }

    assert {name: size for name, size in sizes.items() if size > LINES_CEILING} == {}


def test_functions_stay_below_the_ceiling():
    findings = {
        short(path): names
        for path in modules(*PACKAGES, "scripts", "bench")
        if (names := long_functions(path.read_text()))
    }

    assert findings == {}


def test_no_module_has_a_name_that_says_nothing():
    findings = {
        short(path): names
        for path in modules(*PACKAGES)
        if (names := vague_names(Path(short(path))))
    }

    assert findings == {}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("", "no SPDX header"),
        ('"""A sentence."""', "no SPDX header"),
        ("\n".join(SPDX), "no docstring"),
        ("\n".join([*SPDX, '"""Not a sentence"""']), "docstring is not a sentence"),
        ("\n".join([*SPDX, '"""A sentence."""']), None),
        ("\n".join(["#!/usr/bin/env python3", *SPDX, '"""A sentence."""']), None),
    ],
)
def test_header_finding_names_what_is_missing(text, finding):
    assert header_finding(text) == finding


def test_long_functions_counts_the_lines_of_methods_too():
    body = "\n".join(["        pass"] * FUNCTION_CEILING)

    assert long_functions(f"class A:\n    def long(self):\n{body}") == ["long"]
    assert long_functions("def short():\n    pass") == []
