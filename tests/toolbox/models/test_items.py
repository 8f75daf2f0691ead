# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Items: what may be saved, what they ask for, and when they need a new look."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests.factories.items import block, make_item, paragraph
from toolbox.models import ItemKind, Shelf, TextItemPage

pytestmark = pytest.mark.django_db

SPAN = '<span data-placeholder="kommune">{kommune}</span>'


def errors(item: TextItemPage) -> dict[str, list[str]]:
    try:
        item.full_clean()
    except ValidationError as error:
        return error.message_dict
    return {}


def test_every_fault_of_the_headline_is_named():
    item = make_item()
    item.headline = "<p>{komune} und {website</p>"

    unknown, unbalanced = errors(item)["headline"]

    assert unknown.endswith("Meinten Sie {kommune}?")
    assert unbalanced.startswith("Eine geschweifte Klammer ist nicht geschlossen")


def test_unknown_placeholder_of_the_headline_is_one_whole_sentence():
    item = make_item()
    item.headline = "<p>{komune}</p>"

    assert errors(item) == {
        "headline": ["Der Platzhalter {komune} ist unbekannt. Meinten Sie {kommune}?"]
    }


def test_placeholder_of_the_headline_becomes_an_entity():
    item = make_item(headline="<p>{kommune} hilft</p>")

    assert item.headline == f"<p>{SPAN} hilft</p>"


def test_legal_note_needs_its_date():
    item = make_item()
    item.legal_note = "§ 130 StGB"

    assert errors(item) == {
        "legal_note_date": ["Bitte nennen Sie den Stand des Hinweises."]
    }
    item.legal_note_date = timezone.localdate()
    assert errors(item) == {}


def test_reference_is_taken_once():
    first, second = make_item(), make_item()
    second.reference = first.reference

    assert list(errors(second)) == ["reference"]


@pytest.mark.parametrize(("days", "is_overdue"), [(-1, True), (0, False), (1, False)])
def test_item_is_overdue_the_day_after(days, is_overdue):
    day = timezone.localdate() + timedelta(days=days)

    assert TextItemPage(checked_until=day).is_overdue is is_overdue


def test_visibility_decides_who_is_meant():
    assert TextItemPage().is_public
    assert not TextItemPage(visibility="members").is_public


@pytest.mark.parametrize("kind", ItemKind.values)
def test_only_press_releases_end_with_the_boilerplate(kind):
    assert TextItemPage(kind=kind).has_boilerplate is (kind == "press_release")


def test_placeholders_are_listed_once_in_reading_order():
    item = make_item(
        [
            block("quote", "q", text="{ort_detail}", speaker="{leitung}"),
            block("list", "l", items=["{datum_ereignis}", "{ort_detail}"]),
            block("callout", "c", title="{website}", text="{kommune} {{x}}"),
            block("contact", "k"),
        ],
        headline="<p>{kommune}</p>",
    )

    assert item.placeholder_keys() == (
        "kommune",
        "leitung",
        "ort_detail",
        "datum_ereignis",
        "website",
    )


def test_placeholders_nobody_knows_are_not_asked_for():
    item = make_item([paragraph("{weggefallen}"), paragraph("{website}", "b")])

    assert item.placeholder_keys() == ("kommune", "website")


def test_blocks_keep_their_ids_when_published_again():
    item = make_item()
    before = [child.id for child in item.body]

    for _ in range(2):
        item.save_revision().publish()
        item = TextItemPage.objects.get(pk=item.pk)

    assert [child.id for child in item.body] == before == ["kopf", "absatz"]


def test_address_comes_from_the_title_in_german_spelling():
    item = make_item(slug="", title="Grüße an die Straße")

    assert item.slug == "gruesse-an-die-strasse"


def test_variants_stand_on_the_page_of_their_main_text_and_in_no_list():
    main = make_item()
    short = make_item(variant_of=main, variant="Kurz")

    assert main.versions == short.versions == [main, short]
    assert [page.pk for page in Shelf(lambda items: items)[:5]] == [main.pk]
    assert make_item().versions == []


def test_variants_hang_on_one_main_text_and_have_a_name():
    main = make_item()
    short = make_item(variant_of=main, variant="Kurz")
    third = make_item()

    third.variant_of, third.variant = short, "Kürzer"
    assert errors(third).keys() == {"variant_of"}
    short.variant = ""
    assert errors(short).keys() == {"variant_of"}
    main.variant_of = main
    assert errors(main).keys() == {"variant_of"}
