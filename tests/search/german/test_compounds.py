# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Compounds are cut where a reader would cut them, and other words are left whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.german.compounds import Compounds
from search.german.folding import fold


@pytest.fixture(scope="module")
def compounds(lexicon):
    return Compounds(lexicon)


SPLITS = """
Hass|kommentar Hass|kommentaren Hass|rede Hass|kriminalität Presse|stelle Presse|fotos
Pressemitteilungs|vorlage Gemeinderats|beschluss Demokratie|förderung Bild|rechte
Stammtisch|parolen Zivilcourage|training Einverständnis|erklärung Frei|bad Frei|bädern
Verschwörungs|erzählung Förder|mittel Öffentlichkeits|arbeit Rats|mitglied
Flüchtlings|heim Geflüchteten|unterkunft Rechts|extremismus Alltags|rassismus
Hakenkreuz|schmiererei Gegen|rede Gegen|demonstration Melde|stelle Ordnungs|amt
Menschen|feindlichkeit Queer|feindlichkeit queer|feindliche rassismus|kritisch
menschen|verachtend National|sozialismus Verbands|gemeinde Landrats|amt Jugend|amt
Gewalt|schutz Beratungs|stelle Opfer|beratung Körper|verletzung Volks|verhetzung
Krisen|kommunikation Krisen|stab Text|baustein Ansprech|person Datenschutz|beauftragte
Islam|feindlichkeit Juden|hass Brand|anschlag Erinnerungs|kultur Mahn|wache
Meinungs|freiheit barriere|frei barriere|freie verfassungs|widrige Gruß|wort
Online|wache Beweis|sicherung Sprech|zettel Wahl|kampf Bürger|büro Stolper|steine
Bundestags|wahlkampf Kommentar|spalte Rechts|amt Haupt|straße Kinder|garten
Amts|träger Stadt|rat Kreis|tag Gemeinde|verwaltung Sach|beschädigung Schul|hof
"""


@pytest.mark.parametrize("word", SPLITS.split())
def test_compound_is_cut_at_its_joint(compounds, word):
    assert compounds.split(fold(word.replace("|", ""))) == tuple(
        fold(part) for part in word.split("|")
    )


WHOLE = """
Straße Beleidigung Bedrohung Veranstaltung Unterstützung Verantwortung Möglichkeit
Wissenschaft Gesellschaft Mannschaft Freundschaft Botschaft Landschaft Nachbarschaft
Eigenschaft Ereignis Zeugnis Sicherheit Mehrheit Minderheit Interesse Interessen
Beschimpfung Bescheid Beschreibung Mitteilung Moderation Material Gegenwart Gegenstand
Dienstag Freitag Wiederholung Erzählung Erzählungen Kommunal kommunale kulturelle
islamische antiziganistisch beschlossen bestimmen erzählen Paragraf Vorstand Widerstand
Überblick Übernachtung Zusammenhalt Nachrichten Kommentaren Löschung Stärkung
Schülerinnen gemeinsam wirksame Handreichung Israel Poesie Aerosol aktuell
Quelle Frauen Steuer
"""


@pytest.mark.parametrize("word", WHOLE.split())
def test_other_words_are_left_whole(compounds, word):
    assert compounds.split(fold(word)) == ()


def test_parts_of_parts_are_parts_too(compounds):
    assert compounds.parts("gemeinderatsbeschluss") == [
        "gemeinderats", "gemeinde", "rats", "beschluss",
    ]  # fmt: skip


def test_exceptions_hold_for_all_forms(compounds):
    assert compounds.split("fordermitteln") == ("forder", "mittel")


@given(word=st.text(alphabet="abcdehiklmnorstu", max_size=40))
def test_parts_put_together_are_the_word(compounds, word):
    parts = compounds.split(word)

    assert not parts or "".join(parts) == word


def test_endless_words_are_cut_in_no_time(compounds):
    assert compounds.split("rathaus" * 8)
