"""`How many searches did I do`, `my overtime last month`: what one person did, of which no figure tells.

The force's figure would be taken for one's own. What a lead owes is asked of the catalogue and is none of this
(`of_who_asks.py`), and neither is what is said of the asking itself: did I see it go up, can I have, have I missed it.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_ONE_PERSON = word_set("i he she")
_HAVING_DONE = word_set("ive hes shes")
_HELPING = word_set("did do does have has had")
_BETWEEN = word_set("personally actually already myself have has had ever just")
_DOING = word_set(
    "do did done doing make made making carry carried conduct conducted attend attended arrest arrested nick nicked "
    "stop stopped search searched issue issued detect detected solve solved log logged record recorded crimed "
    "deploy deployed charge charged interview interviewed answer answered handle handled take took taken book booked "
    "investigate investigated file filed claim claimed work worked"
)
_OF_THE_ASKING = word_set("say said tell told ask asked get right wrong out that it read well note notes sense")
"""Behind `did I do`, `did I make`: that is no work of an officer."""
_HOW_MANY = frozenset({("how", "many"), ("how", "much")})
_CARRYING = word_set("carrying holding investigating")
_OF_THE_ANSWER = _OF_THE_ASKING | word_set(
    "see seen saw hear heard miss missed mention mentioned need want wanted look looked looking think thought mean "
    "meant forget forgot forgotten give given quote quoted put have had got lose lost"
)
"""What one does with a figure, and what makes none: how many did I say it was."""

_OWN = word_set("my his her")
_WORK = word_set(
    "search searches searching stops arrest arrests overtime sickness tickets detections detection caseload workload "
    "shifts charges"
)
_OTHERS_TOO = word_set("team teams shift unit units district area patch ward wards officers force station division")
_TOLD = word_set("figure figures data stats statistics information")
_LOOKS_BEHIND = 3
"""How far behind `my` its work may stand: my stop and searches."""


def asks_what_one_did(tokens: Sequence[Token]) -> bool:
    """Whether it is asked what whoever asks, or another single person, did or has to his name."""
    said = [token.word for token in tokens]
    return any(
        _did_it(said, at) or _has_it(said, at) or _is_ones_own(said, at) or said[at : at + 2] in (["by", "me"],)
        for at in range(len(said))
    )


def _did_it(said: Sequence[str], at: int) -> bool:
    """`Did I do`, `has she done`, `the searches I've done`; not did I tell you, nor I made a mess of it last time."""
    before, behind = said[max(at - 1, 0) : at], [word for word in said[at + 1 :] if word not in _BETWEEN]
    if said[at] in _ONE_PERSON and before in (["am"], ["is"]) and _CARRYING & {*behind[:1]}:
        return True
    asked = said[at] in _ONE_PERSON and bool(_HELPING & {*before})
    told = said[at] in _ONE_PERSON | _HAVING_DONE and bool(_WORK & {*said[max(at - 2, 0) : at]})
    if (before == ["do"] and behind[:1] == ["take"]) or not (asked or told):
        return False  # do I take it that
    whatever = asked and before != ["do"] and _counts(said[:at]) and not _OF_THE_ANSWER & {*behind[:1]}
    did = whatever or bool(_DOING & {*behind[:1]})
    return did and not _OF_THE_ASKING & {*behind[1:2]}


def _counts(before: Sequence[str]) -> bool:
    """`How many jobs have I been to`: whatever it is that was done, one person did it."""
    return any((*pair,) in _HOW_MANY for pair in pairwise(before))


def _has_it(said: Sequence[str], at: int) -> bool:
    """`How many searches do I have`: of work that each does, and not of what one is in charge of."""
    return (
        said[at] in _ONE_PERSON
        and said[at - 1 : at] in (["do"], ["have"], ["has"], ["does"])
        and said[at + 1 : at + 2] in (["have"], ["got"])
        and bool(_WORK & {*said[:at]})
        and not (_OTHERS_TOO | _TOLD) & {*said}
    )


def _is_ones_own(said: Sequence[str], at: int) -> bool:
    """`My arrests in June`, `my stop and searches`; not my team's arrests."""
    if said[at] not in _OWN:
        return False
    behind = said[at + 1 : at + 1 + _LOOKS_BEHIND]
    till = next((place for place, word in enumerate(behind) if word in _WORK), None)
    return till is not None and {*behind[:till]} <= _BEFORE_WORK


_BEFORE_WORK = word_set("stop and s own total monthly stops")
