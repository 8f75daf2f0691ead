# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Any kit the model allows, hostile names and words included."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from tests.toolbox.kits.builders import picture
from tests.toolbox.rendering.strategies import contacts, words
from toolbox.kits.model import (
    Kit,
    KitFact,
    KitPerson,
    KitPicture,
    KitQuote,
    ProgrammePoint,
)

HOSTILE_NAMES = (
    "",
    "../../etc/passwd",
    "C:\\Windows\\system32",
    "a\x00b",
    "x" * 300,
    "Größe & Maß",
    "😀🏳️‍🌈",
    "شرق",
    "con",
    "Marktplatz",
    "marktplatz-web",
    "manifest.json",
    "\u202egpj.exe",
    "=1+1",
    "\ud800",
)
names = st.one_of(words, st.sampled_from(HOSTILE_NAMES))
days = st.none() | st.dates()


@st.composite
def pictures(draw) -> KitPicture:
    media_type = draw(st.sampled_from(("image/jpeg", "image/png")))
    width = draw(st.sampled_from((30, 1700)))
    return picture(
        draw(names),
        width,
        20,
        media_type=media_type,
        alt=draw(words),
        caption=draw(words),
        credit=draw(words),
        licence=draw(words),
        consent_until=draw(days),
        is_logo=draw(st.booleans()),
    )


moments = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 (the zone is added)
    max_value=datetime(9000, 1, 1),  # noqa: DTZ001 (the zone is added)
    timezones=st.just(UTC),
)


def some(strategy):
    return st.lists(strategy, max_size=3).map(tuple)


kits = st.builds(
    Kit,
    title=names,
    summary=words,
    sender=words,
    place=words,
    date=st.dates(),
    contact=st.none() | contacts,
    embargo_until=st.none() | moments,
    correction=words,
    pictures=some(pictures()),
    quotes=some(st.builds(KitQuote, words, words, words, days)),
    people=some(st.builds(KitPerson, words, words, words)),
    programme=some(st.builds(ProgrammePoint, words, words, words)),
    facts=st.just(()),
)
kits_with_facts = st.builds(
    Kit,
    title=names,
    summary=words,
    sender=words,
    place=words,
    date=st.dates(),
    facts=st.lists(st.builds(KitFact, words, words, words), min_size=1, max_size=3).map(
        tuple
    ),
    programme=some(st.builds(ProgrammePoint, words, words, words)),
)
