# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The key of a way to answer comes in, how it works and how well that is known go out.

The studies and their findings are those of the project's domain facts; an effect that a
study did not find is not claimed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Strategy:
    """`evidence` says in whole sentences what a study found and how strong that is."""

    key: str
    label: str
    works: str
    strength: str
    evidence: str
    study: str = ""
    url: str = ""


_ALL = (
    Strategy(
        "empathy",
        "Mitgefühl und Perspektivwechsel",
        "Wer mitliest, sieht die Menschen, um die es geht, statt der Parole.",
        "am besten belegt, Wirkung klein",
        "In Feldversuchen löschten Angesprochene ihre Beiträge danach häufiger selbst. "
        "Die Wirkung ist klein. Bloße Missbilligung wirkte schwächer.",
        "Hangartner et al. (2021), PNAS 118(50); Gennaro et al. (2025), "
        "Scientific Reports 15:22018",
        "https://doi.org/10.1038/s41598-025-05041-w",
    ),
    Strategy(
        "fact",
        "Tatsache zuerst",
        "Die Antwort beginnt und endet mit dem, was stimmt; die Behauptung kommt "
        "höchstens einmal und neutral vor.",
        "gut belegt gegen falsche Behauptungen",
        "22 Fachleute empfehlen die Reihenfolge Tatsache, Warnung, Fehler, Tatsache. "
        "Gegen gefestigte Ablehnung allein helfen Zahlen wenig.",
        "Lewandowsky et al. (2020): Widerlegen, aber richtig",
        "https://info-de.scientists4future.org/widerlegen-aber-richtig-2020/",
    ),
    Strategy(
        "norm",
        "Regel und Einladung",
        "Die Antwort nennt, was auf der Seite gilt, und lädt zur Sache ein.",
        "Erfahrung aus der Praxis, einzelne Hinweise",
        "Auf deutschsprachigem Twitter ging organisierte Gegenrede mit weniger Hass "
        "einher. Ob sie die Ursache war, zeigt die Studie nicht.",
        "Garland et al. (2022), EPJ Data Science",
        "https://doi.org/10.1140/epjds/s13688-021-00314-6",
    ),
    Strategy(
        "limit",
        "Benennen und Grenze ziehen",
        "Die Antwort sagt in einem Satz, was nicht geht, ohne die Parole zu "
        "wiederholen und ohne über sie zu verhandeln.",
        "allein schwach belegt",
        "Missbilligung allein wirkt schwächer als ein Perspektivwechsel. Die Grenze "
        "schützt vor allem die Betroffenen, die mitlesen.",
        "Gennaro et al. (2025), Scientific Reports 15:22018",
        "https://doi.org/10.1038/s41598-025-05041-w",
    ),
    Strategy(
        "question",
        "Ruhig nachfragen",
        "Eine ehrliche Frage trennt das Anliegen von der Abwertung.",
        "Erfahrung aus der Praxis",
        "Wer berufsmäßig gegenspricht, richtet sich fast immer an die Mitlesenden; "
        "eine eigene Wirkungsstudie dazu kennen wir nicht.",
        "Buerger (2021/22), Dangerous Speech Project",
    ),
)

STRATEGIES: Mapping[str, Strategy] = MappingProxyType(
    {strategy.key: strategy for strategy in _ALL}
)
