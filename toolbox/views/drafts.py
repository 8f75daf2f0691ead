# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words that were looked for in vain come in, the form of a new item goes out."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin.views.pages.create import CreateView

from cms.desk.fruitless_searches import FruitlessAction
from cms.desk.shortcuts import writing_address
from cms.slugs import german_slug
from toolbox.models import TextItemPage, ToolboxIndexPage

LONGEST_TITLE = 120


class PrefilledCreateView(CreateView):
    """Wagtail's own form with a title in it; what is sent goes the usual way."""

    def get(self, request: HttpRequest) -> HttpResponse:
        title = " ".join(request.GET.get("title", "").split())[:LONGEST_TITLE]
        self.page.title = title[:1].upper() + title[1:]
        self.page.slug = german_slug(title)
        return super().get(request)


def draft_item(request: HttpRequest) -> HttpResponse:
    """In the first toolbox there is; the form asks whether the person may."""
    toolbox = ToolboxIndexPage.objects.filter(alias_of=None).order_by("path").first()
    if toolbox is None:
        messages.error(request, "Legen Sie zuerst die Seite der Toolbox an.")
        return redirect("wagtailadmin_home")
    names = (TextItemPage._meta.app_label, TextItemPage._meta.model_name)
    return PrefilledCreateView.as_view()(request, *names, toolbox.pk)


def draft_address(user) -> str | None:
    may_write = writing_address(user, ToolboxIndexPage, TextItemPage) is not None
    return reverse("draft_item") if may_write else None


DRAFT_ITEM = FruitlessAction(
    order=20, label="Vorlage entwerfen", parameter="title", url=draft_address
)
