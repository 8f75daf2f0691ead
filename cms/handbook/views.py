# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The handbook's pages: the table of contents and one page a chapter."""

from django.forms import Media
from django.http import Http404
from django.urls import reverse_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from .chapters import chapters


class HandbookView(WagtailAdminTemplateMixin, TemplateView):
    page_title = "Handbuch"
    header_icon = "info-circle"
    template_name = "handbook/contents.html"

    def get_breadcrumbs_items(self) -> list[dict]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs) -> dict:
        media = Media(css={"all": ["css/admin/handbook.css"]})
        context = {"chapters": chapters(), "media": media}
        return {**super().get_context_data(**kwargs), **context}


class ChapterView(HandbookView):
    template_name = "handbook/chapter.html"
    breadcrumbs_items = [
        *HandbookView.breadcrumbs_items,
        {"url": reverse_lazy("handbook"), "label": "Handbuch"},
    ]

    def get_page_title(self) -> str:
        return self.chapter.title

    def setup(self, request, *args, **kwargs) -> None:
        super().setup(request, *args, **kwargs)
        known = [chapter.slug for chapter in chapters()]
        if kwargs["slug"] not in known:
            raise Http404("No such chapter")
        self.number = known.index(kwargs["slug"])
        self.chapter = chapters()[self.number]

    def get_context_data(self, **kwargs) -> dict:
        beside = {
            "before": chapters()[self.number - 1] if self.number else None,
            "after": next(iter(chapters()[self.number + 1 :]), None),
        }
        context = {"chapter": self.chapter, "html": self.chapter.html(), **beside}
        return {**super().get_context_data(**kwargs), **context}
