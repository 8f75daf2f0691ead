# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request comes in, the network it was sent from goes out: a household is one."""

import ipaddress

from allauth.account.adapter import get_adapter
from django.http import HttpRequest

NETWORK_BITS = {4: 32, 6: 64}  # a household has a whole IPv6 network of its own


def network_of_visitor(request: HttpRequest) -> str:
    return network_of(str(get_adapter().get_client_ip(request)))


def network_of(address: str) -> str:
    try:
        bits = NETWORK_BITS[ipaddress.ip_address(address).version]
        return str(ipaddress.ip_network(f"{address}/{bits}", strict=False))
    except ValueError:
        return address  # whatever the proxy calls it
