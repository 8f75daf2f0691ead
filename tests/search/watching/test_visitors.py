# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which addresses count as one visitor."""

import pytest

from search.watching.visitors import network_of


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("198.51.100.7", "198.51.100.7/32"),
        ("2001:db8:1:2:ffff::9", "2001:db8:1:2::/64"),
        ("unbekannt", "unbekannt"),
    ],
)
def test_a_household_is_one_network(address, network):
    assert network_of(address) == network
