# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of sharepics come in, published sharepics below the toolbox go out."""

from pathlib import Path
from typing import Any

from toolbox.models import SharepicPage
from toolbox.models.sharepics import SLOTS

from .files import ContentFile, naming, read_folder
from .identities import keep_identities
from .markdown import rich_text
from .mistakes import together
from .publishing import put_page, toolbox_index
from .site_blocks import find_picture
from .sorting import sorting_fields

PLAIN_FIELDS = (
    "title",
    "summary",
    "layout",
    "hashtags",
    "checked_by",
    "checked_until",
    "version",
    "visibility",
    "licence",
)


def load_sharepics(folder: Path) -> int:
    files = read_folder(folder)
    index = toolbox_index()
    for file in files:
        with naming(file.path):
            put_page(SharepicPage, index, file["slug"], sharepic_fields(file))
    return len(files)


def sharepic_fields(file: ContentFile) -> dict[str, Any]:
    return together(
        lambda: file.values(PLAIN_FIELDS),
        lambda: sorting_fields(file, SharepicPage),
        lambda: {slot: text.strip() for slot, text in file.values(SLOTS).items()},
        lambda: {
            "reference": file["id"],
            "alt_text": file.get("alt_text"),
            "series": file.get("series"),
        },
        lambda: {"photo": find_picture(file["photo"]) if file.get("photo") else None},
        lambda: {"posts": posts(file)},
        lambda: {"usage": rich_text(file.body)},
        lambda: {"search_description": file.get("summary")},
    )


def posts(file: ContentFile):
    """The posts; those that were there before keep their ids."""
    stream_block = SharepicPage._meta.get_field("posts").stream_block
    existing = SharepicPage.objects.filter(slug=file["slug"]).first()
    old = existing.posts.get_prep_value() if existing else []
    new = [
        {"type": "post", "value": {**post, "text": post["text"].strip()}}
        for post in file["posts"]
    ]
    return stream_block.clean(stream_block.to_python(keep_identities(old, new)))
