# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor's choice of filters comes in, the items that fit go out."""

from django import forms
from django.db.models import Case, Q, Value, When
from taggit.models import Tag

from search.page.addresses import TEXT, clean_text

from .choices import ItemKind
from .switched_terms import Phase
from .terms import Audience, Channel, Occasion, Term

LOOKUPS = {
    "kind": "kind",
    "phase": "phase",
    "channel": "channels__slug",
    "audience": "audiences__slug",
    "tag": "tags__slug",
}
TERMS = {
    "occasion": Occasion,
    "channel": Channel,
    "audience": Audience,
    "phase": Phase,
}


def term_choices() -> dict[str, list[tuple[str, str]]]:
    """The choices of every filter by term, in one query; sub-occasions are indented."""
    queries = [
        model.objects.annotate(
            filter_name=Value(name), is_below=below_another(model)
        ).values_list("filter_name", "sort_order", "name", "slug", "is_below")
        for name, model in TERMS.items()
    ]
    choices: dict[str, list[tuple[str, str]]] = {name: [] for name in TERMS}
    for filter_name, _, name, slug, is_below in sorted(
        queries[0].order_by().union(*(query.order_by() for query in queries[1:]))
    ):
        choices[filter_name].append((slug, f"– {name}" if is_below else name))
    return choices


def below_another(model: type[Term]):
    if model is Occasion:
        return Case(When(parent=None, then=Value(0)), default=Value(1))
    return Value(0)


class WordsField(forms.CharField):
    def to_python(self, value) -> str:
        """What was typed, without what no word is made of."""
        return clean_text(super().to_python(value))


class ItemFilterForm(forms.Form):
    """What was not understood is ignored: a filter in a shared link never breaks."""

    q = WordsField(
        label="Suchwort",
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    occasion = forms.ChoiceField(label="Anlass", required=False)
    kind = forms.ChoiceField(
        label="Art", required=False, choices=[("", "Alle Arten"), *ItemKind.choices]
    )
    channel = forms.ChoiceField(label="Kanal", required=False)
    audience = forms.ChoiceField(label="Zielgruppe", required=False)
    phase = forms.ChoiceField(label="Phase", required=False)

    #: Chosen on an item, not in the form: its chip takes it away again.
    tag = WordsField(label="Schlagwort", required=False, widget=forms.HiddenInput)

    ALL = {
        "occasion": "Alle Anlässe",
        "channel": "Alle Kanäle",
        "audience": "Alle Zielgruppen",
        "phase": "Alle Phasen",
    }

    def __init__(self, data) -> None:
        super().__init__(data)
        for name, choices in term_choices().items():
            self.fields[name].choices = [("", self.ALL[name]), *choices]
        self.is_valid()

    @property
    def words(self) -> str:
        return self.cleaned_data.get(TEXT, "")

    def narrow(self, items):
        """The items that match every filter chosen."""
        chosen = self.cleaned_data
        if occasion := chosen.get("occasion"):
            items = items.filter(
                Q(occasions__slug=occasion) | Q(occasions__parent__slug=occasion)
            )
        for name, lookup in LOOKUPS.items():
            if chosen.get(name):
                items = items.filter(**{lookup: chosen[name]})
        return items.distinct()

    def chips(self) -> list[dict[str, str]]:
        """The filters in force, each with the address that takes it away."""
        active = {name: value for name, value in self.cleaned_data.items() if value}
        return [
            {"label": self._shown(name, value), "url": self._without(name)}
            for name, value in active.items()
        ]

    def _shown(self, name: str, value: str) -> str:
        field = self.fields[name]
        if name == "tag":
            value = str(Tag.objects.filter(slug=value).first() or value)
        labels = dict(getattr(field, "choices", ()))
        return f"{field.label}: {labels.get(value, value).removeprefix('– ')}"

    def _without(self, name: str) -> str:
        query = self.data.copy()
        for dropped in (name, "seite"):
            query.pop(dropped, None)
        return f"?{query.urlencode()}"
