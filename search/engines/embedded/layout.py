# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The fields of the index on disk, and an entry in them as a tantivy document."""

import json
from collections.abc import Iterable
from datetime import date
from importlib.metadata import version

import tantivy

from search.documents import FACETS
from search.german.version import ANALYSIS

from ..entries import PHRASE_FIELDS, TERM_FIELDS, IndexEntry, clean, microseconds

#: Raised with every change of the fields; an index of another number is rebuilt.
LAYOUT = 2
VERSION = {"layout": LAYOUT, "analysis": ANALYSIS, "tantivy": version("tantivy")}

#: What can be filtered by and counted; a document may have several values.
COUNTED = ("section", "language", *FACETS)
FILTERED = ("key", "access", *COUNTED)
WORDS = ("words", "title_words")
#: Texts in whose ascending order the documents stand; equal ones are ordered by key.
ORDERS = ("by_weight", "newest", "oldest")
#: The beginning of the key as numbers, eight bytes each: read at once for many hits.
KEY_PARTS = tuple(f"key_{number}" for number in range(5))
PART = 8

LAST_DAY = date.max.toordinal()


def schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    add_raw(builder, "key", stored=True)
    for name in TERM_FIELDS:
        builder.add_text_field(name, tokenizer_name="terms", index_option="freq")
    for name in PHRASE_FIELDS:
        builder.add_text_field(name, tokenizer_name="terms", index_option="position")
    for name in (*WORDS, "access"):
        add_raw(builder, name)
    for name in (*COUNTED, *ORDERS):
        add_raw(builder, name, fast=True)
    for name in KEY_PARTS:
        builder.add_unsigned_field(name, fast=True)
    builder.add_integer_field("visible_from", fast=True)
    builder.add_integer_field("weight", indexed=True)
    builder.add_bytes_field("shown", stored=True)
    return builder.build()


def add_raw(
    builder: tantivy.SchemaBuilder,
    name: str,
    *,
    stored: bool = False,
    fast: bool = False,
) -> None:
    """A field whose values are taken as they are."""
    builder.add_text_field(
        name, stored=stored, fast=fast, tokenizer_name="raw", index_option="basic"
    )


def prepare(index: tantivy.Index) -> tantivy.Index:
    """An opened index that knows how terms are cut and reloads when it is told to."""
    blanks = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("terms", blanks)
    index.config_reader(reload_policy="manual")
    return index


def stored(entry: IndexEntry) -> tantivy.Document:
    document = tantivy.Document()
    document.add_text("key", clean(entry.key))
    for name in (*TERM_FIELDS, *PHRASE_FIELDS):
        document.add_text(name, clean(" ".join(getattr(entry, name))))
    several: dict[str, Iterable[str]] = {
        **entry.facets,
        **{name: getattr(entry, name) for name in (*WORDS, "access")},
        "section": (entry.section,),
        "language": (entry.language,),
    }
    for name in (*COUNTED, *WORDS, "access"):
        for value in sorted(set(several.get(name, ()))):
            document.add_text(name, clean(value))
    for name, value in orders(entry).items():
        document.add_text(name, clean(value))
    for name, number in zip(KEY_PARTS, key_parts(entry.key), strict=True):
        document.add_unsigned(name, number)
    if entry.visible_from is not None:
        document.add_integer("visible_from", microseconds(entry.visible_from))
    document.add_integer("weight", entry.weight)
    document.add_bytes("shown", shown(entry))
    return document


def orders(entry: IndexEntry) -> dict[str, str]:
    """A document without a date comes after all others, whichever way round."""
    day = entry.date.toordinal() if entry.date else None
    newest = LAST_DAY if day is None else LAST_DAY - day
    oldest = LAST_DAY if day is None else day
    return {
        "by_weight": f"{9 - entry.weight}{entry.key}",
        "newest": f"{newest:07}{entry.key}",
        "oldest": f"{oldest:07}{entry.key}",
    }


def key_parts(key: str) -> list[int]:
    """Numbers in the order of the keys, as far as they reach."""
    length = PART * len(KEY_PARTS)
    padded = key.encode("utf-8", "replace")[:length].ljust(length, b"\0")
    return [
        int.from_bytes(padded[first : first + PART]) for first in range(0, length, PART)
    ]


def shown(entry: IndexEntry) -> bytes:
    as_json = json.dumps(entry.shown, ensure_ascii=False, separators=(",", ":"))
    return as_json.encode("utf-8", "replace")
