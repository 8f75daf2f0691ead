# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, the data and pictures that the page template reads go out."""

import re
from dataclasses import asdict
from typing import Any, Final

from toolbox import fonts
from toolbox.documents.model import (
    Block,
    Callout,
    Contact,
    Design,
    Document,
    Figure,
    Heading,
    ItemList,
    Mark,
    Paragraph,
    Pause,
    Quote,
    Run,
    Runs,
    ServiceList,
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
from toolbox.rendering.paragraphs import (
    caption,
    contact_level,
    picture_size,
    stepwise,
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
    link_target,
    pause_mark,
    says_something,
    service_lines,
    speaker_words,
)

Data = dict[str, Any]
Files = dict[str, bytes]

TEXT_WIDTH_CM: Final = 16.0
LONG_WORDS: Final = 5
LONG_CALLOUT: Final = 1200
LOGO: Final = "logo.png"
EXTENSIONS: Final = {"image/png": "png", "image/jpeg": "jpg"}
LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:-([A-Za-z]{2}))?(?:-.*)?$")
REACHED_BY: Final = ("mailto:", "tel:")
MOST_WHOLE: Final = 40
"""Characters of a number or an address that stay in one line, whatever the paper."""

OVERLONG: Final = re.compile(r"\S{60}(?=\S)")
SOFT_HYPHEN: Final = "\u00ad"
BREAK_HERE: Final = "\u200b"


def page_data(document: Document) -> tuple[Data, Files]:
    """What the template prints, and the pictures it names, by file name."""
    files: Files = {LOGO: document.design.logo} if document.design.logo else {}
    language, region = _language(document.lang) or ("de", "DE")
    data: Data = {
        "title": document.plain_title,
        "title_runs": _runs(document.title),
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
        "above": [_breakable(line) for line in lines_above(document)],
        "subheading": _breakable(subheading(document)),
        "dateline": dateline(document),
        "notices": [_breakable(notice) for notice in document.notices],
        "blocks": _blocks(document, files),
        "boilerplate": _runs(document.boilerplate),
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
        "recipient": [_breakable(line) for line in recipient(document)],
        "info": [_breakable(line) for line in info_lines(document)],
    }


def _long_words(document: Document) -> list[str]:
    """The longest words of the text: large type must leave room for each."""
    words = {word for block in document.blocks for word in _words(block)}
    return sorted(words, key=lambda word: (-len(word), word))[:LONG_WORDS]


def _words(block: Block) -> list[str]:
    return _breakable(text_of(block_runs(block))).replace(BREAK_HERE, " ").split()


def _small(document: Document) -> list[str]:
    lines = (*lines_below(document), *closing_lines(document))
    return [_breakable(line) for line in lines]


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
        "footer": [_breakable(line) for line in footer_lines(design, contact) if line],
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
        case Pause():
            return {"kind": "pause", "text": _breakable(pause_mark(block))}
        case ItemList():
            items = [runs for runs in map(_runs, block.items) if runs]
            return (
                {"kind": block.style, "items": items, "blanks": []} if items else None
            )
        case Quote():
            speaker = _runs(speaker_words(block))
            return _filled("quote", runs=_runs(block.runs), speaker=speaker)
        case Callout():
            is_long = sum(len(run.text) for run in block.runs) > LONG_CALLOUT
            words = {"title": _runs(block.title), "runs": _runs(block.runs)}
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
    runs = _runs(block.runs)
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
        "caption": _runs(caption(figure)),
    }


def _contact(contact: Contact, level: int) -> Data:
    lines = [_runs(line) for line in contact_lines(contact)]
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
                "name": _breakable(service.name),
                "lines": [_runs(line) for line in service_lines(service)],
            }
            for service in block.services
        ],
    }


def _runs(runs: Runs) -> list[Data]:
    """Nothing where there is no word to print."""
    if not says_something(runs):
        return []
    return [_run(run) for run in runs if run.text]


def _run(run: Run) -> Data:
    language = _language(run.lang)
    # A link that ends in a soft hyphen breaks the compiler (typst 0.15).
    text = run.text.rstrip(SOFT_HYPHEN) if run.href else run.text
    return {
        "text": _breakable(text),
        "bold": run.bold,
        "italic": run.italic,
        "missing": run.mark is Mark.MISSING,
        "lang": language[0] if language else None,
        "href": (is_visible(run.text) and link_target(run.href)) or None,
        "whole": run.href.startswith(REACHED_BY) and len(run.text) <= MOST_WHOLE,
    }


def _language(code: str) -> tuple[str, str | None] | None:
    found = LANGUAGE.match(code)
    return (found[1], found[2] and found[2].upper()) if found else None


def _breakable(text: str) -> str:
    """A word no line can hold gets places where it may break."""
    return OVERLONG.sub(lambda found: found[0] + BREAK_HERE, text)
