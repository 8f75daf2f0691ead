# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The whole page of a press kit as one form: what was typed in, its content out."""

from typing import Any

from django import forms
from django.db.models import Manager, Q, QuerySet
from django.http import QueryDict

from toolbox.models import OwnPressKit
from toolbox.own_press_kits.life import DETAILS, ROWS, content_of

from .kit_parts import KitDetailsForm, KitPictureForm, KitSharepicsForm, KitTextsForm
from .kit_rows import MAX_ROWS, RowFormSet, row_formset, with_row, without_row

OFFERED = 30


class KitEditor:
    """Details, texts, rows and pictures; asked and saved together.

    Looks like a form to `components/error_summary.html`.
    """

    def __init__(
        self, kit: OwnPressKit, data: QueryDict | None = None, *, is_quiet: bool = False
    ) -> None:
        self.kit = kit
        self.data = data
        self.is_bound = data is not None
        self.problems: list[str] = []
        self.theirs: list[tuple[str, str]] = []
        stored = content_of(kit)
        self.details = KitDetailsForm(data, kit=kit)
        texts, sharepics = stored["texts"], stored["sharepics"]
        self.texts = KitTextsForm(
            data,
            choices=offered(kit.municipality.adaptations.texts(), texts).select_related(
                "base_revision"
            ),
            chosen=texts,
        )
        self.sharepics = KitSharepicsForm(
            data,
            choices=offered(kit.municipality.sharepicadaptations, sharepics),
            chosen=sharepics,
        )
        self.rows = {
            name: row_formset(name, data, stored[name], is_quiet) for name in ROWS
        }
        self.pictures = [
            KitPictureForm(data, picture=picture) for picture in kit.pictures.all()
        ]
        for form in self._single_forms:
            form.is_quiet = is_quiet

    @property
    def _single_forms(self) -> list[forms.Form]:
        return [self.details, self.texts, self.sharepics, *self.pictures]

    @property
    def _forms(self) -> list[forms.Form]:
        rows = [form for formset in self.rows.values() for form in formset.forms]
        return [self.details, self.texts, self.sharepics, *rows, *self.pictures]

    @property
    def sent_pictures(self) -> list[KitPictureForm]:
        return [form for form in self.pictures if form.is_bound]

    def is_valid(self) -> bool:
        parts = [
            self.details,
            self.texts,
            self.sharepics,
            *self.rows.values(),
            *self.sent_pictures,
        ]
        return all(part.is_valid() for part in parts)

    @property
    def content(self) -> dict[str, Any]:
        """What `save_kit` takes; only after `is_valid`."""
        return {
            **self.details.content,
            **{name: formset.rows for name, formset in self.rows.items()},
            "texts": self.texts.content,
            "sharepics": self.sharepics.content,
            "pictures": [form.content for form in self.sent_pictures],
        }

    @property
    def errors(self) -> bool:
        return bool(self.non_field_errors()) or any(form.errors for form in self._forms)

    def non_field_errors(self) -> list[str]:
        hidden = self.details.errors.get("edition", [])
        rows = [
            error
            for formset in self.rows.values()
            if self.is_bound and not formset.is_quiet
            for error in formset.non_form_errors()
        ]
        return [*self.problems, *hidden, *rows]

    def visible_fields(self) -> list[forms.BoundField]:
        return [field for form in self._forms for field in form.visible_fields()]

    def show_conflict(self, current: OwnPressKit) -> None:
        """Say who was faster and what stands there now; the next save is informed."""
        who = current.updated_by or "Jemand"
        self.problems.append(
            f"{who} hat diese Mappe inzwischen gespeichert. Ihre Eingaben stehen noch "
            "hier. Vergleichen Sie: Wenn Sie noch einmal speichern, gilt Ihr Stand."
        )
        self.theirs = differences(self.content, current)
        self.details.data = self.details.data.copy()
        self.details.data["edition"] = current.edition

    @property
    def sections(self) -> list["RowSection"]:
        return [RowSection(name, self.rows[name], self.data) for name in ROWS]


def differences(typed: dict[str, Any], current: OwnPressKit) -> list[tuple[str, str]]:
    """What stands in the database where something else was typed, with its label."""
    stored = content_of(current)
    different = [
        name
        for name in (*DETAILS, *ROWS, "embargo_until")
        if typed[name] != stored[name]
    ]
    named = {words["id"]: words for words in stored["pictures"]}
    pictures = [
        (f"Bild {words['id']}", named[words["id"]])
        for words in typed["pictures"]
        if words != named.get(words["id"], words)
    ]
    labels = {name: current._meta.get_field(name).verbose_name for name in different}
    return [
        *((labels[name], as_read(stored[name])) for name in different),
        *((label, as_read([words])) for label, words in pictures),
    ]


def as_read(value: str | list[dict[str, str]]) -> str:
    if isinstance(value, str):
        return value or "leer"
    rows = (", ".join(str(part) for part in row.values() if part) for row in value)
    return "; ".join(rows) or "leer"


class RowSection:
    """A kind of rows with the words around it."""

    WORDS = {
        "quotes": ("zitate", "Zitate", "Zitat"),
        "people": ("personen", "Personen", "Person"),
        "facts": ("fakten", "Zahlen und Fakten", "Zahl"),
        "programme": ("programm", "Programm", "Programmpunkt"),
    }
    LEADS = {
        "quotes": "Was Redaktionen abdrucken dürfen. Nur freigegebene Worte.",
        "people": "Mit wem Redaktionen sprechen können, und wer im Text vorkommt.",
        "facts": "Jede Zahl mit ihrer Quelle.",
        "programme": "Nur wenn die Presse zu einem Termin kommen soll.",
    }

    def __init__(self, name: str, formset: RowFormSet, typed: QueryDict | None) -> None:
        self.name = name
        self.formset = formset
        self.anchor, self.title, self.single = self.WORDS[name]
        self.lead = self.LEADS[name]
        self.is_full = len(formset.forms) >= MAX_ROWS
        self.has_lost_row = bool(typed) and typed.get("remove", "").startswith(name)
        if typed and typed.get("add") == name and formset.forms:
            focus_first_field(formset.forms[-1])


def focus_first_field(form: forms.Form) -> None:
    """The browser goes to the row that was just added."""
    first = next(iter(form.fields.values()))
    first.widget.attrs["autofocus"] = True


def offered(own: Manager, chosen: list[int]) -> QuerySet:
    """The last changed ones, and those in the kit in any case."""
    recent = own.recent_first().values_list("pk", flat=True)[:OFFERED]
    return own.filter(Q(pk__in=chosen) | Q(pk__in=list(recent))).recent_first()


def with_changed_rows(data: QueryDict) -> QueryDict | None:
    """What was typed after a button added or removed a row; None for other buttons."""
    if (name := data.get("add")) in ROWS:
        return with_row(data, name)
    name, _, index = data.get("remove", "").partition(":")
    if name in ROWS and index.isascii() and index.isdigit():
        return without_row(data, name, int(index[:4]))
    return None
