# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lines of JSON and percentiles."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.results import Result, percentile, significant

NUMBERS = st.floats(min_value=0, max_value=1e9)


def test_line_has_the_fields_of_the_contract():
    result = Result("pages.home.cpu", 12.5, "CPU-ms", "wagtail start, home", 4.25)

    assert json.loads(result.line()) == {
        "name": "pages.home.cpu",
        "value": 12.5,
        "unit": "CPU-ms",
        "peer": "wagtail start, home",
        "peer_value": 4.25,
    }


def test_line_names_no_peer_where_there_is_none():
    result = Result("exports.pdf.cpu", 20, "CPU-ms")

    assert json.loads(result.line()) == {
        "name": "exports.pdf.cpu",
        "value": 20,
        "unit": "CPU-ms",
    }


def test_line_keeps_a_peer_that_needs_nothing():
    assert '"peer_value": 0}' in Result("a", 1, "queries", "b", 0).line()


def test_line_stays_on_one_line():
    assert "\n" not in Result("a\nb", 1, "ms").line()


def test_line_refuses_what_is_no_number():
    with pytest.raises(ValueError, match="not JSON compliant|convert"):
        Result("a", math.nan, "ms").line()


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        (0, 0),
        (0.0, 0),
        (7, 7),
        (17958, 17958),
        (0.21684, 0.2168),
        (22.829, 22.83),
        (1545.4, 1545),
        (98765.4, 98765),
        (-3.14159, -3.142),
    ],
)
def test_significant_keeps_four_digits(value, rounded):
    assert significant(value) == rounded


def test_significant_leaves_a_count_a_count():
    assert isinstance(significant(7), int)
    assert isinstance(significant(7.0), int)


@given(NUMBERS)
def test_significant_stays_close(value):
    assert math.isclose(significant(value), value, rel_tol=0.001)


@pytest.mark.parametrize(
    ("share", "value"), [(0.5, 50), (0.95, 95), (0.951, 96), (1, 100), (0.001, 1)]
)
def test_percentile_takes_the_nearest_rank(share, value):
    assert percentile(range(100, 0, -1), share) == value


@given(st.lists(NUMBERS, min_size=1), st.floats(min_value=0.001, max_value=1))
def test_percentile_is_a_measured_value_that_enough_do_not_exceed(values, share):
    found = percentile(values, share)

    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)


def test_percentile_of_nothing_is_refused():
    with pytest.raises(ValueError, match="Ohne Messwerte"):
        percentile([], 0.5)


@pytest.mark.parametrize("share", [0, -0.1, 1.01, 95])
def test_percentile_refuses_a_share_that_is_none(share):
    with pytest.raises(ValueError, match="zwischen 0 und 1"):
        percentile([1], share)
