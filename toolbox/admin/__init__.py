# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox in the admin: its menu, reports, lists and what is kept from deletion."""
