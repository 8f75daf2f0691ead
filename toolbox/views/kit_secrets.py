# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An editor's wish for a new secret link comes in, the old ones are dead."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from toolbox.models import PressKitPage


@require_http_methods(["GET", "POST"])
def renew_kit_secret(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask first: whoever has the old link is locked out at once."""
    page = get_object_or_404(PressKitPage, pk=pk)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if request.method == "GET":
        return render(request, "desk/renew_kit_secret.html", {"page": page})
    page.renew_secret()
    messages.success(
        request, "Der Link ist erneuert. Wer den alten hat, sieht nur noch den Hinweis."
    )
    return redirect("wagtailadmin_pages:edit", page.pk)
