# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's menu and listings of the site."""

from django.db.models import SlugField
from wagtail import hooks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import SlugInput
from wagtail.snippets.models import register_snippet

from cms.desk.service_admin import SupportServiceViewSet
from cms.frame.links import LivePageLinkHandler
from cms.languages import twin_admin  # noqa: F401 (registers its addresses)
from cms.media.refusals import refuse_unready, warn_of_unready
from cms.media.video_admin import CommunityVideoViewSet
from cms.slugs import SPELLINGS

# The order in which an editor meets her tasks; Wagtail leaves gaps of a hundred.
MENU_ORDER = {
    "explorer": 100,
    "items": 200,
    "knowledge": 210,
    "terms": 220,
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
