# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who takes part: people, municipalities, their look, and who may do what."""
