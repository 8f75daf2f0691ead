# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""SEARCH_URL comes in, the nodes, the login and the name of the index go out."""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote

PRODUCTS = ("elasticsearch", "opensearch")
PORT = 9200
INDEX = re.compile(r"[a-z0-9][a-z0-9_-]{0,99}")
HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[\w.-]+)(?::(?P<port>\d{1,5}))?")
LOCAL = {"localhost", "127.0.0.1", "::1"}
EXAMPLE = "opensearch+https://komma:geheim@suche.example.org:9200/komma"


class WrongAddress(ValueError):
    """A German sentence that names the mistake and repeats nothing, so no password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    host: str
    port: int

    def __str__(self) -> str:
        return (
            f"[{self.host}]:{self.port}"
            if ":" in self.host
            else f"{self.host}:{self.port}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """`certificates` is the file of an own certificate authority, or empty."""

    product: str
    is_encrypted: bool
    nodes: tuple[Node, ...]
    index: str
    user: str = ""
    password: str = field(default="", repr=False)
    certificates: str = ""

    @property
    def is_local(self) -> bool:
        """Nothing leaves the machine."""
        return all(node.host in LOCAL for node in self.nodes)


def address_of(text: str) -> Address:
    """Read "opensearch+https://user:password@host:9200,host2/index?ca=/file.pem"."""
    scheme, separator, rest = text.strip().partition("://")
    product, _, protocol = scheme.lower().partition("+")
    if not separator or product not in PRODUCTS or protocol not in ("http", "https"):
        raise WrongAddress(
            "Die Adresse beginnt nicht mit „elasticsearch+https://“ oder "
            "„opensearch+https://“ (im eigenen Netz auch „+http://“)."
        )
    place, _, query = rest.partition("?")
    network, _, path = place.partition("/")
    login, _, hosts = network.rpartition("@")
    user, _, password = login.partition(":")
    return Address(
        product=product,
        is_encrypted=protocol == "https",
        nodes=nodes_of(hosts),
        index=index_of(path),
        user=unquote(user),
        password=unquote(password),
        certificates=parse_qs(query).get("ca", [""])[-1],
    )


def nodes_of(hosts: str) -> tuple[Node, ...]:
    found = [HOST.fullmatch(host.strip()) for host in hosts.split(",")]
    nodes = tuple(
        Node(host=match["name"].strip("[]"), port=int(match["port"] or PORT))
        for match in found
        if match
    )
    if len(nodes) < len(found) or any(not 0 < node.port < 65_536 for node in nodes):
        raise WrongAddress(
            "Ein Rechner der Adresse ist nicht lesbar; mehrere werden durch Kommas "
            "getrennt, etwa „suche1.example.org:9200,suche2.example.org:9200“."
        )
    # A client takes a node that is named twice for a mistake.
    return tuple(dict.fromkeys(nodes))


def index_of(path: str) -> str:
    name = path.strip("/") or "komma"
    if not INDEX.fullmatch(name):
        raise WrongAddress(
            "Der Name des Index am Ende der Adresse darf nur kleine Buchstaben, "
            "Ziffern, Unterstrich und Bindestrich haben; Sonderzeichen im Passwort "
            "werden geschrieben wie in jeder Adresse, etwa „%2F“ für „/“."
        )
    return name
