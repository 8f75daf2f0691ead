# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What belongs to a press kit comes in, findings and one ZIP file go out."""
