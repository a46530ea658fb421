"""What is asked of several things that are pointed at: compare them, add them up, which has gone up, which is unusual.

`them all` and `those` stand for whatever was said to point at them. They are several that one question asks for, or
all areas or groups of a kind, which are asked for by their kind.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.asking.question import (
    EACH_PERIOD,
    Against,
    AskedRate,
    Condition,
    Intent,
    NotUnderstood,
    Question,
    Statistic,
    all_in_order,
    in_no_order,
)
from bot.asking.reading.adding_up import adds_up
from bot.asking.reading.asked_together import whole_of
from bot.asking.threads.ranked_then import rate_said
from bot.asking.words.said_around import said_alone
from bot.figures.framework import Framework
from bot.figures.measures import Unit, dimension_of

ALL, THEM = "them all", r"(?:them all|those)"
Asked = Question | NotUnderstood | tuple[Question, ...]
_WHICH = rf"(?:which|who)(?: one)?s?(?: of {THEM})?"
_IS = (
    r"(?:s| is| are| has| had| was| were| looks| does| did| do)?(?: got)?(?: the)?"
    r"(?: doing| performing| looking)?(?: the)?"
)
_ENDS = (
    r"(?P<end>(?:high|low|big|larg|small|few|bus|quiet|slow|quick|fast|long|short)(?:i|g)?e(?:r|st)"
    r"|more|most|less|least)"
)
JUDGED = said_alone(rf"{_WHICH}{_IS} (?P<end>worse|worst|better|best)(?: (?:one|off|figure|number))?")
_DIFFERENCE = said_alone(
    r"(?:(?:whats|what is|what was|tell me|show me) )?(?:the )?(?:difference|diff|gap)"
    rf"(?: between {THEM})?|(?:by )?how much(?: (?:higher|lower|more|fewer|worse|better))?"
    rf"|how far apart(?: (?:are|were) {THEM})?|{_WHICH}{_IS} {_ENDS}(?: (?:one|figure|number|rate))?"
)
_COMPARED = said_alone(
    rf"(?:compare|put|show(?: me)?|see) {THEM}"
    r"(?: (?:together|side by side|(?:against|next to|to|with) (?:each other|one another)))?"
    rf"|how (?:do|does|did) {THEM} compare|{THEM} (?:compared|side by side)|side by side|(?:for |just |show me )*{ALL}"
)
_TOTAL = said_alone(
    r"(?:(?:whats|what is|what was|give me|show me) )?(?:the )?(?:combined |joint |overall )?"
    rf"(?:total|sum|figure|number)s?(?: (?:for|of|across|between|in))? {THEM}(?: (?:together|combined))?"
    rf"|their (?:combined )?(?:total|sum)"
    rf"|{THEM} (?:together|combined|in total|added up|added together|added)|add {THEM}(?: up| together)?"
    r"|(?:the )?combined (?:total|figure|number)"
    rf"|how many (?:(?:is|was) (?:that|it) )?(?:in total )?(?:in|between|across|for) {THEM}(?: together| combined)?"
    rf"|(?:how (?:many|much)|what) (?:do|did|does|are|is) {THEM} (?:make up|make|come to|add up to|total|amount to)"
    r"(?: together| combined)?"
    rf"|how (?:many|much)(?: (?:is|was) (?:that|it))?(?: all)? (?:between {THEM}(?: all)?|put together|all together)"
)
_AVERAGE = said_alone(
    r"(?:(?:whats|what is|what was) )?(?:the |their )?(?:average|mean)"
    rf"(?: (?:for|of|across) {THEM}(?: months| quarters| years)?)?"
)
_BY_PERCENT = re.compile(r"\b(?:difference|diff|gap)\b.* (?:as a|in|by) (?:percentage|percent)(?: terms)?$")
_BY_RATE = re.compile(r" (?:rate|as (?:a )?rates?|per (?:\d[\d,]*|thousand|head|capita|person)(?: \w+)?)$")
_SUMMED = said_alone(r"(?:(?:whats|what is|what was|give me) )?(?:the )?(?:total|sum|combined)")
_A_YEAR = (
    r"(?: (?:on|since|from|vs|v|against|compared (?:to|with)|over|than)"
    r" (?:(?:this time )?last year|(?:the|a) year (?:before|ago)))"
)
_WAYS = (
    ("rises", r"up|risen|rose|increased|grown|grew|increasing|rising|growing|(?<=getting )higher", Statistic.HIGHEST),
    (
        "falls",
        r"down|fallen|fell|dropped|decreased|reduced|decreasing|falling|dropping|(?<=getting )lower|cut",
        Statistic.LOWEST,
    ),
    ("better", r"improved|improving|(?:(?<=gone )|(?<=got )|(?<=getting )|(?<=gotten ))better", None),
    (
        "worse",
        r"worsened|worsening|deteriorated|(?:(?<=gone )|(?<=got )|(?<=getting )|(?<=gotten ))worse",
        Statistic.RANK,
    ),
)
_CONDITIONS = {
    "rises": Condition.RISING,
    "falls": Condition.FALLING,
    "better": Condition.IMPROVING,
    "worse": Condition.WORSENING,
}
_WAY = "|".join(rf"(?P<{name}>{words})" for name, words, _ in _WAYS)
_MOVED = said_alone(
    rf"{_WHICH}(?: is| has| have| had| was| are| were)?"
    r" (?:(?:gone|going|went|moved|come|came|got|gotten|getting|been) )?"
    rf"(?:{_WAY}|changed|moved)(?: in number| by)?"
    rf"(?P<most>(?: the)? (?:most|more|furthest|further|faster|fastest|biggest))?(?P<year>{_A_YEAR})?"
)
_UP_OR_DOWN = (
    r"(?:up|down|better|worse|higher|lower|rising|falling|growing|improving|worsening|increasing|decreasing|dropping"
    r"|risen|rise|fallen|fall|grown|improved|improve|worsened|increased|increase|decreased|dropped|drop)(?: or \w+)?"
)
_MOVED_ALL = said_alone(
    r"(?:have|has|are|is|were|was|did|do|does) them all (?:(?:gone|going|go|moved|come|got|get|getting) )?"
    rf"{_UP_OR_DOWN}(?P<year>{_A_YEAR})?"
    rf"|(?:(?:have|has|are|is|did) (?:it|they) )?(?:gone |going |moved |come |go |got )?{_UP_OR_DOWN}"
    rf" (?:in|for|at) them all(?P<then>{_A_YEAR})?|them all {_UP_OR_DOWN}(?P<since>{_A_YEAR})?"
    rf"|(?:(?:whats|what is|what was) )?the (?:change|difference)(?P<ago>{_A_YEAR})? (?:for|in|of) (?:each|them all)"
)
_UNUSUAL = said_alone(
    rf"(?:{_WHICH}{_IS}|(?:is|are|was|were)(?: either| any)? them all|(?:is|are) any(?: of those)?) "
    r"(?:unusual|normal|usual|abnormal|out of the ordinary|a concern|concerning|stable"
    r"|(?:outside|(?P<side>above|below)|over|under) (?:its |their |the )?(?:(?:control |upper |lower )*limits?"
    r"|usual))"
)
_ON_TARGET = said_alone(
    rf"(?:{_WHICH}{_IS}|(?:is|are|was|were)(?: either| any)?(?: {THEM})?|{ALL}) (?:{THEM} )?"
    r"(?:(?:on|off|above|below|over|under|near|nearest|closest to|(?P<missed>miss(?:ing|ed|es)?|fail(?:ing|ed|s)?"
    r"(?: to (?:meet|hit|reach))?|short of)|meet(?:ing|s)?|met|hit(?:ting|s)?|reach(?:ing|ed|es)?|achiev(?:ing|ed))"
    r" )+(?:(?:(?:its|their|the) )?(?:own )?(?:targets?|track|theirs)|(?<=ing )(?:it|them))"
)
_HOW_FAR_OFF = said_alone(
    r"how (?:far|much) (?:off|out|from|short|behind|ahead|over|under|above|below)(?: of)?(?: (?:the |their )?targets?)?"
    rf" (?:are|is|were) (?:{THEM}|each)(?: of {THEM})?"
)
_LOWEST_OF = said_alone(
    r"(?:is|was|are|were) (?:that|it|this) (?:the )?\w+st(?: (?:one|figure|number|rate))? of (?:them all|those|all)"
)
_SHARE = r"(?:shares?|proportions?|percentages?|percent)"
_SHARED = said_alone(
    rf"(?:(?:what|whats|what is) (?:the )?)?{_SHARE}(?: of (?:the )?(?:total|whole|it|that))?"
    rf" (?:are|is|was|were|do|did|does) {THEM}(?: each)?(?: (?:make up|account for))?"
    rf"|(?:what (?:are|is) )?{THEM} as (?:a )?{_SHARE}|what share (?:is|are) each(?: of those)?"
)
_CHARTED = said_alone(r"(?:chart|graph|plot|draw) them all")
_ONE_OF_THEM = said_alone(rf"which(?: one)?(?: of {THEM})? ?(?:s|is|has|was|had|does|did)\b.*")
_OF_MOST = re.compile(r"st$")
_TWO = 2


_OF_ITS_OWN_BASE = re.compile(r" (?:rates?|per (?:\d[\d,]*|thousand|head|capita|person))$")
"""A rate of what it is a rate of by itself, and of nothing else that was named."""


def asked_of_all(put: str, them: Question, each: Sequence[Question], framework: Framework) -> Asked | None:
    """What is asked of several things together; None where nothing is, or what is asked has no sense of them.

    `each` are the questions for each of them alone, where it is known which they are.
    """
    if them.by:
        return _of_a_kind(put, them, each, framework)
    if _SHARED.match(put) and len(them.groups) > 1:
        return replace(them, intent=Intent.SHARE, rate=None)
    if _SHARED.match(put) and len(each) > 1:
        return tuple(replace(one, intent=Intent.SHARE, rate=None) for one in each)
    if _BY_PERCENT.search(put):
        return NotUnderstood("which of them")  # of the one, or of the other
    if (rate := _BY_RATE.search(put)) is not None:
        by_rate = replace(them, intent=Intent.RATE, rate=rate_said(rate[0].strip()) or AskedRate())
        asked = _asked(put if put.endswith(" rate") else put[: rate.start()], by_rate)
        has_rate = framework.measures[them.measures[0]].default_rate is not None
        return (
            asked
            if has_rate
            and isinstance(asked, Question)
            and (asked.intent is Intent.GAP or (asked.intent is Intent.RATE and _OF_ITS_OWN_BASE.search(put)))
            else None
        )
    asked = _asked(put, them)
    judged = JUDGED.match(put) is not None
    return asked if isinstance(asked, NotUnderstood) else _like_with_like(asked, framework, judged=judged)


def those_that_moved(said: str, them: Question, framework: Framework) -> Question | None:
    """`Which of those are up` of several areas of a kind: those of them alone, as of all of a kind."""
    put = said.replace("of these", "of those").replace("of them", "of those")
    found = _moved_said(put) if put.startswith(("which", "who")) and them.intent is Intent.CHANGE else None
    ways = [end for name, _, end in _WAYS if found is not None and found.groupdict().get(name)]
    kinds = {framework.areas[key].kind for key in them.areas}
    one_thing = len(them.measures) == 1 and not (them.groups or them.more_periods)
    if found is None or found["most"] or not ways or len(them.areas) < _TWO + 1 or len(kinds) != 1 or not one_thing:
        return None
    of_kind = replace(them, intent=Intent.VALUE, by=kinds.pop(), summed=False, lines=())
    return changed_among(of_kind, ways[0], first=bool(found["most"]), year=_says_a_year(found))


def _asked(put: str, them: Question) -> Question | NotUnderstood | None:
    plain = replace(them, against=None, against_period=None, percent=False, by_number=False)
    of_areas, of_groups = len(them.areas) > 1, len(them.groups) > 1
    if _CHARTED.match(put):
        return replace(them, chart=True)
    if _TOTAL.match(put) or (_SUMMED.match(put) and of_areas):
        # Measures do not add up, nor do rates: what these are of does.
        total = replace(plain, intent=Intent.VALUE, rate=None, summed=True)
        return total if of_areas != of_groups else NotUnderstood("no sum of them")
    if _AVERAGE.match(put) and of_areas and not of_groups and them.intent in (Intent.VALUE, Intent.RATE):
        return replace(plain, lines=(Statistic.MEAN,), summed=False)
    if (moved := _moved_said(put)) is not None or (JUDGED.match(put) and not of_areas):
        year_said = moved is not None and _says_a_year(moved)
        plain = replace(plain, condition=_way_of_several(moved, them), not_so=False)
        if them.intent is Intent.CHANGE and not year_said:
            return replace(them, condition=plain.condition, not_so=False)
        return replace(plain, intent=Intent.CHANGE, against=Against.YEAR_EARLIER, against_unsaid=not year_said)
    if _UNUSUAL.match(put):
        return replace(plain, intent=Intent.SIGNALS)
    if _ON_TARGET.match(put) or _HOW_FAR_OFF.match(put):
        return replace(plain, intent=Intent.TARGET if _ON_TARGET.match(put) else Intent.VARIANCE)
    end = _LOWEST_OF.match(put)
    if them.intent is Intent.CHANGE:
        return them if _COMPARED.match(put) or JUDGED.match(put) else None
    if not (end or _is_compared(put) or JUDGED.match(put)):
        return None
    rated = them.intent is Intent.RATE or them.rate is not None
    if _TWO in (len(them.areas), len(them.groups)) and not (_COMPARED.match(put) or end):
        return replace(plain, intent=Intent.GAP, by_number=not rated)
    return replace(plain, intent=Intent.RATE if rated else Intent.VALUE)


def _way_of_several(moved: re.Match[str] | None, them: Question) -> Condition | None:
    """Which way it is asked about of several measures, so that the others of them are those that did not go it."""
    ways = [way for name, way in _CONDITIONS.items() if moved is not None and moved.groupdict().get(name)]
    return ways[0] if ways and len(them.measures) > 1 else them.condition


def _of_a_kind(put: str, them: Question, each: Sequence[Question], framework: Framework) -> Asked | None:
    """What is asked of all areas or groups of a kind."""
    of_areas, of_groups = ":" not in them.by, them.by.startswith("groups:")
    plain = len(them.measures) == 1 and not (them.more_periods or them.summed or len(them.groups) > 1)
    if not plain or them.by == EACH_PERIOD or (of_groups and them.groups):
        return None
    if (found := _moved_said(put)) is not None:
        ways = [end for name, _, end in _WAYS if found.groupdict().get(name)]
        if ways:
            return changed_among(them, ways[0], first=bool(found["most"]), year=_says_a_year(found))
        changed = changed_among(them, None, first=False, year=_says_a_year(found))
        return replace(changed, intent=Intent.CHANGE, changed=False, by_number=False)
    if (found := _UNUSUAL.match(put)) is not None:
        return unusual_among(them, found["side"] or "", framework)
    if of_areas and (found := _ON_TARGET.match(put) or _HOW_FAR_OFF.match(put)) is not None:
        missed = found.re is _ON_TARGET and found["missed"]
        return Question(
            intent=Intent.LIST_MISSED if missed else Intent.LIST_TARGETS,
            measures=them.measures,
            areas=them.areas,
            groups=them.groups,
            by=them.by,
            period=them.period,
            home_meant=them.home_meant,
        )
    if _TOTAL.match(put) or (_SUMMED.match(put) and (them.by.startswith("peers:") or them.first > 1)):
        adds = framework.measures[them.measures[0]].unit in (Unit.COUNT, Unit.POUNDS)
        if not (adds and each):
            return NotUnderstood("one of those" if adds else "no sum of them")
        if of_groups:
            groups = tuple(dict.fromkeys(key for one in each for key in one.groups))
            return replace(in_no_order(them), intent=Intent.VALUE, rate=None, by="", groups=groups, summed=True)
        areas = tuple(dict.fromkeys(key for one in each for key in one.areas))
        total = replace(in_no_order(them), intent=Intent.VALUE, rate=None, by="", areas=areas, summed=True)
        return replace(total, home_meant=False) if len(areas) > 1 else None
    if _SHARED.match(put) and them.intent in (Intent.VALUE, Intent.RANKING):
        if of_groups:
            groups = tuple(key for one in each for key in one.groups)
            return replace(them, intent=Intent.SHARE, by="", groups=groups, rate=None)
        return replace(in_no_order(them), intent=Intent.SHARE, rate=None)
    if _LOWEST_OF.match(put) and them.intent is Intent.RANKING:
        return all_in_order(them)
    return None


def asked_of_times(put: str, them: Question, framework: Framework) -> Question | NotUnderstood | None:
    """`Total`, `the average`, `which was highest` of several times: of all of that time, where they are in a row."""
    total = bool(_TOTAL.match(put) or _SUMMED.match(put))
    whole = _whole_of(them, framework) if total or _AVERAGE.match(put) else None
    if whole is not None:
        return whole if total else replace(whole, intent=Intent.AVERAGE)
    if total or _AVERAGE.match(put):
        return NotUnderstood("no sum of them")
    return None


def asks_for_an_end(put: str) -> bool:
    """`Which was highest`, which of several times one alone is."""
    found = _DIFFERENCE.match(put) or JUDGED.match(put)
    return found is not None and bool(found["end"])


def _whole_of(them: Question, framework: Framework) -> Question | None:
    """All of the time that several times in a row make up, of what adds up."""
    return whole_of(them) if adds_up(them, framework) else None


def changed_among(them: Question, way: Statistic | None, *, first: bool, year: bool = False) -> Question:
    """How each of a kind changed, those that moved so; against a year before where nothing else was said."""
    unsaid = not year and them.against is None and them.against_period is None
    return replace(
        them,
        intent=Intent.RANKING,
        changed=True,
        both_ways=False,
        extreme=way,
        only_first=first,
        first=0,
        against=Against.YEAR_EARLIER if year or unsaid else them.against,
        against_period=None if year else them.against_period,
        against_unsaid=unsaid,
        rate=None,
        condition=None,
        table=False,
        chart=False,
    )


def unusual_among(them: Question, side: str, framework: Framework) -> Question | None:
    """Which of a kind carry the signals that are asked about; None of peers."""
    plain = Question(measures=them.measures, areas=them.areas, signal_side=side)
    if not them.by.startswith("groups:"):
        of_areas = replace(plain, intent=Intent.SIGNALS, groups=them.groups, by=them.by, period=them.period)
        return None if ":" in them.by else replace(of_areas, home_meant=them.home_meant)
    dimension, measure = them.by.removeprefix("groups:"), framework.measures[them.measures[0]]
    groups = tuple(one.key for one in measure.groups if dimension_of(one.key) == dimension)
    return replace(plain, intent=Intent.LIST_SIGNALS, groups=groups)


def _moved_said(put: str) -> re.Match[str] | None:
    return _MOVED.match(put) or _MOVED_ALL.match(put)


def says_how_they_moved(said: str) -> bool:
    """`Which of those rose most`: what is asked is how they moved."""
    return _moved_said(said.replace("of these", "of those").replace("of them", "of those")) is not None


def _says_a_year(found: re.Match[str]) -> bool:
    return any(found.groupdict().get(name) for name in ("year", "ago", "then", "since"))


def _like_with_like(asked: Question | None, framework: Framework, *, judged: bool) -> Question | None:
    """A place and the area that it lies in are held against each other by their rates; None where there is none.

    So are forces of which it is asked which does better (`judged`), where the measure has a rate.
    """
    if asked is None or asked.summed or asked.intent not in (Intent.VALUE, Intent.GAP):
        return asked
    if not asked.measures:
        return None  # of deliverables
    within, measure = framework.with_ancestors, framework.measures[asked.measures[0]]
    nested = any(one != other and one in within(other) for one in asked.areas for other in asked.areas)
    kinds = {framework.areas[key].kind for key in asked.areas}
    nested = nested or (len(kinds) > 1 and measure.default_rate is not None)  # a force and the country
    forces = judged and any(framework.home not in within(one) for one in asked.areas)
    forces = forces and measure.default_rate is not None
    if not (nested or forces) or measure.unit is not Unit.COUNT:
        return asked
    intent = Intent.GAP if asked.intent is Intent.GAP else Intent.RATE
    return None if measure.default_rate is None else replace(asked, intent=intent, rate=AskedRate(), by_number=False)


def asks_for_a_total(put: str) -> bool:
    """`Total of all four`: so many have to stand there."""
    return bool(_TOTAL.match(put))


def asks_which_one(put: str) -> bool:
    """`Which one is riskiest`: one of those that stand there is meant."""
    return bool(_ONE_OF_THEM.match(put))


def asks_of_all_there_are(put: str) -> bool:
    """`Which is worst` after one place and another: it may be asked of all places that there are."""
    found = JUDGED.match(put) or _DIFFERENCE.match(put)
    return found is not None and bool(found["end"] and _OF_MOST.search(found["end"])) and ALL not in put


def _is_compared(put: str) -> bool:
    return bool(_COMPARED.match(put) or _DIFFERENCE.match(put))
