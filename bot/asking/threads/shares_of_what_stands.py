"""`What % of the two is Coast`, `and what share of the force is that`, `what % was in July`: shares of what was told.

What is said to be the part and what the whole is found first, then what each of them is of the things that stand there.
Of one figure alone shares are read as any other question that goes on (`reading/share_then.py`).
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.parts_of_names import part_of
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, ShareOf, only_its_figures
from bot.asking.reading.asked_together import whole_of
from bot.asking.threads.named_alone import Named, named_alone
from bot.asking.threads.some_of_those import picks
from bot.asking.threads.standing import joined
from bot.asking.threads.thread import Thread
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.said_around import CLOSED, OPENED
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework

_SHARE = r"(?:percentage|percent|per cent|pct|pc|proportion|share|fraction)"
_IS = r"(?:is|are|was|were|do|does|did|comes? from|came from|happened)"
_MADE = r"(?: (?:make up|makes up|made up|account for|accounts for|represent|represents|come to))?"
_ASKED = r"(?:(?:what|whats|what is|which|how much|give me|show me) )?(?:as )?(?:(?:a|the) )?"
_WORDINGS = (
    re.compile(rf"^{OPENED}{_ASKED}{_SHARE} of (?P<whole>.+?) {_IS}(?: (?P<part>.+?))?{_MADE}{CLOSED}$"),
    re.compile(rf"^{OPENED}{_ASKED}{_SHARE} {_IS} (?P<part>.+?){_MADE} of (?P<whole>.+?){CLOSED}$"),
    re.compile(rf"^{OPENED}{_ASKED}{_SHARE} {_IS} (?P<part>.+?){_MADE}{CLOSED}$"),
    re.compile(
        rf"^{OPENED}{_ASKED}{_SHARE} of (?P<whole>those|these|them|that|it|the total|the lot|the whole)"
        rf" (?P<part>(?:in|from|at) .+?){CLOSED}$"
    ),
    re.compile(rf"^{OPENED}{_ASKED}{_SHARE} of (?P<whole>.+?){CLOSED}$"),
    re.compile(rf"^{OPENED}{_ASKED}{_SHARE} (?P<part>(?:in |from |at )?.+?){CLOSED}$"),
    re.compile(
        rf"^{OPENED}how (?:much|many) of (?P<whole>that|those|them|these|it|the total) {_IS} (?P<part>.+?){CLOSED}$"
    ),
    re.compile(rf"^{OPENED}(?P<part>.+?) as (?:an? |the )?{_SHARE}(?: of (?P<whole>.+?))?{CLOSED}$"),
)
_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|[2-9]|10"
_THOSE = re.compile(
    r"^(?:all )?(?:of )?(?:that|this|it|those|these|them|they|both|the lot|the pair|each other)"
    r"(?: all| together| combined)*$"
    rf"|^(?:all )?(?:of )?(?:the|those|these|top|the top|bottom|the bottom|first|the first)? ?(?P<number>{_NUMBER})"
    r"(?: of them| areas| places| districts| divisions)?(?: together| combined| put together| added up)?$"
)
_SEVERAL = re.compile(rf"\b(?:those|these|them|they|both|pair|together|combined|{_NUMBER})\b")
"""What was asked in turn is meant together where it is said that it is several; `that` is the last of it."""
_TOTAL = re.compile(r"^(?:(?:the|all|overall|grand|our|of) )*(?:total|whole|everything|whole lot|overall)$")
_BEFORE_A_NAME = re.compile(r"^(?:(?:in|from|at|for|just|all|of|was|were|is|the|that) )+")
_BEHIND_A_NAME = re.compile(r"(?: s)?(?: total| figure| number| ones)$")


@dataclass(frozen=True, slots=True)
class _Standing:
    """What was told: its figures as one question, of areas, of groups or of a time, and the area around them all.

    `some` says that these are not all of their kind, or were named: they are no whole that is held by itself.
    """

    figures: Question
    around: str
    number: int
    some: bool
    in_time: bool = False


def share_of_what_stands(
    said: str, thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """The share that is asked for of several things that were told, or of one of several times; None of all else.

    What is named and is none of those has no share of them.
    """
    if thread.unanswered or thread.question is None:
        return None
    if (another := _of_the_same_whole(said, thread.question, vocabulary, day)) is not None:
        return another
    in_turn = thread if _SEVERAL.search(said) else replace(thread, alike=())
    stands = _standing(in_turn, vocabulary.framework)
    found = next((one for one in (wording.match(said) for wording in _WORDINGS) if one is not None), None)
    if found is None or (stands is None and not _is_first_so_many(thread.question)):
        return None
    if thread.question.by and not found.groupdict().get("part"):
        return None  # `share of the force` behind a list is that of each
    whole, part = found.groupdict().get("whole") or "that", found.groupdict().get("part") or "that"
    if stands is None:
        of_all = _TOTAL.match(whole) is not None and _THOSE.match(part) is not None
        return _of_the_first_together(thread.question) if of_all else None
    if _is_those(part, stands):
        return _of_another_whole(stands, whole, vocabulary, day)
    of_total = _TOTAL.match(whole) is not None
    if not (of_total or _is_those(whole, stands)):
        return None
    named = _named(part, vocabulary, day) or _group_named(part, stands.figures, vocabulary)
    if named is None:
        return None
    none_of_them = not of_total and stands.some and _is_none_of_them(stands.figures, named, vocabulary.framework)
    return NotUnderstood("none of these", part) if none_of_them else _of_a_part(stands, named, vocabulary.framework)


def _standing(thread: Thread, framework: Framework) -> _Standing | None:
    """What stands there that has a share: the figures of several areas or groups, or of one over some time."""
    last, home = as_told_before(thread.question), framework.home
    if last is None or home is None or len(last.measures) != 1 or last.by.startswith("peers:"):
        return None
    plain = only_its_figures(last)
    if last.by == EACH_PERIOD or last.more_periods:
        times = None if len(last.areas) != 1 or last.intent is not Intent.VALUE else whole_of(last)
        number = len(last.more_periods) + 1 if last.more_periods else len(thread.shown)
        if times is None:
            return None
        return _Standing(only_its_figures(times), last.areas[0], number, some=False, in_time=True)
    if last.by:
        return _of_a_kind(last, thread, home)
    in_turn = joined((*thread.alike, last)) if thread.alike else None
    several = last if max(len(last.areas), len(last.groups)) > 1 else in_turn
    of_several = last.intent in (Intent.VALUE, Intent.SIGNALS, Intent.GAP, Intent.CHANGE)
    if several is not None and of_several:
        number = max(len(several.areas), len(several.groups))
        around = several.areas[0] if len(several.areas) == 1 else home
        return _Standing(only_its_figures(several), around, number, some=True) if number > 1 else None
    if last.intent is Intent.VALUE and len(last.areas) == 1 and len(last.groups) < 2:
        return _Standing(plain, last.areas[0], 1, some=False, in_time=True)
    return None


def as_told_before(last: Question | None) -> Question | None:
    """The figures that a share was of, which stand there still: of several that were the part these, else its whole."""
    if last is None or last.share_of is None:
        return last
    of, plain = last.share_of, replace(only_its_figures(last), share_of=None)
    if len(last.areas) > 1:
        return plain
    return replace(plain, areas=of.areas, groups=of.groups, period=of.period or last.period)


def _is_first_so_many(last: Question) -> bool:
    """Whether the first so many of an order are asked for, which are not known before it is worked out."""
    of_areas = last.by not in ("", EACH_PERIOD) and ":" not in last.by
    return last.intent is Intent.RANKING and of_areas and last.first > 1 and not (last.changed or last.rate)


def _of_the_first_together(last: Question) -> Question:
    return replace(last, intent=Intent.SHARE, only_first=False, summed=True, by_number=False)


def _of_a_kind(last: Question, thread: Thread, home: str) -> _Standing | None:
    """The areas or groups of a kind that were told; of an order, or of those that are so, these alone."""
    rows = tuple(one for one in thread.shown if not one.beside)
    told = last.intent in (Intent.VALUE, Intent.RANKING) or picks(last)
    times = {one.period for one in rows}
    if not told or last.with_whole or last.beside or len(rows) < 2 or len(times) != 1:
        return None
    some = picks(last) or len(rows) < len(thread.shown) or len(last.areas) > 1
    figures = only_its_figures(rows[0].question)
    of_groups = last.by.startswith("groups:")
    keys = tuple(dict.fromkeys(one.group if of_groups else one.area for one in rows))
    figures = replace(figures, groups=keys) if of_groups else replace(figures, areas=keys)
    around = last.areas[0] if len(last.areas) == 1 else home
    return _Standing(figures, around, len(keys), some=some)


def _is_those(said: str, stands: _Standing) -> bool:
    found = _THOSE.match(_BEFORE_A_NAME.sub("", said) if not _THOSE.match(said) else said)
    if found is None:
        return False
    number = found["number"]
    return number is None or (NUMBER_WORDS.get(number) or int(number)) == stands.number


def _named(said: str, vocabulary: Vocabulary, day: date) -> Named | None:
    """The only thing that some words name: areas, groups of the measure, or a time."""
    said = _BEHIND_A_NAME.sub("", _BEFORE_A_NAME.sub("", said))
    named = named_alone(said, vocabulary, day) if said else ()
    return named[0] if len(named) == 1 and not named[0].measures else None


def _group_named(said: str, figures: Question, vocabulary: Vocabulary) -> Named | None:
    """The group of the measure that some words are part of the name of: car, of car occupants."""
    measure = vocabulary.framework.measures[figures.measures[0]]
    found = part_of(tuple(_BEFORE_A_NAME.sub("", said).split()), measure, words_of(measure.name), vocabulary)
    return Named(groups=(found.key,)) if found is not None and found.sort is Sort.GROUP else None


def _of_another_whole(stands: _Standing, whole: str, vocabulary: Vocabulary, day: date) -> Question | None:
    """What those that were told are together of the area around them, or of all of their kind."""
    figures, framework = stands.figures, vocabulary.framework
    if not stands.some:
        return _of_the_area_around(stands, whole, vocabulary, day) if stands.number == 1 else None
    of_total = _TOTAL.match(whole) is not None or _is_what_is_counted(whole, figures, vocabulary, day)
    if figures.groups and len(figures.areas) == 1:
        return _share(figures, ShareOf(figures.areas)) if of_total and len(figures.groups) > 1 else None
    named = None if of_total else _named(whole, vocabulary, day)
    around = stands.around if named is None else "".join(named.areas[:1])
    if (named is None and not of_total) or (named is not None and len(named.areas) != 1):
        return None
    lie_in_it = all(around in framework.with_ancestors(key)[1:] for key in figures.areas)
    return _share(figures, ShareOf((around,), figures.groups)) if lie_in_it else None


def _is_what_is_counted(whole: str, figures: Question, vocabulary: Vocabulary, day: date) -> bool:
    """`Of all hate crime` behind some of its kinds: all of what they are counted of."""
    named = named_alone(_BEFORE_A_NAME.sub("", whole), vocabulary, day)
    return [one.measures for one in named] == [figures.measures]


def _of_the_area_around(stands: _Standing, whole: str, vocabulary: Vocabulary, day: date) -> Question | None:
    """`What % is that of the force`: one area of the one that it lies in."""
    named, figures = _named(whole, vocabulary, day), stands.figures
    around = named.areas[0] if named is not None and len(named.areas) == 1 else ""
    within = around in vocabulary.framework.with_ancestors(figures.areas[0])[1:] and not figures.groups
    return _of_its_area(figures, around, vocabulary.framework) if within else None


def _of_a_part(stands: _Standing, named: Named, framework: Framework) -> Question | None:
    """What an area, a group or a time that is named is of all those that were told."""
    figures = stands.figures
    if named.periods:
        return _at_a_time(figures, named.periods) if stands.in_time else None
    if stands.number < 2 or stands.in_time:
        return None
    if named.groups:
        among = stands.some and len(figures.areas) == 1 and {*named.groups} < {*figures.groups}
        return _share(replace(figures, groups=named.groups), ShareOf(figures.areas, figures.groups)) if among else None
    if len(figures.areas) < 2 or not named.areas:
        return None
    within = framework.lying_within(named.areas)
    part = tuple(key for key in figures.areas if key in named.areas or key in within)
    if not part or len(part) == len(figures.areas):
        return None
    if stands.some:
        return _share(replace(figures, areas=part), ShareOf(figures.areas, figures.groups))
    if not all(stands.around in framework.with_ancestors(key)[1:] for key in named.areas):
        return None
    if len(named.areas) == 1 and not figures.groups:
        return _of_its_area(replace(figures, areas=named.areas), stands.around, framework)
    return _share(replace(figures, areas=named.areas), ShareOf((stands.around,), figures.groups))


def _of_its_area(part: Question, around: str, framework: Framework) -> Question:
    """The share that one area has of one around it, as it is asked for in one question."""
    areas = part.areas if around == framework.home else (*part.areas, around)
    return replace(part, intent=Intent.SHARE, areas=areas, home_meant=False)


def _is_none_of_them(figures: Question, named: Named, framework: Framework) -> bool:
    """Whether what is named is no part of the several that were told."""
    if named.groups:
        return len(figures.groups) > 1 and {*named.groups}.isdisjoint(figures.groups)
    apart = {*framework.lying_within(named.areas), *named.areas}.isdisjoint(figures.areas)
    return bool(named.areas) and len(figures.areas) > 1 and apart


def _at_a_time(figures: Question, times: tuple[AskedPeriod, ...]) -> Question | None:
    of = ShareOf(figures.areas, figures.groups, figures.period)
    return _share(replace(figures, period=times[0]), of) if len(times) == 1 else None


def _share(part: Question, of: ShareOf) -> Question:
    return replace(part, intent=Intent.SHARE, share_of=of, home_meant=False)


def _of_the_same_whole(said: str, last: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`And Moors` behind a share of what was told: of the same whole."""
    found = _ANOTHER.match(said)
    if last.intent is not Intent.SHARE or last.share_of is None or found is None:
        return None
    named = _named(found["part"], vocabulary, day)
    if named is None:
        return None
    if named.periods:
        return replace(last, period=named.periods[0]) if last.share_of.period is not None else None
    if named.groups and len(last.groups) == 1:
        return replace(last, groups=named.groups)
    within = vocabulary.framework.lying_within(last.share_of.areas) | {*last.share_of.areas}
    return replace(last, areas=named.areas) if named.areas and {*named.areas} <= within else None


_ANOTHER = re.compile(rf"^{OPENED}(?:(?:what about|how about|same for|in|for) )?(?P<part>.+?){CLOSED}$")


def share_of_the_next(asked: Question, last: Question | None, home: str | None) -> Question | None:
    """`What % of burglary` behind what share of the robberies a place has: its share of the burglaries."""
    if last is None or last.intent is not Intent.SHARE or asked.intent is not Intent.SHARE or last.share_of is not None:
        return None
    of_a_place = len(last.measures) == 1 and last.areas != (home,) and not last.by
    if not of_a_place or len(asked.measures) != len((*last.measures, "next")) or asked.measures[:1] != last.measures:
        return None
    return replace(last, measures=asked.measures[1:])
