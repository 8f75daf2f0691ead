# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whether the lock files pin, with hashes, what pyproject.toml asks for."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from .sources import ROOT

ENTRY = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)
EXTRAS = {"run.lock": (), "dev.lock": ("test", "lint")}
PYTHONS = ("3.11", "3.12", "3.13")


def lock_text(name: str) -> str:
    return (ROOT / "requirements" / name).read_text(encoding="utf-8")


def pins(text: str) -> dict[str, set[str]]:
    """Each package with its versions; a version may depend on the Python."""
    found: dict[str, set[str]] = {}
    for name, version in ENTRY.findall(text):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def unhashed(text: str) -> list[str]:
    """The entries without a hash; an entry ends where the next one starts."""
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    return [
        entry.split("==")[0]
        for entry in entries
        if entry.strip() and "--hash=sha256:" not in entry
    ]


def wanted(lock: str) -> list[Requirement]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    texts = list(project["dependencies"])
    for extra in EXTRAS[lock]:
        texts += project["optional-dependencies"][extra]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("lock", EXTRAS)
def test_lock_pins_what_the_project_asks_for(lock):
    pinned = pins(lock_text(lock))
    findings = {
        requirement.name: pinned.get(canonicalize_name(requirement.name), set())
        for requirement in wanted(lock)
        if not any(
            requirement.specifier.contains(version)
            for version in pinned.get(canonicalize_name(requirement.name), ())
        )
    }

    assert findings == {}


def test_bench_lock_pins_what_the_bench_asks_for():
    asked = {Requirement(line).name: line for line in lock_text("bench.in").split()}
    pinned = pins(lock_text("bench.lock"))

    assert {name: f"{name}=={one}" for name in asked for one in pinned[name]} == asked


@pytest.mark.parametrize("lock", [*EXTRAS, "bench.lock"])
def test_lock_has_a_hash_for_every_package(lock):
    assert unhashed(lock_text(lock)) == []


def test_both_locks_agree_on_versions():
    run, development = pins(lock_text("run.lock")), pins(lock_text("dev.lock"))

    assert {name: development.get(name) for name in run} == run


def test_unhashed_finds_the_entry_without_a_hash():
    text = "a==1 \\\n    --hash=sha256:00\nb==2\nc==3 \\\n    --hash=sha256:11\n"

    assert unhashed(text) == ["b"]
    assert pins(text) == {"a": {"1"}, "b": {"2"}, "c": {"3"}}


def test_project_allows_the_three_pythons_it_is_made_for():
    with (ROOT / "pyproject.toml").open("rb") as file:
        allowed = Requirement(f"p{tomllib.load(file)['project']['requires-python']}")

    assert [version for version in PYTHONS if version in allowed.specifier] == [
        *PYTHONS
    ]
    assert "3.10" not in allowed.specifier
    assert "3.14" not in allowed.specifier
