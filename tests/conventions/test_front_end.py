# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Templates and static files: nothing inline, nothing from another host."""

import re

import pytest

from .sources import files, short

COMMENT = re.compile(r"{#.*?#}|{% comment.*?{% endcomment %}|<!--.*?-->", re.DOTALL)
TAG = re.compile(r"<[a-zA-Z][^<>]*>", re.DOTALL)
DJANGO = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
DATA_SCRIPT = re.compile(r"""type=["']application/(ld\+)?json["']""")
LOADING_TAG = re.compile(
    r"<(script|img|source|video|audio|iframe|embed|object|track|use|image)\b"
    r"|<link\b(?=[^>]*rel=[\"']?[^\"'>]*(stylesheet|icon|preload|manifest|preconnect))",
    re.IGNORECASE,
)
FOREIGN_ATTRIBUTE = re.compile(
    r"\s(src|srcset|href|data|poster|xlink:href)=[\"']?\s*(https?:)?//", re.IGNORECASE
)
FOREIGN_STYLE = re.compile(
    r"(url\(\s*[\"']?|@import\s+[\"'])\s*(https?:)?//", re.IGNORECASE
)
FOREIGN_SCRIPT = re.compile(
    r"""(\bfrom\s*|\bimport\s*\(?\s*|\bfetch\(\s*)[\"'`](https?:)?//"""
)


def inline_findings(template: str) -> list[str]:
    """The places of a template that a strict content security policy would block."""
    tags = TAG.findall(DJANGO.sub("", COMMENT.sub("", template)))
    return [tag for tag in tags if is_inline(tag)]


def is_inline(tag: str) -> bool:
    name = re.match(r"<([a-zA-Z0-9-]+)", tag)[1].lower()
    if name == "script" and not DATA_SCRIPT.search(tag):
        return not re.search(r"\ssrc=", tag)
    attributes = r"\s(style|on[a-z]+)\s*=|=\s*[\"']?\s*javascript:"
    return name == "style" or bool(re.search(attributes, tag, re.IGNORECASE))


def foreign_findings(template: str) -> list[str]:
    """The tags that would make the browser ask another host; plain links are fine."""
    tags = TAG.findall(COMMENT.sub("", template))
    return [
        tag for tag in tags if LOADING_TAG.match(tag) and FOREIGN_ATTRIBUTE.search(tag)
    ]


def test_templates_have_no_inline_script_or_style():
    findings = {
        short(path): found
        for path in files("templates", suffixes=(".html",))
        if (found := inline_findings(path.read_text(encoding="utf-8")))
    }

    assert findings == {}


def test_templates_load_nothing_from_other_hosts():
    findings = {
        short(path): found
        for path in files("templates", suffixes=(".html", ".svg"))
        if (found := foreign_findings(path.read_text(encoding="utf-8")))
    }

    assert findings == {}


@pytest.mark.parametrize(
    ("suffix", "foreign"), [(".css", FOREIGN_STYLE), (".js", FOREIGN_SCRIPT)]
)
def test_static_files_load_nothing_from_other_hosts(suffix, foreign):
    findings = [
        short(path)
        for path in files("static", suffixes=(suffix,))
        if foreign.search(path.read_text(encoding="utf-8"))
    ]

    assert findings == []


@pytest.mark.parametrize(
    "template",
    [
        "<script>alert(1)</script>",
        '<script type="module">go()</script>',
        "<style>p{}</style>",
        '<p class="a" style="color:red">',
        "<p\n  onclick='go()'>",
        '<a href="javascript:go()">',
        '<p {% if x %}style="{{ y }}"{% endif %}>',
    ],
)
def test_inline_findings_sees_what_the_policy_would_block(template):
    assert len(inline_findings(template)) == 1


@pytest.mark.parametrize(
    "template",
    [
        '<script src="{% static "js/site.js" %}" defer></script>',
        '<script type="application/json" id="x">{}</script>',
        "{# <script>no</script> #}<p>Der Stil: style= im Text</p>",
        '<p data-style="a" data-on="b" class="once=1">',
    ],
)
def test_inline_findings_leaves_the_rest_alone(template):
    assert inline_findings(template) == []


@pytest.mark.parametrize(
    ("template", "count"),
    [
        ('<script src="https://example.org/a.js"></script>', 1),
        ('<img alt="" src="//example.org/a.png">', 1),
        ('<link rel="stylesheet" href="http://example.org/a.css">', 1),
        ('<link href="https://example.org/a.css" rel="stylesheet">', 1),
        ('<a href="https://example.org">Mehr</a>', 0),
        ('<link rel="canonical" href="https://example.org/">', 0),
        ('<img alt="" src="/media/images/a.png">', 0),
    ],
)
def test_foreign_findings_counts_what_a_browser_would_load(template, count):
    assert len(foreign_findings(template)) == count


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (FOREIGN_STYLE, 'a{background:url("https://example.org/a.png")}', True),
        (FOREIGN_STYLE, "@import '//example.org/a.css';", True),
        (FOREIGN_STYLE, "a{b:url('data:image/svg+xml,%3Csvg xmlns=http://x')}", False),
        (FOREIGN_SCRIPT, "import a from 'https://example.org/a.js'", True),
        (FOREIGN_SCRIPT, 'fetch("https://example.org")', True),
        (FOREIGN_SCRIPT, 'const space = "http://www.w3.org/2000/svg"', False),
    ],
)
def test_foreign_patterns_tell_requests_from_names(pattern, text, found):
    assert bool(pattern.search(text)) is found
