# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A change of a page comes in; a forgotten frame and drawn pictures go out."""

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from .frame.navigation import forget_entries
from .media.renditions import draw_for_page, draw_for_video
from .models import CommunityVideo, SiteSettings
from .sharing.pictures import make_picture_later


def connect() -> None:
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(forget_entries, dispatch_uid="cms.frame.navigation")
    for model in (Site, SiteSettings, PageViewRestriction):
        for signal in (post_save, post_delete):
            signal.connect(
                forget_entries,
                sender=model,
                dispatch_uid=f"cms.frame.navigation.{model}",
            )
    page_published.connect(make_picture_later, dispatch_uid="cms.sharing.pictures")
    # An alias is live from the start and never published.
    for signal in (post_save, post_delete):
        signal.connect(forget_page, dispatch_uid="cms.frame.navigation.page")
    page_published.connect(draw_for_page, dispatch_uid="cms.media.renditions")
    post_save.connect(
        draw_for_video, sender=CommunityVideo, dispatch_uid="cms.media.renditions.video"
    )


def forget_page(instance, created: bool = True, **kwargs) -> None:
    """A page has come or gone; one that was merely saved may still be a draft."""
    if created and isinstance(instance, Page):
        forget_entries()
