# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Certificates are checked, and the login goes only to who has the right one."""

import base64
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from search.engines.cluster.connecting import engine_at
from search.engines.port import EngineUnavailable

PRODUCTS = ["elasticsearch", "opensearch"]
LOGINS: list[str] = []


class CountingServer(BaseHTTPRequestHandler):
    """Says of every index that it has three documents."""

    def do_GET(self) -> None:
        LOGINS.append(self.headers.get("Authorization", ""))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Elastic-Product", "Elasticsearch")
        self.end_headers()
        self.wfile.write(b'{"count": 3}')

    def log_message(self, *arguments: object) -> None:
        """Quietly."""


def certificate(host: str, folder: Path) -> Path:
    """A file with the key and the certificate that it signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{host}.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return path


@contextmanager
def served(path: Path) -> Iterator[int]:
    """A server with that certificate on the port that comes out."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    LOGINS.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), CountingServer) as server:
        server.handle_error = lambda request, address: None
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_certificate_of_an_own_authority_is_taken(product, tmp_path) -> None:
    path = certificate("localhost", tmp_path)

    with served(path) as port:
        url = f"{product}+https://komma:ge%40heim@localhost:{port}/komma?ca={path}"
        count = engine_at(url).count()

    assert count == 3
    assert list(LOGINS) == [f"Basic {base64.b64encode(b'komma:ge@heim').decode()}"]


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize(
    ("host", "is_known"), [("localhost", False), ("elsewhere.example.org", True)]
)
def test_another_certificate_gets_no_login(product, host, is_known, tmp_path) -> None:
    path = certificate(host, tmp_path)
    known = f"?ca={path}" if is_known else ""

    with served(path) as port:
        url = f"{product}+https://komma:geheim@localhost:{port}/komma{known}"
        with pytest.raises(EngineUnavailable, match="SSLError|TlsError"):
            engine_at(url).count()

    assert LOGINS == []
