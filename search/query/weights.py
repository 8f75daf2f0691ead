# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How much each way of meeting a word counts; measured with `evaluate_search`."""

#: A part of a compound beside the whole: "Kommentar" for "Hasskommentar".
PART = 0.7
SYNONYM = 0.7
#: A synonym of a part of a compound.
PART_SYNONYM = 0.4
#: A word of the index that looks like one that is unknown.
SIMILAR = 0.6
#: Neighbouring words of the query that are neighbours in the document too.
NEIGHBOURS = 0.3
#: How many of the things asked for a document must have.
SHARE = 0.5
