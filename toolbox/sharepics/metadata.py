# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic comes in, what its file says about itself as XMP goes out."""

from dataclasses import dataclass
from typing import Final, Self
from xml.sax.saxutils import escape, quoteattr

from toolbox.documents.runs import clean_language
from toolbox.sharepics.hyphenation import SOFT_HYPHEN
from toolbox.sharepics.legible import clean
from toolbox.sharepics.model import Layout, Sharepic
from toolbox.sharepics.wording import alt_text

LONGEST_ALT: Final = 2000
"""A JPEG holds 65,502 bytes of XMP, and the alternative text stands there twice."""
LONGEST: Final = 300
XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True)
class Facts:
    """What travels with the picture; nothing about who made the file, or when."""

    alt: str
    credit: str
    licence: str
    lang: str

    @classmethod
    def of(cls, sharepic: Sharepic) -> Self:
        photo = sharepic.photo
        has_photo = photo is not None and sharepic.layout is not Layout.TEXT_ON_COLOUR
        return cls(
            alt=_plain(sharepic.alt or alt_text(sharepic), LONGEST_ALT),
            credit=_plain(photo.credit, LONGEST) if photo and has_photo else "",
            licence=_plain(sharepic.licence, LONGEST),
            lang=clean_language(sharepic.lang),
        )

    @property
    def rights(self) -> str:
        return ", ".join(filter(None, (self.credit, self.licence)))


def xmp(facts: Facts) -> bytes:
    """With the IPTC property for alternative text (IPTC Photo Metadata 2021.1)."""
    properties = (
        _in_language("Iptc4xmpCore:AltTextAccessibility", facts.alt, facts.lang),
        _in_language("dc:description", facts.alt, facts.lang),
        _in_language("dc:rights", facts.rights, facts.lang),
        _in_language("xmpRights:UsageTerms", facts.licence, facts.lang),
        _simple("photoshop:Credit", facts.credit),
    )
    return XMP.format(properties="\n".join(filter(None, properties))).encode()


def _in_language(name: str, text: str, lang: str) -> str:
    if not text:
        return ""
    tags = dict.fromkeys(filter(None, ("x-default", lang)))
    entries = "".join(
        f"<rdf:li xml:lang={quoteattr(tag)}>{escape(text)}</rdf:li>" for tag in tags
    )
    return f"<{name}><rdf:Alt>{entries}</rdf:Alt></{name}>"


def _simple(name: str, text: str) -> str:
    return text and f"<{name}>{escape(text)}</{name}>"


def _plain(text: str, most: int) -> str:
    return clean(text).replace(SOFT_HYPHEN, "")[:most]
