# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Measured numbers come in, the lines of JSON that `make bench` prints go out."""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Result:
    """One measured value; `peer` names what the same run was compared with.

    The name says what was measured from the general to the particular:
    "pages.home.cpu", "exports.pdf.memory".
    """

    name: str
    value: float
    unit: str
    peer: str | None = None
    peer_value: float | None = None

    def line(self) -> str:
        """One JSON object; without the fields of a peer where there is none."""
        fields = {key: part for key, part in asdict(self).items() if part is not None}
        for key in ("value", "peer_value"):
            if key in fields:
                fields[key] = significant(fields[key])
        return json.dumps(fields, ensure_ascii=False, allow_nan=False)


def significant(value: float, digits: int = 4) -> float:
    """The value without digits that the noise of a run makes meaningless.

    Whole numbers stay whole, so that a count reads as a count.
    """
    if value == 0 or isinstance(value, int):
        return int(value)
    rounded = round(value, max(0, digits - 1 - math.floor(math.log10(abs(value)))))
    return int(rounded) if rounded.is_integer() else rounded


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values do not exceed.

    This is the nearest rank: always a value that was really measured.
    """
    if not values:
        raise ValueError("Ohne Messwerte gibt es kein Perzentil.")
    if not 0 < share <= 1:
        raise ValueError(f"Der Anteil {share} liegt nicht zwischen 0 und 1.")
    return sorted(values)[math.ceil(share * len(values)) - 1]
