# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the documentation promises: commands, decisions, links and the changelog."""

import re
from pathlib import Path

from .sources import PACKAGES, ROOT, files, modules, short

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
DECISION_PARTS = ("Context", "Decision", "Consequence", "How to undo")


def documentation() -> str:
    pages = files("docs", "README.md", suffixes=(".md",))
    return "\n".join(page.read_text(encoding="utf-8") for page in pages)


def commands() -> list[str]:
    return [
        path.stem
        for path in modules(*PACKAGES)
        if path.parent.name == "commands" and not path.stem.startswith("_")
    ]


def decisions() -> list[Path]:
    return sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))


def dead_links(page: Path) -> list[str]:
    """The relative links of a page that lead nowhere."""
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    local = [target.split("#")[0] for target in targets if "://" not in target]
    return [
        target
        for target in local
        if target
        and not target.startswith("mailto:")
        and not (page.parent / target).exists()
    ]


def test_every_command_is_documented():
    text = documentation()

    assert [name for name in commands() if f"manage.py {name}" not in text] == []


def test_every_decision_is_listed_in_the_index():
    index = (ROOT / "docs" / "decisions" / "README.md").read_text(encoding="utf-8")

    assert [page.name for page in decisions() if f"({page.name})" not in index] == []


def test_every_decision_has_its_four_parts():
    findings = {
        page.name: missing
        for page in decisions()
        if (
            missing := [
                part
                for part in DECISION_PARTS
                if f"**{part}.**" not in page.read_text(encoding="utf-8")
            ]
        )
    }

    assert findings == {}


def test_decisions_are_numbered_without_gaps():
    numbers = [int(page.name[:4]) for page in decisions()]

    assert numbers == list(range(1, len(numbers) + 1))


def test_changelog_has_an_unreleased_section():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert "\n## [Unreleased]\n" in changelog


def test_links_between_pages_lead_somewhere():
    pages = [page for page in files(suffixes=(".md",)) if "content" not in page.parts]
    findings = {short(page): dead for page in pages if (dead := dead_links(page))}

    assert findings == {}


def test_dead_links_finds_only_missing_files(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("[a](page.md#part) [b](gone.md) [c](https://example.org/x)")

    assert dead_links(page) == ["gone.md"]


def test_glossary_names_modules_that_exist():
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    homes = set(re.findall(r"\| `([a-z_/.]+)` \|$", glossary, re.MULTILINE))

    assert homes
    assert [
        home
        for home in sorted(homes)
        if not (ROOT / home).exists() and not (ROOT / f"{home}.py").exists()
    ] == []


def test_makefile_explains_every_target_and_stays_short():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    explained = set(re.findall(r"^([a-z-]+):.* ## ", makefile, re.MULTILINE))

    assert phony is not None
    assert set(phony[1].split()) - explained == {"tools"}
    assert len(makefile.splitlines()) < 80
