# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Feeds small style sheets to the reduction of KERN and looks at what is left."""

import importlib.util
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
SPECIFICATION = importlib.util.spec_from_file_location(
    "reduce_kern", ROOT / "static" / "vendor" / "reduce_kern.py"
)
reduce_kern = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(reduce_kern)

NOTHING_PUBLIC = re.compile(r"$never")


@pytest.mark.parametrize(
    ("css", "left"),
    [
        (".kern-btn{a:1}", ".kern-btn{a:1}"),
        (".kern-btn--primary{a:1}", ".kern-btn--primary{a:1}"),
        (".kern-m-2{a:1}", ""),
        (".kern-bodyguard{a:1}", ""),
        (".kern-btn,.kern-col-2{a:1}", ".kern-btn{a:1}"),
        (".kern-btn .kern-row{a:1}", ""),
        ("a:is(.kern-btn,.kern-col-2),p{a:1}", "p{a:1}"),
        ("@media print{.kern-m-2{a:1}}", ""),
        ("@media print{.kern-m-2{a:1}.kern-btn{b:2}}", "@media print{.kern-btn{b:2}}"),
        ("@keyframes spin{to{a:1}}", "@keyframes spin{to{a:1}}"),
        ('i{-webkit-mask:url("a;b");mask:url("a;b")}', 'i{mask:url("a;b")}'),
        ("i{-webkit-mask-size:cover;b:2}", "i{b:2}"),
    ],
)
def test_reduce_rules_keeps_the_families_in_use(css, left):
    assert reduce_kern.reduce_rules(css) == left


def test_split_selectors_ignores_commas_in_nested_brackets():
    prelude = ":is(a,b:not(c,d)),e"

    assert reduce_kern.split_selectors(prelude) == [":is(a,b:not(c,d))", "e"]


@given(st.text(alphabet="ab,.():> "))
def test_split_selectors_loses_nothing(prelude):
    assert ",".join(reduce_kern.split_selectors(prelude)) == prelude


def test_drop_unused_variables_removes_chains():
    css = ":root{--a:1;--b:var(--a);--c:3}p{d:var(--c)}"

    left = reduce_kern.drop_unused_variables(css, NOTHING_PUBLIC)

    assert left == ":root{--c:3}p{d:var(--c)}"


def test_drop_unused_variables_keeps_public_ones():
    css = ":root{--mine:1;--other:2}"

    left = reduce_kern.drop_unused_variables(css, re.compile("--mine"))

    assert left == ":root{--mine:1;}"


def test_drop_unused_variables_leaves_selectors_alone():
    """A modifier with a pseudo-class reads like the definition of a variable."""
    css = ".kern-btn--primary:hover{a:1}"

    assert reduce_kern.drop_unused_variables(css, NOTHING_PUBLIC) == css


def test_vendored_sheet_is_a_fixed_point_of_the_reduction():
    """What is vendored has been reduced completely, with no rule damaged by hand."""
    path = ROOT / "static/vendor/kern/2.7.2/kern.min.css"
    rules = path.read_text(encoding="utf-8").split("\n", 1)[1].strip()

    assert reduce_kern.reduce_rules(rules) == rules
