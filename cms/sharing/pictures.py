# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page comes in, the picture that stands for it elsewhere goes out.

Pictures are made when a page is published; a visitor only ever finds them.
"""

from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.templatetags.static import static
from django.utils.translation import gettext as _
from django_tasks import task
from wagtail.images.models import AbstractRendition, Filter
from wagtail.models import Page

from cms.models import CommunityImage, CommunityRendition
from cms.models.base import BasePage
from cms.sharing.drawing import HEIGHT, STYLE, WIDTH, draw_picture

SPEC = f"fill-{WIDTH}x{HEIGHT}|format-jpeg|jpegquality-80"
SPEC_FILTER = Filter(spec=SPEC)
FOLDER = "images"
PREFIX = "vorschau-"
# Drawn by the same code from the site's claim; see tests/cms/test_drawing.py.
DEFAULT = "images/share.png"


@dataclass(frozen=True)
class SharePicture:
    url: str
    alt: str
    width: int = WIDTH
    height: int = HEIGHT


def find_picture(page: object, default: SharePicture | None) -> SharePicture:
    """The page's own picture, else its title's, else the site's; none is drawn."""
    if isinstance(page, BasePage):
        found = own_picture(page) or drawn_picture(page.share_title)
        if found:
            return found
    return default or SharePicture(static(DEFAULT), _("Vorschaubild von Komm.A"))


def own_picture(page: BasePage) -> SharePicture | None:
    image = page.share_image
    if image is None:
        return None
    try:
        rendition = image.find_existing_rendition(SPEC_FILTER)
    except CommunityRendition.DoesNotExist:
        return None
    remember(rendition, image)
    return picture_of(rendition, image)


def remember(rendition: AbstractRendition, image: CommunityImage) -> None:
    """So that the next visitor's request need not ask the database."""
    focus, spec = SPEC_FILTER.get_cache_key(image), SPEC_FILTER.spec
    key = rendition.construct_cache_key(image, focus, spec)
    type(rendition).cache_backend.set(key, rendition)


def picture_of(rendition: AbstractRendition, image: CommunityImage) -> SharePicture:
    """A small picture stays small: its size is its own."""
    return SharePicture(
        rendition.url, image.default_alt_text, rendition.width, rendition.height
    )


def site_picture(image: CommunityImage | None) -> SharePicture | None:
    """The one of the settings, made on the first request after they were saved."""
    return picture_of(image.get_rendition(SPEC), image) if image else None


def drawn_picture(title: str) -> SharePicture | None:
    name = name_of(title)
    if not default_storage.exists(name):
        return None
    alt = _("Vorschaubild: %(title)s") % {"title": title}
    return SharePicture(default_storage.url(name), alt)


def name_of(title: str) -> str:
    """The name says what is on the picture, so the database need not."""
    digest = sha256(f"{STYLE}\n{title}".encode()).hexdigest()[:24]
    return f"{FOLDER}/{PREFIX}{digest}.png"


def make_picture(page: BasePage) -> None:
    """Draw what find_picture will look for, unless it is there."""
    if page.share_image:
        page.share_image.get_rendition(SPEC)
    name = name_of(page.share_title)
    if default_storage.exists(name):
        return
    content = draw_picture(page.share_title)
    if content:
        default_storage.save(name, ContentFile(content))


@task()
def make_picture_of(page_id: int) -> None:
    """The work itself, for a worker or at once; the page may be gone by then."""
    page = Page.objects.live().public().filter(pk=page_id).specific().first()
    if page:
        make_picture(page)


def make_picture_later(instance, **kwargs) -> None:
    """Signal receiver: a page was published; what is not public is not drawn."""
    if not isinstance(instance, BasePage):
        return
    if not type(instance).unlisted().filter(pk=instance.pk).exists():
        transaction.on_commit(partial(make_picture_of.enqueue, instance.pk))


def stored_names() -> set[str]:
    """All pictures drawn from titles, whether or not a page needs them."""
    if not default_storage.exists(FOLDER):
        return set()
    _folders, files = default_storage.listdir(FOLDER)
    return {f"{FOLDER}/{name}" for name in files if name.startswith(PREFIX)}
