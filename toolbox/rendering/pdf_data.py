# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, the data and pictures that the page template reads go out."""

from dataclasses import asdict
from typing import Any, Final

from toolbox import fonts
from toolbox.documents.facts import source_line
from toolbox.documents.model import (
    Block,
    Callout,
    Contact,
    Design,
    Document,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Pause,
    Quote,
    Run,
    ServiceList,
    StatedFact,
)
from toolbox.documents.reading import block_runs
from toolbox.documents.runs import text_of
from toolbox.rendering.direction import is_rightward
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.form_lines import (
    blanks_below,
    dateline,
    info_lines,
    kicker,
    lines_above,
    lines_below,
    paper_of,
    recipient,
    running_line,
    sender_line,
    subheading,
)
from toolbox.rendering.metadata import facts
from toolbox.rendering.paragraphs import caption, contact_level, picture_size, stepwise
from toolbox.rendering.pdf_runs import (
    BREAK_HERE,
    Data,
    breakable,
    language_of,
    runs_data,
)
from toolbox.rendering.sizes import HOUSE, LARGE, Sizes, large_sizes
from toolbox.rendering.wording import (
    DRAFT_BANNER,
    DRAFT_NOTICE,
    announces,
    closing_lines,
    contact_lines,
    footer_lines,
    is_visible,
    pause_mark,
    service_lines,
    speaker_words,
)

Files = dict[str, bytes]

TEXT_WIDTH_CM: Final = 16.0
LONG_WORDS: Final = 5
LONG_CALLOUT: Final = 1200
LOGO: Final = "logo.png"
EXTENSIONS: Final = {"image/png": "png", "image/jpeg": "jpg"}


def page_data(document: Document) -> tuple[Data, Files]:
    """What the template prints, and the pictures it names, by file name."""
    files: Files = {LOGO: document.design.logo} if document.design.logo else {}
    language, region = language_of(document.lang) or ("de", "DE")
    data: Data = {
        "title": document.plain_title,
        "title_runs": runs_data(document.title),
        "lang": language,
        "region": region,
        "keywords": _keywords(document),
        "description": document.subject or None,
        "date": [document.date.year, document.date.month, document.date.day],
        "draft": DRAFT_NOTICE if document.is_draft else "",
        "draft_banner": DRAFT_BANNER,
        "kicker": kicker(document),
        "sizes": sizes_data(large_sizes(document.form) or HOUSE),
        "paper": paper_of(document),
        "letter": _letter(document),
        "long_words": _long_words(document),
        "running": running_line(document),
        "above": [breakable(line) for line in lines_above(document)],
        "subheading": breakable(subheading(document)),
        "dateline": dateline(document),
        "notices": [breakable(notice) for notice in document.notices],
        "blocks": _blocks(document, files),
        "boilerplate": runs_data(document.boilerplate),
        "contact": document.contact and _contact(document.contact, 1),
        "small": _small(document),
        "design": _design(document.design, document.contact),
    }
    return data, files


def sizes_data(sizes: Sizes) -> Data:
    return {**asdict(sizes), "large": sizes in LARGE.values()}


def _keywords(document: Document) -> list[str]:
    """The only place of a PDF for facts that the standard names no field for."""
    known = (f"{name}: {value}" for name, value in facts(document).items())
    return [*document.keywords, *known]


def _letter(document: Document) -> Data:
    return {
        "sender": sender_line(document),
        "recipient": [breakable(line) for line in recipient(document)],
        "info": [breakable(line) for line in info_lines(document)],
    }


def _long_words(document: Document) -> list[str]:
    """The longest words of the text: large type must leave room for each."""
    words = {word for block in document.blocks for word in _words(block)}
    return sorted(words, key=lambda word: (-len(word), word))[:LONG_WORDS]


def _words(block: Block) -> list[str]:
    return breakable(text_of(block_runs(block))).replace(BREAK_HERE, " ").split()


def _small(document: Document) -> list[str]:
    lines = (*lines_below(document), *closing_lines(document))
    return [breakable(line) for line in lines]


def _design(design: Design, contact: Contact | None) -> Data:
    return {
        "name": design.name,
        "primary": design.primary,
        "accent": design.accent,
        "text_colour": design.text_colour,
        "text_on_primary": design.text_on_primary,
        "typefaces": list(dict.fromkeys((design.typeface, *fonts.FALLBACKS))),
        "logo": LOGO if design.logo else None,
        "logo_alt": design.logo_alt or f"Logo: {design.name}",
        "footer": [breakable(line) for line in footer_lines(design, contact) if line],
    }


def _blocks(document: Document, files: Files) -> list[Data]:
    found = []
    for block, level in stepwise(document.blocks):
        data = _block(block, level, files)
        if data and isinstance(block, ItemList):
            data["blanks"] = list(map(list, blanks_below(document, block)))
        found.append(data)
    return [data for data in found if data]


def _block(block: Block, level: int, files: Files) -> Data | None:
    """Nothing for an empty block, so that no empty tag stands in the file."""
    match block:
        case Heading() | Paragraph():
            return _text_block(block)
        case StatedFact():
            source = runs_data((Run(source_line(block)),))
            return _filled("fact", runs=runs_data(block.runs), source=source)
        case Pause():
            return {"kind": "pause", "text": breakable(pause_mark(block))}
        case ItemList():
            items = [runs for runs in map(runs_data, block.items) if runs]
            return (
                {"kind": block.style, "items": items, "blanks": []} if items else None
            )
        case Quote():
            speaker = runs_data(speaker_words(block))
            return _filled("quote", runs=runs_data(block.runs), speaker=speaker)
        case Callout():
            is_long = sum(len(run.text) for run in block.runs) > LONG_CALLOUT
            words = {"title": runs_data(block.title), "runs": runs_data(block.runs)}
            return (
                {**words, "kind": "callout", "long": is_long}
                if any(words.values())
                else None
            )
        case Figure():
            return _figure(block, files)
        case Contact():
            return _contact(block, contact_level(level))
        case ServiceList():
            return _services(block)


def _text_block(block: Heading | Paragraph) -> Data | None:
    runs = runs_data(block.runs)
    if not runs:
        return None
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level + 1, "runs": runs}
    return {
        "kind": "paragraph",
        "runs": runs,
        "rtl": is_rightward(block.runs),
        "stays": announces(block.runs),
    }


def _filled(kind: str, runs: list[Data], **rest: Any) -> Data | None:
    return {"kind": kind, "runs": runs, **rest} if runs else None


def _figure(figure: Figure, files: Files) -> Data:
    if not is_visible(figure.alt) and not figure.decorative:
        raise RenderingError(
            "Einem Bild fehlt der Alternativtext. Bitte beschreiben Sie das Bild "
            "oder kennzeichnen Sie es als schmückend."
        )
    path = f"picture-{len(files)}.{EXTENSIONS[figure.media_type]}"
    files[path] = figure.content
    width, height = picture_size(figure, TEXT_WIDTH_CM)
    return {
        "kind": "figure",
        "path": path,
        "alt": figure.alt,
        "decorative": figure.decorative,
        "width": width,
        "height": height,
        "caption": runs_data(caption(figure)),
    }


def _contact(contact: Contact, level: int) -> Data:
    lines = [runs_data(line) for line in contact_lines(contact)]
    return {
        "kind": "contact",
        "title": contact.title if is_visible(contact.title) else "",
        "level": level + 1,
        "lines": lines,
    }


def _services(block: ServiceList) -> Data:
    return {
        "kind": "services",
        "services": [
            {
                "name": breakable(service.name),
                "lines": [runs_data(line) for line in service_lines(service)],
            }
            for service in block.services
        ],
    }
