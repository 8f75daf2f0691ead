# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor's choice of filters comes in, the reports on practice that fit go out."""

from django import forms
from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from .filtering import FilterForm
from .modules import ModulePage
from .states import FederalState


class MunicipalityKind(models.TextChoices):
    CITY = "stadt", _("Stadt")
    COMMUNITY = "gemeinde", _("Gemeinde")
    DISTRICT = "landkreis", _("Landkreis")
    UNION = "verbund", _("Verbund von Kommunen")


class MunicipalitySize(models.TextChoices):
    SMALL = "klein", _("unter 20.000 Menschen")
    MIDDLE = "mittel", _("20.000 bis 100.000 Menschen")
    LARGE = "gross", _("über 100.000 Menschen")


class PracticeFilterForm(FilterForm):
    module = forms.ChoiceField(label=_("Modul"), required=False)
    state = forms.ChoiceField(label=_("Bundesland"), required=False)
    kind = forms.ChoiceField(
        label=_("Art der Kommune"),
        required=False,
        choices=[("", _("Alle Arten")), *MunicipalityKind.choices],
    )
    size = forms.ChoiceField(
        label=_("Größe der Kommune"),
        required=False,
        choices=[("", _("Alle Größen")), *MunicipalitySize.choices],
    )

    LOOKUPS = {
        "state": "federal_state",
        "kind": "municipality_kind",
        "size": "municipality_size",
    }

    def __init__(self, data: QueryDict, locale_id: int) -> None:
        self.locale_id = locale_id
        super().__init__(data)

    def set_choices(self) -> None:
        modules = ModulePage.objects.live().public().filter(locale=self.locale_id)
        modules = modules.only("title", "number", "kind").order_by("number", "-kind")
        self.fields["module"].choices = [
            ("", _("Alle Module")),
            *((page.key, f"{page.label}: {page.title}") for page in modules),
        ]
        self.fields["state"].choices = [
            ("", _("Alle Bundesländer")),
            *FederalState.objects.values_list("code", "name"),
        ]

    def narrow(self, practices):
        """The reports that match every filter chosen."""
        for name, lookup in self.LOOKUPS.items():
            if name in self.chosen:
                practices = practices.filter(**{lookup: self.chosen[name]})
        if "module" in self.chosen:
            kind, _dash, number = self.chosen["module"].rpartition("-")
            fitting = ModulePage.objects.live().filter(kind=kind, number=number)
            practices = practices.filter(modules__in=fitting.values("pk")).distinct()
        return practices
