# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form of the adapting page: answers to the gaps, and the words of each block."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from toolbox.documents.markup import to_html, to_markup
from toolbox.documents.runs import clean_text
from toolbox.documents.source import SourceBlock
from toolbox.models import Adaptation
from toolbox.placeholders.parsing import problems

from .answers import AnswersMixin

MAX_BLOCK = 6000
EMPTY_HELP = "Leer heißt: Dieser Abschnitt fällt weg."
WORDED = {"heading", "paragraph", "list", "quote", "callout", "image"}
EXTRA_LABELS = {
    "quote": "Wer spricht",
    "callout": "Titel des Kastens",
    "image": "Bildunterschrift",
}


@dataclass(frozen=True)
class BlockFields:
    """The fields of one block, beside what the editors wrote and allow."""

    block: SourceBlock
    label: str
    fields: tuple[forms.BoundField, ...]


class AdaptationForm(AnswersMixin, forms.Form):
    """Every block that is not locked can be reworded or left out.

    The words are edited as plain text with a few marks (`toolbox.documents.markup`),
    so the form works without JavaScript and with a screen reader.
    """

    title = forms.CharField(
        label="Bezeichnung",
        max_length=200,
        help_text="So finden Sie die Anpassung in Ihrer Liste wieder.",
    )
    edition = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(
        self,
        data: Any = None,
        *,
        adaptation: Adaptation,
        keys: Sequence[str],
        original: Sequence[SourceBlock],
    ) -> None:
        super().__init__(
            data,
            initial={"title": adaptation.title, "edition": adaptation.edition},
        )
        self.original = original
        self.stored = adaptation.edits
        self.add_answers(keys, adaptation.answers)
        for block in original:
            if not block.is_fixed:
                self._add_block(block, self.stored.get(block.id, {}))

    def _add_block(self, block: SourceBlock, edit: dict[str, Any]) -> None:
        for part, markup in parts_of(block).items():
            name = field_name(block, part)
            stored = edited_markup(edit, part) if part in edit else markup
            self.fields[name] = part_field(block, part, max(len(stored), len(markup)))
            self.initial[name] = stored
        omitted = field_name(block, "omitted")
        self.fields[omitted] = forms.BooleanField(
            label="Diesen Abschnitt weglassen", required=False
        )
        self.initial[omitted] = bool(edit.get("omitted"))

    @property
    def blocks(self) -> list[BlockFields]:
        """All blocks that a person can tell apart; a locked one has no fields."""
        return [
            BlockFields(
                block,
                label_of(block),
                tuple(
                    self[name]
                    for part in (*parts_of(block), "omitted")
                    if (name := field_name(block, part)) in self.fields
                ),
            )
            for block in self.original
            if block.id
        ]

    @property
    def edits(self) -> dict[str, dict[str, Any]]:
        """The changed parts by block id, as `Adaptation.edits` keeps them."""
        edits = {
            block.id: self._edit_of(block)
            for block in self.original
            if not block.is_fixed
        }
        return {block_id: edit for block_id, edit in edits.items() if edit}

    def _edit_of(self, block: SourceBlock) -> dict[str, Any]:
        edit: dict[str, Any] = {}
        stored = self.stored.get(block.id, {})
        for part, markup in parts_of(block).items():
            name = field_name(block, part)
            typed = normalised(self._typed(name))
            if typed == normalised(markup):
                continue
            is_kept = part in stored and typed == normalised(self.initial[name])
            html = stored[part] if is_kept else stored_part(part, typed)
            if html or part == "extra":
                edit[part] = html
            else:
                edit["omitted"] = True
        if self.cleaned_data.get(field_name(block, "omitted")):
            edit["omitted"] = True
        return edit

    def _typed(self, name: str) -> str:
        """What was sent; a field that was not, or that is in error, stays as it was."""
        is_sent = self.add_prefix(name) in self.data
        typed = self.cleaned_data.get(name) if is_sent else None
        return self.initial[name] if typed is None else typed


TYPE_LABELS = {
    "heading": "Überschrift",
    "paragraph": "Absatz",
    "list": "Liste",
    "quote": "Zitat",
    "callout": "Hinweiskasten",
    "image": "Bild",
    "contact": "Pressekontakt",
    "support_services": "Anlaufstellen",
    "fact": "Tatsache",
    "pause": "Sprechpause",
}


def label_of(block: SourceBlock) -> str:
    return block.label or TYPE_LABELS[block.type]


class MarkupField(forms.CharField):
    """Plain text with a few marks; refuses placeholders that do not exist."""

    def to_python(self, value):
        # A browser sends line ends as CRLF, which must not count as two characters.
        return super().to_python(clean_text(value or ""))

    def clean(self, value):
        cleaned = super().clean(value)
        found = problems(cleaned)
        if found:
            raise forms.ValidationError(list(found))
        return cleaned


def field_name(block: SourceBlock, part: str) -> str:
    return f"block-{block.id}-{part}"


def parts_of(block: SourceBlock) -> dict[str, str]:
    """The editable parts of a block and their text with marks."""
    if block.type not in WORDED:
        return {}
    if block.type == "list":
        return {"items": in_lines(block.items)}
    parts = {} if block.type == "image" else {"text": to_markup(block.text)}
    if block.type == "heading":
        parts["text"] = in_one_line(block.text)
    if block.type in EXTRA_LABELS:
        parts["extra"] = in_one_line(block.extra)
    return parts


def part_field(block: SourceBlock, part: str, length: int) -> forms.Field:
    """`length` is that of the text so far: it may stay, however long it is."""
    if part == "items":
        label, rows = "Einträge, einer in jeder Zeile", max(3, len(block.items) + 1)
    elif part == "extra":
        label, rows = EXTRA_LABELS[block.type], 1
    else:
        label = label_of(block)
        rows = 1 if block.type == "heading" else 5
    return MarkupField(
        label=label,
        help_text="" if part == "extra" else help_for(block),
        max_length=max(MAX_BLOCK, length),
        required=False,
        widget=forms.TextInput() if rows == 1 else forms.Textarea(attrs={"rows": rows}),
    )


def help_for(block: SourceBlock) -> str:
    if not block.limit:
        return EMPTY_HELP
    return f"Höchstens {block.limit} Zeichen, Lücken gefüllt. {EMPTY_HELP}"


def edited_markup(edit: dict[str, Any], part: str) -> str:
    if part == "items":
        return in_lines(edit["items"])
    return to_markup(edit[part])


def in_lines(items: Iterable[str]) -> str:
    return "\n".join(in_one_line(item) for item in items)


def in_one_line(html: str) -> str:
    """For a field of one line: a browser would drop the line ends without a blank."""
    return re.sub(r"\n+", " ", to_markup(html))


def stored_part(part: str, typed: str) -> str | list[str]:
    if part == "items":
        return [html for line in typed.splitlines() if (html := to_html(line))]
    return to_html(typed)


def normalised(markup: str) -> str:
    """Blanks at the ends of lines and of the whole are nobody's wording."""
    return "\n".join(line.rstrip() for line in markup.strip().splitlines())
