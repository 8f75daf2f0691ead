# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The fields of the press kit's page: a typed value comes in, a clean one goes out."""

from django import forms
from django.forms.utils import ErrorDict

from toolbox.documents.runs import clean_text


class QuietForm(forms.Form):
    """Says nothing about mistakes while somebody only adds a row."""

    is_quiet = False

    @property
    def errors(self):
        return ErrorDict() if self.is_quiet else super().errors


class CleanTextField(forms.CharField):
    """Text without the characters that no file and no reader can take."""

    def to_python(self, value):
        # A browser sends line ends as CRLF, which must not count as two characters.
        return super().to_python(clean_text(value or ""))


def line(label: str, *, longest: int, **options) -> CleanTextField:
    """One line of text; nothing in a draft has to be there."""
    options.setdefault("required", False)
    return CleanTextField(label=label, max_length=longest, **options)


def lines(label: str, *, longest: int, rows: int = 3, **options) -> CleanTextField:
    widget = forms.Textarea(attrs={"rows": rows})
    return line(label, longest=longest, widget=widget, **options)


def day(label: str, **options) -> forms.DateField:
    options.setdefault("required", False)
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, widget=widget, **options)


def moment(label: str, **options) -> forms.DateTimeField:
    """A minute in the time zone of the site."""
    options.setdefault("required", False)
    widget = forms.DateTimeInput(
        attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"
    )
    return forms.DateTimeField(label=label, widget=widget, **options)
