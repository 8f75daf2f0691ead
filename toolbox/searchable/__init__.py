# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the toolbox and the municipalities have goes out as documents of the search.

days, items, own_versions -> registering.
"""
