# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The life of a municipality's sharepic where it differs from a text: its photo."""

from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.log_actions import log

from network.models import Municipality, User
from network.uploads import Photo
from toolbox.adapting.life import locked, start_adaptation
from toolbox.models import SharepicAdaptation, SharepicPage


def start_sharepic(
    *, item: SharepicPage, municipality: Municipality, user: User, **content: Any
) -> SharepicAdaptation:
    """The municipality's own, in the layout and with the alternative text proposed."""
    return start_adaptation(
        item=item,
        municipality=municipality,
        user=user,
        model=SharepicAdaptation,
        layout=item.layout,
        alt_text=item.alt_text,
        hashtags=item.hashtags,
        **content,
    )


@transaction.atomic
def save_photo(
    *, adaptation: SharepicAdaptation, user: User, photo: Photo | None, **rights: Any
) -> SharepicAdaptation:
    """Keep a checked photo, or with None the one there is, and what is known of it.

    `rights` are the fields named in PHOTO. A replaced file is gone for good.
    """
    current = locked(adaptation)
    if photo is not None:
        _forget_file(current)
        current.photo = ContentFile(photo.jpeg, name=f"{current.pk}.jpg")
    for name in current.PHOTO:
        setattr(current, name, rights[name])
    return _store(current, user)


@transaction.atomic
def remove_photo(*, adaptation: SharepicAdaptation, user: User) -> SharepicAdaptation:
    current = locked(adaptation)
    _forget_file(current)
    current.photo = ""
    for name in current.PHOTO:
        setattr(current, name, current._meta.get_field(name).get_default())
    return _store(current, user)


def _store(adaptation: SharepicAdaptation, user: User) -> SharepicAdaptation:
    adaptation.updated_by = user
    adaptation.save()
    log(adaptation, "wagtail.edit", user=user)
    return adaptation


def _forget_file(adaptation: SharepicAdaptation) -> None:
    if adaptation.photo:
        storage, name = adaptation.photo.storage, adaptation.photo.name
        transaction.on_commit(partial(storage.delete, name))
