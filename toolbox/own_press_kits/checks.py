# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's press kit comes in, what it lacks goes out, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils import timezone

from toolbox.composing.texts import open_questions
from toolbox.documents.model import Document
from toolbox.kits.completeness import Finding, Light, findings, light
from toolbox.kits.finding import Part, blocking
from toolbox.kits.model import Kit
from toolbox.models import OwnPressKit
from toolbox.own_press_kits.assembling import assembled, releasable, unique_names
from toolbox.own_press_kits.life import Content
from toolbox.own_press_kits.sharepics import obstacles, sharepics_of

ANCHORS = {
    Part.FRAME: "#angaben",
    Part.CONTACT: "#kontakt",
    Part.TEXTS: "#texte",
    Part.PICTURES: "#bilder",
    Part.QUOTES: "#zitate",
    Part.SHAREPICS: "#sharepics",
}


@dataclass(frozen=True)
class CheckPoint:
    """Something to look at; `url` leads to where it is put right."""

    finding: Finding
    url: str

    @property
    def is_elsewhere(self) -> bool:
        """Whether the link leaves the page of the kit."""
        return not self.url.startswith("#")


@dataclass(frozen=True)
class Check:
    """The kit as it would be published now, and what stands against that."""

    released: Content
    kit: Kit
    points: tuple[CheckPoint, ...]

    @property
    def light(self) -> Light:
        return light(point.finding for point in self.points)

    @property
    def blocking(self) -> list[Finding]:
        return [point.finding for point in self.points if point.finding.blocks]


def check_kit(kit: OwnPressKit) -> Check:
    released = releasable(kit)
    whole = assembled(kit, released)
    points = [
        *unfit_texts(kit, released, whole),
        *unfit_sharepics(kit, released),
        *lacking(released, whole),
    ]
    points.sort(key=lambda point: not point.finding.blocks)
    return Check(released, whole, tuple(points))


def unfit_texts(
    kit: OwnPressKit, released: Content, whole: Kit
) -> Iterator[CheckPoint]:
    """A gap in a text of the town hall must not reach a newsroom."""
    documents = {text.name: text.document for text in whole.texts}
    names = unique_names(text["title"] for text in released["texts"])
    for text, name in zip(released["texts"], names, strict=True):
        sentence = unfit_sentence(text["title"], documents.get(name))
        if sentence:
            parts = [kit.municipality.slug, text["id"]]
            url = reverse("toolbox:adaptation", args=parts)
            yield CheckPoint(blocking(Part.TEXTS, sentence), url)


def unfit_sentence(title: str, document: Document | None) -> str:
    """Why the text cannot be published; empty if it can."""
    if document is None:
        return (
            f"Der Text „{title}“ lässt sich nicht zusammensetzen. Öffnen Sie ihn, und "
            "kürzen Sie ihn, oder nehmen Sie ihn aus der Mappe."
        )
    if not document.is_draft:
        return ""
    gaps = ", ".join(question["label"] for question in open_questions(document))
    wanting = f"Es fehlt noch: {gaps}." if gaps else "Ein Abschnitt ist noch zu ändern."
    return (
        f"Der Text „{title}“ ist noch ein Entwurf. {wanting} "
        "Machen Sie ihn fertig, oder nehmen Sie ihn aus der Mappe."
    )


def unfit_sharepics(kit: OwnPressKit, released: Content) -> Iterator[CheckPoint]:
    for own, packet in sharepics_of(kit, released["sharepics"]):
        for obstacle in obstacles(packet):
            sentence = f"Das Sharepic „{own.title}“: {obstacle}"
            yield CheckPoint(blocking(Part.SHAREPICS, sentence), own.get_absolute_url())


def lacking(released: Content, whole: Kit) -> Iterator[CheckPoint]:
    """What every kit is asked for, with pictures called as the page calls them."""
    uploaded = len(released["pictures"])
    pictures = tuple(
        replace(picture, name=f"Bild {number}") if number <= uploaded else picture
        for number, picture in enumerate(whole.pictures, start=1)
    )
    texts = tuple(
        replace(text, document=replace(text.document, is_draft=False))
        for text in whole.texts
    )
    # What stands against a sharepic is said where its page says it.
    named = replace(whole, pictures=pictures, texts=texts, sharepics=())
    for finding in findings(named, timezone.localdate()):
        yield CheckPoint(finding, place_of(finding, released))


def place_of(finding: Finding, released: Content) -> str:
    if finding.part is Part.PICTURES:
        for number, words in enumerate(released["pictures"], start=1):
            if f"„Bild {number}“" in finding.sentence:
                return f"#bild-{words['id']}"
    return ANCHORS[finding.part]
