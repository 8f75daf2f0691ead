# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An Elasticsearch or OpenSearch cluster as an engine: same plans, same ranking."""
