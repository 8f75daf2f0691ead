# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A rule like „27.01.“ comes in, the days it means and how far off they are go out.

rules -> spans -> wording.
"""
