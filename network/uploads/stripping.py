# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes a Word package, gives it back without what a letterhead does not need.

Real letterheads come from company templates, with printers, signatures and shortcuts in
tow. Refusing them would send the person away for something we can leave out.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from network.uploads.contents import MAIN_CONTENT_TYPE, TEMPLATE_CONTENT_TYPE
from network.uploads.markup import local_attributes
from network.uploads.packages import (
    CONTENT_TYPES,
    Package,
    assembled,
    extension,
    relationship_of,
)

TEMPLATE = (
    "Der Briefbogen war mit einer Dokumentvorlage verknüpft. "
    "Die Verknüpfung haben wir entfernt, am Aussehen ändert sich nichts."
)
WAS_TEMPLATE = "Die Word-Vorlage (.dotx) haben wir als Word-Dokument übernommen."
SIGNATURE = (
    "Die digitale Signatur der Datei haben wir entfernt; "
    "sie gälte für die fertigen Dokumente nicht."
)
SHORTCUTS = (
    "Eigene Tastenkürzel und Symbolleisten der Datei haben wir entfernt; "
    "am Aussehen ändert sich nichts."
)
PRINTER = "Gespeicherte Druckereinstellungen haben wir entfernt."

_DROPPED: tuple[tuple[Callable[[str], bool], str], ...] = (
    (lambda name: "/printersettings" in name and name.endswith(".bin"), PRINTER),
    (lambda name: name.startswith("_xmlsignatures/"), SIGNATURE),
    (lambda name: name in ("word/customizations.xml", "word/attachedtoolbars.bin"),
     SHORTCUTS),
    (lambda name: name.startswith("[trash]/"), ""),
)  # fmt: skip


@dataclass
class _Work:
    """What is being changed: the parts left, the trees touched, the notices."""

    package: Package
    dropped: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    notices: list[str] = field(default_factory=list)

    def note(self, notice: str) -> None:
        if notice and notice not in self.notices:
            self.notices.append(notice)

    def remove(self, name: str, element: etree._Element) -> None:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
            self.changed.add(name)


def strip_harmless(package: Package) -> tuple[Package, tuple[str, ...]]:
    """The package that is left, and what was taken out, in German sentences."""
    work = _Work(package)
    _drop_parts(work)
    _drop_relationships(work)
    _drop_references(work)
    _correct_types(work)
    if not (work.dropped or work.changed):
        return package, ()
    return _without(work), tuple(work.notices)


def _drop_parts(work: _Work) -> None:
    for name in work.package.parts:
        owner = name.replace("_rels/", "", 1).removesuffix(".rels")
        for is_dropped, notice in _DROPPED:
            if is_dropped(name.lower()) or is_dropped(owner.lower()):
                work.dropped.add(name)
                work.note(notice)


def _drop_relationships(work: _Work) -> None:
    for name, root in work.package.trees.items():
        if extension(name) != "rels" or name in work.dropped:
            continue
        for element in list(root.iter("{*}Relationship")):
            relationship = relationship_of(name, element)
            if relationship.kind == "attachedtemplate":
                work.note(TEMPLATE)
                work.remove(name, element)
            elif not relationship.is_external and relationship.part in work.dropped:
                work.remove(name, element)


def _drop_references(work: _Work) -> None:
    """Elements that would point to a relationship that is gone."""
    for name, root in work.package.trees.items():
        for element in list(root.iter("{*}attachedTemplate", "{*}printerSettings")):
            work.remove(name, element)


def _correct_types(work: _Work) -> None:
    dropped = {f"/{name}".lower() for name in work.dropped}
    main = f"/{work.package.main_part}".lower()
    for element in list(work.package.trees[CONTENT_TYPES].iter("{*}Override")):
        attributes = local_attributes(element)
        part = attributes.get("PartName", "").lower()
        is_template = attributes.get("ContentType", "").strip() == TEMPLATE_CONTENT_TYPE
        if part in dropped:
            work.remove(CONTENT_TYPES, element)
        elif part == main and is_template:
            element.set("ContentType", MAIN_CONTENT_TYPE)
            work.changed.add(CONTENT_TYPES)
            work.note(WAS_TEMPLATE)


def _without(work: _Work) -> Package:
    parts = {
        name: part
        for name, part in work.package.parts.items()
        if name not in work.dropped
    }
    trees = {name: root for name, root in work.package.trees.items() if name in parts}
    for name in work.changed - work.dropped:
        parts[name] = bytes(
            etree.tostring(
                trees[name], xml_declaration=True, encoding="UTF-8", standalone=True
            )
        )
    return assembled(parts, trees)
