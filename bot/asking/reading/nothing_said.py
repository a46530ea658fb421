"""`Which deliverables have no update`, `nothing said yet`: those of which nothing was said, since when or at all."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.periods.period_words import read_period
from bot.asking.question import NOTHING_SAID, Intent, NotUnderstood, Question, Read
from bot.asking.words.tokens import plain_text, tokens_of

_OPENED = (
    r"(?:(?:and|ok|so|list|show|show me|tell me|give me|are there|do we have|is there|how about|what about|for) )*"
)
_THINGS = (
    r"(?:deliverables?|actions?|action points?|items?|pieces? of work|projects?|commitments?|workstreams?|work strands?"
    r"|strands?|objectives?|milestones?|plans?)"
)
_ALL = r"(?:(?:which|what|any|all|of|the|our|my|those|these|one|ones|everything|anything) )*"
_THAT = r"(?:(?:that|which) )?"
_HAS = rf"{_THAT}(?:(?:still )?(?:has|have|had|having)(?: had| got)? |got |with |there (?:is|are) )?"
_NOT = r"(?:(?:(?:have|has|had|did|still) )?(?:not|never)|havent|hasnt|hadnt|didnt|(?:still |yet )to)(?: yet| still)?"
_UPDATE = r"(?:(?:progress |written |status )?updates?|word)"
_NOTHING = (
    rf"{_HAS}no {_UPDATE}(?: (?:given|sent|received|supplied|held|in|on them|on it|about them))*"
    rf"|{_THAT}(?:are |is )?(?:without|lacking|lacks?)(?: an| any| a)? {_UPDATE}"
    rf"|{_THAT}{_NOT} (?:had|have|got|get|received|receive|been given|given|sent|seen)(?: an| any| a)? {_UPDATE}"
    rf"|{_HAS}nothing (?:(?:has|have|was|is|been|yet) )*(?:said|reported|heard|written)"
    r"(?: (?:about|of|on) (?:them|it))?"
)
_NOT_UPDATED = rf"(?:(?:that|which|are|is|were) )*(?:{_NOT}(?: been| be)? |un)updated"
_BEHIND = r"(?: (?:yet|so far|at all|please|ever|to date|then|now))*"
_WHEN = r"(?: (?P<when>(?:since|in|during|this|last|for|over|from) .+?))?"
_OF_UPDATES = re.compile(rf"^{_OPENED}{_ALL}(?:{_THINGS} )?(?:{_NOTHING}){_BEHIND}{_WHEN}$")
_OF_THINGS = re.compile(rf"^{_OPENED}{_ALL}{_THINGS} (?:{_NOT_UPDATED}){_BEHIND}{_WHEN}$")
_THOSE = re.compile(rf"^{_OPENED}(?:which|what)(?: of them| ones?)? (?:{_NOT_UPDATED}){_BEHIND}{_WHEN}$")
_TALKED_OF = (Intent.SAID, Intent.OWED, Intent.LIST_OVERDUE)


def asked_of_nothing_said(text: str, previous: Question | None, day: date) -> Read | None:
    """The question for what nothing was said of; not understood where the time of it is none."""
    said = " ".join(re.sub(r"[^a-z0-9/ ]", " ", plain_text(text)).split())
    of_plan = previous is not None and previous.intent in _TALKED_OF
    found = _OF_UPDATES.match(said) or _OF_THINGS.match(said) or (_THOSE.match(said) if of_plan else None)
    if found is None:
        return None
    asked = Question(intent=Intent.SAID, topic=NOTHING_SAID)
    if found["when"] is None:
        return Read(asked)
    words = tokens_of(found["when"])
    at = 1 if words[0].word in ("in", "during", "for", "over", "from") else 0
    period = read_period(words, at, day)
    whole = period is not None and at + period[0] == len(words)
    return Read(replace(asked, period=period[1]) if period is not None and whole else NotUnderstood("mixed"))
