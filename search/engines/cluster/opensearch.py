# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Requests go out to OpenSearch through its own client."""

from collections.abc import Mapping
from typing import Any

from opensearchpy import OpenSearch
from opensearchpy.exceptions import OpenSearchException, TransportError

from .addresses import Address
from .answers import understood
from .sending import Body, problem_of


class OpenSearchSender:
    name = "opensearch"

    def __init__(self, address: Address) -> None:
        self.tries = min(2, len(address.nodes))
        options: dict[str, Any] = {}
        if address.is_encrypted:
            options["verify_certs"] = True
            if address.certificates:
                options["ca_certs"] = address.certificates
        if address.user:
            options["http_auth"] = (address.user, address.password)
        self.client = OpenSearch(
            [{"host": node.host, "port": node.port} for node in address.nodes],
            use_ssl=address.is_encrypted,
            max_retries=1,
            retry_on_timeout=self.tries > 1,
            **options,
        )

    def send(
        self,
        method: str,
        path: str,
        body: Body = None,
        *,
        seconds: float,
        **parameters: str,
    ) -> Mapping[str, Any]:
        serialise = self.client.transport.serializer.dumps
        content: Body | str = body
        if body is not None and not isinstance(body, Mapping):
            content = "".join(f"{serialise(line)}\n" for line in body)
        try:
            answer = self.client.transport.perform_request(
                method,
                path,
                params=parameters,
                body=content,
                timeout=seconds / self.tries,
            )
        except TransportError as problem:
            raise problem_of(problem.status_code, type(problem).__name__) from None
        except OpenSearchException as problem:
            raise problem_of("unlesbar", type(problem).__name__) from None
        with understood():
            return dict(answer)
