# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The day of knowledge comes in with the address, the last day for an application goes
out, as a page or as a calendar file; nothing is stored."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from toolbox.deadlines.counting import Deadline, application_deadline
from toolbox.deadlines.reminding import calendar_file
from toolbox.forms.deadlines import DeadlineForm
from toolbox.models import TextItemPage

from .tool_pages import crumbs, own_municipality

TITLE = "Wann läuft die Antragsfrist ab?"
FORM_LETTER = "strafanzeige-und-strafantrag"
FILE_NAME = "antragsfrist.ics"


@never_cache
@require_safe
def show_deadline(request: HttpRequest) -> HttpResponse:
    """The form, and above it the deadline, as soon as the address holds answers."""
    form = form_for(request)
    context = {
        "form": form,
        "title": TITLE,
        "crumbs": crumbs(request, TITLE),
        "letter": TextItemPage.objects.live().filter(slug=FORM_LETTER).first(),
    }
    if form.is_bound and form.is_valid():
        context["is_offender_unknown"] = form.is_offender_unknown
        if not form.is_offender_unknown:
            context |= result(deadline_of(form))
            context["state"] = form.cleaned_data["land"]
            context["file_url"] = file_url(form)
    return render(request, "toolbox/deadline.html", context)


@never_cache
@require_safe
def download_deadline(request: HttpRequest) -> HttpResponse:
    """The last day for one's own calendar; with wrong answers back to the form."""
    form = DeadlineForm(request.GET)
    if not form.is_valid() or form.is_offender_unknown:
        return redirect(f"{reverse('toolbox:deadline')}?{request.GET.urlencode()}")
    return HttpResponse(
        calendar_file(deadline_of(form), timezone.now()),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{FILE_NAME}"'},
    )


def form_for(request: HttpRequest) -> DeadlineForm:
    """Empty at first; a member finds the state of her municipality chosen."""
    if DeadlineForm.base_fields.keys() & request.GET.keys():
        return DeadlineForm(request.GET)
    town = own_municipality(request)
    return DeadlineForm(initial={"land": town.federal_state_id} if town else None)


def deadline_of(form: DeadlineForm) -> Deadline:
    answers = form.cleaned_data
    return application_deadline(answers["kenntnis"], answers["land"].pk)


def result(deadline: Deadline) -> dict[str, object]:
    days_left = deadline.days_left(timezone.localdate())
    return {
        "deadline": deadline,
        "days_left": days_left,
        "is_over": days_left < 0,
    }


def file_url(form: DeadlineForm) -> str:
    answers = form.cleaned_data
    query = f"person=ja&kenntnis={answers['kenntnis']}&land={answers['land'].pk}"
    return f"{reverse('toolbox:deadline_file')}?{query}"
