# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form of the adapting page: answers to the gaps, and the words of each block."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from toolbox.documents.markup import to_html, to_markup
from toolbox.documents.source import SourceBlock
from toolbox.models import Adaptation
from toolbox.placeholders.parsing import problems

from .answers import AnswersMixin

MAX_BLOCK = 6000
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
        self.add_answers(keys, adaptation.answers)
        for block in original:
            if not block.is_locked:
                self._add_block(block, adaptation.edits.get(block.id, {}))

    def _add_block(self, block: SourceBlock, edit: dict[str, Any]) -> None:
        for part, markup in parts_of(block).items():
            name = field_name(block, part)
            self.fields[name] = part_field(block, part)
            self.initial[name] = edited_markup(edit, part) if part in edit else markup
        omitted = field_name(block, "omitted")
        self.fields[omitted] = forms.BooleanField(
            label="Diesen Abschnitt weglassen", required=False
        )
        self.initial[omitted] = bool(edit.get("omitted"))

    @property
    def blocks(self) -> list[BlockFields]:
        """All blocks in reading order; a locked one has no fields."""
        return [
            BlockFields(
                block,
                TYPE_LABELS[block.type],
                tuple(
                    self[name]
                    for part in (*parts_of(block), "omitted")
                    if (name := field_name(block, part)) in self.fields
                ),
            )
            for block in self.original
        ]

    @property
    def edits(self) -> dict[str, dict[str, Any]]:
        """The changed parts by block id, as `Adaptation.edits` keeps them."""
        edits = {
            block.id: self._edit_of(block)
            for block in self.original
            if not block.is_locked
        }
        return {block_id: edit for block_id, edit in edits.items() if edit}

    def _edit_of(self, block: SourceBlock) -> dict[str, Any]:
        edit: dict[str, Any] = {}
        for part, markup in parts_of(block).items():
            typed = self.cleaned_data.get(field_name(block, part))
            if typed is not None and normalised(typed) != normalised(markup):
                edit[part] = stored_part(part, typed)
        if self.cleaned_data.get(field_name(block, "omitted")):
            edit["omitted"] = True
        return edit


TYPE_LABELS = {
    "heading": "Überschrift",
    "paragraph": "Absatz",
    "list": "Liste",
    "quote": "Zitat",
    "callout": "Hinweiskasten",
    "image": "Bild",
    "contact": "Pressekontakt",
    "support_services": "Anlaufstellen",
}


class MarkupField(forms.CharField):
    """Plain text with a few marks; refuses placeholders that do not exist."""

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
        return {"items": "\n".join(to_markup(item) for item in block.items)}
    if block.type == "image":
        return {"extra": to_markup(block.extra)}
    parts = {"text": to_markup(block.text)}
    if block.type in EXTRA_LABELS:
        parts["extra"] = to_markup(block.extra)
    return parts


def part_field(block: SourceBlock, part: str) -> forms.Field:
    if part == "items":
        label, rows = "Einträge, einer in jeder Zeile", max(3, len(block.items) + 1)
    elif part == "extra":
        label, rows = EXTRA_LABELS[block.type], 1
    else:
        label = TYPE_LABELS[block.type]
        rows = 1 if block.type == "heading" else 5
    widget = forms.TextInput() if rows == 1 else forms.Textarea(attrs={"rows": rows})
    return MarkupField(label=label, max_length=MAX_BLOCK, required=False, widget=widget)


def edited_markup(edit: dict[str, Any], part: str) -> str:
    if part == "items":
        return "\n".join(to_markup(item) for item in edit["items"])
    return to_markup(edit[part])


def stored_part(part: str, typed: str) -> str | list[str]:
    if part == "items":
        return [to_html(line) for line in typed.splitlines() if line.strip()]
    return to_html(typed)


def normalised(markup: str) -> str:
    """A browser sends line ends as CRLF and drops none of ours."""
    return "\n".join(line.rstrip() for line in markup.strip().splitlines())
