# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page of a press kit: what is typed is kept, added, removed; nothing is lost."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.factories.items import make_adaptation, make_item
from tests.factories.own_kits import make_kit, make_picture, save_content
from tests.factories.people import make_member, make_municipality
from tests.factories.photographs import make_photograph
from toolbox.models import KitPictureUpload, OwnPressKit
from toolbox.own_press_kits.life import content_of

from .test_adaptations import queries_of
from .test_own_kits import kit_url

QUOTE = {"text": "Wir stehen zusammen.", "person": "Anna Beispiel", "role": ""}
ROWS = ("quotes", "people", "facts", "programme")


@pytest.fixture
def kit(town, officer) -> OwnPressKit:
    return make_kit(town, officer)


def sent(kit: OwnPressKit, **fields) -> dict:
    """What a browser sends of an untouched page without rows, and the fields named."""
    counts = {f"{name}-TOTAL_FORMS": "0" for name in ROWS}
    starts = {f"{name}-INITIAL_FORMS": "0" for name in ROWS}
    details = {"title": kit.title, "date": kit.date.isoformat(), "place": kit.place}
    return {**counts, **starts, **details, "edition": kit.edition, **fields}


def quote_row(index: int, **fields) -> dict:
    row = QUOTE | fields
    return {f"quotes-{index}-{name}": value for name, value in row.items()}


def photo(name: str = "foto.jpg", content: bytes = b"") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content or make_photograph())


def again(kit: OwnPressKit) -> OwnPressKit:
    return OwnPressKit.objects.get(pk=kit.pk)


def test_page_shows_what_is_stored(office: Client, kit, officer) -> None:
    save_content(kit, officer, quotes=[QUOTE], summary="Kurz & gut")

    page = office.get(kit_url(kit)).content.decode()

    assert "Wir stehen zusammen." in page
    assert "Kurz &amp; gut" in page
    assert 'value="0000 1234-56"' in page


def test_save_keeps_details_rows_and_texts(office: Client, kit, town, officer) -> None:
    first, second = (make_adaptation(make_item(), town, officer) for _ in range(2))
    fields = {
        "summary": "Kurz gesagt.",
        "quotes-TOTAL_FORMS": "1",
        **quote_row(0, released_on="2026-05-12"),
        f"text-{first.pk}": "on",
        f"place-{first.pk}": "2",
        f"text-{second.pk}": "on",
        f"place-{second.pk}": "1",
    }

    response = office.post(kit_url(kit), sent(kit, save="1", **fields))

    stored = content_of(again(kit))
    assert response["Location"] == kit.get_absolute_url()
    assert stored["summary"] == "Kurz gesagt."
    assert stored["quotes"] == [QUOTE | {"released_on": "2026-05-12"}]
    assert stored["texts"] == [second.pk, first.pk]


def test_text_of_another_town_is_neither_offered_nor_taken(office: Client, kit) -> None:
    other = make_municipality(name="Beispielstadt")
    foreign = make_adaptation(make_item(title="Fremd"), other, make_member(other))
    fields = {f"text-{foreign.pk}": "on", f"place-{foreign.pk}": "1"}

    office.post(kit_url(kit), sent(kit, save="1", summary="Neu", **fields))

    assert again(kit).summary == "Neu"
    assert content_of(again(kit))["texts"] == []
    assert "Fremd" not in office.get(kit_url(kit)).content.decode()


def test_adding_a_row_stores_nothing_and_keeps_everything_typed(
    office: Client, kit
) -> None:
    fields = {
        "title": "",
        "summary": "Halb getippt",
        "quotes-TOTAL_FORMS": "1",
        **quote_row(0, text="Das erste"),
    }

    page = office.post(kit_url(kit), sent(kit, add="quotes", **fields)).content.decode()

    assert "Halb getippt" in page
    assert "Das erste" in page
    assert 'name="quotes-TOTAL_FORMS" value="2"' in page
    assert re.search(r'name="quotes-1-text"[^>]*\bautofocus\b', page)
    assert "kern-error" not in page
    assert again(kit).summary == ""


def test_removing_a_row_moves_the_others_up(office: Client, kit) -> None:
    rows = {}
    for index, text in enumerate(["Eins", "Weg", "Drei"]):
        rows |= quote_row(index, text=text)
    rows["quotes-TOTAL_FORMS"] = "3"

    page = office.post(kit_url(kit), sent(kit, remove="quotes:1", **rows))

    text = page.content.decode()
    assert 'name="quotes-TOTAL_FORMS" value="2"' in text
    assert "Weg" not in text
    assert text.index("Eins") < text.index("Drei")


@pytest.mark.parametrize(
    "button",
    [
        {"add": "nichts"},
        {"remove": "quotes"},
        {"remove": "quotes:99"},
        {"remove": "quotes:²"},
        {"remove": "quotes:" + "9" * 5000},
        {"add": "quotes", "quotes-TOTAL_FORMS": "9" * 30},
        {"add": "quotes", "quotes-TOTAL_FORMS": "x"},
        {"save": "1", "quotes-TOTAL_FORMS": "-1"},
        {"save": "1", "quotes-TOTAL_FORMS": ""},
        {"save": "1", "edition": "1e9"},
        {"save": "1", "date": "0000-99-99"},
    ],
)
def test_nonsense_gives_the_page_and_loses_nothing(office: Client, kit, button) -> None:
    typed = sent(kit, summary="Getippt") | button

    response = office.post(kit_url(kit), typed, follow=True)

    assert response.status_code == 200
    assert "Getippt" in response.content.decode()


@pytest.mark.parametrize("text", ["a\0b", "🙂" * 300, "<script>", "\u202eabc", "\"'"])
def test_unusual_characters_are_kept_or_refused_with_a_sentence(
    office: Client, kit, text
) -> None:
    response = office.post(kit_url(kit), sent(kit, save="1", summary=text), follow=True)

    assert response.status_code == 200
    assert "<script>" not in response.content.decode().replace("<script type", "")


def test_too_long_text_is_refused_and_still_there(office: Client, kit) -> None:
    fields = sent(kit, save="1", summary="ä" * 601)

    page = office.post(kit_url(kit), fields).content.decode()

    assert "ä" * 601 in page
    assert "höchstens 600 Zeichen" in page
    assert again(kit).edition == 1


def test_colleagues_save_is_shown_beside_what_was_typed(
    office: Client, kit, town
) -> None:
    opened = sent(kit, save="1", summary="Von Kim")
    save_content(kit, make_member(town, first_name="Alex"), summary="Von Alex")

    page = office.post(kit_url(kit), opened).content.decode()

    assert "inzwischen gespeichert" in page
    assert "Von Kim" in page
    assert "Von Alex" in page
    assert again(kit).summary == "Von Alex"


def test_second_save_after_a_conflict_is_the_persons_will(
    office: Client, kit, town
) -> None:
    opened = sent(kit, save="1", summary="Von Kim")
    save_content(kit, make_member(town), summary="Von Alex")
    page = office.post(kit_url(kit), opened).content.decode()
    edition = re.search(r'name="edition" value="(\d+)"', page)[1]

    office.post(kit_url(kit), opened | {"edition": edition})

    assert again(kit).summary == "Von Kim"


def test_upload_is_kept_without_place_and_camera(office: Client, kit) -> None:
    files = {"new_pictures": [photo(), photo("zwei.png", make_photograph("PNG"))]}

    response = office.post(kit_url(kit), sent(kit, save="1", **files))

    first, second = KitPictureUpload.objects.order_by("pk")
    assert response["Location"].endswith(f"#bild-{first.pk}")
    for picture in (first, second):
        content = picture.content()
        assert b"Telefon" not in content
        assert (picture.width, picture.height) == (40, 60)


def test_upload_is_kept_though_something_else_is_wrong(office: Client, kit) -> None:
    fields = sent(kit, save="1", title="", summary="Getippt", new_pictures=[photo()])

    page = office.post(kit_url(kit), fields).content.decode()

    picture = KitPictureUpload.objects.get()
    assert f'id="bild-{picture.pk}"' in page
    assert "Getippt" in page


def test_refused_upload_says_which_and_why(office: Client, kit) -> None:
    files = {"new_pictures": [photo("virus.jpg", b"MZ\0"), photo()]}

    page = office.post(kit_url(kit), sent(kit, save="1", **files), follow=True)

    assert "„virus.jpg“: Die Datei ist kein lesbares Bild" in page.content.decode()
    assert KitPictureUpload.objects.count() == 1


def test_kit_takes_no_more_pictures_than_it_may(
    office: Client, kit, monkeypatch
) -> None:
    monkeypatch.setattr("toolbox.views.kit_editing.MAX_PICTURES", 1)
    files = {"new_pictures": [photo(), photo()]}

    page = office.post(kit_url(kit), sent(kit, save="1", **files), follow=True)

    assert "Eine Mappe fasst 1 Bilder" in page.content.decode()
    assert KitPictureUpload.objects.count() == 1


def test_words_of_a_picture_are_saved(office: Client, kit) -> None:
    picture = make_picture(kit, credit="", licence="")
    prefix = f"picture-{picture.pk}"
    words = {
        f"{prefix}-alt": "Rathaus",
        f"{prefix}-credit": "Kim Muster",
        f"{prefix}-licence": "cc-by",
        f"{prefix}-consent_until": "2030-01-31",
    }

    office.post(kit_url(kit), sent(kit, save="1", **words))

    picture.refresh_from_db()
    assert (picture.credit, picture.licence) == ("Kim Muster", "cc-by")
    assert picture.consent_until.isoformat() == "2030-01-31"


def test_words_for_a_picture_of_another_kit_are_not_heard(
    office: Client, kit, neighbour
) -> None:
    other = neighbour.memberships.get().municipality
    foreign = make_picture(make_kit(other, neighbour), credit="Alex Probe")
    words = {f"picture-{foreign.pk}-alt": "x", f"picture-{foreign.pk}-credit": "x"}

    office.post(kit_url(kit), sent(kit, save="1", **words))

    foreign.refresh_from_db()
    assert foreign.credit == "Alex Probe"


def test_page_takes_as_many_queries_for_three_rows_as_for_one(
    office: Client, kit, town, officer, django_assert_num_queries
) -> None:
    item = make_item()
    make_picture(kit)
    make_adaptation(item, town, officer)
    one = queries_of(office, kit_url(kit))
    for _ in range(2):
        make_picture(kit)
        make_adaptation(item, town, officer)

    with django_assert_num_queries(one):
        office.get(kit_url(kit))
