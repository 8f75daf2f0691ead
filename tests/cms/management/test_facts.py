# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Facts of the content folder: loaded, followed, and left to whoever edited them."""

from datetime import date

import pytest
from django.core.management.base import CommandError
from wagtail.log_actions import log

from cms.models import LoadedPart
from tests.factories.people import make_user
from toolbox.models import Fact, TextItemPage

from .content_folder import load, settings_of, write, write_item

pytestmark = pytest.mark.django_db

FACT = {
    "slug": "zahl",
    "statement": "Es gibt 7 Beispiele.",
    "source": "Amt für Beispiele",
    "source_url": "",
    "as_of": date(2026, 6, 1),
    "check_again_on": date(2027, 6, 1),
}


@pytest.fixture
def with_fact(loaded):
    write_facts(loaded, {})
    load(loaded)
    return loaded


def write_facts(folder, *changes) -> None:
    facts = [FACT | change for change in changes]
    write(folder / "facts.yaml", settings_of({"facts": facts}))


def test_facts_are_optional(loaded):
    assert not Fact.objects.exists()


def test_fact_is_published_with_a_version(with_fact):
    fact = Fact.objects.get()

    assert {name: getattr(fact, name) for name in FACT} == FACT
    assert fact.live
    assert fact.live_revision is not None


def test_changed_fact_is_followed_and_never_doubled(with_fact):
    write_facts(with_fact, {"statement": "Es gibt 8 Beispiele."})

    said = load(with_fact)

    assert said["Tatsachen"] == "geladen"
    assert Fact.objects.get().statement == "Es gibt 8 Beispiele."


def test_fact_somebody_edited_stays(with_fact):
    fact = Fact.objects.get()
    fact.statement = "Von Hand."
    fact.save()
    log(fact, "wagtail.edit", user=make_user())
    LoadedPart.objects.all().delete()

    write_facts(with_fact, {"statement": "Aus der Datei."})
    load(with_fact)

    assert Fact.objects.get().statement == "Von Hand."


def test_item_refers_to_a_fact(with_fact):
    write_item(with_fact, "@fakt: zahl\n\nDanach.")

    load(with_fact)

    fact, paragraph = TextItemPage.objects.get().body
    assert fact.value["fact"] == Fact.objects.get()
    assert paragraph.block_type == "paragraph"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"source": ""}, "„source“"),
        ({"check_again_on": date(2026, 1, 1)}, "muss nach dem Stand liegen"),
        ({"statement": "x" * 901}, "„statement“"),
        ({"as_of": "gestern"}, "„as_of“"),
        ({"source_url": "javascript:alert(1)"}, "„source_url“"),
    ],
)
def test_bad_fact_is_named_with_its_file(loaded, capsys, change, message):
    write_facts(loaded, change)

    with pytest.raises(CommandError, match="1 Fehler in einer Datei"):
        load(loaded)

    said = capsys.readouterr().err
    assert "facts.yaml:" in said
    assert message in said
    assert not Fact.objects.exists()
