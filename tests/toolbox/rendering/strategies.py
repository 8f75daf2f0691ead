# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Any document the model allows, hostile words included."""

from hypothesis import strategies as st

from tests.toolbox.rendering.builders import ornament, photo, png
from toolbox.documents.forms import (
    PAPERS,
    ChecklistForm,
    InternalForm,
    LetterForm,
    PosterForm,
    PressForm,
    SpeechForm,
)
from toolbox.documents.model import (
    Callout,
    Contact,
    Design,
    Document,
    Heading,
    ItemList,
    Mark,
    Paragraph,
    Pause,
    Quote,
    Run,
    Service,
    ServiceList,
    StatedFact,
)

words = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        (
            "</style></script><script>alert(1)</script>",
            "\" onmouseover='alert(1)' x=",
            "Betreff\r\nBcc: fremd@example.org",
            "a\x00b\u2028c\ud800",
            "{{INHALT}} {kommune}",
            "فاطمة \u202e Ayşe 😀",
            "x" * 200,
        )
    ),
)
links = st.sampled_from(
    ("", "https://example.org/?a=1&b=2", "mailto:a@example.org", "tel:+49301")
)
runs = st.lists(
    st.builds(
        Run,
        text=words,
        bold=st.booleans(),
        italic=st.booleans(),
        href=links,
        lang=st.sampled_from(("", "en")),
        mark=st.sampled_from(Mark),
        key=words,
    ),
    max_size=4,
).map(tuple)
items = st.lists(runs, max_size=3).map(tuple)
contacts = st.builds(Contact, *[words] * 8)
services = st.lists(st.builds(Service, *[words] * 6), max_size=2).map(tuple)
blocks = st.one_of(
    st.builds(Heading, st.sampled_from((1, 2, 3)), runs, words),
    st.builds(Paragraph, runs, words),
    st.builds(ItemList, items, st.sampled_from(("bullet", "number", "check"))),
    st.builds(Pause, words),
    st.builds(Quote, runs, runs, words, words),
    st.builds(Callout, runs, runs),
    contacts,
    st.builds(ServiceList, services),
    st.builds(StatedFact, words, words, st.dates()),
    st.sampled_from((photo(), ornament())),
)
designs = st.builds(
    Design,
    name=words,
    primary=words,
    accent=words,
    typeface=words,
    logo=st.sampled_from((b"", png(20, 20))),
    logo_alt=words,
    address=st.lists(words, max_size=3).map(tuple),
)
forms = st.one_of(
    st.none(),
    st.builds(PressForm, words, words, words),
    st.just(ChecklistForm()),
    st.builds(SpeechForm, st.lists(words, max_size=2).map(tuple)),
    st.builds(InternalForm, words),
    st.builds(LetterForm, st.lists(words, max_size=3).map(tuple), words),
    st.builds(PosterForm, st.sampled_from(PAPERS)),
)
documents = st.builds(
    Document,
    title=runs,
    kicker=words,
    date=st.dates(),
    place=words,
    blocks=st.lists(blocks, max_size=6).map(tuple),
    design=designs,
    lang=st.one_of(words, st.just("de-DE")),
    subject=words,
    keywords=st.lists(words, max_size=2).map(tuple),
    item=words,
    version=words,
    licence=words,
    is_draft=st.booleans(),
    boilerplate=runs,
    contact=st.one_of(st.none(), contacts),
    responsible=words,
    notices=st.lists(words, max_size=2).map(tuple),
    form=forms,
)
