# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where lines stand, in both directions of writing."""

from dataclasses import replace

import pytest

from toolbox.sharepics.fitting import Slot, fit
from toolbox.sharepics.lines import Face
from toolbox.sharepics.setting import CENTRE, LEFT, RIGHT, is_leftwards, set_blocks

ARABIC = "لا للكراهية"


def block(text: str, size: int = 40):
    face = Face("Fira Sans", "Bold", "de-DE")
    slot = Slot("headline", text, face, "#000000", size, size)
    return fit(slot, 2000, 2000) if size > 40 else fit(slot, 600, 600)


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [("Hallo", False), (ARABIC, True), (f"12 – {ARABIC}", True), ("2026", False)],
)
def test_the_first_letter_gives_the_direction(text, leftwards):
    assert is_leftwards(text) is leftwards


@pytest.mark.parametrize(("align", "share"), [(LEFT, 0), (CENTRE, 0.5), (RIGHT, 1)])
def test_lines_stand_at_their_edge(align, share):
    set_once = block("Hallo")

    (line,) = set_blocks([set_once], 100, 50, 600, align)

    assert line.x == pytest.approx(100 + (600 - set_once.width) * share)
    assert line.baseline == pytest.approx(50 + set_once.rise)


def test_arabic_words_stand_at_the_right_edge():
    set_once = block(ARABIC)

    (line,) = set_blocks([set_once], 100, 50, 600)

    assert line.x == pytest.approx(700 - set_once.width)
    assert [name for name, _ in line.runs] == ["Noto Sans Arabic"]


def test_runs_of_a_leftward_line_are_drawn_from_its_end():
    (line,) = set_blocks([block(f"{ARABIC} Musterhausen")], 0, 0, 600)

    assert line.runs[0] == ("Fira Sans", "Musterhausen")


def test_blocks_follow_each_other_with_their_gaps():
    upper, lower = block("Hallo"), block("Welt")

    first, second = set_blocks([upper, lower], 0, 0, 600)

    assert second.baseline - first.baseline == pytest.approx(
        lower.rise + lower.slot.gap
    )


def test_empty_lines_take_less_room_than_lines_and_draw_nothing():
    first, second = set_blocks([block("14 Uhr\n\nRathaus")], 0, 0, 600)

    assert 1 < (second.baseline - first.baseline) / (40 * 1.3) < 2


def test_paragraphs_stand_apart_where_one_of_them_takes_several_lines():
    wrapped = block("Marktplatz vor dem Alten Rathaus in Musterhausen\n14 Uhr")

    first, second, third = set_blocks([wrapped], 0, 0, 600)

    assert third.baseline - second.baseline > second.baseline - first.baseline


def test_the_ink_of_a_headline_stands_at_the_edge():
    large = block("Hass", size=400)
    main = replace(large, slot=replace(large.slot, is_main=True))

    (line,) = set_blocks([main], 100, 0, 2000)

    assert 100 - 400 * 0.1 < line.x < 100
    assert set_blocks([large], 100, 0, 2000)[0].x == 100
