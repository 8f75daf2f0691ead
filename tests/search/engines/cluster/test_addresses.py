# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What SEARCH_URL may say, and what is told to those who wrote it wrongly."""

import pytest

from search.engines.cluster.addresses import (
    EXAMPLE,
    Address,
    Node,
    WrongAddress,
    address_of,
)


def test_address_of_reads_everything() -> None:
    address = address_of(
        "opensearch+https://komma:ge%40heim%2F1@a.example.org:9201,b.example.org"
        "/town_index-2?ca=/etc/ssl/town.pem"
    )

    assert address == Address(
        product="opensearch",
        is_encrypted=True,
        nodes=(
            Node(host="a.example.org", port=9201),
            Node(host="b.example.org", port=9200),
        ),
        index="town_index-2",
        user="komma",
        password="ge@heim/1",
        certificates="/etc/ssl/town.pem",
    )


def test_address_of_needs_only_product_and_host() -> None:
    address = address_of(" Elasticsearch+http://localhost ")

    assert address == Address(
        product="elasticsearch",
        is_encrypted=False,
        nodes=(Node(host="localhost", port=9200),),
        index="komma",
    )


def test_address_of_takes_ipv6() -> None:
    address = address_of("opensearch+http://[::1]:9300/komma")

    assert address.nodes == (Node(host="::1", port=9300),)
    assert str(address.nodes[0]) == "[::1]:9300"


def test_address_of_names_each_node_once() -> None:
    address = address_of("opensearch+http://a,b:9200,a:9200")

    assert [str(node) for node in address.nodes] == ["a:9200", "b:9200"]


def test_address_of_takes_its_own_example() -> None:
    assert address_of(EXAMPLE).index == "komma"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("https://komma:geheim@host/komma", "beginnt nicht mit"),
        ("solr+https://host/komma", "beginnt nicht mit"),
        ("opensearch+ftp://host/komma", "beginnt nicht mit"),
        ("opensearch", "beginnt nicht mit"),
        ("opensearch+https://", "Ein Rechner"),
        ("opensearch+https://komma:geheim@/komma", "Ein Rechner"),
        ("opensearch+https://host:99999/komma", "Ein Rechner"),
        ("opensearch+https://host:neun/komma", "Ein Rechner"),
        ("opensearch+https://host,,other/komma", "Ein Rechner"),
        ("opensearch+https://[::1/komma", "Ein Rechner"),
        ("opensearch+https://host/Komma", "Name des Index"),
        ("opensearch+https://host/_komma", "Name des Index"),
        ("opensearch+https://host/a/b", "Name des Index"),
    ],
)
def test_address_of_names_the_mistake(text: str, part: str) -> None:
    with pytest.raises(WrongAddress) as caught:
        address_of(text)

    assert part in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_address_keeps_its_password_out_of_sight() -> None:
    assert "geheim" not in repr(address_of(EXAMPLE))
