# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the package of an ODT, refuses or strips all but text and still pictures."""

from collections.abc import Iterator

from lxml import etree

from network.uploads.links import is_safe_link, leads_out
from network.uploads.markup import local_attributes, local_name
from network.uploads.odt_packages import META, SETTINGS
from network.uploads.packages import Package, extension
from network.uploads.refusal import UploadRefused, quoted
from network.uploads.vectors import refuse_active_drawing

_ACTIVE = ("applet", "event-listener", "execute-macro", "plugin", "script")
_EMBEDDED = (
    "control",
    "dde-connection",
    "dde-connection-decl",
    "dde-link",
    "dde-source",
    "floating-frame",
    "form",
    "model",
    "object",
    "object-ole",
)
_LINKED_DATA = (
    "connection-resource",
    "database-display",
    "database-name",
    "database-next",
    "database-row-number",
    "database-row-select",
    "table-source",
)
_PICTURE_HOLDERS = (
    "background-image",
    "fill-image",
    "image",
    "list-level-style-image",
)
_LINKS = ("a", "image-map", "area-circle", "area-polygon", "area-rectangle")
# Data of the printer and of a data source at the sender's desk.
_PERSONAL_SETTINGS = ("printer", "currentdatabase", "embeddeddatabase")


def strip_harmless(package: Package) -> Iterator[str]:
    """Takes out what a file from a company template carries; says what was lost."""
    if _removed(package, META, ("template", "auto-reload")):
        yield (
            "Der Briefbogen war mit einer Dokumentvorlage verknüpft. "
            "Die Verknüpfung haben wir entfernt, am Aussehen ändert sich nichts."
        )
    fonts = [name for name in package.trees if _removed(package, name, _FONT_SOURCES)]
    if fonts:
        yield (
            "Der Briefbogen enthielt eingebettete Schriften. Wir haben sie entfernt; "
            "die Schrift muss auf dem Rechner vorhanden sein, der die Datei öffnet."
        )
    _strip_settings(package)


_FONT_SOURCES = ("font-face-src", "definition-src")


def refuse_active_elements(package: Package) -> None:
    for root in package.trees.values():
        for element in root.iter("{*}*"):
            _refuse_element(local_name(element))


def check_odt_links(package: Package) -> None:
    for name, root in package.trees.items():
        if extension(name) == "svg":
            refuse_active_drawing(root)
            continue
        for element in root.iter("{*}*"):
            for attribute, value in local_attributes(element).items():
                if attribute in ("href", "src") and value:
                    _check_address(package, element, value.strip())


def _removed(package: Package, part: str, names: tuple[str, ...]) -> bool:
    root = package.trees.get(part)
    wanted = [] if root is None else list(root.iter(*(f"{{*}}{n}" for n in names)))
    for element in wanted:
        _remove(element)
    return bool(wanted)


def _strip_settings(package: Package) -> None:
    root = package.trees.get(SETTINGS)
    for item in [] if root is None else list(root.iter("{*}config-item")):
        name = local_attributes(item).get("name", "").lower()
        if name.startswith(_PERSONAL_SETTINGS):
            _remove(item)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _refuse_element(name: str) -> None:
    if name in _ACTIVE:
        raise UploadRefused(
            "Die Datei enthält Makros oder andere ausführbare Inhalte; bitte löschen "
            "Sie sie in LibreOffice und speichern Sie die Datei neu."
        )
    if name in _EMBEDDED:
        raise UploadRefused(
            "In die Datei ist ein Objekt, ein Formular oder eine Verknüpfung "
            f"eingebettet ({quoted(name)}); "
            "bitte entfernen Sie es oder fügen Sie es als Bild ein."
        )
    if name in _LINKED_DATA:
        raise UploadRefused(
            "Die Datei ist mit einer Datenquelle verbunden; "
            "bitte löschen Sie die Datenbankfelder und speichern Sie sie neu."
        )


def _check_address(package: Package, element: etree._Element, value: str) -> None:
    name = local_name(element)
    if name in _PICTURE_HOLDERS:
        if value.removeprefix("./") not in package.parts:
            raise leads_out(value)
    elif not (value.startswith("#") or (name in _LINKS and is_safe_link(value))):
        raise leads_out(value)
