# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of towns' own press kits come in, published kits of the demo go out."""

from pathlib import Path
from typing import Any

from network.models import Municipality, User
from toolbox.adapting.life import save_adaptation, start_adaptation
from toolbox.composing.surroundings import surroundings
from toolbox.composing.texts import unchanged_blocks
from toolbox.documents.source import SourceBlock
from toolbox.models import Adaptation, KitText, OwnPressKit, TextItemPage
from toolbox.own_press_kits.assembling import releasable
from toolbox.own_press_kits.life import ROWS, publish_kit, start_kit

from .data import town_called
from .files import naming, read_settings
from .practice_pages import called

FILE_NAME = "pressemappe.yaml"
DETAILS = ("title", "slug", "summary", "place", "date")


def load_own_kits(folder: Path) -> None:
    for path in sorted(folder.glob(f"*/{FILE_NAME}")):
        with naming(path):
            load_own_kit(read_settings(path))


def load_own_kit(entry: dict[str, Any]) -> None:
    """Make and publish the kit; once it is there, it is its people's."""
    town = town_called(entry["municipality"])
    if OwnPressKit.objects.of(town).filter(slug=entry["slug"]).exists():
        return
    author = User.objects.filter(memberships__municipality=town).order_by("pk").first()
    kit = start_kit(municipality=town, user=author, title=entry["title"])
    for name in DETAILS:
        setattr(kit, name, entry[name])
    for name in ROWS:
        setattr(kit, name, [as_stored(row) for row in entry.get(name, [])])
    kit.save()
    for order, text in enumerate(entry.get("texts", [])):
        own = own_text(town, author, text)
        KitText.objects.create(kit=kit, adaptation=own, sort_order=order)
    publish_kit(kit=kit, user=author, released=releasable(kit))


def own_text(town: Municipality, author: User, entry: dict[str, Any]) -> Adaptation:
    """The item with all gaps filled; what must be changed counts as looked at."""
    item = called(TextItemPage, entry["item"])
    adaptation = start_adaptation(item=item, municipality=town, user=author)
    blocks = adaptation.base_item().source_blocks(surroundings(town))
    return save_adaptation(
        adaptation=adaptation,
        edition=adaptation.edition,
        user=author,
        title=entry["title"],
        answers=entry["answers"],
        edits={block.id: as_is(block) for block in unchanged_blocks(blocks, {})},
    )


def as_is(block: SourceBlock) -> dict[str, Any]:
    return {"items": list(block.items)} if block.items else {"text": block.text}


def as_stored(row: dict[str, Any]) -> dict[str, str]:
    """Dates as the form keeps them."""
    return {name: str(value) for name, value in row.items()}
