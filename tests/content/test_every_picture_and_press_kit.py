# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Press kits and sharepics of the content come out whole for three kinds of town."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from cms.management.loading.files import ContentFile
from network.models import Municipality
from tests.content.test_every_item_exports import (  # noqa: F401, a fixture
    ITEMS,
    TOWNS,
    composed,
    files,
    offices,
    town,
)
from tests.content.test_sharepics_content import read
from tests.toolbox.kits.archives import assert_manifest_is_true, files_of
from toolbox.composing.surroundings import design_of, press_contact
from toolbox.kits.model import (
    Kit,
    KitFact,
    KitPerson,
    KitQuote,
    KitSharepic,
    KitText,
    ProgrammePoint,
)
from toolbox.picturing.files import finished_file
from toolbox.picturing.packets import Packet, trial_packet
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import FORMATS
from toolbox.sharepics.presets import PRESETS

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.usefixtures("offices"),
]

KITS = files("press_kits")
TEXTS = {file["id"]: file for file in ITEMS}
PICTURES = {file["id"]: file.path for file in files("sharepics")}
each_town = pytest.mark.parametrize("name", TOWNS)


def packet(reference: str, sender: Municipality) -> Packet:
    item = read(PICTURES[reference])
    answers = {key: REGISTRY[key].sample for key in item.placeholder_keys()}
    return trial_packet(item, sender, answers)


def sharepic(reference: str, sender: Municipality) -> KitSharepic:
    return replace(packet(reference, sender).picture, name=reference.lower())


def kit(file: ContentFile, name: str) -> Kit:
    """As a town fills it that starts from this kit and answers every question."""
    sender = town(name)
    references = file.get("sharepics", [])
    return Kit(
        title=file["title"],
        summary=file["summary"],
        sender=sender.full_name,
        place=sender.name,
        date=date(2026, 5, 18),
        contact=press_contact(sender),
        design=design_of(sender),
        texts=tuple(
            KitText(reference.lower(), composed(TEXTS[reference], name))
            for reference in file["texts"]
        ),
        sharepics=tuple(sharepic(reference, sender) for reference in references),
        quotes=tuple(KitQuote(**row) for row in file["quotes"]),
        people=tuple(KitPerson(**row) for row in file["people"]),
        facts=tuple(KitFact(**row) for row in file["facts"]),
        programme=tuple(ProgrammePoint(**row) for row in file["programme"]),
    )


@pytest.mark.parametrize("file", KITS, ids=lambda file: file["id"])
@each_town
def test_press_kit_is_packed_whole(file: ContentFile, name: str) -> None:
    packed = files_of(kit(file, name))

    assert_manifest_is_true(packed)
    readme = packed["LIESMICH.txt"].decode("utf-8-sig")
    assert town(name).full_name in readme
    for reference in file["texts"]:
        made = [path for path in packed if f"texte/{reference.lower()}." in path]
        assert len(made) == len(FORMATS), reference
        assert not any(b"ENTWURF" in packed[p] for p in made if p.endswith(".txt"))
    for reference in file.get("sharepics", []):
        made = [path for path in packed if f"/{reference.lower()}" in path]
        assert len(made) >= len(PRESETS), reference


@each_town
@pytest.mark.parametrize("reference", PICTURES)
def test_sharepic_is_drawn_in_every_size(reference: str, name: str) -> None:
    finished = packet(reference, town(name))

    for key, preset in PRESETS.items():
        with Image.open(BytesIO(finished_file(finished, key, "jpg"))) as picture:
            assert picture.size == (preset.width, preset.height), key
            assert contrast(picture) > 80, key
            assert_strips_are_free(picture, preset)


def contrast(picture: Image.Image) -> int:
    """Between the darkest and the lightest pixel, 255 at most."""
    darkest, lightest = picture.convert("L").getextrema()
    return lightest - darkest


def assert_strips_are_free(picture: Image.Image, preset) -> None:
    """Where an app covers a story, nothing may stand but one colour."""
    top = (0, 0, preset.width, preset.safe_top)
    bottom = (0, preset.height - preset.safe_bottom, preset.width, preset.height)
    for box in (top, bottom):
        if box[3] > box[1]:
            assert contrast(picture.crop(box)) < 24, (preset.key, box)
