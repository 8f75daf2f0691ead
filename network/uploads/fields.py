# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the trees of a Word file, refuses fields that fetch or start something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from network.uploads.links import is_safe_link
from network.uploads.markup import local_attributes, local_name
from network.uploads.packages import Package
from network.uploads.refusal import UploadRefused, quoted

DANGEROUS = frozenset(
    {
        "CONTROL",
        "DATA",
        "DATABASE",
        "DDE",
        "DDEAUTO",
        "EMBED",
        "HTMLCONTROL",
        "IMPORT",
        "INCLUDE",
        "INCLUDEPICTURE",
        "INCLUDETEXT",
        "LINK",
        "PRINT",
        "RD",
    }
)

# Unmistakable wherever they stand, so that no split or nesting hides them.
_ANYWHERE = re.compile(r"\bDDE\b|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE", re.IGNORECASE)
_KEYWORD = re.compile(r"[\s\"]*([^\s\"\\]*)")
_ARGUMENT = re.compile(r'"([^"]*)"|(\S+)')
_SWITCHES_WITH_VALUE = {"\\l", "\\m", "\\n", "\\o", "\\s", "\\t"}

# Stands in the outer code for a field inside it.
_NESTED = "\ufffc"


@dataclass
class _OpenField:
    code: list[str] = field(default_factory=list)
    has_result: bool = False


def check_fields(package: Package) -> None:
    for root in package.trees.values():
        codes = list(field_codes(root))
        for code in [*codes, "".join(codes)]:
            _refuse_anywhere(code)
        for code in codes:
            _refuse_keyword(code)
            _check_hyperlink(code)


def field_codes(root: etree._Element) -> Iterator[str]:
    """Each field's instruction, put together from all the runs Word split it into."""
    stray = _OpenField()
    fields: list[_OpenField] = []
    for element in root.iter(
        "{*}fldChar", "{*}instrText", "{*}delInstrText", "{*}fldSimple"
    ):
        kind = local_name(element)
        attributes = local_attributes(element)
        if kind == "fldSimple":
            yield attributes.get("instr", "")
        elif kind != "fldChar":
            (fields[-1] if fields else stray).code.append(element.text or "")
        elif attributes.get("fldCharType") == "begin":
            if fields and not fields[-1].has_result:
                fields[-1].code.append(_NESTED)
            fields.append(_OpenField())
        elif attributes.get("fldCharType") == "separate" and fields:
            fields[-1].has_result = True
        elif attributes.get("fldCharType") == "end" and fields:
            yield "".join(fields.pop().code)
    for unfinished in [*fields, stray]:
        yield "".join(unfinished.code)


def _refuse_anywhere(code: str) -> None:
    found = _ANYWHERE.search(code)
    if found:
        raise _dangerous(found[0].upper())


def _refuse_keyword(code: str) -> None:
    match = _KEYWORD.match(code)
    keyword = match[1].upper() if match else ""
    # A keyword that another field computes could become any of the list.
    is_computed = _NESTED in keyword and not keyword.startswith("=")
    if keyword in DANGEROUS or is_computed:
        raise _dangerous(keyword.replace(_NESTED, "…"))


def _check_hyperlink(code: str) -> None:
    arguments = [quote or word for quote, word in _ARGUMENT.findall(code)]
    if not arguments or arguments[0].upper() != "HYPERLINK":
        return
    previous = ""
    for argument in arguments[1:]:
        is_target = not argument.startswith("\\") or argument.startswith("\\\\")
        if is_target and previous not in _SWITCHES_WITH_VALUE:
            _refuse_unsafe_target(argument)
        previous = argument.lower()


def _refuse_unsafe_target(address: str) -> None:
    if not is_safe_link(address):
        raise UploadRefused(
            f"Ein Link im Briefbogen führt zu {quoted(address)}; bitte verwenden Sie "
            "nur Links, die mit https, mailto oder tel beginnen."
        )


def _dangerous(keyword: str) -> UploadRefused:
    return UploadRefused(
        f"Die Datei enthält das Feld {quoted(keyword)}, das fremde Inhalte lädt oder "
        "Programme startet; bitte löschen Sie es (Alt+F9 zeigt alle Felder) und "
        "speichern Sie die Datei neu."
    )
