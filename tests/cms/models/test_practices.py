# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reports from practice: found by filters, shown without empty sections."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from cms.models import CommunityDocument, PracticeDocument
from tests.factories.pages import make_home, make_image, restrict, text
from tests.factories.practices import (
    make_module,
    make_module_index,
    make_practice,
    make_practice_index,
    make_recommendation,
    make_recommendation_index,
)

pytestmark = pytest.mark.django_db
LIST = "/gute-praxis/"


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def index(home):
    return make_practice_index(home)


@pytest.fixture
def module(home):
    return make_module(make_module_index(home), "Allianz")


def titles(answer) -> list[str]:
    document = html.fromstring(answer.content)
    return document.xpath('//main//*[@class="card__title"]/a/text()')


def headings(client, address: str) -> list[str]:
    document = html.fromstring(client.get(address).content)
    return document.xpath("//main//h2/text()")


def test_practices_stand_the_latest_first(client, index):
    make_practice(index, "Alt", as_of=date(2025, 1, 1))
    make_practice(index, "Neu", as_of=date(2026, 1, 1))

    assert titles(client.get(LIST)) == ["Neu", "Alt"]


def test_practices_leave_out_drafts_and_private_ones(client, index):
    make_practice(index, "Entwurf", live=False)
    restrict(make_practice(index, "Vertraulich"))
    make_practice(index, "Für alle")

    assert titles(client.get(LIST)) == ["Für alle"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"state": "HE"}, ["Hessen"]),
        ({"kind": "landkreis"}, ["Landkreis"]),
        ({"size": "gross"}, ["Hessen"]),
        ({"module": "base-1"}, ["Modul"]),
        ({"module": "base-1", "state": "HE"}, []),
        ({"state": "XX"}, ["Modul", "Landkreis", "Hessen"]),
        ({"module": "base-9"}, ["Modul", "Landkreis", "Hessen"]),
    ],
)
def test_practices_are_narrowed_by_filters(client, index, module, query, found):
    make_practice(index, "Hessen", federal_state_id="HE", municipality_size="gross")
    make_practice(index, "Landkreis", municipality_kind="landkreis")
    make_practice(index, "Modul", modules=[module])

    assert titles(client.get(LIST, query)) == found


def test_practices_of_a_draft_module_are_not_offered_as_a_filter(client, index, module):
    module.unpublish()

    document = html.fromstring(client.get(LIST).content)

    assert document.xpath('//select[@name="module"]/option/@value') == [""]


def test_practices_show_filters_in_force_as_chips_that_take_them_away(client, index):
    make_practice(index)

    document = html.fromstring(client.get(f"{LIST}?state=BY&kind=gemeinde").content)

    chips = document.xpath('//a[@class="chip"]')
    assert [chip.get("href") for chip in chips] == ["?kind=gemeinde", "?state=BY"]
    assert "Bundesland: Bayern" in chips[0].text_content()


def test_practices_keep_the_filters_from_page_to_page(client, index):
    for number in range(13):
        make_practice(index, f"Praxis {number}")

    document = html.fromstring(client.get(f"{LIST}?state=BY").content)

    assert document.xpath('//nav[@class="pagination"]//a[@rel="next"]/@href') == [
        "?state=BY&seite=2"
    ]
    assert len(titles(client.get(f"{LIST}?state=BY&seite=2"))) == 1


def test_practices_without_a_match_offer_the_way_back(client, index):
    make_practice(index)

    page = client.get(f"{LIST}?state=HE").content.decode()

    assert "Zu dieser Auswahl gibt es noch kein Praxisbeispiel" in page
    assert "Alle Praxisbeispiele zeigen" in page


def test_practices_say_that_there_are_none_yet(client, index):
    assert "Noch keine Praxisbeispiele" in client.get(LIST).content.decode()


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(word=st.text(st.characters(exclude_characters="\0"), max_size=60))
def test_practices_answer_any_filter(client, index, word):
    query = {"module": word, "state": word, "kind": word, "size": word, "seite": word}

    assert client.get(LIST, query).status_code == 200


def test_practices_need_as_many_queries_for_three_as_for_one(client, index, module):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(LIST).status_code == 200
        return len(captured)

    make_practice(index, modules=[module])
    client.get(LIST)
    for_one = queries()
    for _ in range(2):
        make_practice(index, modules=[module])
    client.get(LIST)

    assert queries() == for_one <= 8


def test_practice_without_content_has_no_empty_section(client, index):
    make_practice(index, slug="kurz")

    assert headings(client, f"{LIST}kurz/") == []


def test_practice_shows_every_section_that_is_filled(client, index, module):
    words = "<p>Text</p>"
    practice = make_practice(
        index,
        slug="ganz",
        modules=[module],
        starting_point=words,
        aims=words,
        results=words,
        stumbling_blocks=words,
        transfer=words,
        cost="1.000 Euro",
        person_days=3,
        contact_name="Kim Muster",
    )
    practice.approach = practice.approach.stream_block.to_python([text(words)])
    practice.save()

    assert headings(client, f"{LIST}ganz/") == [
        "Ausgangslage",
        "Ziele",
        "Vorgehen",
        "Ergebnisse",
        "Kosten und Aufwand",
        "Stolpersteine",
        "Tipps zum Übertragen",
        "Kontakt",
    ]


def test_practice_offers_its_material_with_kind_and_size(client, index):
    practice = make_practice(index, slug="material")
    document = CommunityDocument.objects.create(
        title="Bogen",
        file=ContentFile(b"x" * 2048, name="bogen.pdf"),
        file_size=2048,
    )
    PracticeDocument.objects.create(page=practice, document=document)

    page = html.fromstring(client.get(f"{LIST}material/").content)

    (entry,) = page.xpath('//section[h2="Material"]//li')
    assert " ".join(entry.text_content().split()) == "Bogen (PDF, 2,0 KB)"


def test_practice_says_when_it_is_invented(client, index):
    make_practice(index, slug="erfunden", is_example=True)
    make_practice(index, slug="wirklich")

    assert "Diese Kommune gibt es nicht" in (
        client.get(f"{LIST}erfunden/").content.decode()
    )
    assert "Diese Kommune gibt es nicht" not in (
        client.get(f"{LIST}wirklich/").content.decode()
    )


def test_practice_links_only_to_live_modules(client, index, module):
    make_practice(index, slug="modul", modules=[module])
    linked = client.get(f"{LIST}modul/").content.decode()

    module.unpublish()

    assert "Allianz" in linked
    assert "Allianz" not in client.get(f"{LIST}modul/").content.decode()


def test_practice_names_the_live_recommendations_that_follow(client, home, index):
    practice = make_practice(index, slug="quelle")
    recommendations = make_recommendation_index(home)
    make_recommendation(recommendations, "Für alle", practices=[practice])
    make_recommendation(recommendations, "Entwurf", practices=[practice], live=False)

    page = client.get(f"{LIST}quelle/").content.decode()

    assert "Daraus folgt die Empfehlung:" in page
    assert "Für alle" in page
    assert "Entwurf" not in page


def test_practice_shows_its_picture_with_its_words(client, index):
    image = make_image(author="Kim Muster")
    make_practice(index, slug="bild", image=image, image_alt="Ein Tisch")

    document = html.fromstring(client.get(f"{LIST}bild/").content)

    assert document.xpath("//figure//img/@alt") == ["Ein Tisch"]


def test_practice_needs_eight_queries_at_most(
    client, home, index, module, django_assert_max_num_queries
):
    practice = make_practice(index, slug="voll", modules=[module])
    recommendations = make_recommendation_index(home)
    for number in range(3):
        make_recommendation(
            recommendations, f"Empfehlung {number}", practices=[practice]
        )
    client.get(f"{LIST}voll/")

    with django_assert_max_num_queries(8):
        client.get(f"{LIST}voll/")
