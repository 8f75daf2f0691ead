# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A stored press kit becomes a `Kit`: as typed for its makers, as released for all."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image

from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.own_kits import make_kit, make_picture, save_content
from tests.factories.people import make_design, make_member, make_municipality
from toolbox.adapting.life import save_adaptation
from toolbox.documents.model import Contact
from toolbox.kits.model import KitFact, KitPerson, KitQuote, ProgrammePoint
from toolbox.models import OwnPressKit
from toolbox.own_press_kits.assembling import draft_kit, public_kit, releasable
from toolbox.own_press_kits.life import content_of, publish_kit
from toolbox.rendering.txt import text as words_of

QUOTE = {
    "text": "Nie wieder.",
    "person": "Anna Beispiel",
    "role": "",
    "released_on": "2026-05-11",
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def kim(town):
    return make_member(town)


@pytest.fixture
def kit(town, kim) -> OwnPressKit:
    return make_kit(town, kim)


def again(kit: OwnPressKit) -> OwnPressKit:
    return OwnPressKit.objects.select_related("municipality").get(pk=kit.pk)


def finished_text(town, kim, title: str = "Stellungnahme"):
    item = make_item([paragraph("Wir stehen zusammen.")], title=title)
    return make_adaptation(item, town, kim)


def published(kit: OwnPressKit, user) -> OwnPressKit:
    publish_kit(kit=again(kit), user=user, released=releasable(again(kit)))
    return again(kit)


def test_kit_holds_what_was_typed(kit, kim):
    save_content(
        kit,
        kim,
        summary="Kurz gesagt.",
        date="2026-05-12",
        quotes=[
            {
                "text": "Nie wieder.",
                "person": "Anna Beispiel",
                "role": "",
                "released_on": "2026-05-11",
            },
            {"text": "Frei.", "person": "", "role": "", "released_on": ""},
        ],
        people=[{"name": "Kim Muster", "role": "Presse", "about": ""}],
        facts=[{"figure": "26", "meaning": "Vorfälle", "source": "Polizei"}],
        programme=[{"time": "18 Uhr", "title": "Kundgebung", "place": "Markt"}],
    )

    made = draft_kit(again(kit))

    assert (made.title, made.summary) == ("Nach dem Hakenkreuz", "Kurz gesagt.")
    assert (made.sender, made.place) == ("Gemeinde Musterhausen", "Musterhausen")
    assert made.date == date(2026, 5, 12)
    assert made.quotes[0] == KitQuote(
        "Nie wieder.", "Anna Beispiel", released_on=date(2026, 5, 11)
    )
    assert made.quotes[1].released_on is None
    assert made.people == (KitPerson("Kim Muster", "Presse"),)
    assert made.facts == (KitFact("26", "Vorfälle", "Polizei"),)
    assert made.programme == (ProgrammePoint("18 Uhr", "Kundgebung", "Markt"),)


def test_contact_is_the_one_of_the_kit(kit, kim, town):
    save_content(kit, kim, contact_phone="0000 99")

    contact = draft_kit(again(kit)).contact

    assert isinstance(contact, Contact)
    assert contact.phone == "0000 99"
    assert contact.organisation == "Gemeinde Musterhausen"


def test_kit_without_any_contact_has_none(kit, kim):
    empty = {f"contact_{part}": "" for part in ("name", "role", "phone", "email")}

    save_content(kit, kim, **empty)

    assert draft_kit(again(kit)).contact is None


def test_texts_are_composed_in_their_order_and_end_with_the_boilerplate(kit, kim, town):
    first, second = finished_text(town, kim, "Rede"), finished_text(town, kim, "Rede")
    save_content(kit, kim, texts=[second.pk, first.pk])

    texts = draft_kit(again(kit)).texts

    assert [text.name for text in texts] == ["rede", "rede-2", "ueber-uns"]
    assert not any(text.document.is_draft for text in texts)
    assert "Musterhausen liegt in Probeland." in words_of(texts[2].document)


def test_kit_without_texts_has_no_boilerplate_either(kit):
    assert draft_kit(again(kit)).texts == ()


def test_picture_is_read_only_when_its_turn_comes(kit):
    picture = make_picture(kit, caption="Nach der Tat")

    (made,) = draft_kit(again(kit)).pictures

    assert made.name == "bild-1-menschen-vor-dem-rathaus"
    assert made.licence == "Eigenes Werk, alle Rechte vorbehalten"
    assert (made.credit, made.caption) == ("Kim Muster", "Nach der Tat")
    image = Image.open(BytesIO(made.read()))
    assert image.size == (made.width, made.height)
    assert made.fingerprint == picture.fingerprint


def test_picture_whose_file_is_gone_reads_as_nothing(kit, caplog):
    picture = make_picture(kit)
    picture.file.storage.delete(picture.file.name)

    assert draft_kit(again(kit)).pictures[0].read() == b""
    assert "is missing" in caplog.text


def test_public_reads_the_released_words(kit, kim, town):
    text = finished_text(town, kim)
    save_content(kit, kim, texts=[text.pk], summary="Alt")
    published(kit, kim)
    save_content(kit, kim, summary="Neu, noch nicht öffentlich")
    save_adaptation(
        adaptation=text,
        edition=1,
        user=kim,
        title="x",
        answers={},
        edits={"absatz": {"text": "<p>Halber Sa</p>"}},
    )

    made = public_kit(again(kit))

    assert made.summary == "Alt"
    assert "Wir stehen zusammen." in words_of(made.texts[0].document)


def test_deleted_text_stays_public_until_the_next_release(kit, kim, town):
    text = finished_text(town, kim)
    save_content(kit, kim, texts=[text.pk])
    published(kit, kim)
    text.delete()

    assert public_kit(again(kit)).texts[0].name == "stellungnahme"
    assert public_kit(published(kit, kim)).texts == ()


@pytest.mark.parametrize(
    "words",
    [
        {"credit": ""},
        {"licence": ""},
        {"consent_until": timezone.localdate() - timedelta(days=1)},
    ],
)
def test_picture_that_may_not_be_shown_never_is(kit, kim, words):
    make_picture(kit, **words)
    published(kit, kim)

    assert draft_kit(again(kit)).pictures
    assert public_kit(again(kit)).pictures == ()


def test_consent_of_today_still_holds(kit, kim):
    make_picture(kit, consent_until=timezone.localdate())

    assert len(public_kit(published(kit, kim)).pictures) == 1


def test_removed_picture_is_in_no_new_release(kit, kim):
    make_picture(kit)
    published(kit, kim)
    (words,) = content_of(again(kit))["pictures"]
    save_content(kit, kim, pictures=[words | {"is_removed": True}])
    assert len(public_kit(again(kit)).pictures) == 1

    assert public_kit(published(kit, kim)).pictures == ()
    assert not again(kit).pictures.exists()


def test_correction_names_its_day(kit, kim):
    published(kit, kim)
    save_content(kit, kim, correction="Es waren 12 Vorfälle.")

    made = public_kit(published(kit, kim))

    assert made.correction.startswith("Berichtigt am ")
    assert made.correction.endswith(": Es waren 12 Vorfälle.")


def test_titles_without_letters_still_name_files(kit, kim, town):
    texts = [finished_text(town, kim) for _ in range(2)]
    for text in texts:
        text.title = "🙂"
        text.save()
    save_content(kit, kim, texts=[text.pk for text in texts])

    names = [text.name for text in draft_kit(again(kit)).texts]

    assert names == ["text", "text-2", "ueber-uns"]


@pytest.fixture
def logo(town):
    content = BytesIO()
    Image.new("RGBA", (40, 20), "#005500").save(content, "PNG")
    design = make_design(town, logo_alt="Wappen mit Bach")
    design.logo.save("logo.png", ContentFile(content.getvalue()))
    return design.logo


def test_logo_of_the_town_comes_along(kit, logo):
    (made,) = draft_kit(again(kit)).pictures

    assert made.is_logo
    assert (made.alt, made.credit) == ("Wappen mit Bach", "Gemeinde Musterhausen")
    assert (made.media_type, made.width, made.height) == ("image/png", 40, 20)
    assert Image.open(BytesIO(made.read())).size == (40, 20)


def test_logo_whose_file_is_gone_is_left_out(kit, logo):
    logo.storage.delete(logo.name)

    assert draft_kit(again(kit)).pictures == ()
