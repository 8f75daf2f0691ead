# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""ODT letterheads in, checked files with notices or one German sentence out."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import odfdo
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from network.uploads import UploadRefused, check_letterhead_odt
from tests.network.uploads.builders import parts_of
from tests.network.uploads.hostile_odts import REFUSED
from tests.network.uploads.odt_builders import (
    PICTURE,
    frame,
    good_odt,
    meta_with,
    odt_with_body,
    odt_with_parts,
    odt_with_replaced,
    packed_odt,
)
from tests.toolbox.rendering.builders import press_release
from tests.toolbox.rendering.opening_odt import in_letterhead
from toolbox.rendering.odt import render

SENTENCE = r"^[A-ZÄÖÜ][^\n]* bitte [^\n]*\.$"


@pytest.mark.parametrize("name", REFUSED)
def test_check_letterhead_odt_refuses(name: str) -> None:
    content, reason = REFUSED[name]

    with pytest.raises(UploadRefused, match=SENTENCE) as refusal:
        check_letterhead_odt(content)

    assert reason in str(refusal.value)


def test_check_letterhead_odt_accepts_a_good_one_without_notice() -> None:
    checked = check_letterhead_odt(good_odt())

    assert checked.markers == ("INHALT", "DATUM", "ORT")
    assert checked.notices == ()


def test_check_letterhead_odt_accepts_its_own_result() -> None:
    once = check_letterhead_odt(good_odt())

    assert check_letterhead_odt(once.content) == once


def test_check_letterhead_odt_puts_the_type_first_and_unpacked() -> None:
    checked = check_letterhead_odt(good_odt())

    with ZipFile(BytesIO(checked.content)) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


def test_check_letterhead_odt_gives_back_what_the_writer_can_use() -> None:
    checked = check_letterhead_odt(good_odt())

    written = render(in_letterhead(press_release(), checked.content))

    assert b"Stadt Musterhausen" in parts_of(written)["styles.xml"]
    assert PICTURE in parts_of(written)


def test_check_letterhead_odt_lists_exactly_the_parts_it_keeps() -> None:
    content = odt_with_parts(
        {
            "Thumbnails/thumbnail.png": b"",
            "Configurations2/accelerator/current.xml": b"",
        }
    )

    parts = parts_of(check_letterhead_odt(content).content)

    assert set(parts) == set(parts_of(good_odt()))
    assert b"Thumbnails" not in parts["META-INF/manifest.xml"]
    assert PICTURE.encode() in parts["META-INF/manifest.xml"]


def test_check_letterhead_odt_accepts_what_a_library_writes() -> None:
    output = BytesIO()
    odfdo.Document("text").save(output)

    checked = check_letterhead_odt(output.getvalue())

    assert checked.notices == (
        "Im Briefbogen fehlt {{INHALT}}. Der Text wird am Ende eingefügt.",
    )
    assert odfdo.Document(BytesIO(checked.content)).body is not None


def test_check_letterhead_odt_writes_missing_properties_anew() -> None:
    parts = parts_of(good_odt())
    del parts["meta.xml"]

    checked = check_letterhead_odt(packed_odt(parts))

    assert b"office:meta" in parts_of(checked.content)["meta.xml"]


def test_check_letterhead_odt_strips_the_template_with_a_notice() -> None:
    meta = meta_with('<meta:template xlink:href="file:///C:/Vorlagen/Brief.ott"/>')

    checked = check_letterhead_odt(odt_with_parts({"meta.xml": meta}))

    assert "Dokumentvorlage verknüpft" in checked.notices[0]
    assert b"Vorlagen" not in parts_of(checked.content)["meta.xml"]


def test_check_letterhead_odt_strips_fonts_with_a_notice() -> None:
    font = (
        '<office:font-face-decls><style:font-face style:name="A"><svg:font-face-src>'
        '<svg:font-face-uri xlink:href="Fonts/a.ttf"/></svg:font-face-src>'
        "</style:font-face></office:font-face-decls><office:styles>"
    )
    content = odt_with_replaced("styles.xml", "<office:styles>", font)
    parts = parts_of(content) | {"Fonts/a.ttf": b"\0\1\0\0"}

    checked = check_letterhead_odt(packed_odt(parts))

    assert "eingebettete Schriften" in checked.notices[0]
    assert "Fonts/a.ttf" not in parts_of(checked.content)
    assert b"Fonts/" not in parts_of(checked.content)["styles.xml"]


def test_check_letterhead_odt_strips_the_senders_printer() -> None:
    item = '<c:config-item xmlns:c="urn:c" c:name="{}">a</c:config-item>'
    names = ("PrinterName", "PrinterSetup", "ZoomFactor")
    root = "<a>" + "".join(item.format(name) for name in names) + "</a>"

    checked = check_letterhead_odt(odt_with_parts({"settings.xml": root.encode()}))

    settings_part = parts_of(checked.content)["settings.xml"]
    assert b"Printer" not in settings_part
    assert b"ZoomFactor" in settings_part


def test_check_letterhead_odt_fills_markers_in_frames_and_headers() -> None:
    boxed = (
        "<text:p>a<draw:frame><draw:text-box><text:p>{{KOMMUNE}}</text:p>"
        "</draw:text-box></draw:frame></text:p>"
    )

    checked = check_letterhead_odt(odt_with_body(boxed))

    assert checked.markers == ("INHALT", "DATUM", "ORT", "KOMMUNE")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<text:p><office:annotation><text:p>a</text:p></office:annotation></text:p>",
         "Kommentare"),
        ("<text:tracked-changes><text:changed-region/></text:tracked-changes>",
         "nachverfolgte"),
    ],
)  # fmt: skip
def test_check_letterhead_odt_warns_of(markup: str, words: str) -> None:
    (notice,) = check_letterhead_odt(odt_with_body(markup)).notices

    assert words in notice


def test_check_letterhead_odt_warns_of_text_beside_the_content() -> None:
    (notice,) = check_letterhead_odt(good_odt("Hier: {{INHALT}}")).notices

    assert notice.startswith("Neben {{INHALT}} steht weiterer Text.")


@pytest.mark.parametrize(
    "markup",
    [
        '<text:p><text:a xlink:href="https://example.org/?a=1">a</text:a></text:p>',
        '<text:p><text:a xlink:href="mailto:presse@example.org">a</text:a></text:p>',
        '<text:p><text:a xlink:href="tel:+490000000">a</text:a></text:p>',
        '<text:p><text:a xlink:href="#Kontakt">a</text:a></text:p>',
        f"<text:p>{frame('./' + PICTURE)}</text:p>",
        "<office:forms/>",
        "<text:p>{Anrede}</text:p>",
    ],
)
def test_check_letterhead_odt_accepts(markup: str) -> None:
    assert check_letterhead_odt(odt_with_body(markup)).notices == ()


changes = st.lists(
    st.tuples(st.integers(min_value=0), st.integers(0, 255)), min_size=1, max_size=12
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["", *sorted(parts_of(good_odt()))]), changes)
def test_check_letterhead_odt_raises_nothing_else_on_a_damaged_file(
    name: str, at: list[tuple[int, int]]
) -> None:
    parts = parts_of(good_odt())
    body = bytearray(parts.get(name) or good_odt())
    for position, value in at:
        body[position % len(body)] = value
    content = packed_odt({**parts, name: bytes(body)}) if name else bytes(body)

    try:
        checked = check_letterhead_odt(content)
    except UploadRefused:
        return
    assert "content.xml" in parts_of(checked.content)
