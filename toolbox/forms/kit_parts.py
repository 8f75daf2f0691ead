# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Details, texts and pictures of a press kit: typed values in, checked ones out."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from cms.models.media import Licence
from toolbox.models import (
    Adaptation,
    KitPictureUpload,
    OwnPressKit,
    PressKitPage,
    SharepicAdaptation,
)
from toolbox.own_press_kits.life import DETAILS, as_text

from .kit_fields import QuietForm, day, line, lines, moment

MAX_PLACE = 99


class KitChoice(forms.ModelChoiceField):
    def to_python(self, value: Any) -> PressKitPage | None:
        """A number beyond what the database can look for is nobody's either."""
        try:
            return super().to_python(value)
        except OverflowError as error:
            sentence = self.error_messages["invalid_choice"]
            raise forms.ValidationError(sentence, code="invalid_choice") from error


class StartKitForm(forms.Form):
    title = line(
        "Worum geht es?",
        longest=200,
        required=True,
        help_text="Der Titel der Mappe. Sie können ihn später ändern.",
    )
    page = KitChoice(
        label="Womit wollen Sie anfangen?",
        queryset=PressKitPage.objects.none(),
        empty_label="Mit einer leeren Mappe",
        required=False,
        help_text="Aus einer Mappe der Toolbox kommen die Texte und Sharepics als Ihre "
        "Anpassungen und die Punkte des Programms. Zitate bleiben leer.",
    )

    def __init__(self, data: Any = None, *, pages: QuerySet[PressKitPage]) -> None:
        super().__init__(data)
        self.fields["page"].queryset = pages


class KitDetailsForm(QuietForm):
    title = line(
        "Titel der Mappe",
        longest=200,
        required=True,
        help_text="Steht groß über der Mappe, zum Beispiel „Reaktion auf die "
        "Schmierereien am Rathaus“.",
    )
    summary = lines(
        "Worum es geht", longest=600, help_text="Zwei, drei Sätze für die Redaktion."
    )
    place = line("Ort", longest=100)
    date = day("Datum", required=True)
    contact_name = line("Name", longest=120)
    contact_role = line("Funktion", longest=120)
    contact_phone = line(
        "Telefon", longest=60, help_text="Unter dieser Nummer geht jemand ans Telefon."
    )
    contact_email = forms.EmailField(label="E-Mail", max_length=254, required=False)
    embargo_until = moment(
        "Sperrfrist bis",
        help_text="Bis zu dieser Minute (deutsche Zeit) sehen alle nur einen Hinweis, "
        "danach die Mappe. Leer heißt: keine Sperrfrist. Gilt, sobald Sie speichern.",
    )
    correction = lines(
        "Was wurde berichtigt?",
        longest=800,
        help_text="Steht mit dem Datum über der Mappe. Zum Beispiel: „Die Zahl der "
        "Vorfälle war falsch, richtig ist 12.“",
    )
    edition = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    BASICS = ("title", "summary", "place", "date")
    CONTACT = ("contact_name", "contact_role", "contact_phone", "contact_email")

    def __init__(self, data: Any = None, *, kit: OwnPressKit) -> None:
        names = (*DETAILS, "embargo_until", "edition")
        super().__init__(data, initial={name: getattr(kit, name) for name in names})

    def clean_embargo_until(self) -> datetime | None:
        """One that has passed may stand; a new one lies ahead."""
        until = self.cleaned_data["embargo_until"]
        is_new = "embargo_until" in self.changed_data
        if until and is_new and until <= timezone.now():
            raise forms.ValidationError(
                "Dieser Zeitpunkt ist vorbei. Bitte wählen Sie einen späteren, oder "
                "leeren Sie das Feld: Dann gibt es keine Sperrfrist."
            )
        return until

    @property
    def basics(self) -> list[forms.BoundField]:
        return [self[name] for name in self.BASICS]

    @property
    def contact(self) -> list[forms.BoundField]:
        return [self[name] for name in self.CONTACT]

    @property
    def content(self) -> dict[str, str]:
        typed = {name: self.cleaned_data[name] for name in DETAILS}
        return {
            **typed,
            "date": typed["date"].isoformat(),
            "embargo_until": as_text(self.cleaned_data["embargo_until"]),
        }


class KitTextsForm(QuietForm):
    """Every adaptation of the municipality to tick, and its place among the ticked."""

    def __init__(
        self, data: Any = None, *, choices: Sequence[Adaptation], chosen: Sequence[int]
    ) -> None:
        super().__init__(data)
        self.choices = sorted(choices, key=lambda text: place_of(text.pk, chosen))
        for text in self.choices:
            is_chosen = text.pk in chosen
            self.fields[f"text-{text.pk}"] = forms.BooleanField(
                label=text.title, initial=is_chosen, required=False
            )
            self.fields[f"place-{text.pk}"] = forms.IntegerField(
                label=f"Platz von „{text.title}“",
                initial=chosen.index(text.pk) + 1 if is_chosen else None,
                min_value=1,
                max_value=MAX_PLACE,
                required=False,
            )

    @property
    def entries(self) -> list[tuple[Adaptation, forms.BoundField, forms.BoundField]]:
        return [
            (text, self[f"text-{text.pk}"], self[f"place-{text.pk}"])
            for text in self.choices
        ]

    @property
    def content(self) -> list[int]:
        """The ticked texts by their places; one without a place comes last."""
        typed = self.cleaned_data
        ticked = [text.pk for text in self.choices if typed[f"text-{text.pk}"]]
        return sorted(ticked, key=lambda pk: typed[f"place-{pk}"] or MAX_PLACE + 1)


class KitSharepicsForm(QuietForm):
    """Every sharepic of the municipality to tick."""

    def __init__(
        self,
        data: Any = None,
        *,
        choices: Sequence[SharepicAdaptation],
        chosen: Sequence[int],
    ) -> None:
        super().__init__(data)
        self.choices = choices
        for sharepic in choices:
            self.fields[f"sharepic-{sharepic.pk}"] = forms.BooleanField(
                label=sharepic.title, initial=sharepic.pk in chosen, required=False
            )

    @property
    def entries(self) -> list[tuple[SharepicAdaptation, forms.BoundField]]:
        return [(one, self[f"sharepic-{one.pk}"]) for one in self.choices]

    @property
    def content(self) -> list[int]:
        typed = self.cleaned_data
        return sorted(one.pk for one in self.choices if typed[f"sharepic-{one.pk}"])


def place_of(pk: int, chosen: Sequence[int]) -> int:
    return chosen.index(pk) if pk in chosen else len(chosen)


class KitPictureForm(QuietForm):
    """The words of one picture. Nothing has to be there yet: publishing asks for it."""

    alt = lines(
        "Alternativtext",
        longest=300,
        rows=2,
        help_text="Was ist zu sehen? Für alle, die das Bild nicht sehen können.",
    )
    caption = lines("Bildunterschrift", longest=500, rows=2)
    credit = line(
        "Bildnachweis",
        longest=200,
        help_text="Wer hat das Bild gemacht? Zum Beispiel „Kim Muster“.",
    )
    licence = forms.ChoiceField(
        label="Was dürfen Redaktionen damit?",
        choices=[("", "Bitte wählen"), *Licence.choices],
        required=False,
    )
    consent_until = day(
        "Einwilligung gilt bis",
        help_text="Nur wenn Menschen zu erkennen sind, die zustimmen mussten.",
    )
    is_logo = forms.BooleanField(label="Das ist ein Logo oder Wappen", required=False)
    is_removed = forms.BooleanField(label="Dieses Bild entfernen", required=False)

    def __init__(self, data: Any = None, *, picture: KitPictureUpload) -> None:
        prefix = f"picture-{picture.pk}"
        # A picture that came after the form was opened has no fields in it.
        is_sent = data is not None and f"{prefix}-alt" in data
        initial = {name: getattr(picture, name) for name in self.base_fields}
        super().__init__(data if is_sent else None, initial=initial, prefix=prefix)
        self.picture = picture

    @property
    def content(self) -> dict[str, Any]:
        """The words as the kit keeps them, in the order of `own_kits.words_of`."""
        typed = self.cleaned_data
        until: date | None = typed["consent_until"]
        return {
            "id": self.picture.pk,
            **typed,
            "consent_until": until.isoformat() if until else "",
        }
