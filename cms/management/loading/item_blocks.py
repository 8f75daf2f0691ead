# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The text of an item comes in, its blocks go out, each with what may be changed."""

import re
from collections.abc import Iterator
from typing import Any

from cms.models import SupportService
from toolbox.models import Fact

from .files import ContentError
from .markdown import Chunk, chunks, inline_text, rich_text
from .mistakes import each

Block = dict[str, Any]
LIST_LINE = re.compile(r"^(?:- \[ \] |- |\d+\. )")
BOX = "- [ ] "
DIRECTIVE_BELOW_A_LINE = re.compile(
    r"(?<=[^\n])\n(?=@[a-z]+(?::|[ \t]*$))", re.MULTILINE
)


def item_blocks(body: str) -> list[Block]:
    """The raw value of an `ItemStreamBlock` stream, without ids."""
    governed = _Governed()
    spaced = DIRECTIVE_BELOW_A_LINE.sub("\n\n", body)
    made = each(governed.blocks, chunks(spaced, enclosing=frozenset()))
    return [block for blocks in made for block in blocks]


class _Governed:
    """Makes blocks with the directives that stand before them."""

    def __init__(self) -> None:
        self.editing: dict[str, str] = {}
        self.title = ""

    def blocks(self, part: Chunk) -> list[Block]:
        """Those of a chunk, none for a directive that speaks of the next one."""
        blocks = []
        match part.directive:
            case "gesperrt":
                self.editing = {"editing": "locked", "lock_reason": part.argument}
            case "anpassen":
                self.editing = {"editing": "must_change"}
            case "hinweis":
                self.title = part.argument
            case "kontakt" | "anlaufstellen" | "fakt" | "pause":
                blocks.append(_with(_data_block(part), self.editing))
                self.editing = {}
            case str(unknown) if unknown:
                raise ContentError(f"Die Anweisung „@{unknown}“ gibt es nicht.")
        if part.text:
            made = _worded_blocks(part.text, self.title)
            blocks += [_with(block, self.editing) for block in made]
            self.editing, self.title = {}, ""
        return blocks


def _with(block: Block, editing: dict[str, str]) -> Block:
    defaults = {"editing": "free", "lock_reason": ""}
    return {**block, "value": defaults | editing | block["value"]}


def _data_block(part: Chunk) -> Block:
    if part.directive == "kontakt":
        return {"type": "contact", "value": {}}
    if part.directive == "fakt":
        return {"type": "fact", "value": {"fact": fact_called(part.argument).pk}}
    if part.directive == "pause":
        return {"type": "pause", "value": {"length": part.argument or "Pause"}}
    names = [name.strip() for name in part.argument.split(",")]
    kinds = [name for name in names if name in SupportService.Kind.values]
    offices = each(_office, (name for name in names if name not in kinds))
    return {"type": "support_services", "value": {"kinds": kinds, "offices": offices}}


def fact_called(slug: str) -> Fact:
    fact = Fact.objects.filter(slug=slug.strip()).first()
    if fact is None:
        raise ContentError(f"Die Tatsache „{slug}“ gibt es nicht.")
    return fact


def _office(slug: str) -> int:
    office = SupportService.objects.filter(slug=slug).first()
    if office is None:
        raise ContentError(f"Die Anlaufstelle „{slug}“ gibt es nicht.")
    return office.pk


def _worded_blocks(text: str, title: str) -> list[Block]:
    if not title:
        return [_worded_block(piece) for piece in _pieces(text)]
    if any(line.startswith(BOX) for line in text.splitlines()):
        raise ContentError(
            f"Im Hinweis „{title}“ steht eine Liste zum Abhaken. Bitte setzen Sie sie "
            "mit einer leeren Zeile darunter."
        )
    value = {"title": inline_text(title), "text": rich_text(text)}
    return [{"type": "callout", "value": value}]


def _pieces(text: str) -> Iterator[str]:
    """A list of boxes is a block of its own, also right below a line or a list."""
    boxes = False
    piece: list[str] = []
    for line in text.splitlines():
        if LIST_LINE.match(line) and line.startswith(BOX) is not boxes and piece:
            yield "\n".join(piece)
            piece = []
        if LIST_LINE.match(line):
            boxes = line.startswith(BOX)
        piece.append(line)
    yield "\n".join(piece)


def _worded_block(text: str) -> Block:
    if text.startswith("## ") or text.startswith("### "):
        level = "1" if text.startswith("## ") else "2"
        value = {"text": inline_text(text.lstrip("# ")), "level": level}
        return {"type": "heading", "value": value}
    if text.startswith("> "):
        return {"type": "quote", "value": _quote(text)}
    if LIST_LINE.match(text):
        return {"type": "list", "value": _list(text)}
    return {"type": "paragraph", "value": {"text": rich_text(text)}}


def _quote(text: str) -> dict[str, str]:
    lines = [line.removeprefix(">").strip() for line in text.splitlines()]
    speaker = "".join(line[2:] for line in lines if line.startswith("— "))
    words = " ".join(line for line in lines if not line.startswith("— "))
    return {"text": rich_text(words), "speaker": inline_text(speaker)}


def _list(text: str) -> dict[str, Any]:
    lines: list[str] = []
    for line in text.splitlines():
        if LIST_LINE.match(line):
            lines.append(LIST_LINE.sub("", line))
        else:
            lines[-1] += f" {line.strip()}"
    first = LIST_LINE.match(text)
    mark = first[0] if first else ""
    style = {BOX: "check", "- ": "bullet"}.get(mark, "number")
    return {"style": style, "items": [inline_text(line) for line in lines]}
