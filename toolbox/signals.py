# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A saved, withdrawn or deleted row comes in; the files made from it are gone."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.signals import page_published, page_unpublished

from toolbox.aging.uses import refuse_to_delete
from toolbox.coming_days.shown import forget_days_soon
from toolbox.models import (
    Adaptation,
    CommemorationDay,
    DayItem,
    Fact,
    OwnPressKit,
    PressKitPage,
)
from toolbox.rendered_files import forget

from .models.kit_builds import KitBuild, delete_file
from .models.kit_pictures import KitPictureUpload, delete_files
from .models.sharepic_adaptations import SharepicAdaptation, delete_photo


def connect() -> None:
    pre_delete.connect(refuse_to_delete, sender=Fact, dispatch_uid="toolbox.facts")
    post_delete.connect(
        delete_files, sender=KitPictureUpload, dispatch_uid="toolbox.kit_pictures"
    )
    post_delete.connect(delete_file, sender=KitBuild, dispatch_uid="toolbox.kit_builds")
    post_delete.connect(
        delete_photo, sender=SharepicAdaptation, dispatch_uid="toolbox.sharepic_photos"
    )
    for owner in (Adaptation, OwnPressKit, PressKitPage):
        for signal in (post_save, post_delete):
            signal.connect(
                forget_files, sender=owner, dispatch_uid="toolbox.rendered_files"
            )
    for signal in (page_unpublished, post_delete):
        signal.connect(
            forget_archives, sender=PressKitPage, dispatch_uid="toolbox.press_kits"
        )
    for row in (CommemorationDay, DayItem):
        for signal in (post_save, post_delete):
            signal.connect(
                forget_days_soon, sender=row, dispatch_uid="toolbox.days_soon"
            )
    for signal in (page_published, page_unpublished):
        signal.connect(forget_days_soon, dispatch_uid="toolbox.days_soon")


def forget_files(instance: Model, **kwargs) -> None:
    """What was rendered of the row before: personal data, and of no use any more."""
    forget(instance)


def forget_archives(instance: PressKitPage, **kwargs) -> None:
    """Signal receiver: nobody may be given the kit any more."""
    KitBuild.objects.of("press-kit-page", instance.pk).delete()
