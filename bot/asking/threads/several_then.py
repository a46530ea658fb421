"""`Compare the two`, `which is higher`, `total for both`: what is asked of several things that stand there.

They are those of the last answer, or what was asked of one after another: Coventry, and then Dudley.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.asking.question import EACH_PERIOD, Against, AskedRate, Intent, NotUnderstood, Question, Read
from bot.asking.threads.of_moves import between_the_two_times
from bot.asking.threads.thread import Thread
from bot.asking.words.field_words import NUMBER_WORDS, Field
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.measures import Unit

TWO = 2
_OPENED = re.compile(r"^(?:(?:and|ok|okay|so|now|then|can you|could you|please|just|right|but) )+")
_CLOSED = re.compile(r"(?: (?:then|please|pls|though|now|overall|altogether))+$")
_NUMBER = r"two|three|four|five|six|[2-6]"
_PLAINLY = re.compile(
    r"\b(?:(?:(?:both|all|each|either) (?:of )?)?(?:the |these |those )?"
    rf"(?P<number>{_NUMBER})(?: of (?:them|those|these))?"
    r"|(?P<both>both)(?: of (?:them|those|these)| them)?|(?:all|any|each) of (?:them|those|these)"
    r"|(?:(?P<either>either) of|(?P<too>them|these|those) (?:both|all)) ?(?:them|those|these)?|the (?:pair|lot))\b"
)
"""Words that can point at nothing but several things, and at how many where that is said."""
_PERHAPS = re.compile(r"\b(?:them|these|those|they)\b")
"""Words that may point at several things, and at the burglaries of one."""
_PUT, _THEM = "them all", r"(?:them all|those)"
_WHICH = r"which(?: one)?(?: of (?:them all|those))?"
_IS = r"(?:s| is| has| had| was| looks| does| did| do)?(?: the)?(?: doing| performing| looking)?(?: the)?"
_ENDS = (
    r"(?P<end>(?:high|low|big|larg|small|few|bus|quiet|slow|quick|fast|long|short)(?:i|g)?e(?:r|st)"
    r"|more|most|less|least)"
)
_JUDGED = re.compile(rf"^{_WHICH}{_IS} (?P<end>worse|worst|better|best)(?: (?:one|off|figure|number))?$")
_DIFFERENCE = re.compile(
    r"^(?:(?:whats|what is|what was|tell me|show me) )?(?:the )?(?:difference|diff|gap)"
    rf"(?: between {_THEM})?$|^(?:by )?how much(?: (?:higher|lower|more|fewer|worse|better))?$"
    rf"|^{_WHICH}{_IS} {_ENDS}(?: (?:one|figure|number))?$"
)
_COMPARED = re.compile(
    rf"^(?:compare|put|show(?: me)?|see) {_THEM}"
    r"(?: (?:together|side by side|(?:against|next to|to|with) (?:each other|one another)))?$"
    rf"|^how (?:do|does|did) {_THEM} compare$|^{_THEM} (?:compared|side by side)$|^side by side$"
)
_TOTAL = re.compile(
    r"^(?:(?:whats|what is|what was|give me|show me) )?(?:the )?(?:combined |joint |overall )?"
    rf"(?:total|sum|figure|number)s?(?: (?:for|of|across|between|in))? {_THEM}(?: (?:together|combined))?$"
    rf"|^{_THEM} (?:together|combined|in total|added up|added together|added)$|^add {_THEM}(?: up| together)?$"
    r"|^(?:the )?combined (?:total|figure|number)$"
    rf"|^how many (?:in|between|across|for) {_THEM}(?: together| combined)?$"
)
_A_YEAR = (
    r"(?: (?:on|since|from|vs|v|against|compared (?:to|with)|over)"
    r" (?:(?:this time )?last year|(?:the|a) year (?:before|ago)))"
)
_MOVED_ONE = re.compile(
    rf"^{_WHICH}(?:s| is| has| have| had| was)? (?:(?:gone|going|went|moved|come|got|getting|been) )?"
    r"(?:(?<=gone )(?:better|worse)|(?<=got )(?:better|worse)|up|down|risen|fallen|dropped|grown|changed|improved"
    r"|worsened|increased|decreased|reduced|moved|improving|worsening|rising|falling|dropping|growing|increasing"
    r"|decreasing|(?<=getting )(?:better|worse|higher|lower))"
    rf"(?: (?:the )?(?:most|more|furthest|further))?(?P<year>{_A_YEAR})?$"
)
_MOVED_ALL = re.compile(
    r"^(?:have|has|are|is) them all (?:(?:gone|going|moved|come|got) )?(?:up|down|better|worse)(?: or \w+)?"
    rf"(?P<year>{_A_YEAR})?$"
)
_UNUSUAL = re.compile(
    rf"^(?:{_WHICH}{_IS}|(?:is|are|was|were)(?: either| any)? them all) "
    r"(?:unusual|normal|usual|abnormal|out of the ordinary|a concern|concerning|stable"
    r"|(?:outside|above|below|over|under) (?:its |their |the )?(?:(?:control |upper |lower )*limits?|average|usual))$"
)
_ON_TARGET = re.compile(
    rf"^(?:{_WHICH}{_IS}|(?:is|are|was|were)(?: either| any)?(?: them all)?) (?:them all )?"
    r"(?:(?:on|off|above|below|over|under|near|nearest|closest to|missing|meeting|hitting) )+"
    r"(?:(?:its|their|the) )?(?:target|track)$"
)
_CHARTED = re.compile(r"^(?:chart|graph|plot|draw) them all$")
_SUMMED = re.compile(r"^(?:the )?(?:total|sum|combined)$")
_ONE_OF_THEM = re.compile(r"^which(?: one)?(?: of (?:them all|those))? ?(?:s|is|has|was|had|does|did)\b")
_OF_ONE_FIGURE = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, Intent.GAP)
_OF_MOST = re.compile(r"st$")


def of_several(said: str, thread: Thread, framework: Framework) -> Read | None:
    """What is asked of the things that stand there together; None where nothing is, or only one thing stands there."""
    put = _CLOSED.sub("", _OPENED.sub("", said))
    number = _number_of(put)
    put = _PLAINLY.sub(_PUT, put) if _PLAINLY.search(put) else _PERHAPS.sub("those", put)
    if _is_of_more(put, thread) or (thread.unanswered and not _was_of_several(thread, framework)):
        return None
    last = thread.question
    together = _together(thread, number)
    if _SUMMED.match(put) and together is not None and (together is last or len(together.areas) > 1):
        put = f"total {_PUT}"
    if together is None and number is not None and _TOTAL.match(put) and len(thread.shown) < TWO:
        return Read(NotUnderstood("word", " ".join(one[0] for one in _PLAINLY.finditer(said))))
    asked = None if together is None else _like_with_like(_asked_of(put, together), framework)
    if asked is None or isinstance(asked, NotUnderstood):
        return None if asked is None else Read(asked)
    if together is last and asked.against_unsaid and (between := between_the_two_times(thread)) is not None:
        return Read(between)
    compared = asked.intent in (Intent.VALUE, Intent.RATE) and not asked.summed
    return Read(asked, ((said, Field.COMPARE.value),) if compared else ())


def _like_with_like(asked: Question | NotUnderstood | None, framework: Framework) -> Question | NotUnderstood | None:
    """A place and the area that it lies in are held against each other by their rates; None where there is none."""
    if not isinstance(asked, Question) or asked.summed or asked.intent not in (Intent.VALUE, Intent.GAP):
        return asked
    within = framework.with_ancestors
    nested = any(one != other and one in within(other) for one in asked.areas for other in asked.areas)
    measure = framework.measures[asked.measures[0]]
    if not nested or measure.unit is not Unit.COUNT:
        return asked
    intent = Intent.GAP if asked.intent is Intent.GAP else Intent.RATE
    by_rate = replace(asked, intent=intent, rate=AskedRate(), by_number=False)
    return None if measure.default_rate is None else by_rate


def _was_of_several(thread: Thread, framework: Framework) -> bool:
    """Whether what had no answer was asked of the things that stand there, and of nothing else."""
    said = " ".join(words_of(thread.unanswered))
    return of_several(said, replace(thread, unanswered=""), framework) is not None


def _asked_of(put: str, together: Question) -> Question | NotUnderstood | None:
    plain = replace(together, against=None, against_period=None, percent=False, by_number=False)
    of_areas = len(together.areas) > 1
    if _CHARTED.match(put):
        return replace(together, chart=True)
    if _TOTAL.match(put):
        # Measures do not add up, nor do rates: what these are of does.
        return (
            replace(plain, intent=Intent.VALUE, rate=None, summed=True) if of_areas else NotUnderstood("no sum of them")
        )
    if (moved := _MOVED_ONE.match(put) or _MOVED_ALL.match(put)) is not None or (_JUDGED.match(put) and not of_areas):
        year_said = moved is not None and bool(moved["year"])
        if together.intent is Intent.CHANGE and not year_said:
            return together
        return replace(plain, intent=Intent.CHANGE, against=Against.YEAR_EARLIER, against_unsaid=not year_said)
    if _UNUSUAL.match(put):
        return replace(plain, intent=Intent.SIGNALS)
    if _ON_TARGET.match(put):
        return replace(plain, intent=Intent.TARGET)
    if together.intent is Intent.CHANGE or not (_is_compared(put) or _JUDGED.match(put)):
        return None
    rated = together.intent is Intent.RATE or together.rate is not None
    if len(together.areas) == TWO and not _COMPARED.match(put):
        return replace(plain, intent=Intent.GAP, by_number=not rated)
    return replace(plain, intent=Intent.RATE if rated else Intent.VALUE)


def asks_which_of_them(said: str, thread: Thread, asked: Question) -> bool:
    """`Which one is riskiest` after two places, read as a list of all measures: it is one of the two that is meant."""
    put = _OPENED.sub("", said)
    put = _PLAINLY.sub(_PUT, put) if _PLAINLY.search(put) else _PERHAPS.sub("those", put)
    return not asked.measures and bool(_ONE_OF_THEM.match(put)) and _together(thread, None) is not None


def _is_compared(put: str) -> bool:
    return bool(_COMPARED.match(put) or _DIFFERENCE.match(put))


def _is_of_more(said: str, thread: Thread) -> bool:
    """`Which is worst` after one place and another: it may be asked of all places that there are."""
    found = _JUDGED.match(said) or _DIFFERENCE.match(said)
    if found is None or found["end"] is None or not _OF_MOST.search(found["end"]) or _PUT in said:
        return False
    return thread.question is None or (len(thread.question.areas) < TWO and len(thread.alike) < TWO)


def _number_of(said: str) -> int | None:
    """How many things are pointed at; None where that is not said."""
    found = _PLAINLY.search(said)
    if found is None:
        return None
    if found["both"] or found["either"] or (found["too"] and "both" in found[0]):
        return TWO
    number = found["number"]
    return None if number is None else NUMBER_WORDS.get(number) or int(number)


def _together(thread: Thread, number: int | None) -> Question | None:
    """One question of all that stands there, or of the last so many of it; None where that is not several things."""
    last = thread.question
    if last is not None and (of_both := _both_of_a_kind(last, thread)) is not None:
        return of_both if number in (None, TWO) else None
    if last is None or last.intent not in (*_OF_ONE_FIGURE, Intent.CHANGE) or last.by:
        return None
    if last.more_periods or last.summed or last.peers:
        return None
    several = max(len(last.areas), len(last.measures), len(last.groups))
    if several > 1:
        return last if number in (None, several) else None
    one_after_another = (*thread.alike, last)
    if len(one_after_another) < (number or TWO):
        return None
    return joined(one_after_another[-number:] if number else one_after_another)


def _both_of_a_kind(last: Question, thread: Thread) -> Question | None:
    """The figures of the only two areas of a kind, as of two that are named; None where there are not just two."""
    of_areas = bool(last.by) and last.by != EACH_PERIOD and ":" not in last.by
    areas = tuple(dict.fromkeys(one.area for one in thread.shown))
    if not of_areas or last.intent not in (Intent.VALUE, Intent.RATE) or len(areas) != TWO or last.more_periods:
        return None
    return replace(last, by="", areas=areas, home_meant=False)


def alike_after(before: Thread, question: Question | None) -> tuple[Question, ...]:
    """What was asked before of other things just as this is asked: of other areas, other measures or other groups."""
    last = before.question
    if last is None or question is None or question == last:
        return before.alike if question == last else ()
    for run in ((*before.alike, last), _each_of(last)):
        if question in run:
            return ()
        if joined((*run, question)) is not None:
            return run
    return ()


def _each_of(question: Question) -> tuple[Question, ...]:
    """What a question asks of several areas, measures or groups, of each of them."""
    for name in ("areas", "measures", "groups"):
        values: tuple[str, ...] = getattr(question, name)
        if len(values) > 1:
            single: list[dict[str, Any]] = [{name: (value,)} for value in values]
            return tuple(replace(question, **one) for one in single)
    return (question,)


def joined(questions: Sequence[Question]) -> Question | None:
    """One question of several that are alike but for one thing; None where they differ in more, or one is of many."""
    first, *others = questions
    if any(one.intent not in _OF_ONE_FIGURE or one.by or one.more_periods or one.summed for one in questions):
        return None
    if any(len(one.areas) != 1 or len(one.measures) != 1 or len(one.groups) > 1 for one in questions):
        return None
    for name in ("areas", "measures", "groups"):
        same: dict[str, Any] = {name: getattr(first, name), "home_meant": False}
        alike = all(replace(one, **same) == replace(first, home_meant=False) for one in others)
        if alike:
            values = tuple(value for one in questions for value in getattr(one, name))
            several = len({*values}) == len(questions)
            together: dict[str, Any] = {name: values, "home_meant": False}
            return replace(first, **together) if several else None
    return None
