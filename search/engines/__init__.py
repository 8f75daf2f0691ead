# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Analysed documents and plans come in, hits go out; one package an engine."""
