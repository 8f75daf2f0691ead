# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A published page comes in, its pictures are drawn in every size it shows.

So no visitor waits for a picture, and no crowd of visitors draws the same one.
"""

from functools import partial

from django.db import transaction
from django_tasks import task
from wagtail.models import ReferenceIndex

from cms.media.pictures import draw
from cms.models import CommunityImage, CommunityVideo
from cms.models.used_files import Use, used_files

SIZES_OF_USE = {
    Use.FIELD: ["article", "teaser"],
    Use.BLOCK: ["article"],
    Use.POSTER: ["poster"],
}


@task()
def draw_pictures(image_id: int, sizes: list[str]) -> int:
    """The work itself, for a worker or at once; a picture may be gone by then."""
    image = CommunityImage.objects.filter(pk=image_id).first()
    return draw(image, sizes) if image else 0


def draw_later(image: CommunityImage, sizes: list[str]) -> None:
    transaction.on_commit(partial(draw_pictures.enqueue, image.pk, sizes))


def draw_for_page(instance, **kwargs) -> None:
    """Signal receiver: a page was published."""
    own = getattr(instance, "picture_sizes", ())
    for used in used_files(instance):
        if isinstance(used.file, CommunityImage):
            draw_later(used.file, [*SIZES_OF_USE[used.use], *own])


def draw_for_video(instance: CommunityVideo, **kwargs) -> None:
    """Signal receiver: a video was saved; it is shown with its still picture."""
    if instance.poster:
        draw_later(instance.poster, SIZES_OF_USE[Use.POSTER])


def draw_anew(image: CommunityImage) -> None:
    """Its file or its focal point has changed; a page may show it."""
    if ReferenceIndex.get_references_to(image).exists():
        draw_later(image, SIZES_OF_USE[Use.FIELD])
