# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What an editor wrote, before any gap is filled: one SourceBlock for each block."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from toolbox.documents.model import Contact, Figure, Service, StatedFact

BlockType: TypeAlias = Literal[
    "heading",
    "paragraph",
    "list",
    "quote",
    "callout",
    "image",
    "contact",
    "support_services",
    "fact",
    "pause",
]


@dataclass(frozen=True)
class SourceBlock:
    """One block of an item or an adaptation; its texts are HTML and may hold `{gaps}`.

    `text` is the words of a heading, paragraph, quotation or call-out; before contacts
    and offices it is an introduction. `extra` is the speaker of a quotation, the title
    of a call-out or the caption of a picture. `items` are the entries of a list;
    without them the lists in `text` count. The words of a pause say what kind of pause
    it is. `label` names the block to an officer where its type says too little, and
    `limit` says how many characters a reader may count in it; 0 is no limit. The last
    three say what the officer may change, and why not. Without an `id` there is nothing
    to change: the kind of text sets the words.
    """

    id: str
    type: BlockType
    text: str = ""
    extra: str = ""
    items: tuple[str, ...] = ()
    level: int = 1
    style: Literal["bullet", "number", "check"] = "bullet"
    figure: Figure | None = None
    contact: Contact | None = None
    services: tuple[Service, ...] = ()
    fact: StatedFact | None = None
    label: str = ""
    limit: int = 0
    is_locked: bool = False
    lock_reason: str = ""
    must_change: bool = False

    @property
    def is_fixed(self) -> bool:
        return self.is_locked or not self.id
