# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words that say nothing about a text: they are not searched."""

from .folding import fold

# "wurde" is missing: folded it is also "Würde".
_LIST = """
ab aber alle allem allen aller alles als also am an andere anderem anderen anderer
anderes auch auf aus außer bei beim bereits bin bis bist bzw da dabei dadurch dafür
dagegen daher dahin damit danach daran darauf daraus darf darin darüber darum das dass
daß davon dazu dein deine deinem deinen deiner dem den denen denn deren der derem deren
des deshalb dessen dich die dies diese dieselbe dieselben diesem diesen dieser dieses
dir doch dort du durch dürfen ebenso eher ein eine einem einen einer eines er es etc
etwa etwas euch euer eure eurem euren eurer für ggf hab habe haben hat
hatte hatten hier hierzu ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in
indem ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes
jetzt kann kein keine keinem keinen keiner keines können könnte könnten man manche
manchem manchen mancher manches mein meine meinem meinen meiner mich mir mit
müssen muss nach nachdem nicht nichts noch nun nur ob oder ohne per pro sehr sein seine
seinem seinen seiner seines seit sich sie sind so sodass sofern sogar solche solchem
solchen solcher solches soll sollen sollte sollten sonst sowie tun über um und
uns unser unsere unserem unseren unserer unseres unter vom von vor war wäre waren warum
was weder weil welche welchem welchen welcher welches wenn wer werde werden wessen wie
will wir wird wo wobei wodurch wofür wohin womit worden worüber
wurden würden zb zu zum zur zwar zwischen abs nr ff f ua dh evtl inkl vgl sog tb
a b d e g h i o s u v z
"""
# Written in capitals, words of up to three letters are names ("OB", "BIS"), but these
# are then just loud.
_LOUD = """
und der die das den dem des für mit von ist ein auf aus bei zum zur wir sie ich wie
was wer nur
"""
STOP_WORDS = frozenset(fold(word) for word in _LIST.split())
LOUD_WORDS = frozenset(fold(word) for word in _LOUD.split())
#: Parts of compounds that say nothing by themselves.
NO_PART = STOP_WORDS | {fold(word) for word in ("gegen", "selbst", "haupt", "grund")}
LONGEST_ACRONYM = 3


def is_stop_word(written: str, folded: str) -> bool:
    """Whether to leave a word out; acronyms in capitals stay ("OB" is a mayor)."""
    if folded not in STOP_WORDS:
        return False
    is_acronym = 1 < len(written) <= LONGEST_ACRONYM and written.isupper()
    return not is_acronym or folded in LOUD_WORDS
