# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes strategies and attacks, and the edges between them."""

from tests.factories.items import numbers
from toolbox.models import Attack, Strategy, Way


def make_strategy(**fields) -> Strategy:
    """One strategy for all who name no other."""
    defaults = {
        "name": "Tatsache zuerst",
        "summary": "Mit dem beginnen, was stimmt.",
        "works": "Der erste Satz bleibt hängen.",
        "fits": "Gegen falsche Behauptungen.",
        "strength": "gut belegt",
        "evidence": "22 Forschende empfehlen es.",
        "study": "Lewandowsky et al. (2020)",
    }
    slug = fields.pop("slug", "tatsache-zuerst")
    strategy = Strategy.objects.filter(slug=slug).first()
    return strategy or Strategy.objects.create(slug=slug, **{**defaults, **fields})


def make_attack(*strategies: Strategy, **fields) -> Attack:
    """An attack against which the strategies help, each for the same reason."""
    number = next(numbers)
    defaults = {
        "name": f"Gerücht {number}",
        "slug": f"geruecht-{number}",
        "summary": "Unbestätigtes macht die Runde.",
        "signs": "Ich habe gehört.",
        "affected": "Nachbarschaften.",
        "first_step": "Sagen, was feststeht.",
    }
    attack = Attack.objects.create(**{**defaults, **fields})
    for strategy in strategies:
        Way.objects.create(attack=attack, strategy=strategy, reason="Es hilft hier.")
    return attack
