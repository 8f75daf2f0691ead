# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Requests go out to Elasticsearch through its own client."""

from collections.abc import Mapping
from typing import Any

from elasticsearch import ApiError, Elasticsearch, TransportError

from .addresses import Address
from .answers import understood
from .sending import Body, problem_of


class ElasticsearchSender:
    name = "elasticsearch"

    def __init__(self, address: Address) -> None:
        self.tries = min(2, len(address.nodes))
        options: dict[str, Any] = {}
        if address.is_encrypted:
            options["verify_certs"] = True
            if address.certificates:
                options["ca_certs"] = address.certificates
        if address.user:
            options["basic_auth"] = (address.user, address.password)
        scheme = "https" if address.is_encrypted else "http"
        self.client = Elasticsearch(
            [f"{scheme}://{node}" for node in address.nodes],
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
        lines = body is not None and not isinstance(body, Mapping)
        content = "application/x-ndjson" if lines else "application/json"
        headers = {"Accept": "application/json", "Content-Type": content}
        try:
            response = self.client.options(
                request_timeout=seconds / self.tries
            ).perform_request(
                method, path, params=parameters, headers=headers, body=body
            )
        except ApiError as problem:
            raise problem_of(problem.status_code, type(problem).__name__) from None
        except TransportError as problem:
            raise problem_of("ohne Antwort", type(problem).__name__) from None
        with understood():
            return dict(response.body)
