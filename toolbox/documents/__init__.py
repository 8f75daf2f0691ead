# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Stage 2: filled blocks and a design come in, one Document goes out."""
