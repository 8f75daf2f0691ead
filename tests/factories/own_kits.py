# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes a municipality's press kits, with texts and pictures."""

from network.models import Municipality, User
from network.uploads import check_photo
from tests.factories.photographs import make_photograph
from toolbox.models import KitPictureUpload, OwnPressKit
from toolbox.own_press_kits.life import add_picture, content_of, save_kit, start_kit

WORDS = {"alt": "Menschen vor dem Rathaus", "credit": "Kim Muster", "licence": "own"}


def make_kit(
    municipality: Municipality, user: User, title: str = "Nach dem Hakenkreuz"
) -> OwnPressKit:
    return start_kit(municipality=municipality, user=user, title=title)


def make_picture(kit: OwnPressKit, **words) -> KitPictureUpload:
    """A picture with all its words; name those that shall be different."""
    photo = check_photo(make_photograph())
    picture = add_picture(kit=kit, photo=photo)
    for name, value in (WORDS | words).items():
        setattr(picture, name, value)
    picture.save()
    return picture


def save_content(kit: OwnPressKit, user: User, **changes) -> OwnPressKit:
    """What the officer's form does: all that stands there, with a few changes."""
    current = OwnPressKit.objects.get(pk=kit.pk)
    content = content_of(current) | changes
    return save_kit(kit=kit, edition=current.edition, user=user, content=content)
