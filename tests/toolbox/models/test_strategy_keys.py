# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The strategies that were keys in the code become rows: pages and drafts follow."""

from importlib import import_module

import pytest
from django.apps import apps

from tests.factories.counter_speech import make_counter_speech
from toolbox.models import CounterSpeechPage, Strategy

migration = import_module("toolbox.migrations.0023_strategies_and_attacks")


@pytest.mark.django_db
def test_keys_of_pages_and_drafts_become_slugs():
    page = make_counter_speech()
    CounterSpeechPage.objects.filter(pk=page.pk).update(strategy_id="empathy")
    revision = page.latest_revision
    revision.content["strategy"] = "empathy"
    revision.save()

    migration.carry_keys_over(apps, None)

    page = CounterSpeechPage.objects.get(pk=page.pk)
    assert page.strategy == Strategy.objects.get(slug="mitgefuehl")
    assert page.strategy.name == "Mitgefühl und Perspektivwechsel"
    assert page.get_latest_revision_as_object().strategy == page.strategy
