# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A draft of a package comes in, what it lacks and how its files are made go out."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from network.models import CorporateDesign, Municipality
from toolbox.adapting.states import state_of_draft
from toolbox.composing.texts import compose_adaptation, open_questions
from toolbox.documents.model import Document
from toolbox.kits.finding import Finding
from toolbox.kits.model import Kit
from toolbox.kits.packing import pack
from toolbox.models import Adaptation, OwnPressKit, SharepicAdaptation
from toolbox.own_press_kits.checks import check_kit
from toolbox.picturing.files import ZIP, finished_file
from toolbox.picturing.packets import own_packet
from toolbox.press_kits.building import is_packed_at_once
from toolbox.rendered_files import rendered
from toolbox.rendering.formats import DRAFT_PREFIX, FORMATS, NO_LETTERS, Format, slug
from toolbox.rendering.zipping import unpacked

from .taking import Draft

#: What people go on working with; the other formats serve one text at a time.
TEXT_FORMATS: tuple[Format, ...] = tuple(FORMATS[key] for key in ("docx", "odt", "pdf"))
ANY_SIZE = ""
MAX_TITLE = 60
LARGE = (
    "Diese Mappe ist groß und wird für sich gepackt. Laden Sie sie auf ihrer eigenen "
    "Seite herunter."
)

Files = Iterable[tuple[str, bytes]]


@dataclass(frozen=True)
class Plan:
    """`path` is of a file, or of a folder with a slash at its end.

    `lacks` are German sentences. `make` takes the time; where something has to be done
    first, it is missing. It raises what makes a file impossible.
    """

    path: str
    make: Callable[[], Files] | None
    lacks: tuple[str, ...] = ()


def usual_format(municipality: Municipality) -> str:
    """The key of the one the town has a letterhead for; Word if for both or none."""
    try:
        design = municipality.design
    except CorporateDesign.DoesNotExist:
        return "docx"
    return "odt" if design.letterhead_odt and not design.letterhead else "docx"


def plan(draft: Draft, format_key: str) -> Plan:
    """The text in this format; of a sharepic or a press kit all, if it is finished."""
    if isinstance(draft, Adaptation):
        return _text(draft, format_key)
    if isinstance(draft, SharepicAdaptation):
        return _sharepic(draft)
    return _kit(draft)


def _text(draft: Adaptation, format_key: str) -> Plan:
    document = compose_adaptation(draft)
    state = DRAFT_PREFIX if document.is_draft else ""
    path = f"{state}{_short(draft.title)}.{FORMATS[format_key].extension}"
    return Plan(
        path,
        lambda: [(path, rendered(document, format_key, draft))],
        tuple(_open_in(draft, document)) if document.is_draft else (),
    )


def _open_in(draft: Adaptation, document: Document) -> Iterator[str]:
    gaps = [question["label"] for question in open_questions(document)]
    if gaps:
        yield f"Es fehlt noch: {', '.join(gaps)}."
    if state_of_draft(draft).passages or not gaps:
        yield "Mindestens ein Abschnitt ist noch umzuschreiben."


def _sharepic(draft: SharepicAdaptation) -> Plan:
    """While something is open there is no picture, so that none goes out by mistake."""
    packet = own_packet(draft)
    path = _folder("sharepic", draft.title)
    if lacks := (*packet.obstacles, *packet.post_gaps):
        return Plan(path, None, lacks)
    return Plan(
        path, lambda: _within(path, BytesIO(finished_file(packet, ANY_SIZE, ZIP)))
    )


def _kit(draft: OwnPressKit) -> Plan:
    checked = check_kit(draft)
    path = _folder("pressemappe", draft.title)
    if checked.blocking:
        return Plan(path, None, (_in_short(checked.blocking),))
    if not is_packed_at_once(checked.kit):
        return Plan(path, None, (LARGE,))
    return Plan(path, lambda: _within(path, _packed(checked.kit)))


def _in_short(points: list[Finding]) -> str:
    if len(points) == 1:
        return points[0].sentence
    return (
        f"Darin ist noch an {len(points)} Stellen etwas zu tun. Welche das sind, steht "
        "auf der Seite der Mappe."
    )


def _packed(kit: Kit) -> BinaryIO:
    target = private_file()
    try:
        pack(kit, target)
    except BaseException:
        target.close()
        raise
    return target


def _within(folder: str, archive: BinaryIO) -> Iterator[tuple[str, bytes]]:
    with archive:
        for path, content in unpacked(archive):
            yield f"{folder}{path}", content


def _folder(kind: str, title: str) -> str:
    short = _short(title)
    return f"{short}/" if short.startswith(kind) else f"{kind}-{short}/"


def _short(title: str) -> str:
    """Latin letters only, whatever was typed: every computer can unpack that."""
    words = slug(title)
    if len(words) > MAX_TITLE:
        # One sign more shows whether the last word is whole.
        words = words[: MAX_TITLE + 1].rpartition("-")[0] or words[:MAX_TITLE]
    return words or NO_LETTERS


def private_file() -> BinaryIO:
    """On the disk of the private files: what has many photos may not fit into /tmp."""
    folder = Path(settings.PRIVATE_ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryFile(dir=folder)
