# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Items, press kits and municipalities' own versions go out as documents of the search.

items, own_versions -> registering.
"""
