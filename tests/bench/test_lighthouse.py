# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a report of Lighthouse: scores, the reasons for lost points."""

from pathlib import Path

import pytest

from bench import lighthouse
from bench.lighthouse import failed_audits, install, main, misses, results
from bench.results import Result
from bench.site import BenchError


def report(score: float | None, **audits: tuple[float | None, str]) -> dict:
    return {
        "categories": {
            "seo": {
                "score": score,
                "auditRefs": [{"id": name, "weight": 1} for name in audits],
            }
        },
        "audits": {
            name: {"score": points, "scoreDisplayMode": mode}
            for name, (points, mode) in audits.items()
        },
    }


def test_results_are_points_of_a_hundred():
    found = list(results("home", "mobile", report(0.97)))

    assert found == [Result("lighthouse.home.mobile.seo", 97, "points")]


def test_results_count_nothing_where_lighthouse_could_not_judge():
    assert [result.value for result in results("home", "mobile", report(None))] == [0]


def test_results_say_what_cost_points(capsys):
    list(results("home", "mobile", report(0.9, canonical=(0, "binary"))))

    assert capsys.readouterr().err == "home, mobile: canonical\n"


def test_failed_audits_leave_out_what_does_not_apply_or_count():
    found = report(
        0.5, canonical=(0, "binary"), hreflang=(None, "notApplicable"), title=(1, "")
    )
    found["categories"]["seo"]["auditRefs"].append({"id": "manual", "weight": 0})

    assert failed_audits(found["categories"]["seo"], found) == ["canonical"]


@pytest.mark.parametrize(
    ("name", "value", "missed"),
    [
        ("home.mobile.performance", 98, False),
        ("home.mobile.performance", 97, True),
        ("home.desktop.performance", 99, True),
        ("home.mobile.seo", 99, True),
        ("home.mobile.seo", 100, False),
        ("home.mobile.bytes", 170_001, True),
        ("home.mobile.bytes", 170_000, False),
        ("home.desktop.requests", 13, True),
        ("home.desktop.requests", 12, False),
    ],
)
def test_misses_tells_what_falls_short_of_the_promise(name, value, missed):
    assert misses(Result(f"lighthouse.{name}", value, "")) is missed


def test_results_count_what_came_over_the_wire():
    found = report(1)
    found["audits"]["network-requests"] = {
        "details": {
            "items": [
                {"url": "http://127.0.0.1/", "transferSize": 5000},
                {"url": "http://127.0.0.1/a.css", "transferSize": 17_000},
                {"url": "data:image/svg+xml,x", "transferSize": 0},
            ]
        }
    }

    assert [
        (result.value, result.unit) for result in results("a", "mobile", found)
    ] == [
        (100, "points"),
        (22_000, "bytes"),
        (2, "requests"),
    ]


def test_main_fails_if_a_score_is_too_low(monkeypatch, capsys):
    low = Result("lighthouse.home.desktop.seo", 99, "points")
    monkeypatch.setattr(lighthouse, "measure", lambda folder, categories: iter([low]))

    assert main(["--lasting"]) == 1
    assert (
        "lighthouse.home.desktop.seo verfehlt das Ziel: 99" in capsys.readouterr().err
    )


def test_main_leaves_performance_out_on_request(monkeypatch):
    asked = []
    monkeypatch.setattr(
        lighthouse,
        "measure",
        lambda folder, categories: asked.append(categories) or iter([]),
    )

    assert (main(["--lasting"]), main([])) == (0, 0)
    assert [("performance" in categories) for categories in asked] == [False, True]


def test_install_names_what_is_missing(monkeypatch, tmp_path: Path):
    monkeypatch.setattr("shutil.which", lambda name: None)

    with pytest.raises(BenchError, match="npm"):
        install(tmp_path / "npm")


def test_pages_are_pages_of_the_product():
    assert all(path.startswith("/") for path in lighthouse.PAGES.values())
    assert len(set(lighthouse.PAGES.values())) == 6
