# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""SEARCH_URL comes in, the engine of the cluster it names goes out."""

from search.german.version import ANALYSIS

from .addresses import Address, address_of
from .elastic import ElasticsearchSender
from .engine import ClusterEngine
from .opensearch import OpenSearchSender
from .sending import Sender


def engine_at(url: str) -> ClusterEngine:
    """Connects with the first request only. Raises `WrongAddress`."""
    address = address_of(url)
    return ClusterEngine(sender_to(address), address.index, str(ANALYSIS))


def sender_to(address: Address) -> Sender:
    if address.product == "elasticsearch":
        return ElasticsearchSender(address)
    return OpenSearchSender(address)
