# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The life of a municipality's press kit: started, saved, published, withdrawn."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from network.models import Municipality, User
from network.uploads import Photo, for_web
from toolbox.models import KitPictureUpload, KitText, OwnPressKit
from toolbox.press_kits.building import forget_kits
from toolbox.press_kits.sources import Owner

ROWS = ("quotes", "people", "facts", "programme")
DETAILS = (
    "title",
    "summary",
    "place",
    "date",
    "correction",
    "contact_name",
    "contact_role",
    "contact_phone",
    "contact_email",
)
MAX_PICTURES = 30
"""Of one kit; large photographs with their two sizes are about 100 MB."""

Content = dict[str, Any]

PUBLIC, DRAFT = "own-kit", "own-kit-draft"
"""The two kits in one: as everybody may have it, and as its makers do."""


class KitSavedMeanwhile(Exception):
    """A colleague saved first; `current` is what stands in the database now."""

    def __init__(self, current: OwnPressKit) -> None:
        super().__init__(f"Edition {current.edition} was saved meanwhile")
        self.current = current


def content_of(kit: OwnPressKit) -> Content:
    """All that is typed, as JSON: what a save compares and a publication keeps.

    `texts` and `sharepics` are the ids of the adaptations, `pictures` the words of each
    picture beside its id.
    """
    return {
        **{name: getattr(kit, name) for name in (*DETAILS, *ROWS)},
        "date": kit.date.isoformat(),
        "embargo_until": as_text(kit.embargo_until),
        "texts": [text.adaptation_id for text in kit.chosen_texts.all()],
        "sharepics": sorted(kit.sharepics.values_list("pk", flat=True)),
        "pictures": [words_of(picture) for picture in kit.pictures.all()],
    }


def as_text(moment: datetime | None) -> str:
    """The aware moment as ISO 8601 in UTC."""
    return moment.astimezone(UTC).isoformat() if moment else ""


def words_of(picture: KitPictureUpload) -> Content:
    words = {name: getattr(picture, name) for name in picture.WORDED}
    until = picture.consent_until
    return {
        "id": picture.pk,
        **words,
        "consent_until": until.isoformat() if until else "",
        "is_removed": picture.is_removed,
    }


@transaction.atomic
def start_kit(*, municipality: Municipality, user: User, title: str) -> OwnPressKit:
    """An empty kit that knows whom journalists call."""
    kit = OwnPressKit.objects.create(
        municipality=municipality,
        title=title,
        place=municipality.city or municipality.name,
        contact_name=municipality.press_name,
        contact_role=municipality.press_role,
        contact_phone=municipality.press_phone,
        contact_email=municipality.press_email,
        created_by=user,
        updated_by=user,
    )
    log(kit, "wagtail.create", user=user)
    return kit


@transaction.atomic
def save_kit(
    *, kit: OwnPressKit, edition: int, user: User, content: Mapping[str, Any]
) -> OwnPressKit:
    """Store what the person typed, unless somebody saved since she opened the form.

    Pictures that `content` does not name stay as they are: a colleague's upload is no
    conflict. Raises KitSavedMeanwhile if `edition` is not the current one and the
    content differs.
    """
    current = OwnPressKit.objects.select_for_update().get(pk=kit.pk)
    stored = content_of(current)
    named = {words["id"] for words in content["pictures"]}
    stored["pictures"] = [words for words in stored["pictures"] if words["id"] in named]
    if stored == content:
        return current
    if current.edition != edition:
        raise KitSavedMeanwhile(current)
    _store(current, content)
    current.edition += 1
    current.updated_by = user
    current.save()
    purge_pictures(current)
    log(current, "wagtail.edit", user=user)
    return current


def _store(kit: OwnPressKit, content: Mapping[str, Any]) -> None:
    for name in (*DETAILS, *ROWS):
        setattr(kit, name, content[name])
    until = content["embargo_until"]
    kit.embargo_until = datetime.fromisoformat(until) if until else None
    _store_texts(kit, content["texts"])
    own = kit.municipality.sharepicadaptations.filter(pk__in=content["sharepics"])
    kit.sharepics.set(own)
    words = {entry["id"]: entry for entry in content["pictures"]}
    for picture in kit.pictures.filter(pk__in=words):
        for name in (*picture.WORDED, "is_removed"):
            setattr(picture, name, words[picture.pk][name])
        picture.consent_until = words[picture.pk]["consent_until"] or None
        picture.save()


def _store_texts(kit: OwnPressKit, chosen: list[int]) -> None:
    """Only the municipality's own texts find a place, whatever was sent."""
    texts = kit.municipality.adaptations.texts().filter(pk__in=chosen)
    own = set(texts.values_list("pk", flat=True))
    kit.chosen_texts.all().delete()
    KitText.objects.bulk_create(
        KitText(kit=kit, adaptation_id=pk, sort_order=order)
        for order, pk in enumerate(chosen)
        if pk in own
    )


def add_picture(*, kit: OwnPressKit, photo: Photo) -> KitPictureUpload:
    """Keep a checked photo; its words follow with the next save."""
    return KitPictureUpload.objects.create(
        kit=kit,
        file=ContentFile(photo.jpeg, name=f"{kit.pk}.jpg"),
        web_file=ContentFile(for_web(photo), name=f"{kit.pk}-web.jpg"),
        fingerprint=sha256(photo.jpeg).hexdigest(),
        width=photo.width,
        height=photo.height,
    )


@transaction.atomic
def publish_kit(*, kit: OwnPressKit, user: User, released: Content) -> OwnPressKit:
    """Make `released` what journalists read; the caller has asked whether it may be."""
    now = timezone.now()
    if released["correction"] != kit.released.get("correction", ""):
        kit.corrected_on = timezone.localdate() if released["correction"] else None
    kit.released = released
    kit.is_published = True
    kit.published_at = kit.published_at or now
    kit.released_at = now
    kit.save()
    purge_pictures(kit)
    log(kit, "wagtail.publish", user=user)
    return kit


@transaction.atomic
def withdraw_kit(*, kit: OwnPressKit, user: User) -> None:
    """Nobody outside reads it any more; what is typed stays."""
    kit.released = {}
    kit.is_published = False
    kit.save(update_fields=["released", "is_published", "updated_at"])
    purge_pictures(kit)
    forget_kits(Owner(PUBLIC, kit.pk))
    log(kit, "wagtail.unpublish", user=user)


@transaction.atomic
def delete_kit(*, kit: OwnPressKit, user: User) -> None:
    """Delete for good, pictures and all; the audit log keeps that it was there."""
    log(kit, "wagtail.delete", user=user, deleted=True)
    for kind in (PUBLIC, DRAFT):
        forget_kits(Owner(kind, kit.pk))
    kit.delete()


def purge_pictures(kit: OwnPressKit) -> None:
    """Delete the removed pictures that the published state does not show."""
    shown = released_pictures(kit)
    for picture in kit.pictures.filter(is_removed=True).exclude(pk__in=shown):
        picture.delete()


def released_pictures(kit: OwnPressKit) -> Iterable[int]:
    return [words["id"] for words in kit.released.get("pictures", [])]
