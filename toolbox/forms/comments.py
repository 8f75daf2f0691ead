# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form for a comment that somebody wants an answer to; nothing of it is kept."""

from django import forms
from django.core.exceptions import ValidationError

from toolbox.channels.counting import thousands

LONGEST = 10_000


class CommentField(forms.CharField):
    """Signs that no text has are dropped, too many are refused with their number."""

    widget = forms.Textarea

    def to_python(self, value) -> str:
        return super().to_python(value).replace("\x00", "")

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > LONGEST:
            raise ValidationError(
                f"Der Kommentar ist mit {thousands(len(value))} Zeichen zu lang. Bitte "
                f"fügen Sie höchstens {thousands(LONGEST)} Zeichen ein."
            )


class CommentForm(forms.Form):
    comment = CommentField(
        label="Kommentar einfügen",
        help_text="Ihr Text wird nicht gespeichert: weder bei uns noch in einem "
        "Protokoll. Namen von Personen können Sie weglassen.",
        error_messages={"required": "Bitte fügen Sie einen Kommentar ein."},
        widget=forms.Textarea(
            attrs={"rows": 6, "autocomplete": "off", "spellcheck": "false"}
        ),
    )
