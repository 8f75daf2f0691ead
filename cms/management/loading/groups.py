# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The groups of the project team and what they may do in the admin."""

from dataclasses import dataclass, field

from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
)

from toolbox.models import ToolboxIndexPage

# Made by Wagtail's first migration, with English names; ours take their place.
WAGTAILS_OWN = ("Moderators", "Editors")
EDITORS = "Redaktion"
CHIEF_EDITORS = "Chefredaktion"
TOOLBOX_EDITORS = "Toolbox-Redaktion"
MUNICIPALITY_SUPPORT = "Kommunenbetreuung"

WRITE = ("add", "change", "view")
# What people look for in vain, and the indexes, nobody writes or deletes by hand.
DECIDE = ("change", "view")
DAYS = "commemorationday"
TERMS = (
    "occasion",
    "phenomenon",
    "audience",
    "channel",
    "sender",
    "tone",
    "languagelevel",
    "phase",
    "channellimits",
    "strategy",
    "attack",
)
WRITE_PAGES = ("add_page", "change_page")


@dataclass(frozen=True)
class Rights:
    """What one group may do; `models` names the actions on each model.

    `pages` holds for the whole tree, or for the toolbox alone if `only_toolbox`.
    Wagtail asks for the permissions of its own models of files, not of our subclasses.
    """

    pages: tuple[str, ...] = ()
    only_toolbox: bool = False
    images: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    models: dict[str, tuple[str, ...]] = field(default_factory=dict)


RIGHTS = {
    # Without publish_page and publish_supportservice: editors hand their texts in.
    EDITORS: Rights(
        pages=WRITE_PAGES,
        images=("add_image", "change_image", "choose_image"),
        documents=("add_document", "change_document", "choose_document"),
        models={
            "supportservice": WRITE,
            "fact": WRITE,
            "communityvideo": WRITE,
            "synonymgroup": WRITE,
            "fruitlesssearch": DECIDE,
        },
    ),
    CHIEF_EDITORS: Rights(
        pages=(
            *WRITE_PAGES,
            "publish_page",
            "bulk_delete_page",
            "lock_page",
            "unlock_page",
        ),
        images=("add_image", "change_image", "choose_image"),
        documents=("add_document", "change_document", "choose_document"),
        models={
            "supportservice": (*WRITE, "publish", "lock", "unlock"),
            "fact": (*WRITE, "publish", "lock", "unlock", "delete"),
            "communityvideo": WRITE,
            # What is used is kept from deletion (`toolbox/admin/deletion.py`).
            **dict.fromkeys((*TERMS, DAYS), (*WRITE, "delete")),
            "sitesettings": WRITE,
            "plainlanguagecheck": (*WRITE, "delete"),
            "municipality": WRITE,
            "membership": WRITE,
            "redirect": (*WRITE, "delete"),
            "searchpromotion": (*WRITE, "delete"),
            "synonymgroup": (*WRITE, "delete"),
            "fruitlesssearch": DECIDE,
            "searchtarget": DECIDE,
        },
    ),
    TOOLBOX_EDITORS: Rights(
        pages=WRITE_PAGES,
        only_toolbox=True,
        images=("add_image", "choose_image"),
        # An item's block lets its editor choose an office, not change it.
        models={
            **dict.fromkeys((*TERMS, DAYS, "synonymgroup", "fact"), WRITE),
            "fruitlesssearch": DECIDE,
            "supportservice": ("view",),
        },
    ),
    MUNICIPALITY_SUPPORT: Rights(
        models={"municipality": WRITE, "membership": (*WRITE, "delete")},
    ),
}


def load_groups() -> None:
    """Create the groups; permissions somebody added by hand stay."""
    Group.objects.filter(name__in=WAGTAILS_OWN, user=None).delete()
    root = Page.get_first_root_node()
    for name, rights in RIGHTS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(*model_permissions(rights))
        allow_files(group, rights)
        if not rights.only_toolbox:
            allow_pages(group, rights, [root])


def load_toolbox_rights() -> None:
    """What holds for the toolbox alone; it has to stand in the tree by now."""
    for name, rights in RIGHTS.items():
        if rights.only_toolbox:
            toolboxes = ToolboxIndexPage.objects.all()
            allow_pages(Group.objects.get(name=name), rights, toolboxes)


def allow_pages(group: Group, rights: Rights, pages) -> None:
    permissions = Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=rights.pages
    )
    for page in pages:
        for permission in permissions:
            GroupPagePermission.objects.get_or_create(
                group=group, page_id=page.pk, permission=permission
            )


def allow_files(group: Group, rights: Rights) -> None:
    images = Q(content_type__app_label="wagtailimages", codename__in=rights.images)
    documents = Q(content_type__app_label="wagtaildocs", codename__in=rights.documents)
    for permission in Permission.objects.filter(images | documents):
        GroupCollectionPermission.objects.get_or_create(
            group=group,
            collection=Collection.get_first_root_node(),
            permission=permission,
        )


def model_permissions(rights: Rights) -> list[Permission]:
    """Access to the admin, and the actions on the group's models."""
    codenames = ["access_admin"]
    for model, actions in rights.models.items():
        codenames += [f"{action}_{model}" for action in actions]
    return list(Permission.objects.filter(codename__in=codenames))
