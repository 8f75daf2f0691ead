# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The collections in which editors keep pictures and documents."""

from wagtail.models import Collection

NAMES = ("Website", "Toolbox", "Presse")


def load_collections() -> None:
    """Below the root, so that the rights there hold for them."""
    root = Collection.get_first_root_node()
    known = set(root.get_children().values_list("name", flat=True))
    for name in NAMES:
        if name not in known:
            root.add_child(instance=Collection(name=name))
            root.refresh_from_db()
