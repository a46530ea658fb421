"""`How far behind Orrisford are we`, `the gap between best and worst`: how far apart those are that were told.

How far one area is from the other that is named, of what was told of it; and how far the ends of an order are apart.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read, Statistic
from bot.asking.reading.gaps_between_said import GapSaid, gap_said
from bot.asking.reading.reading import read
from bot.asking.reading.us_behind_another import says_we
from bot.asking.threads.against_their_mean import area_named, to_their_mean
from bot.asking.threads.gaps_judged import gap_judged
from bot.asking.threads.of_our_place import TO_THEIR_AVERAGE
from bot.asking.threads.of_the_first import first_given
from bot.asking.threads.reply import Reply
from bot.asking.threads.standing import between, joined
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.measures import Unit

_GAP_TO = re.compile(rf"^{OPENED}(?:(?:whats|what is|what was) )?(?:the |our )?(?:gap|distance) (?:to|from|with) ")
_WE = ("we", "us")
_PRONOUNS = ("", "it", "that", "this", "they", "those", *_WE)
_BEST = r"(?:the )?(?:best|first|top|leaders?|leading|number one|1st)(?: (?:one|force|place|spot|area))?"
_WORST = r"(?:the )?(?:worst|last|bottom)(?: (?:one|force|place|spot|area))?"
_THEM = r"(?:them(?: both| all)?|those|these|both|(?:(?:the|these|those) )?(?:two|pair)(?: of them| ends)?)"
_GAP = r"(?:gap|difference|diff|distance|spread|range)"
BETWEEN_THEM = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what was|how big is|show me) )?(?:the )?{_GAP} (?:between|of) {_THEM}{CLOSED}$"
    rf"|^{OPENED}how far apart(?: (?:are|were) (?:they|{_THEM}))?{CLOSED}$"
)
_IN_ORDER_ALONE = re.compile(r"\b(?:diff\w*|distance)$|\b(?:(?:high|low|few|big|larg|small)est|most|least)\b")
"""Behind figures in no order the difference may be that from another time, and the highest is pointed at."""
_THE_GAP = re.compile(rf"^{OPENED}(?:(?:whats|what is|what was|how big is|show me) )?(?:the )?{_GAP}{CLOSED}$")
_END = r"(?:best|worst|top|bottom|highest|lowest|most|least|fewest|biggest|largest|smallest)"
_ENDS = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what was|how big is|show me) )?(?:the )?{_GAP}"
    rf" (?:between|from) (?:the )?{_END}(?: one)? (?:and|to) (?:the )?{_END}(?: (?:one|area|force|place)s?)?{CLOSED}$"
    rf"|^{OPENED}how far apart (?:are|were) (?:the )?(?:{_END}|two ends|ends)(?: and (?:the )?{_END})?{CLOSED}$"
)
_BOTH_ENDS = re.compile(
    rf"^{OPENED}(?:(?:which|who|what)(?: ones?)?s?(?: is| are| was| were| has| have)? )?(?:the )?{_END}"
    rf" (?:and|v|vs|versus|against|minus|compared (?:to|with)) (?:(?:which|who) (?:is|are|has) )?(?:the )?{_END}"
    rf"(?: ones?)?{CLOSED}$"
)
_OFF_THE_FIRST = re.compile(
    rf"^{OPENED}how far (?:(?:are|is|were|was) (?:we|us|it|they) )?(?:behind|off|from|ahead of|adrift of|short of) "
    rf"(?:{_BEST}|{_WORST}|them|those)(?: (?:are|is|were|was) (?:we|us|it|they))?{CLOSED}$"
    rf"|^{OPENED}(?:(?:whats|what is|what was|how big is) )?(?:the |our )?(?:gap|distance) (?:to|from) "
    rf"(?:{_BEST}|them){CLOSED}$"
)
_HOW_FAR_OFF_THEM = re.compile(
    rf"^{OPENED}(?:by )?how (?:far|much) (?:(?:are|were) we )?"
    r"(?:behind|off|adrift|short|ahead|in front|clear|above|below)(?: or \w+)?"
    rf"(?: (?:of|from) (?=them|they|it|that))?(?: (?:them|they|it|that))?(?: (?:are|were) we)?{CLOSED}$"
)
_FROM_THAT = re.compile(
    rf"^{OPENED}how (?:far|close|near) (?:is|are|was|were) .+ (?:from|off|to) (?:that|it|this){CLOSED}$"
)
_OF_A_STRETCH = (Intent.EXTREME, Intent.AVERAGE, Intent.LINES)
_HOW = r"(?:better|worse|higher|lower|above|below)"
_AS_GOOD = re.compile(
    rf"^{OPENED}(?:are|were) we (?:doing |performing |looking )?(?:any |much |still )?{_HOW}(?: off)?(?: or {_HOW})?"
    rf"(?: (?:than|compared (?:to|with)) (?:them|they are|that|those|it))?{CLOSED}$"
)


def gaps_between(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """The gap that is asked for; None where none is asked between areas, or nothing was told of them."""
    last = thread.question
    if thread.unanswered and _HOW_FAR_OFF_THEM.match(said) and _speaks_of_them(said):
        return Reply(said, last, Read(NotUnderstood("which of them")))  # whose figure was not told
    if (not_judged := gap_judged(said, thread)) is not None:
        return Reply(said, last, Read(not_judged))
    if last is None or thread.unanswered or len(last.measures) != 1 or last.more_periods:
        return None
    if (of_mean := to_their_mean(said, thread, vocabulary, day)) is not None:
        return Reply(said, last, Read(of_mean))
    if last.intent in _OF_A_STRETCH and _FROM_THAT.match(said):
        return Reply(said, last, Read(NotUnderstood("mixed")))  # from the highest, and from no target
    some = last.only_first or last.condition is not None
    picked = tuple(one.question for one in thread.shown if not one.beside) if some else ()
    those = joined(picked) if len(picked) > 1 else None
    plain = last if those is None else replace(last, condition=None, threshold=None)
    of_ends = _of_an_order(said, plain, those, vocabulary)
    of_ends = of_ends or _between_ends_of_times(said, last, thread)
    if of_ends is not None:
        return Reply(said, last, Read(of_ends))
    if (other := _other_force(said, thread, last, vocabulary)) is not None:
        between = other if isinstance(other, NotUnderstood) else _between(other, last, vocabulary, day)
        return None if between is None else Reply(said, last, Read(between))
    after_a_target = last.intent in (Intent.TARGET, Intent.VARIANCE)
    gap = gap_said(_GAP_TO.sub("how far from ", said) if after_a_target else said, vocabulary)
    if gap is None:
        return None
    first = None if gap.one in ("", *_WE) else first_given(thread)
    last = first or last
    asked = _between(gap, last, vocabulary, day)
    of_the_first = asked if first is not None and isinstance(asked, Question) else None
    return None if asked is None else Reply(said, last, Read(asked), turned_to=of_the_first)


def _other_force(said: str, thread: Thread, last: Question, vocabulary: Vocabulary) -> GapSaid | NotUnderstood | None:
    """`How far behind are we` after the figure of another force, `behind them`, `are we better` after ours: that."""
    framework = vocabulary.framework
    judged = bool(_AS_GOOD.match(said))
    if not (judged or _HOW_FAR_OFF_THEM.match(said)) or not says_we(said.split()) or last.by:
        return None
    plain = (Intent.VALUE, Intent.RATE, Intent.RANK)
    in_turn = [*(one for before in thread.alike for one in before.areas), *last.areas]
    ours = judged and last.areas == (framework.home,)
    told = in_turn if ours or _speaks_of_them(said) else [*last.areas]
    forces = {one for one in told if framework.home not in framework.with_ancestors(one)}
    if last.intent in plain and not forces and _speaks_of_them(said) and not judged:
        return NotUnderstood("which of them")
    if last.intent not in plain or not forces:
        return None
    if len(forces) > 1:
        return NotUnderstood("which of them")
    return GapSaid(_WE[0], framework.areas[forces.pop()].name, "")


def _speaks_of_them(said: str) -> bool:
    return not {"them", "they"}.isdisjoint(said.split())


def _of_an_order(
    said: str, last: Question, those: Question | None, vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """How far the ends of those that were told are apart, or where we stand among the forces that were.

    `those` are the first so many of the order that alone were asked for. Against their average we are held where that
    is said.
    """
    home = vocabulary.framework.home
    if last.intent is Intent.GAP and home in last.areas and _OFF_THE_FIRST.match(said):
        return (
            replace(last, intent=Intent.RANK, areas=(home,), home_meant=True) if _are_forces(last, vocabulary) else None
        )
    kind = last.by.removeprefix("peers:")
    of_areas = kind not in ("", EACH_PERIOD) and ":" not in kind and not last.changed
    told = last.intent in (Intent.VALUE, Intent.RATE, Intent.RANKING) and last.condition is None and not last.beside
    if not (of_areas and told):
        return None
    in_order = last.intent is Intent.RANKING
    if BETWEEN_THEM.match(said) or _is_the_gap(said, in_order):
        extreme = last.extreme if last.intent is Intent.RANKING else Statistic.RANK
        by_number = last.intent is Intent.VALUE or last.by_number
        apart = replace(last, intent=Intent.RANKING, extreme=extreme, both_ends=True, by_number=by_number)
        apart = apart if those is None else replace(apart, areas=those.areas, home_meant=False)
        return replace(apart, only_first=False, first=0, only_place=False)
    to_the_average = TO_THEIR_AVERAGE.match(said) is not None
    if not (to_the_average or _OFF_THE_FIRST.match(said)) or home is None:
        return None
    of_peers = last.by.startswith("peers:")
    if not of_peers and last.by != vocabulary.framework.areas[home].kind:
        return None if in_order or to_the_average else NotUnderstood("which of them")  # how far which of them is
    by_number = last.by_number or (last.intent is Intent.VALUE and last.rate is None)
    return Question(
        intent=Intent.GAP if to_the_average else Intent.RANK,
        measures=last.measures,
        groups=last.groups,
        areas=(home,),
        period=last.period,
        peers=last.by.removeprefix("peers:") if of_peers else None,
        home_meant=True,
        by_number=by_number and of_peers and not to_the_average,
    )


def asks_for_both_ends(said: str) -> bool:
    """Whether it is asked how far those that stand there are apart, in no order."""
    return BETWEEN_THEM.match(said) is not None or _is_the_gap(said, in_order=False)


def _is_the_gap(said: str, in_order: bool) -> bool:
    """How far their ends are apart; the best and the worst of areas are known of those in no order, too."""
    if _BOTH_ENDS.match(said):
        return True
    asked = _THE_GAP.match(said) or _ENDS.match(said)
    return asked is not None and (in_order or not _IN_ORDER_ALONE.search(said))


def _between_ends_of_times(said: str, last: Question, thread: Thread) -> Question | NotUnderstood | None:
    """How far the highest of the times that were told is from the lowest; why not, where one alone was."""
    of_a_record = last.intent is Intent.EXTREME and not last.by
    if _BOTH_ENDS.match(said) and last.by == EACH_PERIOD and last.intent is Intent.VALUE:
        ends = replace(last, intent=Intent.EXTREME, by="", extreme=Statistic.HIGHEST, both_ends=True)
        return replace(ends, stepped=False, table=False, chart=False)
    of_ends = BETWEEN_THEM.match(said) or (_is_the_gap(said, of_a_record) and not _BOTH_ENDS.match(said))
    if not of_ends or not (of_a_record or (last.by == EACH_PERIOD and last.intent is Intent.VALUE)):
        return None
    rows = next((rows for rows in (thread.shown, thread.rows) if len(rows) > 1), ())
    if not rows and any(one.intent is Intent.EXTREME for one in thread.alike):
        return None  # the highest and the lowest were told one after the other
    alike = len({(one.measure, one.area, one.group) for one in rows}) == 1
    told = [(one.value, one.period) for one in rows if one.value is not None and one.period is not None]
    if not alike or len(told) < len(rows):
        return NotUnderstood("which of them")
    (_, low), (_, high) = (end(told, key=lambda one: one[0]) for end in (min, max))
    return between(rows[0].question, low, high) or NotUnderstood("which of them")


def _between(gap: GapSaid, last: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """How far the one that is meant is from the other, of what was told last."""
    framework = vocabulary.framework
    if gap.one in _PRONOUNS:
        other = area_named(gap.other, last, vocabulary, day)
        one = _meant(gap.one, other, last, vocabulary)
        if other is None or one is None or one == other:
            return NotUnderstood("which of them")
        name = framework.areas[one].name
    else:
        name = gap.one
    plain = replace(
        last,
        intent=Intent.VALUE if last.rate is None else Intent.RATE,
        by="",
        areas=(),
        peers=None,
        extreme=None,
        only_first=False,
        first=0,
        changed=False,
        against=None,
        against_period=None,
        against_unsaid=False,
        percent=False,
        signal_side="",
        condition=None,
        threshold=None,
        aim=None,
        home_meant=True,
    )
    said = f"difference between {name} and {gap.other} {gap.rest}".strip()
    asked = read(said, vocabulary, day, plain).outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.GAP:
        return asked if isinstance(asked, NotUnderstood) else None
    return like_with_like(asked, last, vocabulary)


def like_with_like(asked: Question, last: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """Forces, a place and the area around it, and what was told by a rate, by their rates; else as it was told."""
    framework = vocabulary.framework
    measure = framework.measures[asked.measures[0]]
    nested = any(
        one != other and one in framework.with_ancestors(other) for one in asked.areas for other in asked.areas
    )
    ranked = last.rate is not None or (last.intent is Intent.RANK and not last.by_number)
    if measure.unit is not Unit.COUNT or asked.rate is not None:
        return asked
    if nested and measure.default_rate is None:
        return NotUnderstood("which of them")
    by_rate = measure.default_rate is not None and (nested or ranked or _are_forces(asked, vocabulary))
    return replace(asked, by_number=not by_rate)


def _are_forces(asked: Question, vocabulary: Vocabulary) -> bool:
    """Whether home is held against what lies elsewhere."""
    framework = vocabulary.framework
    return any(framework.home not in framework.with_ancestors(key) for key in asked.areas)


def _meant(said: str, other: str | None, last: Question, vocabulary: Vocabulary) -> str | None:
    """What is held against the other: the area that was told, or home where we are and no area of ours was told."""
    framework = vocabulary.framework
    of_one = len(last.areas) == 1 and not last.by
    one_told = of_one or last.intent is Intent.GAP or _place_within_its_kind(last, vocabulary)
    home, told = framework.home, last.areas[0] if one_told and last.areas else None
    if other is None or home is None:
        return None
    ours = told is not None and home in framework.with_ancestors(told)
    elsewhere = home not in framework.with_ancestors(other)
    if said in _WE and (not ours or told == other):
        return home
    if told is None and (said in _WE or (not said and elsewhere)):
        return home if elsewhere else None
    if told == other:
        return home if not said and elsewhere else None
    return told


def _place_within_its_kind(last: Question, vocabulary: Vocabulary) -> bool:
    """Whether all of a kind were told in their order for the place of one: `where do we come` after a district."""
    areas = vocabulary.framework.areas
    return last.intent is Intent.RANKING and len(last.areas) == 1 and areas[last.areas[0]].kind == last.by
