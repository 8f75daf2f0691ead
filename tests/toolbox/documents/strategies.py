# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What people and programs may hand in: typed text, inline HTML, whole rich texts."""

from html import escape

from hypothesis import strategies as st

SPECIAL_SIGNS = "ab *\\[]()-#1)<>&•|{}\n\u00a0_.:"

ADDRESSES = st.sampled_from(
    (
        "https://example.org/a_(b)",
        "https://example.org/\\x*",
        "https://example.org/ lang:de",
        "mailto:a@example.org",
        "tel:+49 30 1",
        "javascript:alert(1)",
        "",
    )
)

typed = st.text(st.one_of(st.sampled_from(SPECIAL_SIGNS), st.characters()), max_size=12)


def element(name: str, html: str) -> str:
    return f"<{name}>{html}</{name}>"


def _inside_a_line(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds(element, st.sampled_from(("b", "strong", "i", "em")), inner),
        st.builds(lambda href, html: f'<a href="{href}">{html}</a>', ADDRESSES, inner),
        inner.map(lambda html: f'<span lang="en">{html}</span>'),
        inner.map(lambda html: f'<span data-placeholder="kommune">{html}</span>'),
        st.lists(inner, max_size=4).map("".join),
        st.lists(inner, max_size=4).map("<br>".join),
    )


def _around_lines(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    entries = st.lists(inner.map(lambda html: element("li", html)), max_size=3)
    return st.one_of(
        st.builds(element, st.sampled_from(("p", "h2", "h3", "h4", "li")), inner),
        st.builds(element, st.sampled_from(("ul", "ol")), entries.map("".join)),
        st.lists(inner, max_size=3).map("".join),
    )


inline_html = st.recursive(typed.map(escape), _inside_a_line, max_leaves=8)
rich_text = st.recursive(inline_html, _around_lines, max_leaves=6)
