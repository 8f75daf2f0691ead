# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The blocks of an item: what an editor may save, and how each says itself."""

from datetime import date
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.blocks import StreamBlockValidationError

from cms.models import CommunityImage
from tests.factories.items import block, make_fact, make_service, paragraph
from toolbox.blocks.texts import ItemStreamBlock, PlaceholderTextBlock, Surroundings
from toolbox.documents.model import Contact, Service, StatedFact
from toolbox.documents.source import SourceBlock

# Wagtail leaves the file in which it draws a rendition to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")

STREAM = ItemStreamBlock()
KOMMUNE = '<span data-placeholder="kommune">{kommune}</span>'
CONTACT = Contact(title="Pressekontakt", name="Kim Muster")


def clean(*blocks: dict):
    return STREAM.clean(STREAM.to_python(list(blocks)))


def source(raw: dict, around: Surroundings | None = None) -> SourceBlock:
    (child,) = STREAM.to_python([raw])
    return child.block.source(child.value, child.id, around or Surroundings())


def refusal(*blocks: dict) -> str:
    with pytest.raises(StreamBlockValidationError) as caught:
        clean(*blocks)
    return str(caught.value.as_json_data())


def make_image(image_format: str = "JPEG", **fields) -> CommunityImage:
    content = BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Kamera der Pressestelle"
    Image.new("RGB", (40, 20), "#00519e").save(content, image_format, exif=exif)
    file = ImageFile(content, name=f"bild.{image_format.lower()}")
    return CommunityImage.objects.create(
        **{"title": "IMG_4711", "description": "Das Rathaus", **fields, "file": file}
    )


def picture(
    image: CommunityImage, *, alt: str = "Das Rathaus", decorative=False
) -> dict:
    chosen = {"image": image.pk, "alt_text": alt, "decorative": decorative}
    return block("image", "bild", image=chosen, caption="<p>In {kommune}</p>")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "In {komune}",
            "Der Platzhalter {komune} ist unbekannt. Meinten Sie {kommune}?",
        ),
        ("In {Kommune}", "Meinten Sie {kommune}?"),
        ("In {kommune", "Eine geschweifte Klammer ist nicht geschlossen"),
        ("In kommune}", "Eine geschweifte Klammer ist nicht geöffnet"),
        ("In {}", "fehlt der Name des Platzhalters"),
        ("In {kommune.name}", "enthält Zeichen, die dort nicht stehen dürfen"),
        ("In {kom<b>mune</b>}", "Eine geschweifte Klammer ist nicht geschlossen"),
        ("In &#123;komune&#125;", "Meinten Sie {kommune}?"),
    ],
)
def test_wrong_placeholders_are_refused_in_german(typed, sentence):
    message = refusal(paragraph(typed))

    assert sentence in message
    assert "(" not in message.partition(sentence)[0].rpartition("'")[2]


@pytest.mark.parametrize(
    "raw",
    [
        block("heading", "b", text="<p>{komune}</p>", level="1"),
        paragraph("{komune}"),
        block("list", "b", style="bullet", items=["<p>gut</p>", "<p>{komune}</p>"]),
        block("quote", "b", text="<p>gut</p>", speaker="<p>{komune}</p>"),
        block("quote", "b", text="<p>{komune}</p>", speaker=""),
        block("callout", "b", title="<p>{komune}</p>", text="<p>gut</p>"),
    ],
)
def test_every_text_of_every_block_is_checked(raw):
    assert "Meinten Sie {kommune}?" in refusal(raw)


def test_all_faults_of_a_text_are_named_at_once():
    text = PlaceholderTextBlock()

    with pytest.raises(ValidationError) as caught:
        text.clean(text.to_python("<p>{komune} und {website</p>"))

    assert len(caught.value.messages) == 2


def test_drafts_are_checked_as_well():
    with pytest.raises(StreamBlockValidationError):
        STREAM.clean_deferred(STREAM.to_python([paragraph("{komune}")]))


@pytest.mark.parametrize("typed", ["In {kommune}", f"In {KOMMUNE}"])
def test_placeholder_becomes_an_entity_however_it_came_in(typed):
    (child,) = clean(paragraph(typed))

    assert child.value["text"].source == f"<p>In {KOMMUNE}</p>"


def test_doubled_braces_are_words():
    (child,) = clean(paragraph("Set {{x}} in {kommune}"))

    assert child.value["text"].source == f"<p>Set {{{{x}}}} in {KOMMUNE}</p>"


def test_braces_of_an_address_are_no_placeholder():
    (child,) = clean(paragraph('<a href="https://example.org/{x}">hier</a>'))

    assert "{x}" in child.value["text"].source


@pytest.mark.parametrize("reason", ["", "   "])
def test_lock_needs_a_reason(reason):
    message = refusal(paragraph("x", editing="locked", lock_reason=reason))

    assert "Bitte nennen Sie den Grund: Wer den Text anpasst, sieht ihn." in message


@pytest.mark.parametrize("editing", ["free", "must_change"])
def test_other_blocks_need_no_reason(editing):
    (child,) = clean(paragraph("x", editing=editing))

    assert child.value["editing"] == editing


def test_lock_and_duty_to_change_reach_the_source():
    locked = source(paragraph("x", editing="locked", lock_reason="Gesetzestext"))
    duty = source(paragraph("x", editing="must_change"))

    assert (locked.is_locked, locked.lock_reason, locked.must_change) == (
        True,
        "Gesetzestext",
        False,
    )
    assert (duty.is_locked, duty.must_change) == (False, True)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            block("heading", "b", text="<p>Rat</p>", level="2"),
            SourceBlock("b", "heading", text="<p>Rat</p>", level=2),
        ),
        (
            block("paragraph", "b", text="<p>Rat</p>"),
            SourceBlock("b", "paragraph", text="<p>Rat</p>"),
        ),
        (
            block("list", "b", style="check", items=["<p>eins</p>", "<p>zwei</p>"]),
            SourceBlock(
                "b", "list", items=("<p>eins</p>", "<p>zwei</p>"), style="check"
            ),
        ),
        (
            block("quote", "b", text="<p>Rat</p>", speaker="<p>{leitung}</p>"),
            SourceBlock("b", "quote", text="<p>Rat</p>", extra="<p>{leitung}</p>"),
        ),
        (block("quote", "b", text="x"), SourceBlock("b", "quote", text="x")),
        (
            block("callout", "b", title="<p>Achtung</p>", text="<p>Rat</p>"),
            SourceBlock("b", "callout", text="<p>Rat</p>", extra="<p>Achtung</p>"),
        ),
        (block("contact", "b"), SourceBlock("b", "contact", contact=CONTACT)),
    ],
)
def test_block_says_itself(raw, expected):
    assert source(raw, Surroundings(contact=CONTACT)) == expected


def test_blocks_without_a_town_have_no_data():
    assert source(block("contact", "b")) == SourceBlock("b", "contact")
    raw = block("support_services", "b", offices=[], kinds=["notruf"])
    assert source(raw) == SourceBlock("b", "support_services")


@pytest.mark.django_db
def test_services_ask_for_offices_and_kinds():
    office = make_service()
    asked = []

    def find(offices, kinds):
        asked.append((offices, kinds))
        return (Service(name="Beratung"),)

    raw = block("support_services", "b", offices=[office.pk], kinds=["notruf"])
    found = source(raw, Surroundings(find_services=find))

    assert found.services == (Service(name="Beratung"),)
    assert asked == [([office], ["notruf"])]


@pytest.mark.django_db
def test_deleted_office_is_passed_over():
    asked = []
    raw = block("support_services", "b", offices=[4711], kinds=["notruf"])

    source(raw, Surroundings(find_services=lambda *found: asked.append(found) or ()))

    assert asked == [([], ["notruf"])]


def test_services_without_any_choice_are_refused():
    message = refusal(block("support_services", "b", offices=[], kinds=[]))

    assert "Bitte wählen Sie mindestens eine Anlaufstelle oder eine Art." in message


@pytest.mark.django_db
def test_fact_says_itself_with_source_and_date():
    fact = make_fact()

    found = source(block("fact", "b", fact=fact.pk))

    day = date(2026, 6, 1)
    stated = StatedFact("Es gibt 7 Beispiele.", "Amt für Beispiele", day)
    assert found == SourceBlock("b", "fact", fact=stated)


@pytest.mark.django_db
def test_corrected_fact_reaches_the_text():
    fact = make_fact()
    fact.statement = "Es gibt 8 Beispiele."
    fact.save()

    found = source(block("fact", "b", fact=fact.pk))

    assert found.fact.statement == "Es gibt 8 Beispiele."


@pytest.mark.django_db
def test_deleted_or_unpublished_fact_says_nothing():
    draft = make_fact(live=False)

    assert source(block("fact", "b", fact=4711)) == SourceBlock("b", "fact")
    assert source(block("fact", "b", fact=draft.pk)) == SourceBlock("b", "fact")


@pytest.mark.django_db
def test_facts_of_a_text_cost_one_query(django_assert_num_queries):
    facts = [make_fact(f"zahl-{number}") for number in range(3)]

    for chosen in (facts[:1], facts):
        raw = [block("fact", f"b{fact.pk}", fact=fact.pk) for fact in chosen]
        with django_assert_num_queries(1):
            said = [
                child.block.source(child.value, child.id, Surroundings())
                for child in STREAM.to_python(raw)
            ]
        assert len(said) == len(chosen)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("image_format", "media_type"),
    [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/png")],
)
def test_picture_is_encoded_anew_without_metadata(image_format, media_type):
    image = make_image(image_format, author="Kim Muster", licence="cc-by")

    found = source(picture(image))

    assert found.figure.media_type == media_type
    assert (found.figure.width, found.figure.height) == (40, 20)
    assert found.figure.credit == "Kim Muster, CC BY 4.0"
    assert found.extra == "<p>In {kommune}</p>"
    assert b"Kamera der Pressestelle" not in found.figure.content
    assert not Image.open(BytesIO(found.figure.content)).getexif()


@pytest.mark.django_db
def test_picture_has_its_alternative_text_or_is_decoration():
    image = make_image()

    shown = source(picture(image, alt="Der Marktplatz")).figure
    decoration = source(picture(image, alt="", decorative=True)).figure

    assert (shown.alt, shown.decorative) == ("Der Marktplatz", False)
    assert (decoration.alt, decoration.decorative) == ("", True)


@pytest.mark.django_db
def test_picture_with_neither_is_refused():
    image = make_image()

    with pytest.raises(StreamBlockValidationError):
        clean(picture(image, alt=""))


@pytest.mark.django_db
def test_deleted_picture_leaves_a_block_without_figure():
    raw = picture(make_image())
    CommunityImage.objects.all().delete()

    assert source(raw).figure is None


@pytest.mark.django_db
def test_picture_whose_file_is_gone_leaves_a_block_without_figure():
    image = make_image()
    image.file.close()
    image.file.storage.delete(image.file.name)

    assert source(picture(image)).figure is None
