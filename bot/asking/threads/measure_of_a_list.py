"""`For shoplifting` after which boroughs are above their limits or miss targets: the same asked of that measure.

By itself the name of a measure asks for the figure of the force, which says nothing of the boroughs.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST, AskedPeriod
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.periods import PeriodKind

_LISTS = (Intent.LIST_SIGNALS, Intent.LIST_MISSED, Intent.LIST_TARGETS)
_OF_THEM = r"(?:(?:the|those|these) )?(?:any|which|what|who|ones?|those|these|anything|anyone|anywhere|just|only)"
_ASKS = (
    r"(?:hows?|whats?|which|whos?|whose|when|where|why|is|are|was|were|has|have|had|did|does|do|can|could|show|give|tell"
    r"|list|compare|chart|plot|graph)\b"
)
"""What begins so asks something else than the list."""
_NAMED = re.compile(
    rf"^{OPENED}(?P<of>(?:{_OF_THEM}(?: of (?:them|those|these))?(?: (?:are|is|were|was))? )*(?:for|on|in|with|at) )?"
    rf"(?:the )?(?!{_ASKS})(?P<name>.+?)(?: (?:ones?|figures|numbers))?{CLOSED}$"
)


def of_a_measure(said: str, listed: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """The list of one measure, or whether that measure is such; None where no measure is named and nothing else."""
    found = _NAMED.match(said)
    if listed.intent not in _LISTS or listed.measures or found is None or not (found["of"] or listed.by):
        return None
    named = read(found["name"], vocabulary, day).outcome
    if not isinstance(named, Question) or not named.measures or not _is_of_a_month(named.period):
        return None
    plain = Question(
        measures=named.measures,
        groups=named.groups,
        areas=named.areas,
        period=named.period,
        home_meant=named.home_meant,
    )
    if named != plain or not (found["of"] or named.home_meant):
        return None
    if len(named.measures) == 1:
        return _of_the_same_list(plain, listed, vocabulary)
    of_several = listed.intent is Intent.LIST_SIGNALS and named.home_meant and not named.groups
    return replace(listed, measures=named.measures) if of_several else None


def _of_the_same_list(named: Question, listed: Question, vocabulary: Vocabulary) -> Question | None:
    home = vocabulary.framework.home
    if named.home_meant:
        named = replace(named, areas=listed.areas or named.areas, home_meant=listed.areas in ((), (home,)))
    if named.period == NEWEST:
        named = replace(named, period=listed.period)
    within = {one.kind for one in vocabulary.framework.areas.values() if {*named.areas} & _around(one.key, vocabulary)}
    by = listed.by if listed.by in within else ""
    if listed.intent is not Intent.LIST_SIGNALS:
        return replace(named, intent=listed.intent if by else Intent.TARGET, by=by)
    alone = by or not named.home_meant
    signals = replace(named, signal_side=listed.signal_side, by=by)
    if alone:
        return replace(signals, intent=Intent.SIGNALS)
    return replace(signals, intent=Intent.LIST_SIGNALS, areas=listed.areas, home_meant=False)


def _is_of_a_month(asked: AskedPeriod) -> bool:
    """Whether no time was named, or one that figures can be unusual in; of a year its months would be."""
    return asked == NEWEST or {one.kind for one in asked.candidates} == {PeriodKind.MONTH}


def _around(key: str, vocabulary: Vocabulary) -> set[str]:
    return {*vocabulary.framework.with_ancestors(key)[1:]}
