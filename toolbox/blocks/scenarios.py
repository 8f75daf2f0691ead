# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The steps of a scenario: when, what, and who does it."""

from wagtail import blocks


class ScenarioStepBlock(blocks.StructBlock):
    time = blocks.CharBlock(
        label="Wann", max_length=40, help_text="Zum Beispiel „0–10 Minuten“."
    )
    action = blocks.TextBlock(
        label="Was",
        max_length=500,
        help_text="Was zu tun ist, in ein bis drei kurzen Sätzen.",
    )
    who = blocks.CharBlock(
        label="Wer", max_length=100, required=False, help_text="Die Stelle im Haus."
    )

    class Meta:
        icon = "tasks"
        label = "Schritt"
        label_format = "{time}"


class ScenarioSteps(blocks.StreamBlock):
    step = ScenarioStepBlock()
