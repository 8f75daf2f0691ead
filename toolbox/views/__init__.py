# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the toolbox: fetch, ask for permission, call one function, draw."""
