# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of a letter stand on the page, by DIN 5008, form B; in mm."""

from typing import Final

from toolbox.rendering.roles import Role

PLACES_MM: Final = {
    Role.SENDER: (25.0, 57.7, 85.0, 5.0),
    Role.WINDOW: (25.0, 62.7, 80.0, 27.3),
    Role.INFO: (125.0, 62.7, 60.0, 27.3),
}
"""Distance from the left and the upper edge of the page, width, height.

The address field is 85 wide and begins at 45 from the upper edge and 20 from the left;
its text keeps 5 from its edge, its first 12.7 are for notes of the post.
"""

FOLD_MARKS_MM: Final = (105.0, 148.5, 210.0)
"""Fold, middle for punching, fold: distance from the upper edge."""

SUBJECT_MM: Final = 98.5
"""Where the subject line begins: 98.46 from the upper edge."""
