# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One block of a text and where it will be read come in, its HTML goes out."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from itertools import chain

from toolbox.documents.facts import source_line
from toolbox.documents.model import (
    Block,
    Callout,
    Contact,
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
    StatedFact,
)
from toolbox.documents.richtext import escape_lines, looking_like
from toolbox.rendering.direction import is_rightward
from toolbox.rendering.form_lines import LINE, Rows
from toolbox.rendering.wording import (
    contact_lines,
    pause_mark,
    service_lines,
    speaker_words,
)


def data_address(figure: Figure) -> str:
    """The picture itself as an address, so that the file stands alone."""
    content = b64encode(figure.content).decode("ascii")
    return f"data:{figure.media_type};base64,{content}"


def no_blanks(block: ItemList) -> Rows:
    return ()


@dataclass(frozen=True)
class View:
    """Where the text will be read: `top_level` is the level of its title."""

    top_level: int = 1
    is_preview: bool = False
    figure_address: Callable[[Figure], str] = data_address
    blanks: Callable[[ItemList], Rows] = no_blanks


def block_html(block: Block, view: View) -> str:
    html = _element(block, view)
    if not view.is_preview or not block.id:
        return html
    return f'<div class="doc-block" data-block="{escape(block.id)}">\n{html}</div>\n'


def _element(block: Block, view: View) -> str:
    match block:
        case Heading():
            level = min(view.top_level + block.level, 6)
            return f"<h{level}>{runs_html(block.runs, view)}</h{level}>\n"
        case Paragraph() | StatedFact():
            return _paragraph(block, view)
        case Pause():
            return lines_html("doc-pause", (pause_mark(block),))
        case ItemList():
            return _list(block, view)
        case Quote():
            return _quote(block, view)
        case Callout():
            title = _strong("doc-callout-title", block.title, view)
            text = paragraph_html("", block.runs, view)
            return f'<div class="doc-callout" role="note">\n{title}{text}</div>\n'
        case Figure():
            return _figure(block, view)
        case Contact():
            return _contact(block, view)
        case ServiceList():
            entries = (_service(service, view) for service in block.services)
            return f'<ul class="doc-services">\n{"".join(entries)}</ul>\n'


def _paragraph(block: Paragraph | StatedFact, view: View) -> str:
    words = paragraph_html("", block.runs, view)
    if isinstance(block, Paragraph):
        return words
    source = escape_lines(source_line(block))
    return f'{words}<p class="doc-source"><small>{source}</small></p>\n'


def _list(block: ItemList, view: View) -> str:
    blanks = _blanks(view.blanks(block))
    name = "ol" if block.style == "number" else "ul"
    entries = "".join(
        f"<li{_direction(item)}>{runs_html(item, view)}{blanks}</li>\n"
        for item in block.items
    )
    return f'<{name} class="doc-list doc-list-{block.style}">\n{entries}</{name}>\n'


def _blanks(rows: Rows) -> str:
    """Room to write on paper; on the screen the line is only seen."""
    found = "".join(f'<span class="doc-blanks">{_row(row)}</span>' for row in rows)
    return f"<br>{found}" if rows else ""


def _row(labels: tuple[str, ...]) -> str:
    if labels == LINE:
        return '<span class="doc-room doc-room-wide"></span>'
    room = '<span class="doc-room"></span>'
    return " ".join(
        f'<span class="doc-blank">{escape(label)} {room}</span>' for label in labels
    )


def _quote(block: Quote, view: View) -> str:
    words = f"<blockquote>{paragraph_html('', block.runs, view)}</blockquote>\n"
    said_by = speaker_words(block)
    if not said_by:
        return f'<figure class="doc-quote">\n{words}</figure>\n'
    speaker = f"<figcaption>{runs_html(said_by, view)}</figcaption>\n"
    return f'<figure class="doc-quote">\n{words}{speaker}</figure>\n'


def _figure(block: Figure, view: View) -> str:
    size = f'width="{block.width}" height="{block.height}"'
    source = escape(view.figure_address(block))
    caption = (runs_html(block.caption, view), escape(block.credit))
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
    words = runs_html(runs, view)
    return f'<p class="{name}"><strong>{words}</strong></p>\n' if words else ""


def _stacked(name: str, lines: tuple[Runs, ...], view: View) -> str:
    breaks = ((Run("\n"), *line) for line in lines)
    return paragraph_html(name, tuple(chain.from_iterable(breaks))[1:], view)


def paragraph_html(name: str, runs: Runs, view: View) -> str:
    words = runs_html(runs, view)
    attribute = f' class="{name}"' if name else ""
    return f"<p{attribute}{_direction(runs)}>{words}</p>\n" if words else ""


def _direction(runs: Runs) -> str:
    return ' dir="rtl"' if is_rightward(runs) else ""


def lines_html(name: str, lines: tuple[str, ...]) -> str:
    return "".join(
        f'<p class="{name}">{escape_lines(line)}</p>\n' for line in lines if line
    )


def runs_html(runs: Runs, view: View) -> str:
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
