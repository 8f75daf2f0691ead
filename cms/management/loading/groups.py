# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The groups of the project team and what they may do in the admin."""

from django.contrib.auth.models import Group, Permission
from django.db.models import Q, QuerySet
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
)

# Made by Wagtail's first migration, with English names; ours take their place.
WAGTAILS_OWN = ("Moderators", "Editors")
EDITORS = "Redaktion"
CHIEF_EDITORS = "Chefredaktion"
PAGE_PERMISSIONS = {
    EDITORS: ("add_page", "change_page", "publish_page"),
    CHIEF_EDITORS: (
        "add_page",
        "change_page",
        "publish_page",
        "bulk_delete_page",
        "lock_page",
        "unlock_page",
    ),
}
# Wagtail asks for the permissions of its own models, not of our subclasses.
FILE_PERMISSIONS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}
EDITED_MODELS = {
    EDITORS: ("supportservice", "communityvideo"),
    CHIEF_EDITORS: (
        "supportservice",
        "communityvideo",
        "occasion",
        "phenomenon",
        "audience",
        "channel",
        "municipality",
        "membership",
        "sitesettings",
    ),
}


def load_groups() -> None:
    """Create the groups; permissions somebody added by hand stay."""
    Group.objects.filter(name__in=WAGTAILS_OWN, user=None).delete()
    root_page = Page.get_first_root_node()
    root_collection = Collection.get_first_root_node()
    for name, codenames in PAGE_PERMISSIONS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(*model_permissions(name))
        for permission in Permission.objects.filter(
            content_type__app_label="wagtailcore", codename__in=codenames
        ):
            GroupPagePermission.objects.get_or_create(
                group=group, page=root_page, permission=permission
            )
        for permission in file_permissions():
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=root_collection, permission=permission
            )


def file_permissions() -> QuerySet[Permission]:
    images, documents = (
        Q(content_type__app_label=app, codename__in=codenames)
        for app, codenames in FILE_PERMISSIONS.items()
    )
    return Permission.objects.filter(images | documents)


def model_permissions(group: str) -> list[Permission]:
    """Access to the admin, and to add, change and view the group's models."""
    codenames = ["access_admin"]
    for model in EDITED_MODELS[group]:
        codenames += [f"{action}_{model}" for action in ("add", "change", "view")]
    return list(Permission.objects.filter(codename__in=codenames))
