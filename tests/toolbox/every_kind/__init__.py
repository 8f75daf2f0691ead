# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of text of the starter content as files, judged by foreign programs."""
