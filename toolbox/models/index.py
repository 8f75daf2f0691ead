# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox page: a filtered list of the items the visitor may see."""

from django.core.paginator import Paginator
from django.urls import reverse
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.models.base import BasePage
from network.permissions import is_member

from .days import CommemorationDay
from .filters import ItemFilterForm
from .finding import found_items
from .glossary import glossary
from .item_page import ItemPage
from .shelf import BY_KIND, Narrowing, Shelf, public
from .strategies import addresses


class ToolboxIndexPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 12

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = [
        "toolbox.TextItemPage",
        "toolbox.SharepicPage",
        "toolbox.PressKitPage",
        "toolbox.CounterSpeechPage",
        "toolbox.DecisionAidPage",
        "toolbox.ScenarioIndexPage",
    ]
    max_count = 1
    template = "toolbox/toolbox_index_page.html"

    class Meta:
        verbose_name = "Toolbox (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        form = ItemFilterForm(request.GET)
        found = self.found_for(request, form) if form.words else None
        items = self.items_for(request.user, form.narrow) if found is None else found
        paginator = Paginator(items, self.PER_PAGE)
        return context | {
            "filter_form": form,
            "glossary": glossary(),
            "items": paginator.get_page(request.GET.get("seite")),
            "is_search_away": bool(form.words) and found is None,
        }

    def get_sitemap_urls(self, request=None):
        """The page itself, the calendar and the strategies with all that is in them."""
        own = super().get_sitemap_urls(request)
        root = own[0]["location"].removesuffix(self.url) if own else ""
        days = CommemorationDay.objects.order_by("slug").only("slug")
        below = [
            reverse("toolbox:calendar"),
            *(day.get_absolute_url() for day in days),
            *addresses(),
        ]
        return [*own, *({"location": root + url} for url in below)]

    def found_for(self, request, form: ItemFilterForm) -> list[ItemPage] | None:
        """What was typed is looked for among what the filters leave."""
        return found_items(form.words, request, self.below(request.user, form.narrow))

    def items_for(self, user, narrow: Narrowing = lambda items: items) -> Shelf:
        """The live items below this page by kind; internal ones only for members."""
        return Shelf(self.below(user, narrow), order=(BY_KIND, "reference"))

    def below(self, user, narrow: Narrowing) -> Narrowing:
        seen = (lambda items: items) if is_member(user) else public
        return lambda items: narrow(seen(items.child_of(self)))
