# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, the cost of a sharepic in each format goes out."""

from functools import partial
from io import BytesIO

from django.db import connections
from PIL import Image

from bench.costs import WARM_UP, Numbers, costs, repeated
from network.models import Municipality
from toolbox.composing.surroundings import design_of
from toolbox.documents.model import Design
from toolbox.sharepics.model import Layout, Photo, Sharepic, Words
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import render

HEADLINE = "Musterhausen steht zusammen gegen Rassismus und Hass"
TEXT = "Kommen Sie zur Mahnwache Nummer {} auf dem Marktplatz."
PHOTO_SIZE = (1600, 1200)
SETS = 5


def measure(municipality: str, renders: int) -> dict[str, Numbers]:
    """A square of text on colour by format, one on a photo, and one in every size."""
    design = design_of(Municipality.objects.get(slug=municipality))
    connections.close_all()
    on_photo = Photo(photograph(PHOTO_SIZE, 0), credit="Foto: Kim Muster")
    works = {
        format: partial(square, design, None, format)
        for format in ("png", "jpg", "webp")
    }
    works["photo"] = partial(square, design, on_photo, "jpg")
    answer = {
        name: costs(repeated(work, WARM_UP + renders)) for name, work in works.items()
    }
    sets = repeated(partial(every_size, design), 1 + SETS)
    return answer | {"every_size": costs(sets, warm_up=1)}


def square(design: Design, photo: Photo | None, format: str, number: int) -> bytes:
    return render(sharepic(design, photo, number), "square", format)


def every_size(design: Design, number: int) -> bytes:
    one = sharepic(design, None, number)
    return b"".join(render(one, preset, "png") for preset in PRESETS)


def sharepic(design: Design, photo: Photo | None, number: int) -> Sharepic:
    words = Words(HEADLINE, "Aufruf", TEXT.format(number), "Gemeinde Musterhausen")
    layout = Layout.TEXT_ON_PHOTO if photo else Layout.TEXT_ON_COLOUR
    return Sharepic(layout, words, design, photo, alt="Aufruf zur Mahnwache")


def photograph(size: tuple[int, int], number: int) -> bytes:
    """A JPEG as heavy as a photo: grain on a slope of light, each number another."""
    slope = Image.linear_gradient("L").resize(size).rotate(90 * (number % 4))
    grain = Image.effect_noise(size, 24)
    light = Image.blend(slope.resize(size), grain, 0.3)
    target = BytesIO()
    Image.merge("RGB", (light, slope, grain)).save(target, "JPEG", quality=88)
    return target.getvalue()
