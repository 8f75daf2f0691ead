# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a press kit (quotes, people, facts, programme) are typed, added, removed."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict

from .kit_fields import QuietForm, day, line, lines

MAX_ROWS = 40
NEEDED = "Bitte füllen Sie dieses Feld aus, oder entfernen Sie die Zeile."


class QuoteForm(QuietForm):
    text = lines("Zitat, ohne Anführungszeichen", longest=1000, required=True)
    person = line("Wer spricht", longest=120)
    role = line("Funktion", longest=120)
    released_on = day("Freigegeben am")


class PersonForm(QuietForm):
    name = line("Name", longest=120, required=True)
    role = line("Funktion", longest=120)
    about = lines("Zur Person", longest=600, rows=2)


class FactForm(QuietForm):
    figure = line(
        "Zahl", longest=60, required=True, help_text="Zum Beispiel „26“ oder „2 von 3“."
    )
    meaning = line("Was sie bedeutet", longest=200, required=True)
    source = line("Quelle und Stand", longest=200)


class ProgrammeForm(QuietForm):
    time = line("Wann", longest=60, help_text="Zum Beispiel „12. Mai, 18 Uhr“.")
    title = line("Was", longest=200, required=True)
    place = line("Wo", longest=120)


class RowFormSet(forms.BaseFormSet):
    """As many rows as were typed; an empty one counts for nothing."""

    is_quiet = False

    def initial_form_count(self) -> int:
        """None when bound, so that each row may stay empty."""
        return 0 if self.is_bound else super().initial_form_count()

    @property
    def rows(self) -> list[dict[str, str]]:
        """The typed rows as the kit keeps them."""
        return [
            {name: as_stored(value) for name, value in form.cleaned_data.items()}
            for form in self.forms
            if form.has_changed()
        ]


def as_stored(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else value or ""


ROW_FORMS = {
    "quotes": QuoteForm,
    "people": PersonForm,
    "facts": FactForm,
    "programme": ProgrammeForm,
}
ROW_FORMSETS = {
    name: forms.formset_factory(
        form, RowFormSet, extra=0, max_num=MAX_ROWS, absolute_max=MAX_ROWS
    )
    for name, form in ROW_FORMS.items()
}


def row_formset(
    name: str,
    data: Mapping | None,
    rows: Sequence[Mapping[str, str]],
    is_quiet: bool,
) -> RowFormSet:
    formset = ROW_FORMSETS[name](data, initial=rows or None, prefix=name)
    if data is not None:
        formset.initial = None
    formset.is_quiet = is_quiet
    for form in formset.forms:
        form.is_quiet = is_quiet
        for field in form.fields.values():
            field.error_messages["required"] = NEEDED
    return formset


def with_row(data: QueryDict, name: str) -> QueryDict:
    """What was typed, and one empty row more; nothing new beyond MAX_ROWS."""
    changed = data.copy()
    changed[f"{name}-TOTAL_FORMS"] = str(min(row_count(data, name) + 1, MAX_ROWS))
    return changed


def without_row(data: QueryDict, name: str, gone: int) -> QueryDict:
    """What was typed without one row; those below it move up."""
    changed = data.copy()
    total = row_count(data, name)
    if not 0 <= gone < total:
        return changed
    for index in range(gone, total):
        for field in ROW_FORMS[name].base_fields:
            below = changed.get(f"{name}-{index + 1}-{field}", "")
            changed[f"{name}-{index}-{field}"] = below
    changed[f"{name}-TOTAL_FORMS"] = str(total - 1)
    return changed


def row_count(data: Mapping[str, str], name: str) -> int:
    typed = data.get(f"{name}-TOTAL_FORMS", "")
    return min(int(typed), MAX_ROWS) if typed.isascii() and typed.isdigit() else 0
