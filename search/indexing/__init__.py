# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Changes of the database go into the indexes: noting -> applying; or a whole rebuild.

`note` and `note_removed` write the outbox inside the transaction.
"""
