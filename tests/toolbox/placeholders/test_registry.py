# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The closed list of placeholders: complete, unambiguous and fit to be shown."""

import re

import pytest

from toolbox.placeholders.formatting import format_answer, sample_values
from toolbox.placeholders.registry import ALL, REGISTRY, Kind, Source, Step


def test_registry_has_every_key_once():
    assert len(REGISTRY) == len(ALL)
    assert all(REGISTRY[placeholder.key] is placeholder for placeholder in ALL)


def test_registry_cannot_be_changed():
    with pytest.raises(TypeError):
        REGISTRY["neu"] = ALL[0]  # type: ignore[index]


def test_registry_lists_profile_then_inflection_then_asked():
    sources = list(dict.fromkeys(placeholder.source for placeholder in ALL))

    assert sources == [Source.PROFILE, Source.INFLECTION, Source.ASKED]


def test_registry_lists_asked_placeholders_in_the_order_of_the_steps():
    asked = [p.step for p in ALL if p.source is Source.ASKED]

    assert list(dict.fromkeys(asked)) == list(Step)
    assert asked == sorted(asked, key=list(Step).index)


def test_registry_knows_what_the_profile_gives():
    profile = [p.key for p in ALL if p.source is Source.PROFILE]

    assert profile == [
        "kommune",
        "kommune_name",
        "kommune_art",
        "bundesland",
        "website",
        "leitung",
        "leitung_name",
        "leitung_amt",
        "pressekontakt_name",
        "pressekontakt_telefon",
        "pressekontakt_email",
        "visdp",
        "abbinder",
        "datum",
        "ort_kommune",
    ]


def test_registry_knows_the_cases():
    inflected = [p.key for p in ALL if p.source is Source.INFLECTION]

    assert inflected == [
        "kommune_nominativ",
        "kommune_genitiv",
        "kommune_dativ",
        "kommune_akkusativ",
        "kommune_in",
        "leitung_nominativ",
        "leitung_genitiv",
        "leitung_dativ",
        "leitung_akkusativ",
    ]


# What the entries of the toolbox name (S, H, P, N, I, F, R, O, T and A); the address
# lists are blocks, not gaps.
ENTRIES = {
    "S01": "datum_ereignis ort_detail gemeinde_juedisch massnahmen_entfernung",
    "S02": "datum_ereignis ort_detail gemeinde_juedisch schutzmassnahmen zitat_leitung",
    "S03": "datum_ereignis ort_detail einwilligung_betroffene polizei_pressestelle",
    "S04": "unterkunft_ohne_adresse verletzte_bestaetigt ersatzunterbringung "
    "spendenhinweis",
    "S05": "moschee_name gespraech_vorstand schutzmassnahmen",
    "S06": "verband_sinti_roma massnahmen",
    "S07": "veranstaltung verein_queer",
    "S08": "einrichtung schritte_aufarbeitung",
    "S09": "beirat_inklusion massnahmen",
    "S10": "hilfetraeger massnahmen",
    "S11": "ereignis_kurz schutzlage_polizei gedenken_ort",
    "S12": "amt_name anzeige_erstattet einwilligung_betroffene",
    "S13": "bereich vorfall_kurz massnahmen_schutz ansprechstelle_intern",
    "S14": "anlass_post netiquette_url moderationszeiten fakten_url",
    "S15": "behauptung_neutral fakt_lokal quelle stand",
    "S16": "datum_versammlung versammlungsbehoerde verkehrshinweise "
    "eigene_veranstaltung",
    "S17": "gedenkort datum_ereignis wiederherstellung partner_erinnerung",
    "S18": "verein beratung_termin",
    "S19": "vorwurf_kurz pruefung_stelle zeitplan beschwerdeweg",
    "S20": "datum_ereignis organisation zustand_verletzte",
    "S21": "kreis_betroffene polizei_kontakt auskunftssperre_hinweis",
    "H01": "ereignis_kurz ort_detail zustaendige_stelle uhrzeit_update url_info",
    "H02": "anlass_post uhrzeit_update netiquette_url",
    "H03": "gebaeude sammelpunkt hotline uhrzeit_update",
    "P01": "allianz_name partnerliste zitat_leitung zitat_partner termin",
    "P02": "meldestelle_name kontakt_meldestelle oeffnungszeiten vertraulichkeit",
    "P03": "gremium datum_beschluss massnahmenliste budget zeitplan",
    "P04": "zeitraum programmhoehepunkte anmeldung barrierefreiheit",
    "P05": "berichtsjahr fallzahl kategorien folgerungen",
    "P06": "thema_training teilnehmende traeger zitat_personalrat",
    "P07": "projekt foerderhinweis laufzeit kontakt_projekt",
    "P08": "termin ort bildmotive akkreditierung",
    "N01": "kanaele moderationszeiten rechtsgrundlage kontakt",
    "N02": "zustaendige_stelle protokoll_url",
    "N03": "url_beitrag zeitpunkt profil kontext zeugin",
    "N04": "betroffene_person taten datum_kenntnis frist_ende anlagen",
    "N05": "url_beitrag rechtsgrund name email",
    "N06": "taetigkeit vorfaelle aktenzeichen",
    "I01": "kernaussage verweis_auf gueltig_bis",
    "I02": "kernaussage nicht_sagen verweis_auf",
    "I03": "fakten offene_punkte",
    "I04": "abbruchformel meldung_an",
    "I05": "vorfall_kurz hilfe_intern termin_austausch",
    "I06": "ansprechstelle_intern schritte",
    "I07": "hausrecht notruf_intern",
    "F01": "allianz_name kontakt",
    "F02": "ablauf_meldung datenschutz fristen",
    "F03": "standort platzzahl traeger ansprechpartner",
    "F04": "versammlungsbehoerde",
    "T01": "ortsgeschichte gedenkort programm",
    "T02": "programm namen_nennung",
    "T03": "programm zeitraum",
    "T04": "verband_sinti_roma",
    "T06": "termin beflaggung_rechtslage",
    "T08": "beispiel_lokal",
    "T09": "gemeinde_muslimisch",
    "T10": "ortsgeschichte synagoge_ehemalig programm",
    "R01": "partnerliste zitat ort",
    "R02": "ereignis_kurz betroffene_gruppe wunsch_betroffene",
    "R03": "motto programm",
    "O01": "unterzeichnende zusagen",
    "O02": "anrede gespraechsangebot hilfen",
    "O03": "anliegen_sachlich grenze frist_keine_weitere_antwort",
    "A01": "qr_url visdp",
    "A05": "datum_ereignis zustaendige_stelle",
    "A06": "alarmkette kanaele_zugang",
    "quotes": "zitat_text zitat_person zitat_funktion zitat_freigegeben_am",
}


@pytest.mark.parametrize("entry", ENTRIES)
def test_registry_has_what_the_entry_names(entry: str):
    assert [key for key in ENTRIES[entry].split() if key not in REGISTRY] == []


def test_registry_leaves_address_lists_to_blocks():
    assert "anlaufstellen" not in REGISTRY


def test_keys_are_plain_snake_case():
    snake_case = re.compile(r"[a-z]+(_[a-z0-9]+)*")

    assert [key for key in REGISTRY if not snake_case.fullmatch(key)] == []


def test_labels_and_helps_begin_with_a_capital():
    texts = [text for p in ALL for text in (p.label, p.help)]

    assert [text for text in texts if not text[0].isupper()] == []


def test_helps_are_whole_sentences():
    assert [p.key for p in ALL if not p.help.endswith(".")] == []


def test_labels_tell_placeholders_apart():
    labels = [placeholder.label for placeholder in ALL]

    assert len(set(labels)) == len(labels)
    assert not any(re.search(r"[{}\[\]]", label) for label in labels)


def test_samples_are_valid_answers():
    assert [p.key for p in ALL if not format_answer(p, p.sample)] == []


def test_choices_belong_to_choice_placeholders():
    assert [p.key for p in ALL if p.choices] == [
        p.key for p in ALL if p.kind is Kind.CHOICE
    ]


def test_choices_are_whole_sentences():
    choices = [choice for p in ALL for choice in p.choices]

    assert choices
    assert [choice for choice in choices if not choice.endswith(".")] == []


def test_inflected_samples_begin_with_a_small_letter():
    samples = [p.sample for p in ALL if p.source is Source.INFLECTION]

    assert all(sample[0].islower() for sample in samples)


def test_sample_addresses_are_fictitious():
    samples = " ".join(sample_values().values())
    hosts = re.findall(r"(?:@|https?://)([\w.-]+)", samples)

    assert hosts
    assert [host for host in hosts if not host.endswith("example.org")] == []


def test_optional_placeholders_are_the_exception():
    optional = {placeholder.key for placeholder in ALL if not placeholder.required}

    assert optional == {
        "abbinder",
        "aktenzeichen",
        "beflaggung_rechtslage",
        "empfaenger_anschrift",
        "foerderhinweis",
        "hashtags",
        "pm_nummer",
        "spendenhinweis",
        "sperrfrist",
        "sperrfrist_uhrzeit",
        "synagoge_ehemalig",
        "team_kuerzel",
        "unser_zeichen",
        "unterzeile",
        "zeugin",
        "zitat_freigegeben_am",
    }
