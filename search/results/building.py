# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The hits of an engine come in, results with marked titles and snippets go out."""

import re
from collections.abc import Iterable

from search.documents import PUBLIC
from search.engines.port import Hit

from .found import Piece, Result
from .marking import Marker, pieces
from .snippets import snippet_of

LINE_BREAK = re.compile(r"(?P<end>[.!?…:,;]?)\s*\n\s*")


def result_of(hit: Hit, marker: Marker) -> Result:
    shown = hit.shown
    snippet = snippet_of(shown, marker)
    title = shown["title"]
    return Result(
        key=hit.key,
        section=shown["section"],
        kind=shown["kind"],
        url=shown["url"],
        title=pieces(title, marker.marks(title), 0, len(title)),
        snippet=in_one_line(snippet.pieces),
        attachment=snippet.attachment,
        date=shown["date"],
        facets={name: tuple(values) for name, values in shown["facets"].items()},
        details=shown["details"],
        score=hit.score,
        language=shown.get("language", "de"),
        access=frozenset(shown.get("access") or {PUBLIC}),
    )


def in_one_line(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """What stood on lines of its own is set apart, as a heading is no sentence."""
    return tuple(
        Piece(LINE_BREAK.sub(set_apart, piece.text), piece.is_marked)
        for piece in pieces
    )


def set_apart(found: re.Match[str]) -> str:
    return f"{found['end']} " if found["end"] else " · "
