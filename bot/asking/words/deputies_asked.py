"""The ways of asking who stands in for a lead, and who stands above: the deputy of, who covers for."""

from collections.abc import Sequence
from itertools import product

from bot.asking.words.word_sets import word_set

_TAKES_ITS_PLACE = (
    *("deputises", "deputising", "takes over", "steps in", "takes charge", "takes it on", "leads", "runs things"),
    *("picks up", "covers", "covers for them", "stands in", "fills in", "acts up"),
    *("is in charge", "is responsible", "is the lead", "is leading", "do i ask", "do i ring", "do i contact"),
    *("do i speak to", "is the contact", "do we ask", "is running things", "looks after things", "picks it up"),
)
_WHO = (
    *(f"who {does}" for does in _TAKES_ITS_PLACE),
    *(f"whos {does.removeprefix('is ')}" for does in _TAKES_ITS_PLACE if does.startswith("is ")),
)
_WHEN_AWAY = ", ".join(f"{who} {when}" for who, when in product(_WHO, ("when", "if", "while")))
DEPUTY_SAID = (
    f"{_WHEN_AWAY}, "
    "deputy, deputy for, deputy of, deputy to, the deputy for, the deputy of, deputises for, deputising for, "
    "deputise for, stands in for, stand in for, standing in for, stands in when, covers for, covering for, "
    "covers when, who covers, who covers for, who covers when, who stands in for, who stands in when, "
    "who deputises for, who do i go to if, who do i go to when, acting up for, boss of, escalates to, escalate to, "
    "who do i escalate to if, who do i escalate to when, who do we escalate to if, who is above, who stands above, "
    "line manager, line manager of, escalation"
)
"""Who stands in for somebody who is named, and who stands above them."""

_AWAY = (
    *("away", "off", "on leave", "on holiday", "on annual leave", "off sick", "sick", "out", "out of office"),
    *("on a course", "not in", "not here", "not around", "not available", "unavailable", "abroad"),
)
_THEY_ARE = ("he", "she", "hes", "shes", "theyre", "he is", "she is", "they are")
_WHEN_THEY_ARE = ", ".join(" ".join(said) for said in product(("if", "when", "while"), _THEY_ARE, _AWAY))
NOT_THERE_SAID = (
    f"{_WHEN_THEY_ARE}, "
    "is away, is off, is on leave, is on holiday, isnt in, is not in, isnt around, goes quiet, hasnt replied, "
    "has not replied, doesnt reply, does not reply, doesnt answer, hasnt answered, has not answered, "
    "hasnt responded, is off sick, is out, is out of office, is unavailable, is on annual leave, is on a course, "
    "is not available, isnt available, is not around, is not here, isnt here, is abstracted, is abroad"
)
"""Said of a lead behind such a question."""

_ASKING = (["who", "is"], ["whos"])
DEPUTY_BEGINNINGS = frozenset(words[0] for words in _ASKING)
_STANDING_IN = word_set("deputy boss superior manager understudy")


def asks_for_a_deputy(said: Sequence[str], at: int) -> int:
    """How many words `who is` has at a place, where a deputy or the like is what follows: who is ACC Crime's deputy."""
    if said[at] not in DEPUTY_BEGINNINGS:
        return 0
    for words in _ASKING:
        length = len(words)
        if list(said[at : at + length]) == words and _STANDING_IN & {*said[at + length :]}:
            return length
    return 0
