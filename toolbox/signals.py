# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A deleted row comes in, its files are deleted as well."""

from django.db.models.signals import post_delete

from .models.kit_builds import KitBuild, delete_file
from .models.kit_pictures import KitPictureUpload, delete_files


def connect() -> None:
    post_delete.connect(
        delete_files, sender=KitPictureUpload, dispatch_uid="toolbox.kit_pictures"
    )
    post_delete.connect(delete_file, sender=KitBuild, dispatch_uid="toolbox.kit_builds")
