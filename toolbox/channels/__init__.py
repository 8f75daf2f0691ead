# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A post and a channel come in, how much of its limit is used goes out."""
