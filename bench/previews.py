# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item, a municipality and a member come in, the cost of a preview goes out."""

import time
from statistics import median

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bench.renders import sample_answers
from bench.site import HOST
from network.models import Municipality, User
from toolbox.adapting.life import start_adaptation
from toolbox.composing.surroundings import surroundings
from toolbox.forms import AdaptationForm
from toolbox.models import Adaptation, TextItemPage

WARM_UP = 3


def measure(
    item: str, municipality: str, email: str, requests: int
) -> dict[str, float]:
    """queries: a number; cpu: median CPU-ms of a request; bytes: of the HTML."""
    adaptation = start_adaptation(
        item=TextItemPage.objects.live().get(slug=item),
        municipality=Municipality.objects.get(slug=municipality),
        user=User.objects.get(email=email),
    )
    client = Client(headers={"host": HOST, "hx-request": "true"})
    client.force_login(
        adaptation.created_by, "django.contrib.auth.backends.ModelBackend"
    )
    fields = typed_fields(adaptation)
    for number in range(WARM_UP):
        ask(client, adaptation, fields, number)
    with CaptureQueriesContext(connection) as queries:
        response = ask(client, adaptation, fields, WARM_UP)
    # Counted now: the next request empties the log.
    asked = len(queries)
    spent = []
    for number in range(requests):
        started = time.process_time()
        ask(client, adaptation, fields, number)
        spent.append((time.process_time() - started) * 1000)
    return {
        "queries": asked,
        "cpu": median(spent),
        "bytes": len(response.content),
    }


def typed_fields(adaptation: Adaptation) -> dict[str, str]:
    """The whole form as a browser sends it, every question answered."""
    page = adaptation.base_item()
    form = AdaptationForm(
        adaptation=adaptation,
        keys=page.placeholder_keys(),
        original=page.source_blocks(surroundings(adaptation.municipality)),
    )
    filled = {**form.initial, **sample_answers(page, 0)}
    return {name: str(text) for name, text in filled.items() if text is not False}


def ask(
    client: Client, adaptation: Adaptation, fields: dict[str, str], number: int
) -> HttpResponse:
    address = [adaptation.municipality.slug, adaptation.pk]
    typed = {**fields, "title": f"Fassung {number}"}
    response = client.post(reverse("toolbox:preview", args=address), typed)
    if response.status_code != 200:
        raise ValueError(f"Die Vorschau antwortet mit {response.status_code}.")
    return response
