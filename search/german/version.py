# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The number of the analysis, which an index remembers."""

#: Raised with every change that makes other terms of a text: an index with the old
#: terms would find less in silence, so it counts as missing and has to be rebuilt.
ANALYSIS = 6
