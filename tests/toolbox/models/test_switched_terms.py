# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Levels and phases are rows: code asks their switches, and none of them is needed."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.proofreading.draft import PLAIN_LANGUAGE
from cms.proofreading.reading import read
from tests.factories.items import make_index, make_item
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario, make_scenario_index
from toolbox.models import LanguageLevel, Phase, TextItemPage, Tone

pytestmark = pytest.mark.django_db
FACTS = "<dt>{}</dt>"


@pytest.fixture
def b1() -> LanguageLevel:
    return LanguageLevel.objects.create(
        name="B1", slug="b1", explanation="Für alle, die Deutsch lernen.", sort_order=9
    )


def words_of(client, page) -> str:
    return client.get(page.url).content.decode()


def test_levels_and_phases_that_were_in_the_code_are_rows_with_its_behaviour():
    levels, phases = LanguageLevel.known(), Phase.known()

    assert list(levels) == ["standard", "simple", "easy", "english"]
    assert [slug for slug, level in levels.items() if level.is_plain] == [
        "simple",
        "easy",
    ]
    assert [slug for slug, level in levels.items() if not level.is_marked] == [
        "standard"
    ]
    assert list(phases) == ["preparation", "latent", "acute", "aftermath"]
    assert [slug for slug, one in phases.items() if one.leads_search] == ["acute"]
    assert [slug for slug, one in phases.items() if one.leads_packages] == [
        "latent",
        "acute",
    ]


def test_new_level_shows_on_card_and_page_with_its_explanation(client, b1):
    item = make_item(language_level=b1)

    card, page = words_of(client, make_index()), words_of(client, item)

    assert ">B1</" in card
    assert "Für alle, die Deutsch lernen." in page


def test_new_name_shows_at_once(client, django_capture_on_commit_callbacks):
    item = make_item(language_level_id="simple")
    words_of(client, item)
    level = LanguageLevel.objects.get(slug="simple")
    level.name = "Klare Sprache"
    with django_capture_on_commit_callbacks(execute=True):
        level.save()

    assert "Klare Sprache" in words_of(client, item)
    assert "Einfache Sprache" not in words_of(client, item).partition("<footer")[0]


def test_item_whose_level_and_phase_were_deleted_is_shown_without(
    client, django_capture_on_commit_callbacks, b1
):
    phase = Phase.objects.create(name="Danach", slug="danach")
    item = make_item(language_level=b1, phase_id=phase.slug)
    make_scenario(item, title="Paket ohne Phase", phase=phase)
    with django_capture_on_commit_callbacks(execute=True):
        b1.delete()
        phase.delete()

    page = words_of(client, item)
    packages = words_of(client, make_scenario_index())

    assert [
        name for name in ("Sprachniveau", "Phase") if FACTS.format(name) in page
    ] == []
    assert "Version" in words_of(client, make_index())
    assert "Paket ohne Phase" in packages.partition("Was haben Sie vor?")[2]


def test_older_revision_opens_although_its_phase_is_gone():
    item = make_item()
    revision = item.latest_revision
    revision.content |= {"language_level": "frueher", "phase": "frueher"}
    revision.save()

    draft = revision.as_object()

    assert (draft.level, draft.stage) == (None, None)


def test_revision_from_before_the_rows_keeps_its_words():
    item = make_item(language_level_id="simple")

    content = item.latest_revision.content

    assert (content["language_level"], content["phase"]) == ("simple", "acute")
    assert item.get_latest_revision_as_object().level.name == "Einfache Sprache"


def test_switch_of_a_phase_moves_its_packages_up(
    client, django_capture_on_commit_callbacks
):
    make_scenario(title="Gedenktag", phase_id="preparation")
    assert (
        "Gedenktag" in words_of(client, make_scenario_index()).partition("geplant")[2]
    )

    with django_capture_on_commit_callbacks(execute=True):
        phase = Phase.objects.get(slug="preparation")
        phase.leads_packages = True
        phase.save()

    assert "geplant" not in words_of(client, make_scenario_index())


@pytest.mark.parametrize("model", [LanguageLevel, Phase, Tone])
def test_slug_stays_and_the_sentence_says_why(model):
    term = model.objects.first()
    term.full_clean()
    term.slug = "anders"

    with pytest.raises(ValidationError) as refused:
        term.full_clean()

    assert "lässt sich nicht mehr ändern" in refused.value.message_dict["slug"][0]


def test_cards_of_every_kind_need_no_query_for_level_and_phase():
    items = [make_item(), make_item(language_level_id="simple"), make_press_kit()]
    LanguageLevel.known(), Phase.known()

    with CaptureQueriesContext(
        connection,
    ) as queries:
        shown = [(item.level.name, item.stage.name) for item in items]

    assert len(queries) == 0
    assert shown[1] == ("Einfache Sprache", "Es ist etwas passiert")


def test_draft_kept_without_a_phase_gets_one_before_it_becomes_a_key():
    item = make_item()
    migration = import_module("toolbox.migrations.0029_language_levels_and_phases")
    TextItemPage.objects.filter(pk=item.pk).update(phase=None, language_level=None)

    migration.give_unfinished_drafts_a_row(apps, None)

    item.refresh_from_db()
    assert (item.language_level_id, item.phase_id) == ("standard", "preparation")


@pytest.mark.parametrize(
    ("level", "language"),
    [("simple", PLAIN_LANGUAGE), ("easy", PLAIN_LANGUAGE), ("standard", "de")],
)
def test_item_is_proofread_by_the_rules_of_its_level(level, language):
    assert read(make_item(language_level_id=level)).language == language


def test_toolbox_explains_its_words(client, b1):
    page = words_of(client, make_index())

    for words in (
        "Sprachregelung (intern)",
        "Für alle, die Deutsch lernen.",
        "nur für Mi",
    ):
        assert words in page
