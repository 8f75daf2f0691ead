# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the texts of a press kit ask, on one page: typed once, kept in all of them."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from toolbox.forms.packages import AnswersOnceForm
from toolbox.own_press_kits.answering import answer_kit, questions_of

from .own_kits import kit_crumbs, own_kit


@login_required
@never_cache
def answer(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Asks for what is open; without anything open, on to the kit."""
    kit = own_kit(request, municipality, pk)
    questions = questions_of(kit)
    if not questions.keys:
        return redirect(kit)
    form = AnswersOnceForm(
        request.POST if request.method == "POST" else None,
        texts=questions.texts,
        answers=questions.known,
    )
    if form.is_valid():
        number = answer_kit(kit, request.user, form.answers)
        messages.success(request, kept_sentence(number))
        return redirect(kit)
    context = {
        "kit": kit,
        "municipality": kit.municipality,
        "form": form,
        "has_known": any(questions.known.get(key) for key in questions.keys),
        "crumbs": kit_crumbs(kit, ("Angaben", request.path)),
    }
    return render(request, "toolbox/answer_kit.html", context)


def kept_sentence(number: int) -> str:
    if not number:
        return "Es blieb alles, wie es war. Was fehlt, tragen Sie in den Texten nach."
    where = "einem Text" if number == 1 else f"{number} Texten und Bildern"
    return f"Ihre Angaben stehen jetzt in {where} der Mappe."
