# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request comes in, what its person may find goes out; the network decides.

`search` knows no memberships: the package that does registers itself here.
"""

from collections.abc import Callable

from django.http import HttpRequest

from search.documents import PUBLIC

Decide = Callable[[HttpRequest], frozenset[str]]


def only_public(request: HttpRequest) -> frozenset[str]:
    return frozenset({PUBLIC})


DECIDERS: list[Decide] = []


def register(decide: Decide) -> None:
    """Called once, when the applications are ready."""
    DECIDERS[:] = [decide]


def access_of(request: HttpRequest) -> frozenset[str]:
    """What may be found, the public always; nothing else if nobody has a say."""
    decide = DECIDERS[0] if DECIDERS else only_public
    return decide(request) | {PUBLIC}
