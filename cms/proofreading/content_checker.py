# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The rules of `rules.py` for axe, which looks at the drawn page, and axe in German."""

from wagtail.admin.userbar import ContentCheckerItem

from .rules import ADDRESS, EMPTY_LINKS, EMPTY_WORDS, GAP, UNFINISHED

ALT_PATTERN = (
    r"^\S+\.(avif|gif|jpe?g|png|svg|webp|heic|tiff?)$|^(img|dsc[nf]?|pict?|p)[_-]?\d{3,}$"
    rf"|^(ein |das )?({EMPTY_WORDS})( von)?[\s_.\-\d]*$"
)
LINK_PATTERN = rf"^({'|'.join(sorted(EMPTY_LINKS))}|{ADDRESS.pattern})[\s.…:»›>→!]*$"
TEXTS = "main p, main li, main h2, main h3, main h4, main td, main dd"


def message(name: str, help_text: str) -> dict[str, str]:
    return {"error_name": name, "help_text": help_text}


MESSAGES = {
    "alt-text-quality": message(
        "Der Alternativtext sagt nicht, was zu sehen ist",
        "Beschreiben Sie das Bild in einem Satz, ohne „Bild von“ und ohne Dateinamen.",
    ),
    "button-name": message(
        "Eine Schaltfläche hat keinen Namen",
        "Schreiben Sie hinein, was sie bewirkt.",
    ),
    "empty-heading": message(
        "Eine Überschrift ist leer",
        "Schreiben Sie einen Text hinein oder löschen Sie sie.",
    ),
    "empty-table-header": message(
        "Eine Kopfzelle der Tabelle ist leer",
        "Benennen Sie, was in der Spalte oder Zeile steht.",
    ),
    "frame-title": message(
        "Ein eingebetteter Inhalt hat keinen Titel",
        "Benennen Sie, was dort zu sehen ist.",
    ),
    "heading-order": message(
        "Die Ebenen der Überschriften haben eine Lücke",
        "Auf eine Überschrift folgt höchstens die nächsttiefere Ebene.",
    ),
    "image-alt": message(
        "Ein Bild hat keinen Alternativtext",
        "Beschreiben Sie es, oder kennzeichnen Sie es als schmückend.",
    ),
    "input-button-name": message(
        "Eine Schaltfläche hat keinen Namen",
        "Schreiben Sie hinein, was sie bewirkt.",
    ),
    "link-name": message(
        "Ein Link hat keinen Text",
        "Schreiben Sie hinein, wohin er führt.",
    ),
    "link-text-quality": message(
        "Ein Linktext sagt nicht, wohin der Link führt",
        "Nennen Sie statt „hier“ oder „mehr“ das Ziel.",
    ),
    "open-placeholder": message(
        "Hier steht noch ein Platzhalter oder ein Vermerk",
        "Füllen Sie ihn aus oder löschen Sie ihn.",
    ),
    "p-as-heading": message(
        "Ein fetter Absatz sieht aus wie eine Überschrift",
        "Nehmen Sie den Baustein „Überschrift“.",
    ),
}


def own_rule(name: str, check: str, selector: str) -> dict[str, object]:
    return {
        "id": name,
        "impact": "serious",
        "selector": selector,
        "tags": ["best-practice"],
        "any": [check],
        "enabled": True,
    }


class GermanContentChecker(ContentCheckerItem):
    """Warnings only; `holds_placeholders` pages are there to be filled."""

    axe_run_only = sorted(MESSAGES)
    axe_messages = MESSAGES
    axe_custom_rules = [
        own_rule("alt-text-quality", "check-image-alt-text", "main img[alt]"),
        own_rule("link-text-quality", "check-komma-link-text", "main a[href]"),
        own_rule("open-placeholder", "check-komma-placeholder", TEXTS),
    ]

    class Media:
        js = ["js/admin/content_checks.js"]

    def __init__(self, page=None, in_editor: bool = False) -> None:
        super().__init__(in_editor=in_editor)
        self.page = page

    def get_axe_run_only(self, request) -> list[str]:
        if getattr(self.page, "holds_placeholders", False):
            return [name for name in self.axe_run_only if name != "open-placeholder"]
        return self.axe_run_only

    def get_axe_custom_checks(self, request) -> list[dict[str, object]]:
        patterns = {
            "check-image-alt-text": ALT_PATTERN,
            "check-komma-link-text": LINK_PATTERN,
            "check-komma-placeholder": f"{GAP.pattern}|{UNFINISHED.pattern}",
        }
        return [
            {"id": name, "options": {"pattern": pattern}}
            for name, pattern in patterns.items()
        ]


def replace_checker(items: list, page) -> None:
    """Put ours in the place of Wagtail's, in the preview and in the editor alike."""
    for place, item in enumerate(items):
        if isinstance(item, ContentCheckerItem):
            items[place] = GermanContentChecker(page, in_editor=item.in_editor)
