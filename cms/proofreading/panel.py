# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An office in its form comes in, what an editor should look at again goes out."""

from collections.abc import Iterator

from wagtail.admin.panels import Panel

from cms.models import SupportService

from .reading import read
from .rules import Finding, proofread
from .views import old_parts


class OfficeFindingsPanel(Panel):
    """At the top of the form, for the latest draft; it refuses nothing."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "proofreading/findings_panel.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context=None):
            findings = [
                *old_parts(self.instance),
                *weak_points(self.instance),
                *proofread(read(self.instance)),
            ]
            return super().get_context_data(parent_context) | {"findings": findings}


def weak_points(office: SupportService) -> Iterator[Finding]:
    """What would let somebody in need call in vain, or never see the office."""
    if not (office.phone or office.email or office.website):
        yield Finding(
            "office-contact",
            "Es fehlen Telefon, E-Mail und Website: So erreicht niemand diese Stelle.",
            "Erreichbarkeit",
        )
    if not office.is_nationwide and not office.federal_states.all():
        yield Finding(
            "office-area",
            "Die Stelle ist weder bundesweit noch für ein Bundesland zuständig. Texte, "
            "die nach der Art der Hilfe auswählen, zeigen sie deshalb nicht.",
            "Zuständig für",
        )
    if not office.source:
        yield Finding(
            "office-source",
            "Der Beleg fehlt. Wer die Angaben das nächste Mal prüft, muss suchen.",
            "Prüfung",
        )
    if office.replaced_by and office.current is None:
        yield Finding(
            "office-successor",
            f"Auch „{office.replaced_by}“ ist eingestellt oder nicht veröffentlicht. "
            "Texte nennen jetzt keine von beiden.",
            "Ersetzt durch",
        )
