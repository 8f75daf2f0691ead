# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of towns' own counter-speeches come in, kept versions of the demo go out."""

from pathlib import Path
from typing import Any

from network.models import Municipality, User
from toolbox.adapting.life import save_adaptation, start_adaptation
from toolbox.documents.markup import to_html
from toolbox.models import Adaptation, CounterSpeechPage

from .data import town_called
from .files import naming, read_settings
from .practice_pages import called

FILE_NAME = "gegenreden.yaml"


def load_own_replies(folder: Path) -> None:
    for path in sorted(folder.glob(f"*/{FILE_NAME}")):
        with naming(path):
            entry = read_settings(path)
            town = town_called(entry["municipality"])
            for reply in entry["replies"]:
                load_own_reply(town, reply)


def load_own_reply(town: Municipality, entry: dict[str, Any]) -> None:
    """Answers and wording of one; once it is there, it is its people's."""
    item = called(CounterSpeechPage, entry["item"])
    if Adaptation.objects.of(town).filter(item=item).exists():
        return
    author = User.objects.filter(memberships__municipality=town).order_by("pk").first()
    kept = start_adaptation(item=item, municipality=town, user=author)
    save_adaptation(
        adaptation=kept,
        edition=kept.edition,
        user=author,
        answers=entry["answers"],
        edits={
            name: {"text": to_html(words)} for name, words in entry["wording"].items()
        },
    )
