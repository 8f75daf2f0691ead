# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Errors of tantivy and the disk come in, those of the port go out, with a way out."""

from collections.abc import Iterator
from contextlib import contextmanager

from ..port import EngineUnavailable, IndexMissing

WAY_OUT = "Run: manage.py rebuild_index"
#: What Rust throws when it finds itself in an impossible state; it has no importable
#: class and is no `Exception`.
PANIC = "PanicException"


def is_of_tantivy(error: BaseException) -> bool:
    return isinstance(error, ValueError | OSError) or type(error).__name__ == PANIC


@contextmanager
def as_missing() -> Iterator[None]:
    """An index that cannot be read is as good as none."""
    try:
        yield
    except BaseException as error:
        if not is_of_tantivy(error):
            raise
        raise IndexMissing(
            f"The search index cannot be read ({error}). {WAY_OUT}"
        ) from error


@contextmanager
def as_unavailable() -> Iterator[None]:
    """An index that cannot be written; only around what tantivy and the disk do."""
    try:
        yield
    except BaseException as error:
        if not is_of_tantivy(error):
            raise
        raise EngineUnavailable(
            f"The search index cannot be written ({error}). Is the disk full, or the "
            f"index broken? {WAY_OUT}"
        ) from error
