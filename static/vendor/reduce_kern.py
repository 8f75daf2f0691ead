# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reduce KERN's style sheet: the full file comes in, the parts we use go out.

Call: python static/vendor/reduce_kern.py FULL.css > kern.min.css
"""

import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

# Everything else in KERN (12-column grid, 7000 lines of utilities) stays out.
KEPT = re.compile(
    "kern-(?:accordion|alert|badge|body|btn|card|dark|description-list|dialog|divider"
    "|error|fieldset|form-check|form-input|heading|hgroup|hint|icon|input-group"
    "|kopfzeile|label|layer|level|light|link|list|loader|number|preline|progress"
    "|sr-only|subline|summary|table|task-list|title)(?![a-z])"
)
CLASS_NAME = re.compile(r"\.(kern-[a-z0-9-]+)")
# Only after "{" or ";": a selector such as .kern-btn--primary:hover looks alike.
DEFINITION = re.compile(r"(?<=[{;])(--[\w-]+):[^;{}]*;?")
REFERENCE = re.compile(r"var\((--[\w-]+)")


def split_rules(css: str) -> Iterator[tuple[str, str]]:
    """Yield (prelude, body) of every top-level rule; data URIs hold no braces."""
    depth = start = body_start = 0
    for position, character in enumerate(css):
        if character == "{":
            depth += 1
            if depth == 1:
                body_start = position
        elif character == "}":
            depth -= 1
            if depth == 0:
                yield css[start:body_start].strip(), css[body_start + 1 : position]
                start = position + 1


def split_selectors(prelude: str) -> list[str]:
    """Split a selector list at its outer commas, not at those inside brackets."""
    selectors = [""]
    depth = 0
    for character in prelude:
        depth += (character == "(") - (character == ")")
        if character == "," and depth == 0:
            selectors.append("")
        else:
            selectors[-1] += character
    return selectors


def is_kept(selector: str) -> bool:
    """Whether every KERN class of the selector belongs to a kept family."""
    return all(KEPT.match(name) for name in CLASS_NAME.findall(selector))


def reduce_rules(css: str) -> str:
    """Drop foreign selectors and the -webkit- doubles of the icon masks."""
    kept_rules = []
    for prelude, body in split_rules(css):
        if prelude.startswith("@media"):
            body = reduce_rules(body)
        elif not prelude.startswith("@"):
            prelude = ",".join(filter(is_kept, split_selectors(prelude)))
            # The quoted address may hold semicolons ("data:image/svg+xml;...").
            body = re.sub(r'-webkit-mask[a-z-]*:(?:"[^"]*"|[^;"])*;?', "", body)
        if prelude and body:
            kept_rules.append(f"{prelude}{{{body}}}")
    return "".join(kept_rules)


def drop_unused_variables(css: str, public: re.Pattern[str]) -> str:
    """Remove custom properties nobody reads, except the public colour tokens."""
    while True:
        used = set(REFERENCE.findall(css))
        unused = {
            name
            for name in DEFINITION.findall(css)
            if name not in used and not public.match(name)
        }
        if not unused:
            return css
        css = DEFINITION.sub(partial(drop_if_in, unused), css)


def drop_if_in(unused: set[str], definition: re.Match[str]) -> str:
    """Nothing for an unused variable, otherwise its definition as it stands."""
    return "" if definition[1] in unused else definition[0]


def main() -> None:
    """Read the file named on the command line, write the reduced one."""
    css = Path(sys.argv[1]).read_text(encoding="utf-8").removeprefix("\ufeff")
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r'@charset "[^"]*";', "", css)
    public = re.compile(r"--kern-color-(?:layout|action|feedback|decorative|form)")
    reduced = drop_unused_variables(reduce_rules(css), public)
    header = (
        "/* KERN UX 2.7.2, (c) KERN-Team, EUPL-1.2; reduced, see ../../README.md */"
    )
    sys.stdout.write(f'@charset "UTF-8";{header}\n{reduced}\n')


if __name__ == "__main__":
    main()
