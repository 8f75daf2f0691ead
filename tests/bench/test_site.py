# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Projects in a process of their own: what they see, and how they fail."""

import os
import sys

import pytest

from bench import site as bench_site
from bench.product import product_in
from bench.site import ROOT, BenchError, Site

VARIABLES = ("DATABASE_URL", "MEDIA_ROOT", "PRIVATE_ROOT", "STATIC_ROOT")


@pytest.fixture
def site(tmp_path):
    return Site("Probe", tmp_path, tmp_path, "probe.wsgi", {"NAME": "value"})


def test_the_product_writes_into_the_scratch_folder_only(tmp_path):
    product = product_in(tmp_path)

    assert all(str(tmp_path) in product.variables[name] for name in VARIABLES)


def test_the_callers_settings_stay_outside(site, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://elsewhere/live")
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "cms.settings.dev")

    environment = site.environment()

    assert environment["NAME"] == "value"
    assert "DATABASE_URL" not in environment
    assert "DJANGO_SETTINGS_MODULE" not in environment


def test_the_projects_own_packages_come_first(site):
    assert site.environment()["PYTHONPATH"] == f"{site.folder}{os.pathsep}{ROOT}"


def test_run_answers_what_the_program_prints(site):
    printed = site.run("-c", "import os; print(os.environ['NAME'], os.getcwd())")

    assert printed == f"value {site.folder}\n"


def test_run_names_the_program_that_failed_and_why(site):
    with pytest.raises(BenchError, match=r"Probe: „-c .*fehlgeschlagen") as error:
        site.run("-c", "raise SystemExit('no table')")

    assert "no table" in str(error.value)


def test_run_gives_up_on_a_program_that_hangs(site, monkeypatch):
    monkeypatch.setattr(bench_site, "STEP_SECONDS", 0.2)

    with pytest.raises(BenchError, match="noch kein Ergebnis"):
        site.run("-c", "import time; time.sleep(30)")


def test_a_server_that_cannot_start_is_named(site):
    with pytest.raises(BenchError, match="Probe: Der Server"), site.served():
        pytest.fail("nothing can be served here")


def test_a_server_runs_as_long_as_the_block(tmp_path):
    (tmp_path / "probe.py").write_text(
        "def wsgi(environ, start):\n    start('200 OK', [])\n    return [b'page']\n"
    )
    site = Site("Probe", tmp_path, tmp_path, "probe:wsgi", {})

    with site.served() as port:
        assert bench_site.answers(port)
    assert not bench_site.answers(port)


def test_inside_is_the_interpreter_of_the_caller(site):
    printed = site.run("-c", "import sys; print(sys.executable)")

    assert printed.strip() == sys.executable
