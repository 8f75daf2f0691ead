# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality and typed answers come in, the value of every placeholder goes out."""

from collections.abc import Mapping

from django.utils import timezone

from network.models import Municipality
from toolbox.placeholders.formatting import InvalidAnswer, format_answer
from toolbox.placeholders.registry import REGISTRY, Source


def all_values(
    municipality: Municipality, answers: Mapping[str, str]
) -> dict[str, str]:
    """What fills the gaps: profile, inflection and every answer that is understood."""
    return profile_values(municipality) | answer_values(answers)


def profile_values(municipality: Municipality) -> dict[str, str]:
    """The values nobody is asked for; an empty one leaves its gap open."""
    today = timezone.localdate().isoformat()
    state = municipality.federal_state.name if municipality.federal_state_id else ""
    values = {
        "kommune": municipality.full_name,
        "kommune_name": municipality.name,
        "kommune_art": municipality.get_kind_display(),
        "bundesland": state,
        "website": municipality.website,
        "leitung": municipality.head,
        "leitung_name": municipality.head_name,
        "leitung_amt": municipality.head_office,
        "pressekontakt_name": municipality.press_name,
        "pressekontakt_telefon": municipality.press_phone,
        "pressekontakt_email": municipality.press_email,
        "visdp": municipality.responsible,
        "abbinder": municipality.boilerplate,
        "ort_kommune": municipality.city or municipality.name,
        "datum": format_answer(REGISTRY["datum"], today),
        **inflected_values(municipality),
    }
    return {key: value for key, value in values.items() if value}


def inflected_values(municipality: Municipality) -> dict[str, str]:
    name = municipality.name_inflection
    values = {
        "kommune_nominativ": name.nominative,
        "kommune_genitiv": name.genitive,
        "kommune_dativ": name.dative,
        "kommune_akkusativ": name.accusative,
        "kommune_in": name.locative,
    }
    if municipality.head_office:
        head = municipality.head_inflection
        values |= {
            "leitung_nominativ": head.nominative,
            "leitung_genitiv": head.genitive,
            "leitung_dativ": head.dative,
            "leitung_akkusativ": head.accusative,
        }
    return values


def answer_values(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers as they stand in the text; one that is not understood stays a gap."""
    values = {}
    for key, raw in answers.items():
        placeholder = REGISTRY.get(key)
        if placeholder is None or placeholder.source is not Source.ASKED or not raw:
            continue
        try:
            values[key] = format_answer(placeholder, raw)
        except InvalidAnswer:
            continue
    return values
