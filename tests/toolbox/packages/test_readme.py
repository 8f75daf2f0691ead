# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The file to read first: what is a draft, what is not there, what nobody began."""

from datetime import UTC, datetime

from toolbox.models import Adaptation
from toolbox.packages.readme import Contents, Part, readme

MOMENT = datetime(2026, 11, 26, 22, 14, tzinfo=UTC)


def contents(**fields) -> Contents:
    return Contents("Paket „Angriff“", "Stadt Musterhausen", MOMENT, **fields)


def part(title: str, path: str = "", *lacks: str) -> Part:
    return Part(Adaptation(title=title), path, lacks)


def test_readme_says_of_each_draft_what_is_open() -> None:
    draft = part("Auskunft", "01-ENTWURF-auskunft.docx", "Es fehlt noch: Ort, Tag.")
    ready = part("Brief", "02-brief.docx")
    picture = part("Das Bild", "", "Eine Angabe fehlt: Tag.", "Der Text ist zu lang.")

    text = readme(contents(not_begun=("Rede",)), [draft, ready, picture])

    assert (
        text
        == """Paket „Angriff“
===============
Stadt Musterhausen

Entwürfe mit offenen Lücken
---------------------------
- 01-ENTWURF-auskunft.docx: Es fehlt noch: Ort, Tag.

Was mit ENTWURF beginnt, hat noch Lücken. Geben Sie es so nicht heraus: Tragen
Sie in der Toolbox nach, was fehlt, und laden Sie es noch einmal herunter.

Nicht in diesem ZIP
-------------------
- Das Bild: Eine Angabe fehlt: Tag. Der Text ist zu lang.

Noch nicht angelegt
-------------------
- Rede

Die Dateien sind auf dem Stand vom 26. November 2026, 23:14 Uhr. Was Sie
danach in der Toolbox ändern, steht hier nicht; was Sie hier ändern, steht
nicht in der Toolbox.
"""
    )


def test_readme_of_a_complete_package_says_so() -> None:
    text = readme(contents(), [part("Brief", "01-brief.docx")])

    assert "Nichts: Alle Dateien sind vollständig." in text
    assert "ENTWURF" not in text


def test_title_of_any_kind_stays_on_its_line() -> None:
    strange = part("Zwei\nZeilen \u202e rückwärts 🎉 " + "x" * 300, "", "Zu lang.")

    lines = readme(contents(), [strange]).splitlines()

    assert any(line.startswith("- Zwei Zeilen") for line in lines)
