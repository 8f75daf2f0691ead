# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every type of page as HTML: parsed strictly, and checked by the W3C validator."""

import os
import shutil
import subprocess
from pathlib import Path

import html5lib
import pytest

from .pages import MEMBER_PAGES, PUBLIC_PAGES, own_address

TOWN = "musterhausen"
LEAD = f"leitung@{TOWN}.example.org"
VNU = os.environ.get("VNU_JAR", "")


def mistakes(html: str) -> list[str]:
    """What a browser has to forgive in this page, with line and column."""
    parser = html5lib.HTMLParser()
    parser.parse(html)
    return [f"{line}:{column} {code}" for (line, column), code, _ in parser.errors]


@pytest.mark.parametrize("address", PUBLIC_PAGES.values(), ids=PUBLIC_PAGES.keys())
def test_public_page_is_sound_html(requests_of, address):
    assert mistakes(requests_of().get(address).text()) == []


def test_missing_page_is_sound_html(requests_of):
    assert mistakes(requests_of().get("/gibt-es-nicht/").text()) == []


@pytest.mark.parametrize("name", MEMBER_PAGES)
def test_member_page_is_sound_html(people, site, name):
    lead = people(LEAD)

    html = lead.request.get(own_address(lead, site, TOWN, name)).text()

    assert mistakes(html) == []


def test_form_with_mistakes_is_sound_html(page):
    page.goto("/konto/login/")
    page.get_by_role("main").get_by_role("button", name="Anmelden").click()

    assert mistakes(page.content()) == []


@pytest.mark.slow
@pytest.mark.skipif(not VNU, reason="VNU_JAR names no validator")
@pytest.mark.skipif(not shutil.which("java"), reason="the validator needs Java")
def test_every_page_passes_the_w3c_validator(page, people, site, tmp_path):
    lead = people(LEAD)
    for name, address in PUBLIC_PAGES.items():
        keep(tmp_path / f"{name}.html", page.request.get(address).text())
    keep(tmp_path / "missing.html", page.request.get("/gibt-es-nicht/").text())
    for name in MEMBER_PAGES:
        address = own_address(lead, site, TOWN, name)
        keep(tmp_path / f"own {name}.html", lead.request.get(address).text())

    checked = subprocess.run(
        ["java", "-jar", VNU, "--errors-only", "--stdout", *tmp_path.glob("*.html")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert checked.stdout.splitlines() == []
    assert checked.returncode == 0


def keep(path: Path, html: str) -> None:
    path.write_text(html, encoding="utf-8")
