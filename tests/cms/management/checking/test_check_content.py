# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Checking the content files: every rule finds what it is for, on the right line."""

import shutil
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from cms.management.checking.checks import check_folder, due_in, hints_on

TODAY = date(2026, 11, 26)
CONTENT = settings.BASE_DIR / "content"
ITEM = "items/n04-strafanzeige-und-strafantrag.md"
PLAIN = "items/f05-einfach-erste-hilfe-in-einfacher-sprache.md"
ANSWER = "counter_speech/g06-verschwoerung.md"
PICTURE = "sharepics/a04-solidaritaet.md"


@pytest.fixture(scope="module")
def original(tmp_path_factory) -> Path:
    """The texts of the starter content without its pictures and films."""
    target = tmp_path_factory.mktemp("inhalte") / "content"
    texts = shutil.ignore_patterns("*.png", "*.svg", "*.mp4", "*.docx", "*.pdf")
    return Path(shutil.copytree(CONTENT, target, ignore=texts))


@pytest.fixture
def edit(original):
    """Changes a file for one test; the paths of its findings are short."""
    kept: dict[Path, str] = {}

    def change(name: str, old: str, new: str) -> list[str]:
        path = original / name
        text = kept.setdefault(path, path.read_text("utf-8"))
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        found = map(str, check_folder(original))
        return [finding.removeprefix(f"{original}/") for finding in found]

    yield change
    for path, text in kept.items():
        path.write_text(text, "utf-8")


def test_the_starter_content_has_nothing_to_correct():
    assert [str(finding) for finding in check_folder(CONTENT)] == []


BODY = "\n---\n"
MISTAKES = {
    "Angabe fehlt": (ITEM, "phase:", "phasen:", "„phase“ fehlt"),
    "Angabe zu viel": (ITEM, "phase:", "laune: gut\nphase:", "„laune“ gibt es hier"),
    "Wert": (ITEM, "kind: ", "kind: x", "Zu „kind“: „x"),
    "Begriff": (ITEM, "channels: [", "channels: [funk, ", "„funk“ kennt taxonomy"),
    "Platzhalter": (ITEM, BODY, f"{BODY}{{komune}}\n\n", "Meinten Sie {kommune}?"),
    "Klammer": (ITEM, BODY, f"{BODY}Ein {{ Satz.\n\n", "geschweifte Klammer"),
    "Stern": (ITEM, BODY, f"{BODY}Alle Bürger*innen.\n\n", "„Bürger*innen“: Statt"),
    "Partei": (ITEM, BODY, f"{BODY}Wie die CDU sagt.\n\n", "nennt eine Partei"),
    "Wort": (ITEM, BODY, f"{BODY}Ein Schandfleck.\n\n", "„Schandfleck“ verwenden"),
    "Strafe": (ITEM, BODY, f"{BODY}Es droht Geldstrafe.\n\n", "Strafrahmen"),
    "Rufnummer": (ITEM, BODY, f"{BODY}Tel. 0211 513697\n\n", "Rufnummer"),
    "Adresse": (ITEM, BODY, f"{BODY}An x@example.org.\n\n", "ist eine Adresse"),
    "Ort": (ITEM, BODY, f"{BODY}Der Bürgermeister.\n\n", "passt nicht zu jeder"),
    "Name": (ANSWER, BODY, f"{BODY}Wer in {{kommune_name}} lebt.\n\n", "Landkreis"),
    "Tatsache": (ITEM, BODY, f"{BODY}@fakt: nie\n\n", "„nie“ gibt es nicht (@fakt)"),
    "Stelle": (ITEM, BODY, f"{BODY}@anlaufstellen: nie\n\n", "(@anlaufstellen)"),
    "Verweis": (ITEM, "related: [", "related: [Z99, ", "Vorlage „Z99“"),
    "Kennung": (ITEM, "id: N04", "id: A01", "steht als „id“ auch in"),
    "Hinweis": (ITEM, "ersetzt keine Rechtsb", "ersetzt jede Rechtsb", "endet nicht"),
    "kein YAML": (ITEM, "title: ", "title: [", "kein gültiges YAML"),
    "Länge": ("items/p02-meldestelle-eroeffnet.md", BODY, BODY + "Wort " * 700, "3000"),
    "Beitrag": (PICTURE, "sind hier zu Hause. ", "Wort " * 70, "Zeichen zu viel"),
    "Kanal": (PICTURE, "channels: [x, ", "channels: [funk, ", "Kanal „funk“"),
    "Satz": (PLAIN, BODY, f"{BODY}{'Wort ' * 17}.\n\n", "hat 17 Wörter"),
    "Abkürzung": (PLAIN, BODY, f"{BODY}Sagen Sie z. B. Nein.\n\n", "Abkürzung"),
    "Link": ("pages/projekt.md", BODY, f"{BODY}[x](seite:nie)\n\n", "Seite „nie“"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_each_rule_finds_what_it_is_for(edit, name):
    path, old, new, sentence = MISTAKES[name]

    found = edit(path, old, new)

    fitting = [finding for finding in found if sentence in finding]
    assert fitting, found
    assert fitting[0].partition(":")[0] == path


def test_a_finding_names_the_line_of_the_text(edit):
    before = (CONTENT / ITEM).read_text("utf-8").splitlines().index("---", 1) + 1

    found = edit(ITEM, BODY, f"{BODY}Ein Satz.\n\nEin Schandfleck.\n\n")

    assert any(f"{ITEM}:{before + 3}: „Schandfleck“" in finding for finding in found)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (PICTURE, "checked_until: 2027", "checked_until: 2020"),
        ("facts.yaml", "check_again_on: 2027", "check_again_on: 2020"),
    ],
)
def test_what_is_due_is_named_and_is_no_mistake(edit, original, path, old, new):
    assert edit(path, old, new) == []

    due = [one for one in due_in(original, TODAY) if "2020)" in one.sentence]
    assert [one.path for one in due] == [original / path]


@pytest.mark.parametrize(
    ("sentence", "hint"),
    [
        ("Der Antrag wird heute gestellt.", "Passiv"),
        ("Das könnte stimmen.", "Konjunktiv"),
        ("Das ist der Tag des Gesetzes.", "Genitiv"),
        ("Die Verwaltungsvorschriftensammlung.", "Bindestrich"),
        ("Im Jahr 1987.", "Zahl"),
    ],
)
def test_hints_name_what_may_stay(edit, original, sentence, hint):
    found = edit(PLAIN, BODY, f"{BODY}{sentence}\n\n")

    hints = [one for one in hints_on(original) if hint in one.sentence]
    assert hints
    assert not [finding for finding in found if hint in finding]


def test_command_names_each_finding_and_fails(original, edit):
    edit(ITEM, "phase:", "phasen:")
    output = StringIO()

    with pytest.raises(CommandError, match=r"Befunde in 1 Datei\.") as closing:
        call_command("check_content", str(original), stdout=output)

    assert closing.value.returncode == 1
    assert f"{ITEM}:1: Die Angabe „phase“ fehlt." in output.getvalue()


def test_command_says_that_all_is_well(original):
    output = StringIO()

    call_command("check_content", str(original), "--hints", stdout=output)

    assert output.getvalue().endswith("Die Inhalte sind in Ordnung.\n")


def test_folder_that_is_none_is_refused(tmp_path):
    with pytest.raises(CommandError, match="gibt es nicht"):
        call_command("check_content", str(tmp_path / "weg"))
