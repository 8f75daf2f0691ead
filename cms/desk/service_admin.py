# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The support services of the site come in, their list and form in the admin go out."""

from django.forms import CheckboxSelectMultiple
from django_filters import ModelMultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PublishingPanel,
)

from cms.models import FederalState, SupportService
from cms.proofreading.panel import OfficeFindingsPanel

from .used_in import USED_IN, KeptViewSet

# The menu is made above, in the toolbox; there facts come first, then the services.
KNOWLEDGE_MENU = "register_knowledge_menu_item"
MENU_ORDER = 1
HELP = {
    "slug": "Steht in der Adresse. Bitte nach der Veröffentlichung nicht mehr ändern.",
    "source": "Wo die Angaben standen: „Impressum der Beratungsstelle, 11/2026“.",
    "is_closed": "Texte nennen die Stelle nicht mehr. Auf „Hilfe finden“ steht sie "
    "weiter, mit ihrer Nachfolgerin.",
    "replaced_by": "Alle Texte, Pakete und Gegenreden nennen ab sofort diese Stelle.",
}


class SupportServiceFilterSet(WagtailFilterSet):
    # By name: a filter by key needs no join, and Wagtail's search then knows no field.
    federal_states = ModelMultipleChoiceFilter(
        label="Bundesländer",
        field_name="federal_states__name",
        to_field_name="name",
        queryset=FederalState.objects,
        widget=CheckboxSelectMultiple,
    )

    class Meta:
        model = SupportService
        fields = ("kind", "is_nationwide", "federal_states", "is_closed")


class SupportServiceViewSet(KeptViewSet):
    model = SupportService
    icon = "help"
    menu_label = "Anlaufstellen"
    menu_name = "support-services"
    menu_order = MENU_ORDER
    menu_hook = KNOWLEDGE_MENU
    list_display = ["name", "kind", "checked_on", "check_again_on", "is_closed"]
    filterset_class = SupportServiceFilterSet
    list_export = [
        "name",
        "kind",
        "phone",
        "email",
        "website",
        "checked_on",
        "check_again_on",
    ]
    ordering = ["check_again_on", "name"]
    panels = [
        OfficeFindingsPanel(heading="Hinweise", icon="warning"),
        FieldPanel("name"),
        FieldRowPanel(
            [
                FieldPanel("slug", help_text=HELP["slug"]),
                FieldPanel("kind"),
            ]
        ),
        FieldPanel("description"),
        MultiFieldPanel(
            [
                FieldPanel("is_nationwide"),
                FieldPanel("federal_states", widget=CheckboxSelectMultiple),
            ],
            heading="Zuständig für",
        ),
        MultiFieldPanel(
            [
                FieldPanel("phone"),
                FieldPanel("hours"),
                FieldPanel("email"),
                FieldPanel("website"),
                FieldPanel("address"),
                FieldPanel("languages"),
            ],
            heading="Erreichbarkeit",
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("checked_on"), FieldPanel("check_again_on")]),
                FieldPanel("source", help_text=HELP["source"]),
                FieldPanel("is_closed", help_text=HELP["is_closed"]),
                FieldPanel("replaced_by", help_text=HELP["replaced_by"]),
            ],
            heading="Prüfung",
        ),
        PublishingPanel(),
        USED_IN,
    ]
