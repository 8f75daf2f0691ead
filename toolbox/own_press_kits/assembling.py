# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's stored press kit comes in, the `Kit` for page and ZIP goes out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, count

from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import Revision

from cms.slugs import german_slug
from toolbox.composing.surroundings import design_of
from toolbox.composing.texts import compose_adaptation, plain
from toolbox.documents.building import DocumentTooLarge, build_document
from toolbox.documents.model import Contact, Document
from toolbox.documents.source import SourceBlock
from toolbox.kits.embargoes import with_embargo
from toolbox.kits.model import (
    Kit,
    KitFact,
    KitPerson,
    KitQuote,
    KitText,
    ProgrammePoint,
)
from toolbox.models import Adaptation, OwnPressKit
from toolbox.own_press_kits.life import Content, content_of
from toolbox.own_press_kits.pictures import Pair, may_be_shown, pictures_of
from toolbox.own_press_kits.sharepics import SharepicPair, frozen_sharepic, sharepics_of
from toolbox.placeholders.parsing import PlaceholderError

MAX_NAME = 50


def releasable(kit: OwnPressKit) -> Content:
    """What a publication keeps: the content, with each text as it stands now.

    So a colleague who goes on working on an adaptation changes nothing in public. The
    embargo is not part of it: it holds as soon as it is saved.
    """
    content = content_of(kit)
    del content["embargo_until"]
    places = kit.chosen_texts.select_related("adaptation")
    return {
        **content,
        "texts": [frozen(place.adaptation) for place in places],
        "sharepics": [
            frozen_sharepic(sharepic) for sharepic in kit.sharepics.order_by("pk")
        ],
        "pictures": [words for words in content["pictures"] if not words["is_removed"]],
    }


def frozen(adaptation: Adaptation) -> Content:
    return {
        "id": adaptation.pk,
        "title": adaptation.title,
        "base_revision": adaptation.base_revision_id,
        "answers": adaptation.answers,
        "edits": adaptation.edits,
    }


def draft_kit(kit: OwnPressKit) -> Kit:
    """All that is typed so far, finished or not."""
    return assembled(kit, releasable(kit))


def public_kit(kit: OwnPressKit) -> Kit:
    """What is published and may still be shown.

    A consent may have run out since, or a profile that filled a gap been emptied.
    """
    whole = assembled(kit, kit.released)
    return replace(
        whole,
        texts=tuple(text for text in whole.texts if not text.document.is_draft),
        pictures=tuple(picture for _, picture in public_pictures(kit)),
        sharepics=tuple(packet.picture for _, packet in public_sharepics(kit)),
    )


def public_pictures(kit: OwnPressKit) -> list[Pair]:
    pairs = pictures_of(kit, kit.released["pictures"])
    return [(upload, picture) for upload, picture in pairs if may_be_shown(picture)]


def draft_pictures(kit: OwnPressKit) -> list[Pair]:
    return pictures_of(kit, releasable(kit)["pictures"])


def public_sharepics(kit: OwnPressKit) -> list[SharepicPair]:
    """Those nothing stands against; a photo may have lost its consent since."""
    pairs = sharepics_of(kit, kit.released.get("sharepics", []))
    return [(own, packet) for own, packet in pairs if not packet.obstacles]


def draft_sharepics(kit: OwnPressKit) -> list[SharepicPair]:
    return sharepics_of(kit, releasable(kit)["sharepics"])


def assembled(kit: OwnPressKit, content: Content) -> Kit:
    whole = Kit(
        title=content["title"],
        summary=content["summary"],
        sender=kit.municipality.full_name,
        place=content["place"],
        date=date.fromisoformat(content["date"]),
        contact=contact_of(kit, content),
        design=design_of(kit.municipality),
        embargo_until=kit.embargo_until,
        correction=correction_of(kit, content),
        texts=tuple(texts_of(kit, content)),
        pictures=tuple(picture for _, picture in pictures_of(kit, content["pictures"])),
        sharepics=tuple(
            packet.picture
            for _, packet in sharepics_of(kit, content.get("sharepics", []))
        ),
        quotes=tuple(as_quote(row) for row in content["quotes"]),
        people=tuple(KitPerson(**row) for row in content["people"]),
        facts=tuple(KitFact(**row) for row in content["facts"]),
        programme=tuple(ProgrammePoint(**row) for row in content["programme"]),
    )
    return with_embargo(whole)


def contact_of(kit: OwnPressKit, content: Content) -> Contact | None:
    parts = ("name", "role", "phone", "email")
    typed = {part: content[f"contact_{part}"] for part in parts}
    if not any(typed.values()):
        return None
    owner = kit.municipality
    return Contact(
        title="Pressekontakt",
        organisation=owner.full_name,
        website=owner.website,
        **typed,
    )


def correction_of(kit: OwnPressKit, content: Content) -> str:
    if not content["correction"]:
        return ""
    day = date_format(kit.corrected_on or timezone.localdate(), "j. F Y")
    return f"Berichtigt am {day}: {content['correction']}"


def as_quote(row: dict[str, str]) -> KitQuote:
    released_on = row.get("released_on") or ""
    day = date.fromisoformat(released_on) if released_on else None
    return KitQuote(**row | {"released_on": day})


def texts_of(kit: OwnPressKit, content: Content) -> Iterator[KitText]:
    """The texts that can be composed; the municipality's own words about it last.

    All bear the day of the kit, whenever somebody fetches them.
    """
    texts, day = content["texts"], date.fromisoformat(content["date"])
    revisions = Revision.objects.in_bulk([text["base_revision"] for text in texts])
    names = unique_names(text["title"] for text in texts)
    for text, name in zip(texts, names, strict=True):
        revision = revisions.get(text["base_revision"])
        document = revision and composed(as_adaptation(kit, text, revision))
        if document:
            yield KitText(name=name, document=replace(document, date=day))
    if texts and kit.municipality.boilerplate:
        yield KitText(name="ueber-uns", document=about_document(kit, day))


def as_adaptation(kit: OwnPressKit, text: Content, revision: Revision) -> Adaptation:
    return Adaptation(
        municipality=kit.municipality,
        base_revision=revision,
        title=text["title"],
        answers=text["answers"],
        edits=text["edits"],
    )


def composed(adaptation: Adaptation) -> Document | None:
    """The finished text; None for one that is beyond all use."""
    try:
        return compose_adaptation(adaptation)
    except (DocumentTooLarge, PlaceholderError):
        return None


def about_document(kit: OwnPressKit, day: date) -> Document:
    owner = kit.municipality
    words = SourceBlock(
        id="abbinder", type="paragraph", text=f"<p>{plain(owner.boilerplate)}</p>"
    )
    return build_document(
        title=plain(f"Über uns: {owner.full_name}"),
        blocks=[words],
        values={},
        design=design_of(owner),
        date=day,
    )


def unique_names(titles: Iterable[str]) -> list[str]:
    """Beginnings of file names: no two alike, none empty."""
    names: list[str] = []
    for title in titles:
        short = german_slug(title)[:MAX_NAME].strip("-") or "text"
        numbered = (f"{short}-{number}" for number in count(2))
        candidates = chain([short], numbered)
        names.append(next(name for name in candidates if name not in names))
    return names
