# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, an accessible web page or its preview on our site goes out.

Page and preview are written by the same functions: the preview only marks what was
filled in and links each open gap to its form field. The page asks nothing of the net.
"""

from collections.abc import Callable
from functools import partial
from html import escape

from toolbox.documents.model import Document, Figure, Paragraph
from toolbox.documents.runs import UNPRINTABLE, clean_language, text_of
from toolbox.rendering.form_lines import (
    blanks_below,
    dateline,
    info_lines,
    kicker,
    lines_above,
    lines_below,
    recipient,
    subheading,
)
from toolbox.rendering.html_blocks import (
    View,
    block_html,
    data_address,
    lines_html,
    paragraph_html,
    runs_html,
)
from toolbox.rendering.html_style import style_sheet
from toolbox.rendering.wording import (
    DRAFT_NOTICE,
    closing_lines,
)

DESCRIPTION_LENGTH = 160
DEFAULT_LANGUAGE = "de-DE"


def render(document: Document) -> bytes:
    return page(document).encode("utf-8", "replace")


def page(
    document: Document, figure_address: Callable[[Figure], str] = data_address
) -> str:
    """The whole page; an e-mail addresses its pictures in another way."""
    language = clean_language(document.lang) or DEFAULT_LANGUAGE
    view = View(1, False, figure_address, partial(blanks_below, document))
    heading = filter(None, (document.plain_title, document.design.name))
    html = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; img-src data: cid:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(_line(' – '.join(heading)))}</title>\n"
        f"{_metadata(document)}<style>\n{style_sheet(document.design)}</style>\n"
        f"</head>\n<body>\n<main>\n{_article(document, view)}"
        "</main>\n</body>\n</html>\n"
    )
    return UNPRINTABLE.sub("", html)


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
    blanks = partial(blanks_below, document)
    html = _article(document, View(top_level, True, figure_address, blanks))
    return UNPRINTABLE.sub("", html)


def _metadata(document: Document) -> str:
    facts = {
        "description": _description(document),
        "author": document.design.name,
        "keywords": ", ".join(document.keywords),
        "dcterms.date": document.date.isoformat(),
        "dcterms.license": document.licence,
        "dcterms.publisher": document.design.name,
        "dcterms.source": document.item,
        "dcterms.hasVersion": document.version,
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
        + "".join(block_html(block, view) for block in document.blocks)
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
        f"{_one_paragraph('doc-recipient', recipient(document))}"
        f"{_one_paragraph('doc-date', info_lines(document))}"
        f"{lines_html('doc-kicker', (kicker(document),))}"
        f"{lines_html('doc-form', lines_above(document))}"
        f'<h{level} class="doc-title">{runs_html(document.title, view)}</h{level}>\n'
        f"{lines_html('doc-subheading', (subheading(document),))}"
        f"{_date(document)}"
        f"{lines_html('doc-notice', document.notices)}</header>\n"
    )


def _one_paragraph(name: str, lines: tuple[str, ...]) -> str:
    return lines_html(name, ("\n".join(lines),))


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
    boilerplate = paragraph_html("doc-boilerplate", document.boilerplate, view)
    contact = block_html(document.contact, view) if document.contact else ""
    small = (*lines_below(document), *closing_lines(document))
    lines = boilerplate + contact + lines_html("doc-small", small)
    return f'<footer class="doc-footer">\n{lines}</footer>\n' if lines else ""


def _line(text: str) -> str:
    return " ".join(text.split())
