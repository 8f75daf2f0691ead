# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An editor's wish for a version in another language comes in, its draft goes out."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods
from wagtail import hooks
from wagtail.admin.panels import FieldPanel
from wagtail.models import Locale, Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.languages.spoken import TWIN_LANGUAGES, Language, language_called
from cms.languages.twin_panel import may_have_twins
from cms.languages.twins import missing_languages, parent_for_twin, start_twin
from cms.models import PlainLanguageCheck


@require_http_methods(["GET", "POST"])
def begin_twin(request: HttpRequest, page_id: int, code: str) -> HttpResponse:
    """Ask first, for the draft is a new page in another tree; then open its editor."""
    page = get_object_or_404(Page, pk=page_id).specific
    language = language_called(code)
    if language not in TWIN_LANGUAGES or not may_have_twins(page):
        raise Http404("no version in this language")
    if not may_begin_twin(request.user, page, language):
        raise PermissionDenied
    if language not in missing_languages(page):
        messages.warning(request, f"Eine Fassung in „{language.name}“ gibt es schon.")
        return redirect("wagtailadmin_pages:edit", page.pk)
    if request.method == "GET":
        context = {"page": page, "language": language}
        return render(request, "desk/begin_twin.html", context)
    twin = start_twin(page, language, request.user)
    messages.success(
        request,
        f"Der Entwurf in „{language.name}“ ist angelegt. Er enthält noch den deutschen "
        "Text; bitte schreiben Sie ihn um und veröffentlichen Sie ihn dann.",
    )
    return redirect("wagtailadmin_pages:edit", twin.pk)


def may_begin_twin(user, page: Page, language: Language) -> bool:
    locale = Locale.objects.get(language_code=language.code)
    parent = parent_for_twin(page, locale) or page.get_root()
    may_edit = page.permissions_for_user(user).can_edit()
    return may_edit and parent.permissions_for_user(user).can_add_subpage()


@hooks.register("register_admin_urls")
def twin_urls() -> list:
    return [
        path("sprachfassung/<int:page_id>/<slug:code>/", begin_twin, name="begin_twin")
    ]


class PlainLanguageCheckViewSet(SnippetViewSet):
    model = PlainLanguageCheck
    icon = "success"
    menu_label = "Prüfungen Leichte Sprache"
    add_to_settings_menu = True
    list_display = ["page", "group", "checked_on"]
    panels = [FieldPanel("page"), FieldPanel("group"), FieldPanel("checked_on")]


register_snippet(PlainLanguageCheckViewSet)
