# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox page: a filtered list of the items the visitor may see."""

from django.core.paginator import Paginator
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.models.base import BasePage
from network.permissions import is_member

from .choices import Visibility
from .filters import ItemFilterForm
from .items import TextItemPage


class ToolboxIndexPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 12

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = ["toolbox.TextItemPage"]
    max_count = 1
    template = "toolbox/toolbox_index_page.html"

    class Meta:
        verbose_name = "Toolbox (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        form = ItemFilterForm(request.GET)
        items = form.narrow(self.items_for(request.user)).order_by("reference")
        paginator = Paginator(items, self.PER_PAGE)
        return context | {
            "filter_form": form,
            "items": paginator.get_page(request.GET.get("seite")),
        }

    def items_for(self, user):
        """The live items below this page; internal ones only for members."""
        items = TextItemPage.objects.live().child_of(self)
        if not is_member(user):
            items = items.filter(visibility=Visibility.PUBLIC)
        return items
