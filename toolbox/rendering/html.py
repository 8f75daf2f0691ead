# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, an accessible web page or its preview on our site goes out.

Page and preview are written by the same functions: the preview only marks what was
filled in and links each open gap to its form field. The page asks nothing of the net.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from itertools import chain

from toolbox.documents.model import (
    Block,
    Callout,
    Contact,
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
    Service,
    ServiceList,
)
from toolbox.documents.richtext import escape_lines, looking_like
from toolbox.documents.runs import clean_language, text_of
from toolbox.rendering.form_lines import (
    dateline,
    kicker,
    lines_above,
    lines_below,
    subheading,
)
from toolbox.rendering.html_style import style_sheet
from toolbox.rendering.wording import (
    DRAFT_NOTICE,
    closing_lines,
    contact_lines,
    pause_mark,
    service_lines,
    speaker_words,
)

DESCRIPTION_LENGTH = 160
DEFAULT_LANGUAGE = "de-DE"


def data_address(figure: Figure) -> str:
    """The picture itself as an address, so that the file stands alone."""
    content = b64encode(figure.content).decode("ascii")
    return f"data:{figure.media_type};base64,{content}"


@dataclass(frozen=True)
class View:
    """Where the text will be read: `top_level` is the level of its title."""

    top_level: int = 1
    is_preview: bool = False
    figure_address: Callable[[Figure], str] = data_address


def render(document: Document) -> bytes:
    return page(document).encode("utf-8", "replace")


def page(
    document: Document, figure_address: Callable[[Figure], str] = data_address
) -> str:
    """The whole page; an e-mail addresses its pictures in another way."""
    language = clean_language(document.lang) or DEFAULT_LANGUAGE
    heading = filter(None, (document.plain_title, document.design.name))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; img-src data: cid:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(_line(' – '.join(heading)))}</title>\n"
        f"{_metadata(document)}<style>\n{style_sheet(document.design)}</style>\n"
        f"</head>\n<body>\n<main>\n{_article(document, View(1, False, figure_address))}"
        "</main>\n</body>\n</html>\n"
    )


def render_preview(
    document: Document,
    *,
    top_level: int = 2,
    figure_address: Callable[[Figure], str] = data_address,
) -> str:
    """The fragment for the live preview: no inline style, every gap marked and linked.

    `top_level` is the heading level of the title; `figure_address` may point to
    pictures the site serves anyway.
    """
    return _article(document, View(top_level, True, figure_address))


def _metadata(document: Document) -> str:
    facts = {
        "description": _description(document),
        "author": document.design.name,
        "keywords": ", ".join(document.keywords),
        "dcterms.date": document.date.isoformat(),
        "dcterms.license": document.licence,
        "dcterms.source": " ".join(filter(None, (document.item, document.version))),
    }
    return "".join(
        f'<meta name="{name}" content="{escape(_line(content))}">\n'
        for name, content in facts.items()
        if content
    )


def _description(document: Document) -> str:
    paragraphs = (b.runs for b in document.blocks if isinstance(b, Paragraph))
    text = document.subject or text_of(next(paragraphs, document.title))
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    return text[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + " …"


def _article(document: Document, view: View) -> str:
    language = clean_language(document.lang) or DEFAULT_LANGUAGE
    return (
        f'<article class="doc" lang="{language}">\n'
        f"{_draft(document)}{_opening(document, view)}"
        + "".join(_block(block, view) for block in document.blocks)
        + f"{_closing(document, view)}</article>\n"
    )


def _draft(document: Document) -> str:
    if not document.is_draft:
        return ""
    return f'<p class="doc-draft"><strong>{DRAFT_NOTICE}</strong></p>\n'


def _opening(document: Document, view: View) -> str:
    level = view.top_level
    return (
        f'<header class="doc-header">\n{_sender(document, view)}'
        f"{_lines('doc-kicker', (kicker(document),))}"
        f"{_lines('doc-form', lines_above(document))}"
        f'<h{level} class="doc-title">{_runs(document.title, view)}</h{level}>\n'
        f"{_lines('doc-subheading', (subheading(document),))}"
        f"{_date(document)}"
        f"{_lines('doc-notice', document.notices)}</header>\n"
    )


def _date(document: Document) -> str:
    line = escape(dateline(document))
    day = document.date.isoformat()
    return line and f'<p class="doc-date"><time datetime="{day}">{line}</time></p>\n'


def _sender(document: Document, view: View) -> str:
    design = document.design
    address = "<br>".join(map(escape, filter(None, (design.name, *design.address))))
    return _logo(document, view) + (
        f'<p class="doc-sender">{address}</p>\n' if address else ""
    )


def _logo(document: Document, view: View) -> str:
    design = document.design
    if not design.logo:
        return ""
    logo = Figure(design.logo, "image/png", 0, 0, design.logo_alt)
    source, alt = escape(view.figure_address(logo)), escape(design.logo_alt)
    return f'<p class="doc-logo"><img src="{source}" alt="{alt}"></p>\n'


def _closing(document: Document, view: View) -> str:
    boilerplate = _paragraph("doc-boilerplate", document.boilerplate, view)
    contact = _block(document.contact, view) if document.contact else ""
    small = (*lines_below(document), *closing_lines(document))
    lines = boilerplate + contact + _lines("doc-small", small)
    return f'<footer class="doc-footer">\n{lines}</footer>\n' if lines else ""


def _block(block: Block, view: View) -> str:
    html = _element(block, view)
    if not view.is_preview or not block.id:
        return html
    return f'<div class="doc-block" data-block="{escape(block.id)}">\n{html}</div>\n'


def _element(block: Block, view: View) -> str:
    match block:
        case Heading():
            level = min(view.top_level + block.level, 6)
            return f"<h{level}>{_runs(block.runs, view)}</h{level}>\n"
        case Paragraph():
            return _paragraph("", block.runs, view)
        case Pause():
            return _lines("doc-pause", (pause_mark(block),))
        case ItemList():
            return _list(block, view)
        case Quote():
            return _quote(block, view)
        case Callout():
            title = _strong("doc-callout-title", block.title, view)
            text = _paragraph("", block.runs, view)
            return f'<div class="doc-callout" role="note">\n{title}{text}</div>\n'
        case Figure():
            return _figure(block, view)
        case Contact():
            return _contact(block, view)
        case ServiceList():
            entries = (_service(service, view) for service in block.services)
            return f'<ul class="doc-services">\n{"".join(entries)}</ul>\n'


def _list(block: ItemList, view: View) -> str:
    name = "ol" if block.style == "number" else "ul"
    entries = "".join(f"<li>{_runs(item, view)}</li>\n" for item in block.items)
    return f'<{name} class="doc-list doc-list-{block.style}">\n{entries}</{name}>\n'


def _quote(block: Quote, view: View) -> str:
    words = f"<blockquote>{_paragraph('', block.runs, view)}</blockquote>\n"
    said_by = speaker_words(block)
    if not said_by:
        return f'<figure class="doc-quote">\n{words}</figure>\n'
    speaker = f"<figcaption>{_runs(said_by, view)}</figcaption>\n"
    return f'<figure class="doc-quote">\n{words}{speaker}</figure>\n'


def _figure(block: Figure, view: View) -> str:
    size = f'width="{block.width}" height="{block.height}"'
    source = escape(view.figure_address(block))
    caption = (_runs(block.caption, view), escape(block.credit))
    words = "" if block.decorative else " ".join(filter(None, caption))
    alt = "" if block.decorative else escape(block.alt)
    below = f"<figcaption>{words}</figcaption>\n" if words else ""
    image = f'<img src="{source}" alt="{alt}" {size}>\n'
    return f'<figure class="doc-figure">\n{image}{below}</figure>\n'


def _contact(block: Contact, view: View) -> str:
    title = _strong("doc-contact-title", (Run(block.title),), view)
    return (
        f'<div class="doc-contact">\n{title}'
        f"{_stacked('', contact_lines(block), view)}</div>\n"
    )


def _service(service: Service, view: View) -> str:
    name = _strong("doc-service-name", (Run(service.name),), view)
    return f"<li>\n{name}{_stacked('', service_lines(service), view)}</li>\n"


def _strong(name: str, runs: Runs, view: View) -> str:
    words = _runs(runs, view)
    return f'<p class="{name}"><strong>{words}</strong></p>\n' if words else ""


def _stacked(name: str, lines: tuple[Runs, ...], view: View) -> str:
    breaks = ((Run("\n"), *line) for line in lines)
    return _paragraph(name, tuple(chain.from_iterable(breaks))[1:], view)


def _paragraph(name: str, runs: Runs, view: View) -> str:
    words = _runs(runs, view)
    attribute = f' class="{name}"' if name else ""
    return f"<p{attribute}>{words}</p>\n" if words else ""


def _lines(name: str, lines: tuple[str, ...]) -> str:
    return "".join(
        f'<p class="{name}">{escape_lines(line)}</p>\n' for line in lines if line
    )


def _runs(runs: Runs, view: View) -> str:
    return "".join(_run(run, view) for run in runs)


def _run(run: Run, view: View) -> str:
    words = escape_lines(run.text)
    if run.mark is Mark.MISSING:
        if not view.is_preview:
            return f'<mark class="doc-missing">{words}</mark>'
        link = f'<a href="#id_{escape(run.key)}">{words}</a>'
        return f'<mark class="doc-missing">{link}</mark>'
    if run.mark is Mark.FILLED and view.is_preview:
        words = f'<span class="doc-filled" data-key="{escape(run.key)}">{words}</span>'
    return looking_like(run, words)


def _line(text: str) -> str:
    return " ".join(text.split())
