"""`How many fewer is that`, `the percentage change`, `compare the two months`: between the two times that stand there.

They are those of a change that was told, or two that were given one after the other. By themselves these words ask how
the last figure stands against the year before it.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.periods.period_names import back, previous
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.judging_words import CHANCE
from bot.asking.threads.of_the_first import first_given
from bot.asking.threads.standing import between, between_the_two_times, both_ends_told, times_told
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.words.how_much_moved import BY_HOW_MUCH_IT_MOVED
from bot.asking.words.said_around import said_alone
from bot.figures.periods import PeriodKind

_PERCENT = r"(?:percentage|percent|pct)"
_BETWEEN = (
    r"(?: (?:between|of|over|across|in) (?:the |those |these )?(?:them|two|both|those|these|2)(?: of them)?"
    r"(?: (?:months|quarters|years|weeks|periods|times|figures|numbers|dates))?)?"
)
_OF_SIZE = r"(?:big|large|major|real|significant|huge|massive|small|slight|marked|notable|sharp|statistically|really)"
_IT = r"(?:that|it|this|we|they|those|these|things|the (?:number|figure|rate|trend)s?)"
_HOW = (
    r"(?:(?:still|now|really|actually|generally|steadily|overall|consistently|definitely|much|been|any"
    r"|significantly|sharply|slightly|noticeably|markedly) )*"
)
_BY_HOW_MUCH = (
    r"(?: (?:at all|a lot|much|a bit|a little|slightly|sharply|significantly|noticeably|markedly|dramatically|steadily"
    r"|by (?:much|a lot)))?"
)
_IS_IT = r"(?:is|was|are|were) (?:that|it|this|we|they)"
_WAY = r"(?:up|down|higher|lower|better|worse|better off|worse off|more|less|fewer)"
_MORE = r"(?:better|worse|higher|lower|bigger|smaller)"
_CHANGE = said_alone(
    r"(?:(?:whats|what is|what was|what were|what|show me|give me|calculate|work out|by|in) )?(?:the |a )?"
    rf"(?:(?:{_PERCENT}|overall|net|actual|total|numerical) )*"
    r"(?:change|difference|diff|movement|increase|decrease|reduction|rise|fall|drop)"
    rf"(?: (?:is|was) (?:that|it|this))?{_BETWEEN}(?: in {_PERCENT}(?: terms)?)?(?: there)?"
    r"|(?:what|whats|what has) changed"
    rf"|(?:by )?(?:how (?:many|much)|what)(?: {_PERCENT}| (?:{_PERCENT} )?points?)?(?: {_IS_IT})? {_WAY}(?: or {_WAY})?"
    rf"(?: {_IS_IT})?(?: (?:by|in {_PERCENT}))?"
    r"|which(?: one)?(?: of (?:them|those|the two))? (?:is|was|has|had)(?: the)? (?:higher|lower|more|bigger|smaller"
    r"|worse|better|highest|lowest|worst|best)|(?:is|was) (?:it|that) (?:higher|lower|better|worse)"
    r"|(?:by )?how (?:many|much)(?: of a)? (?:fewer|more|less|lower|higher|change|difference|bigger|smaller|down|up"
    r"|drop|fall|rise|increase|decrease|reduction)(?: (?:is|was) (?:that|it|this|there))?"
    r"|(?:compare|put) (?:the |those |these )?(?:two|both|2)"
    r"(?: (?:months|quarters|years|weeks|periods|times|figures|numbers))?(?: side by side| together)?"
    r"|(?:(?:is|was|are|were) (?:that|it|this|they|we) )?(?:up or down|better or worse|higher or lower"
    r"|more or (?:less|fewer))"
    rf"|(?:is|was) (?:that|it|this) an? (?:{_OF_SIZE} )*(?:rise|fall|drop|increase|decrease|reduction|change|jump"
    r"|improvement|deterioration)"
    rf"|(?:has|had|have) {_IT} {_HOW}(?:gone (?:up|down)|risen|fallen|dropped|improved|increased|decreased|worsened"
    rf"|grown|shrunk|come down|(?:got|gotten|become) {_MORE}){_BY_HOW_MUCH}"
    rf"|(?:is|was|are|were) {_IT} {_HOW}(?:rising|falling|improving|worsening|increasing|decreasing|dropping|growing"
    r"|shrinking|declining|climbing|(?:going|heading|trending|creeping) (?:up|down)(?:wards)?"
    rf"|(?:getting|becoming) {_MORE}){_BY_HOW_MUCH}"
    rf"|(?:(?:{_IS_IT}|thats|that is|its|theyre) )?(?:gone )?(?:up|down|higher|lower|better|worse)"
    r"(?: (?:isnt|arent|wasnt|is|are) (?:it|that|they|we)| right| innit| yeah| eh)?"
    r"|(?:is|was) (?:that|it|this|there) an? (?:(?:upward|downward|rising|falling|clear|steady|real|definite) )*trend"
    r"|(?:is|was) (?:that|this|the) (?:change|difference|diff|movement|increase|decrease|reduction|rise|fall|drop)"
    r" (?:(?:statistically|really|actually|a) )*(?:significant|meaningful|real|notable|material|unusual|normal)"
)
_BY_CHANCE = said_alone(
    r"(?:is|was|isnt|wasnt) (?:that|it|this) (?:(?:statistically|really|actually|a) )*(?:significant|meaningful|real)"
)
"""Said after a change it is asked of that, and else of the figure itself."""
_APART = said_alone(
    rf"(?:(?:whats|what is|what was) )?(?:the )?(?:difference|diff|gap|spread|range){_BETWEEN}"
    r"|how far apart (?:are|were) (?:they|those|these|them|both|the two)"
    r"|(?:by )?how (?:many|much) (?:more|higher|bigger|fewer|lower|less|better|worse)(?: (?:is|was) (?:that|it|this))?"
)
_IN_PERCENT = said_alone(
    rf"(?:(?:whats|what is|what was|how much is) )?(?:that|it|this) (?:in|as an?|as) {_PERCENT}(?: terms)?"
)
"""Of two times the change between them; of one group the share of it is meant."""
_OF_TWO = said_alone(r"(?:(?:which|(?:is|was|has|had) (?:it|that|this)) .+|\w+ or \w+)")
_WHICH = said_alone(r"which .+")
_BETWEEN_PLACES = re.compile(r"\b(?:difference|diff)\b")
"""Said after how far apart two places are, it is that which is asked again."""
_TWO_OF_THEM = re.compile(r"\b(?:two|both|2)\b(?! (?:month|quarter|year|week|period|time|date))")
"""Said after the changes of two places one after another, they are these."""
_AS_A_PERCENTAGE = re.compile(rf"\b{_PERCENT}\b")

_WITH_THE_LAST = said_alone(
    r"(?:(?:how does|how did|is|was) (?:that|it|this) )?(?:compared? |up or down |up |down )?"
    r"(?:with|to|against|on|vs|from) last (?P<unit>month|week|quarter)"
)
_UNITS = {"month": PeriodKind.MONTH, "week": PeriodKind.WEEK, "quarter": PeriodKind.FINANCIAL_QUARTER}


def change_since_the_last(said: str, thread: Thread, day: date) -> Question | NotUnderstood | None:
    """`Compared with last month` after that of last month: with the one before; else it is asked which."""
    last, found = first_given(thread) or thread.question, _WITH_THE_LAST.match(said)
    of_one = last is not None and last.intent in (Intent.VALUE, Intent.SIGNALS, Intent.CHANGE) and not last.by
    time = only_period(last, thread) if last is not None and found is not None else None
    if last is None or found is None or time is None or not of_one or time.kind is not _UNITS[found["unit"]]:
        return None
    newest, before = previous(time.kind, day), back(time, 1)
    asked = between(last, time, before)
    if time.start < newest.start:
        choices = tuple(Choice(one.in_words, f"compared with {one.text}") for one in (before, newest))
        return NotUnderstood("several readings", said, choices=choices)
    return asked if last.rate is None else None


def change_between(said: str, thread: Thread) -> tuple[Question, ...]:
    """The change that stands there, or between the times that were given, with these where they are more than two.

    () where nothing of the kind is asked.
    """
    last = thread.question
    ends = None if thread.unanswered or not _APART.match(said) else both_ends_told(thread)
    if ends is not None:
        return (ends,)  # which says how far they are apart
    of_it = last is not None and last.intent is Intent.CHANGE and _BY_CHANCE.match(said) is not None
    in_percent = last is not None and not last.groups and _IN_PERCENT.match(said) is not None
    asks = of_it or in_percent or _CHANGE.match(said) is not None or BY_HOW_MUCH_IT_MOVED.match(said) is not None
    if last is None or thread.unanswered or not asks:
        return ()
    judged = not CHANCE.isdisjoint(said.split())
    of_times = times_told(thread)
    of_two = of_times is not None and len(of_times.more_periods) == 1
    if of_times is not None and not (of_two or _WHICH.match(said) or _TWO_OF_THEM.search(said)):
        change, *each = _first_to_last(of_times, percent=bool(_AS_A_PERCENTAGE.search(said)))
        return replace(change, chance_asked=judged), *each
    if _OF_TWO.match(said) and not (of_two or (last.intent is Intent.CHANGE and len(last.areas) == 1)):
        return ()  # of what else stands there
    if last.intent is Intent.CHANGE and thread.alike and (_TWO_OF_THEM.search(said) or _OF_TWO.match(said)):
        return ()
    if last.intent is Intent.CHANGE and (of_it or last.against_period is not None) and not last.by:
        percent = last.percent or bool(_AS_A_PERCENTAGE.search(said))
        return (replace(last, percent=percent, chance_asked=judged),)
    between = between_the_two_times(thread)
    of_figures = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, *(() if _BETWEEN_PLACES.search(said) else (Intent.GAP,)))
    if between is None or last.by or last.intent not in of_figures:
        return ()
    if last.intent is Intent.RATE and between.against_period is not None:
        # No rate is taken from another: each is given.
        return (replace(last, period=between.period, more_periods=(between.against_period,)),)
    percent = bool(_AS_A_PERCENTAGE.search(said))
    return (replace(between, by_number=False, percent=percent, chance_asked=judged),)


def _first_to_last(of_times: Question, *, percent: bool) -> tuple[Question, ...]:
    """How far the last of several times is from the first, and the figure of each of them."""
    times = [of_times.period, *of_times.more_periods]
    change = between(replace(of_times, more_periods=()), times[0].candidates[0], times[-1].candidates[0])
    return (of_times,) if change is None else (replace(change, percent=percent), of_times)
