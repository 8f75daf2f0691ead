# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""docs/configuration.md and the variables that the code reads: the same, both ways."""

import ast
import re
from collections.abc import Iterator

from .sources import ROOT, modules

PAGE = ROOT / "docs" / "configuration.md"
READERS = {"env", "environ", "os.environ"}
METHODS = {"get", "setdefault", "pop", "getenv"}
EXAMPLE_FILE = re.compile(r"^([A-Z][A-Z_]+)=", re.MULTILINE)


def rows() -> dict[str, list[str]]:
    """The variables of the page, each with meaning, default and example."""
    found = {}
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        name = re.fullmatch(r"`([A-Z][A-Z_]+)`", cells[0])
        if name:
            found[name[1]] = cells[1:]
    return found


def variables_of(source: str) -> Iterator[tuple[str, object]]:
    """Names that a module asks the environment for, with a default that is plain."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Subscript(value=reader, slice=ast.Constant(value=str(name))):
                if ast.unparse(reader) in READERS:
                    yield name, None
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *rest]):
                if is_reader(ast.unparse(function)):
                    keywords = [word.value for word in node.keywords]
                    yield name, plain([*rest, *keywords])


def is_reader(function: str) -> bool:
    reader, _, method = function.rpartition(".")
    if reader == "env" or function == "env":
        return True
    return reader in READERS | {"os"} and method in METHODS


def plain(defaults: list[ast.expr]) -> object:
    return (
        defaults[0].value
        if defaults and isinstance(defaults[0], ast.Constant)
        else None
    )


def read_by_code() -> dict[str, set[object]]:
    found: dict[str, set[object]] = {}
    for path in modules():
        if "conventions" not in path.parts:
            for name, default in variables_of(path.read_text(encoding="utf-8")):
                found.setdefault(name, set()).add(default)
    return found


def read_by_make() -> dict[str, str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Z]+) \?= ?(.*)$", makefile, re.MULTILINE))


def test_every_variable_of_the_code_is_documented():
    read = read_by_code().keys() | read_by_make().keys()

    assert sorted(read - rows().keys()) == []


def test_every_documented_variable_is_read():
    read = read_by_code().keys() | read_by_make().keys()

    assert sorted(rows().keys() - read) == []


def test_every_variable_has_meaning_default_and_example():
    assert {
        name: cells
        for name, cells in rows().items()
        if len(list(filter(None, cells))) < 3
    } == {}


def test_documented_defaults_are_those_of_the_code():
    stated = {name: cells[1] for name, cells in rows().items()}
    plain_ones = {
        name: {str(default) for default in defaults if default not in (None, "")}
        for name, defaults in (read_by_code() | wrapped(read_by_make())).items()
    }

    assert {
        name: defaults
        for name, defaults in plain_ones.items()
        if not all(f"`{default}`" in stated[name] for default in defaults)
    } == {}
    assert "`8000`" in stated["PORT"]


def wrapped(defaults: dict[str, str]) -> dict[str, set[object]]:
    return {name: {default} for name, default in defaults.items()}


def test_variables_that_operators_are_told_to_set_exist():
    operations = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    told = set(EXAMPLE_FILE.findall(operations))

    assert "SECRET_KEY" in told
    assert sorted(told - rows().keys()) == []


def test_variables_are_found_however_they_are_read():
    source = """
env.str("A", default="a")
env("B")
os.environ["C"]
os.environ.get("D", "d")
os.getenv("E")
os.environ.setdefault("F", f"{x}")
settings["G"]
entry.get("H")
"""

    assert dict(variables_of(source)) == {
        "A": "a",
        "B": None,
        "C": None,
        "D": "d",
        "E": None,
        "F": None,
    }
