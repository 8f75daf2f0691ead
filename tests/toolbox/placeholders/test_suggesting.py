# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Names that are no placeholders, and the key their author meant."""

from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.registry import ALL, REGISTRY
from toolbox.placeholders.suggesting import nearest_key


def test_nearest_key_of_every_key_is_itself():
    assert [key for key in REGISTRY if nearest_key(key) != key] == []


def test_nearest_key_of_every_label_is_its_key():
    assert [p.key for p in ALL if nearest_key(p.label) != p.key] == []


def test_nearest_key_of_something_else_is_none():
    assert nearest_key("xqzxqzxqz") == ""


def test_nearest_key_of_nothing_is_none():
    assert nearest_key("") == ""


@given(st.text())
def test_nearest_key_is_a_key_or_none(name: str):
    assert nearest_key(name) in {"", *REGISTRY}
