# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's menu and listings of the site."""

from django.db.models import SlugField
from django.forms import CheckboxSelectMultiple
from django_filters import ModelMultipleChoiceFilter
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PublishingPanel,
)
from wagtail.admin.widgets import SlugInput
from wagtail.snippets.models import register_snippet

from cms.desk.used_in import USED_IN, KeptViewSet
from cms.frame.links import LivePageLinkHandler
from cms.languages import twin_admin  # noqa: F401 (registers its addresses)
from cms.media.refusals import refuse_unready, warn_of_unready
from cms.media.video_admin import CommunityVideoViewSet
from cms.models import FederalState, SupportService
from cms.slugs import SPELLINGS

# The order in which an editor meets her tasks; Wagtail leaves gaps of a hundred.
MENU_ORDER = {
    "explorer": 100,
    "toolbox": 200,
    "support-services": 300,
    "network": 400,
    "images": 500,
    "documents": 600,
    "reports": 9000,
    "settings": 10000,
}


hooks.register("before_publish_page", refuse_unready)
for moment in ("after_create_page", "after_edit_page"):
    hooks.register(moment, warn_of_unready)


@hooks.register("register_rich_text_features", order=10)
def link_pages_in_one_query(features) -> None:
    features.register_link_type(LivePageLinkHandler)


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
    menu_order = MENU_ORDER["support-services"]
    add_to_admin_menu = True
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
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("kind")]),
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
                FieldPanel("source"),
                FieldPanel("is_closed"),
                FieldPanel("replaced_by"),
            ],
            heading="Prüfung",
        ),
        PublishingPanel(),
        USED_IN,
    ]


register_snippet(SupportServiceViewSet)
register_snippet(CommunityVideoViewSet)

# The editor's script fills the slug while a title is typed, before `cms.slugs` is
# asked; Wagtail's own map would turn ü into u and drop ß.
register_form_field_override(
    SlugField, override={"widget": SlugInput(formatters=SPELLINGS)}
)


@hooks.register("construct_main_menu")
def order_by_task(request, menu_items) -> None:
    """Sort the entries we know; the others keep the place Wagtail gave them."""
    for item in menu_items:
        item.order = MENU_ORDER.get(item.name, item.order)
    menu_items.sort(key=lambda item: item.order)
