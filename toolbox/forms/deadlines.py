# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the deadline calculator asks: is the offender known, since when, in which state.

The answers stand in the address, so that going back and reloading keep them.
"""

import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from cms.models import FederalState

KNOWN, UNKNOWN = "ja", "nein"
ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EARLIEST = date(2000, 1, 1)
GERMAN_DATES = ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"]


class DayInput(forms.DateInput):
    input_type = "date"


class KnowledgeField(forms.DateField):
    widget = DayInput(format="%Y-%m-%d")

    def to_python(self, value) -> date | None:
        return super().to_python(str(value or "").replace("\x00", "").strip())

    def validate(self, value: date | None) -> None:
        super().validate(value)
        if value is None:
            return
        if value > timezone.localdate():
            raise ValidationError(
                "Dieser Tag liegt in der Zukunft. Bitte geben Sie den Tag an, an dem "
                "Sie von Tat und Person erfahren haben."
            )
        if value < EARLIEST:
            raise ValidationError(
                f"Bitte prüfen Sie das Jahr. Der Rechner beginnt mit dem "
                f"{EARLIEST:%d.%m.%Y}."
            )


class DeadlineForm(forms.Form):
    person = forms.ChoiceField(
        label="Wissen Sie, wer es getan hat?",
        help_text="Ein Profilname allein genügt meist nicht.",
        choices=[
            (KNOWN, "Ja, die Person ist bekannt"),
            (UNKNOWN, "Nein, noch nicht"),
        ],
        widget=forms.RadioSelect,
        error_messages={
            "required": "Bitte sagen Sie, ob die Person bekannt ist.",
            "invalid_choice": "Bitte wählen Sie „Ja“ oder „Nein“.",
        },
    )
    kenntnis = KnowledgeField(
        label="Seit welchem Tag wissen Sie beides: was geschehen ist und wer es war?",
        help_text="Zum Beispiel 24.11.2026. Haben Sie die Person erst später "
        "erfahren, zählt der spätere Tag. Bei „Nein“ bleibt das Feld leer.",
        input_formats=GERMAN_DATES,
        error_messages={
            "required": "Bitte geben Sie den Tag an.",
            "invalid": "Bitte geben Sie ein Datum wie 24.11.2026 an.",
        },
    )
    land = forms.ModelChoiceField(
        FederalState.objects.all(),
        label="In welchem Bundesland stellen Sie den Antrag?",
        help_text="Davon hängen die Feiertage ab.",
        empty_label="Bitte wählen",
        error_messages={
            "required": "Bitte wählen Sie ein Bundesland.",
            "invalid_choice": "Bitte wählen Sie ein Bundesland aus der Liste.",
        },
    )

    def __init__(self, *args, **options) -> None:
        """Day and state count only once the person is known."""
        super().__init__(*args, **options)
        for name in ("kenntnis", "land"):
            self.fields[name].required = not self.is_offender_unknown
        typed = self.data.get("kenntnis", "")
        if typed and not ISO_DATE.fullmatch(typed):
            # A date picker would drop what it cannot read.
            self.fields["kenntnis"].widget.input_type = "text"

    @property
    def is_offender_unknown(self) -> bool:
        return self.data.get("person") == UNKNOWN
