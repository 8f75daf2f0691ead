# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A form of the site comes in, a mail and a confirmation go out."""

from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from cms.contact.forms import BarrierForm, ContactForm, local_path
from cms.contact.mailing import deliver
from cms.frame.navigation import Entry, home_address
from cms.languages.spoken import GERMAN, current_language
from cms.models import AccessibilityStatementPage, ContactPage

SENT = "gesendet"


# No account is involved and nothing is stored; without Django's token the page sets
# no cookie. What stands in its place: docs/decisions/0024.
@csrf_exempt
@never_cache
def send_message(request: HttpRequest, pk: int) -> HttpResponse:
    """The form of a contact page; a mistake shows the page again, with the text."""
    page = get_object_or_404(ContactPage.objects.live().public(), pk=pk)
    if request.method != "POST":
        return redirect(page.url)
    form = ContactForm(request.POST)
    if deliver(request, form, to=page.recipient):
        return redirect(f"{page.url}?{urlencode({SENT: 1})}#formular")
    context = page.get_context(request, form=form)
    return render(request, page.get_template(request), context)


@csrf_exempt
@never_cache
def report_barrier(request: HttpRequest) -> HttpResponse:
    """The form behind „Barriere melden“; `seite` says where somebody was stuck."""
    statement = find_statement()
    form = BarrierForm(
        request.POST if request.method == "POST" else None,
        initial={"page": local_path(request.GET.get("seite", ""))},
    )
    if form.is_bound and deliver(request, form, to=statement.feedback_email):
        return redirect(f"{reverse('report_barrier')}?{urlencode({SENT: 1})}")
    context = {
        "form": form,
        "statement": statement,
        "is_sent": SENT in request.GET and not form.is_bound,
        "crumbs": [
            Entry(gettext("Start"), home_address()),
            Entry(statement.title, statement.url),
            Entry(gettext("Barriere melden"), request.path),
        ],
    }
    return render(request, "cms/report_barrier.html", context)


def find_statement() -> AccessibilityStatementPage:
    """The statement in the language that is spoken, or else the German one."""
    statements = AccessibilityStatementPage.objects.live().public()
    for language in (current_language(), GERMAN):
        found = statements.filter(locale__language_code=language.code).first()
        if found:
            return found
    raise Http404("There is no accessibility statement")
