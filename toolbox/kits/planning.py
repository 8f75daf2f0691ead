# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit comes in, the files its archive will have go out, none of them made yet."""

from collections.abc import Iterator
from functools import partial

from toolbox.kits.embargoes import with_embargo
from toolbox.kits.entry import Entry
from toolbox.kits.fact_sheet import fact_entries
from toolbox.kits.model import Kit
from toolbox.kits.naming import Paths
from toolbox.kits.picture_files import picture_entries
from toolbox.kits.readme import PATH, readme
from toolbox.kits.rights_table import rights_table
from toolbox.kits.sharepic_files import sharepic_entries
from toolbox.kits.text_files import text_entries
from toolbox.kits.vcard import vcard
from toolbox.kits.word_files import word_entries
from toolbox.kits.wording import text_file


def plan(kit: Kit) -> tuple[Entry, ...]:
    """In the order of the archive, the sheet to read first at the top.

    Raises RenderingError for a picture of a kind that newsrooms cannot open.
    """
    entries = tuple(_entries(with_embargo(kit)))
    return (text_file(PATH, readme(kit, entries)), *entries)


def _entries(kit: Kit) -> Iterator[Entry]:
    paths = Paths()
    if kit.contact is not None:
        yield Entry("kontakt.vcf", "text/vcard", partial(vcard, kit.contact))
    yield from text_entries(kit.texts, paths)
    yield from fact_entries(kit)
    yield from word_entries(kit)
    pictures = (
        *picture_entries(kit.pictures, paths),
        *sharepic_entries(kit.sharepics, paths),
    )
    yield from pictures
    if any(entry.is_picture for entry in pictures):
        yield Entry("bildrechte.csv", "text/csv", partial(rights_table, pictures))
