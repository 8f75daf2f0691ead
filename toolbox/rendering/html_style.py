# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A corporate design comes in, the style sheet of a single web page goes out."""

import re
from string import Template
from typing import Final

from toolbox.documents.model import Design

# Values stand in every rule because mail programs know no custom properties.
STYLE: Final = Template("""\
body { margin: 0; background: #fff; color: #1a1a1a;
  font: 1.0625rem/1.55 "$typeface", "Segoe UI", Arial, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2, h3, h4 { color: $text_colour; line-height: 1.25; margin: 1.6em 0 0.5em;
  hyphens: auto; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; margin-top: 0.3em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.0625rem; }
p, li { overflow-wrap: break-word; }
a { color: $text_colour; }
a:focus-visible { outline: 3px solid $text_colour; outline-offset: 2px; }
img { max-width: 100%; height: auto; }
mark { background: #fff3bf; color: #1a1a1a; padding: 0 0.15em; }
.doc-header { border-bottom: 4px solid $primary; margin-bottom: 1.5rem; }
.doc-logo img { max-height: 5rem; }
.doc-sender, .doc-date, .doc-small, .doc-source, figcaption { font-size: 0.9375rem; }
.doc-kicker { display: inline-block; margin: 1rem 0 0; padding: 0.1rem 0.6rem;
  background: $primary; color: $text_on_primary; }
.doc-form { margin: 0.3rem 0 0; font-weight: bold; }
.doc-subheading { font-size: 1.2rem; margin: 0 0 0.6rem; }
.doc-source { margin-top: -0.6rem; }
.doc-source small { font-size: 1em; }
.doc-pause { font-weight: bold; color: $text_colour; }
.doc-recipient { margin: 1.2rem 0; }
.doc-draft { border: 3px solid #1a1a1a; background: #fff3bf; padding: 0.5rem 1rem; }
.doc-notice { border-left: 4px solid $primary; padding-left: 0.8rem; }
.doc-list-check { list-style-type: "☐  "; }
.doc-blanks { display: block; margin: 0.4rem 0 0.8rem; font-size: 0.9375rem; }
.doc-blank { display: inline-block; white-space: nowrap; }
.doc-room { display: inline-block; width: 7rem;
  border-bottom: 1px solid #1a1a1a; margin-right: 1rem; }
.doc-room-wide { width: 100%; height: 1.4rem; margin-right: 0; }
.doc-quote { margin: 1.5rem 0; padding-left: 1rem; border-left: 4px solid $accent; }
.doc-quote blockquote { margin: 0; font-style: italic; }
.doc-callout { border: 1px solid $text_colour; padding: 0.2rem 1rem; margin: 1.5rem 0; }
.doc-figure { margin: 1.5rem 0; }
.doc-services { list-style: none; padding: 0; }
.doc-services p, .doc-contact p { margin: 0.2rem 0; }
.doc-services li { margin-bottom: 1rem; }
.doc-footer { border-top: 1px solid $text_colour; margin-top: 2.5rem; }
.doc-contact { margin: 1rem 0; }
@page { margin: 20mm; }
@media print {
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, .doc-callout, .doc-contact, .doc-services li { break-inside: avoid; }
}
""")


def style_sheet(design: Design) -> str:
    default = Design(name="")
    names = ("primary", "accent", "text_colour", "text_on_primary")
    colours = {
        name: _colour(getattr(design, name), getattr(default, name)) for name in names
    }
    return STYLE.substitute(colours, typeface=_typeface(design.typeface))


def _colour(colour: str, default: str) -> str:
    return colour if re.fullmatch(r"#[0-9A-Fa-f]{6}", colour) else default


def _typeface(name: str) -> str:
    return re.sub(r"[^\w -]", "", name) or "sans-serif"
