"""`How far behind are we`, `how have we moved`, `and to the average` after our place among peers: of that place."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.distances_among import gap_of
from bot.asking.reading.reading import read
from bot.asking.reading.time_then import a_year_before
from bot.asking.reading.us_behind_another import says_we
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED

_WHOM = (
    r"(?: (?:of |from |to |behind )?(?:the )?(?:(?:first|top|best|leading|next|1st)(?: (?:one|force|place|spot))?"
    r"|leaders?|others|rest|pack|peers?|them|front"
    r"|(?:one|force|forces)(?: (?:in front|above|ahead)(?: of)?(?: us)?)?))?"
)
_HOW_FAR = re.compile(
    rf"^{OPENED}(?:by )?how (?:far|much) (?:(?:are|were) we )?"
    rf"(?:behind|off|away|back|adrift|short|ahead|in front|clear)(?: or \w+)?{_WHOM}"
    rf"(?: (?:are|were) we| is (?:it|that))?{_WHOM}(?: now| at the moment)?{CLOSED}$"
    rf"|^{OPENED}(?:whats |what is |how big is )?(?:the |our )?(?:gap|distance){_WHOM}{CLOSED}$"
)
_THEIR_AVERAGE = (
    r"(?:the |their )?(?:(?:group|peer|peers|force|msf|msg|family) )?(?:average|mean)"
    r"(?: (?:of|for) (?:them|those|these|(?:the|our) (?:group|others|peers|forces|family)))?"
)
TO_THEIR_AVERAGE = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what was|how big is) )?(?:(?:the |our )?(?:gap|distance|difference) )?"
    rf"(?:(?:how (?:does|do|did) (?:that|it|we) )?compared? )?(?:to|from|with|against|vs|v|versus) "
    rf"{_THEIR_AVERAGE}{CLOSED}$"
    rf"|^{OPENED}(?:by )?how (?:far|much) (?:(?:are|were) we )?(?:\w+ )?"
    rf"(?:from|off|behind|above|below|than|ahead of) {_THEIR_AVERAGE}(?: (?:are|were) we)?{CLOSED}$"
    rf"|^{OPENED}(?:are|were) we (?:(?:far|much|well|still) )*(?:above|below|better than|worse than|over|under) "
    rf"(?:or (?:above|below|better than|worse than|over|under) )?{_THEIR_AVERAGE}{CLOSED}$"
)
"""Said after our place among peers, or what each of them has: how far we are from the plain mean of them."""
_MOVED = r"(?:moved|changed|shifted|slipped|climbed|fallen|dropped|risen|gone up|gone down|improved|come up|come down)"
_ON_A_YEAR = (
    r"(?: (?:on|since|from|over|than|against|compared with) (?:last year|the year before|a year ago|the year))?"
)
_HOW_MOVED = re.compile(
    rf"^{OPENED}(?:(?:how|where) )?(?:have|has|had|did) (?:we|it|that|our (?:rank|place|position|ranking))"
    rf" (?:{_MOVED}|move|change|slip|climb)(?: places?| position| (?:up|down))*(?: or \w+(?: \w+)?)?"
    rf"{_ON_A_YEAR}{CLOSED}$"
    r"|^" + OPENED + r"(?:is|was|are|were) (?:that|it|this|we) (?:an? )?(?:improvement|improving|drop|rise|fall|climb"
    r"|up|down|better|worse|higher|lower|slipping|climbing|moving up|moving down)(?: or \w+)?"
    rf"{_ON_A_YEAR}{CLOSED}$"
)


_WHERE = re.compile(
    rf"^{OPENED}where (?:(?:do|are|did|were) we|does (?:that|it|this) (?:put|leave) us)(?: (?:come|stand|rank|sit|place"
    rf"|finish|lie|now|then|in (?:it|that|this|the (?:table|list|order))|on (?:it|that|this)))*{CLOSED}$"
)


_BESIDE_US = re.compile(
    rf"^{OPENED}(?:whos|who is|who are|who|which force is|which forces are|which is|anyone|is anyone)"
    r" (?:(?:directly|just|right|immediately|next|straight|the) )*(?:above|ahead of|in front of|below|behind|beneath|"
    rf"next to|beating|better than|worse than) us(?: and by how (?:much|far|many))?{CLOSED}$"
)
_TO_LEAD = re.compile(
    rf"^{OPENED}(?:what|how (?:much|many|far|low))(?: more| less| fewer)? (?:(?:would|do|will|does|must|should) )?"
    r"(?:(?:it|we|that|us) )?(?:(?:take|need|have|get|got|put|drop|fall|improve|cut|come down|go down|move|to|for|us|"
    r"by|be|become|reach|make|go) )+(?:the )?(?:top|first|best|1st|number one|top spot|lead|leaders?)"
    rf"(?: (?:spot|place|of (?:the|our) (?:group|list|table|league)|force))?{CLOSED}$"
)
"""Whoever is beside us, and what it would take to be first, is told with our place, by the rates of all."""


def of_our_place(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """The place again, which says how far behind we are, or the place of a year before beside it."""
    place = thread.question
    if place is None or place.more_periods or thread.unanswered:
        return None
    if place.intent is not Intent.RANK:
        return _among_forces(said, place, thread, vocabulary, day)
    ours = _WHERE.match(said) or _BESIDE_US.match(said) or _TO_LEAD.match(said)
    if ours and vocabulary.framework.home in place.areas:
        return Reply(said, place, Read(place))
    if TO_THEIR_AVERAGE.match(said):
        return Reply(said, place, Read(replace(place, intent=Intent.GAP, by_number=False)))
    if _HOW_FAR.match(said):
        elsewhere = any(
            vocabulary.framework.home not in vocabulary.framework.with_ancestors(key) for key in place.areas
        )
        return None if elsewhere and says_we(said.split()) else Reply(said, place, Read(place))
    if not _HOW_MOVED.match(said):
        return None
    before = _a_year_before(place, vocabulary, day)
    if before is None:
        return Reply(said, place, Read(NotUnderstood("two periods")))
    return Reply(said, place, Read(place), each=(before, place))


def _among_forces(said: str, told: Question, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """`Where are we`, `how far behind are we` behind some forces of which we are one: our place, or how far from first.

    By number as they stood in their order; our place goes by rates.
    """
    home, first = vocabulary.framework.home, thread.shown[0].area if thread.shown else ""
    if not told.by or home not in {one.area for one in thread.shown} or len(told.measures) != 1 or told.groups:
        return None
    if _WHERE.match(said):
        place = read("our rank", vocabulary, day, told).outcome
        ranked = isinstance(place, Question) and place.intent is Intent.RANK and place.measures == told.measures
        return Reply(said, told, Read(place)) if ranked else None
    in_order = told.intent is Intent.RANKING and told.only_first and not told.changed and home != first
    in_order = in_order and thread.shown[0].rate is None
    if not in_order or home is None or not _HOW_FAR.match(said):
        return None
    return Reply(said, told, Read(gap_of(home, first, replace(told, rate=thread.shown[0].rate))))


def _a_year_before(place: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """Our place at the same time of the year before; None where that time is not known from its words."""
    if place.period.form is not Form.NEWEST:
        earlier = a_year_before(place.period, place.period)
        return None if earlier is None else replace(place, period=earlier)
    then = read("compared with last year", vocabulary, day, place).outcome
    kept = isinstance(then, Question) and then.intent is Intent.RANK and then.period != place.period
    return then if isinstance(then, Question) and kept else None
