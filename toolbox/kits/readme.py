# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit and its files come in, the sheet a journalist opens first goes out."""

from collections.abc import Iterator, Sequence
from typing import Final

from toolbox.documents.model import Contact
from toolbox.kits.entry import Entry
from toolbox.kits.model import Kit
from toolbox.kits.wording import filled, german_moment, listed, paragraphs
from toolbox.placeholders.cleaning import clean_line
from toolbox.placeholders.dates import german_date

PATH: Final = "LIESMICH.txt"

CONTENTS: Final = (
    ("texte/", "Texte zum Lesen, Drucken und Weiterverarbeiten"),
    ("faktenblatt.", "Zahlen und Fakten mit ihren Quellen"),
    ("zitate.txt", "freigegebene Zitate mit Namen und Funktion"),
    ("personen.txt", "wer in den Texten vorkommt"),
    ("programm.txt", "was wann und wo stattfindet"),
    ("bilder/", "Bilder in voller Größe; mit „-web“ am Ende die Fassung fürs Netz"),
    ("logos/", "Logos und Wappen"),
    ("sharepics/", "Bilder für soziale Medien, je Ordner mit Alternativtext"),
    ("kontakt.vcf", "der Pressekontakt für Ihr Adressbuch"),
    ("bildrechte.csv", "Bildunterschrift, Nachweis und Lizenz jedes Bildes"),
    ("manifest.json", "alle Dateien mit Prüfsummen, für Redaktionssysteme"),
)


def readme(kit: Kit, entries: Sequence[Entry]) -> str:
    return paragraphs(
        _embargo(kit),
        _title(kit),
        filled(kit.summary),
        filled(f"ACHTUNG: {kit.correction}" if kit.correction else ""),
        _section("Fragen beantwortet", _contact(kit.contact) if kit.contact else ""),
        _section("Was in dieser Mappe ist", listed(_contents(entries))),
        _section("Rechte", _rights(entries)),
        _section("So geben Sie die Quelle an", filled(_citation(kit))),
    )


def _embargo(kit: Kit) -> str:
    if kit.embargo_until is None:
        return ""
    moment = german_moment(kit.embargo_until)
    return filled(f"SPERRFRIST: NICHT VERÖFFENTLICHEN VOR DEM {moment.upper()}.")


def _title(kit: Kit) -> str:
    title = filled(kit.title or "Pressemappe")
    origin = (kit.sender, kit.place, german_date(kit.date))
    rule = "=" * max(map(len, title.split("\n")))
    return listed((title, rule, filled(", ".join(filter(None, origin)))))


def _section(title: str, body: str) -> str:
    return f"{title}\n{'-' * len(title)}\n{body}" if body else ""


def _contact(contact: Contact) -> str:
    ways = (("Telefon", contact.phone), ("E-Mail", contact.email))
    lines = (
        contact.name,
        contact.role,
        contact.organisation,
        *(f"{label}: {way}" for label, way in ways if way),
        contact.website,
    )
    return listed(map(filled, lines))


def _contents(entries: Sequence[Entry]) -> Iterator[str]:
    paths = (*(entry.path for entry in entries), "manifest.json")
    for beginning, meaning in CONTENTS:
        count = sum(path.startswith(beginning) for path in paths)
        if count:
            shown = f"{beginning}*" if beginning.endswith(".") else beginning
            yield filled(f"{shown}: {meaning}{_counted(beginning, count)}", "- ")


def _counted(beginning: str, count: int) -> str:
    if not beginning.endswith("/"):
        return ""
    return f" ({count} Dateien)" if count > 1 else " (1 Datei)"


def _rights(entries: Sequence[Entry]) -> str:
    pictures = (
        "Bitte nennen Sie zu jedem Bild den Nachweis, der in bildrechte.csv steht, und "
        "halten Sie sich an die Lizenz daneben. Der Alternativtext in derselben "
        "Tabelle darf mit dem Bild erscheinen."
    )
    parts = (
        filled(pictures if any(entry.is_picture for entry in entries) else ""),
        filled(_licences(entries)),
    )
    return "\n\n".join(filter(None, parts))


def _licences(entries: Sequence[Entry]) -> str:
    """Of the items behind the texts; the texts are the municipality's own."""
    texts = (entry.rights for entry in entries if entry.path.startswith("texte/"))
    licences = {rights.licence: None for rights in texts if rights.licence}
    if not licences:
        return ""
    return (
        f"Die Texte sind nach Vorlagen entstanden, die unter {' und '.join(licences)} "
        "stehen. Welche es sind, steht in manifest.json."
    )


def _citation(kit: Kit) -> str:
    source = (kit.sender, kit.title and f"„{kit.title}“", german_date(kit.date))
    origin = clean_line(", ".join(filter(None, source)))
    unchanged = " Zitate bitte unverändert und mit Namen." if kit.quotes else ""
    return f"Quelle: {origin}.{unchanged}"
