# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Addresses that may stay in a letterhead, and addresses that may not."""

import pytest

from network.uploads.links import is_safe_link


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "HTTP://example.org/a?b=c#d",
        "mailto:presse@example.org?subject=Anfrage%20Presse",
        "tel:+49-000-0000",
        "https://müsterhausen.example.org/straße",
    ],
)
def test_is_safe_link_accepts(address: str) -> None:
    assert is_safe_link(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "https:",
        "https:example.org",
        "http://",
        "ftp://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,a",
        "vbscript:a",
        "\\\\server\\share",
        "//example.org/a",
        "https://example.org\\@server",
        " https://example.org",
        "https://example.org/a b",
        "https://example.org\n",
        "java\0script:a",
    ],
)
def test_is_safe_link_refuses(address: str) -> None:
    assert not is_safe_link(address)
