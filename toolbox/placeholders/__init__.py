# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Stage 1: text with named gaps comes in, text with values or marked gaps goes out."""
