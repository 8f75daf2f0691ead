# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor's choice of filters comes in, what is chosen and the way back go out."""

from django import forms
from django.http import QueryDict

PAGE_NUMBER = "seite"


class FilterForm(forms.Form):
    """What was not understood is ignored: a filter in a shared link never breaks."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.set_choices()
        self.is_valid()

    def set_choices(self) -> None:
        """The choices that stand in the database."""

    @property
    def chosen(self) -> dict[str, str]:
        return {name: value for name, value in self.cleaned_data.items() if value}

    def chips(self) -> list[dict[str, str]]:
        """The filters in force, each with the address that takes it away."""
        return [
            {"label": self.shown(name, value), "url": self.without(name)}
            for name, value in self.chosen.items()
        ]

    def shown(self, name: str, value: str) -> str:
        field = self.fields[name]
        return f"{field.label}: {dict(field.choices)[value]}"

    def without(self, name: str) -> str:
        query = QueryDict(mutable=True)
        query.update({key: word for key, word in self.chosen.items() if key != name})
        return f"?{query.urlencode()}"

    def kept_query(self) -> str:
        """The filters in front of a page number: "module=base-1&"."""
        query = QueryDict(mutable=True)
        query.update(self.chosen)
        return f"{query.urlencode()}&" if query else ""
