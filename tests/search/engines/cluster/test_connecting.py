# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the clients are told: logins, certificates, time; and what errors may say."""

import logging
from datetime import UTC, datetime

import pytest

from search.engines.cluster.connecting import engine_at
from search.engines.port import EngineUnavailable
from search.query.plan import Clause, Plan, Term

PRODUCTS = ["elasticsearch", "opensearch"]
PLAN = Plan(
    visible_at=datetime(2026, 11, 26, tzinfo=UTC),
    clauses=(Clause((Term("hakenkreuz"),)),),
)


@pytest.mark.parametrize("product", PRODUCTS)
def test_engine_at_connects_with_the_first_request_only(product: str) -> None:
    engine = engine_at(f"{product}+https://komma:geheim@nowhere.example.org/town")

    assert (engine.name, engine.index_name) == (product, "town")


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("nodes", ["127.0.0.1:9", "127.0.0.1:9,[::1]:9"])
def test_an_error_names_no_address_no_login_and_no_words(
    product: str, nodes: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    engine = engine_at(f"{product}+http://komma:geheim@{nodes}/komma")

    with pytest.raises(EngineUnavailable) as caught:
        engine.search(PLAN)

    assert str(caught.value).startswith("Der Cluster antwortet nicht: ")
    assert caught.value.__cause__ is None
    for told in (str(caught.value), caplog.text):
        assert "geheim" not in told
        assert "hakenkreuz" not in told


def test_opensearch_certificates_are_always_checked() -> None:
    engine = engine_at("opensearch+https://komma:geheim@nowhere.example.org/town")

    [connection] = engine.sender.client.transport.connection_pool.connections

    assert connection.pool.cert_reqs == "CERT_REQUIRED"


def test_elasticsearch_certificates_are_always_checked() -> None:
    engine = engine_at("elasticsearch+https://komma:geheim@nowhere.example.org/town")

    [node] = engine.sender.client.transport.node_pool.all()

    assert node.config.verify_certs
