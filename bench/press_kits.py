# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item and a municipality come in, the cost of a whole press kit goes out."""

from functools import partial
from hashlib import sha256
from os import SEEK_END
from pathlib import Path
from tempfile import TemporaryFile

from bench.costs import Numbers, costs, repeated
from bench.pictures import photograph
from bench.renders import composed_all
from toolbox.documents.model import Document
from toolbox.kits.model import Kit, KitPicture, KitText
from toolbox.kits.packing import file_count, pack

TEXTS = 6
PICTURES = 15
PICTURE_SIZE = (3000, 2000)
# The first warms up.
KITS = 6


def measure(item: str, municipality: str, folder: str) -> Numbers:
    """A kit of six texts in every format and fifteen photos for print and web."""
    documents = composed_all(item, municipality, TEXTS)
    pictures = [picture(Path(folder), number) for number in range(PICTURES)]
    kit = kit_of(documents, pictures)
    answer = costs(repeated(partial(packed, kit), KITS), warm_up=1)
    return answer | {"files": file_count(kit), "bytes": size_of(kit)}


def kit_of(documents: list[Document], pictures: list[KitPicture]) -> Kit:
    first = documents[0]
    return Kit(
        title=first.plain_title,
        summary=first.subject,
        sender=first.design.name,
        place=first.place,
        date=first.date,
        contact=first.contact,
        texts=tuple(
            KitText(f"Text {number}", one) for number, one in enumerate(documents, 1)
        ),
        pictures=tuple(pictures),
        design=first.design,
    )


def picture(folder: Path, number: int) -> KitPicture:
    """On disk, as those of a kit are."""
    path = folder / f"{number}.jpg"
    path.write_bytes(photograph(PICTURE_SIZE, number))
    return KitPicture(
        name=f"Bild {number}",
        read=path.read_bytes,
        fingerprint=sha256(path.read_bytes()).hexdigest(),
        media_type="image/jpeg",
        width=PICTURE_SIZE[0],
        height=PICTURE_SIZE[1],
        alt="Menschen stehen auf dem Marktplatz",
        credit="Foto: Kim Muster",
        licence="CC BY 4.0",
    )


def packed(kit: Kit, number: int) -> bytes:
    """Into a file, never into memory; nothing is left to count the bytes of."""
    size_of(kit)
    return b""


def size_of(kit: Kit) -> int:
    with TemporaryFile() as target:
        pack(kit, target)
        return target.seek(0, SEEK_END)
