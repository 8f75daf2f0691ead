# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whatever somebody types, the archive is whole, and its paths are harmless."""

import csv
import re
from io import StringIO

from hypothesis import HealthCheck, given, settings

from tests.toolbox.kits.archives import assert_manifest_is_true, packed
from tests.toolbox.kits.builders import TODAY
from tests.toolbox.kits.strategies import kits, kits_with_facts
from toolbox.kits.completeness import findings
from toolbox.kits.fingerprint import kit_fingerprint
from toolbox.kits.model import Kit
from toolbox.rendering.zipping import unpack

SAFE_PATH = re.compile(r"(?:[a-zA-Z0-9-]+/)*[a-zA-Z0-9-]+\.[a-z0-9]+")

patiently = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@patiently
@given(kits)
def test_any_kit_becomes_an_archive_with_harmless_names(kit: Kit) -> None:
    archive = packed(kit)
    files = unpack(archive)

    assert_manifest_is_true(files)
    assert packed(kit) == archive
    for path in files:
        assert SAFE_PATH.fullmatch(path)
        assert len(path) < 120
    assert len({path.lower() for path in files}) == len(files)


@patiently
@given(kits)
def test_table_of_rights_holds_no_formula(kit: Kit) -> None:
    table = unpack(packed(kit)).get("bildrechte.csv", b"").decode("utf-8-sig")

    for row in csv.reader(StringIO(table), delimiter=";"):
        assert len(row) == 6
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(patiently, max_examples=15)
@given(kits_with_facts)
def test_any_facts_become_a_fact_sheet(kit: Kit) -> None:
    files = unpack(packed(kit))

    assert files["faktenblatt.pdf"].startswith(b"%PDF")
    assert_manifest_is_true(files)


@patiently
@given(kits)
def test_findings_of_any_kit_are_sentences(kit: Kit) -> None:
    for finding in findings(kit, TODAY):
        assert finding.sentence.endswith(".")


@patiently
@given(kits, kits)
def test_only_equal_kits_share_a_fingerprint(kit: Kit, other: Kit) -> None:
    same = kit_fingerprint(kit) == kit_fingerprint(other)

    assert same == (without_readers(kit) == without_readers(other))


def without_readers(kit: Kit) -> str:
    return re.sub(r"<function .*? at 0x[0-9a-f]+>", "", repr(kit))
