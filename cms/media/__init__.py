# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pictures, videos and documents: checked on the way in, drawn on the way out."""
