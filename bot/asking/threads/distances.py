"""How far one thing is from another in a thread: from the highest, second place, the average, the others, a number.

What stands there says what is meant by it: the areas or groups that were told, the months, a record, or one figure.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read, Statistic, only_its_figures
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.reading.distances_among import Among, Distance, beside_an_end, from_a_line, gap_of
from bot.asking.reading.distances_asked import WHICH, how_far, of_one_area, since_then
from bot.asking.reading.distances_said import DistanceSaid, Side, Sort, distance_said, side_said
from bot.asking.reading.reading import read
from bot.asking.threads.against_their_mean import to_their_mean
from bot.asking.threads.gaps_between import asks_for_both_ends
from bot.asking.threads.of_the_first import first_given
from bot.asking.threads.pointers import pointed_at_some
from bot.asking.threads.reply import Reply
from bot.asking.threads.some_of_those import those_picked
from bot.asking.threads.standing import joined
from bot.asking.threads.targets_of_those import targets_of_those
from bot.asking.threads.thread import Shown, Thread
from bot.asking.words.said_around import OPENED, said_alone
from bot.figures.group_dimensions import groups_in
from bot.figures.measures import Unit

_IN_PERCENT = said_alone(
    r"(?:(?:whats|what is) (?:that|it) )?(?:as an?|in) (?:percentage|percent|pct)(?: terms)?"
    r"|what (?:percent|percentage) (?:is (?:that|it)|more|less|higher|lower|fewer)(?: is (?:that|it))?"
)
_BARE = said_alone(
    r"(?:by )?how (?:far|much|many)(?: (?:above|below|over|under|off|out))?(?: (?:is|are|was) (?:it|that|this|we))?"
    r"(?: (?:above|below|over|under|off))?|by how (?:far|much|many)"
)
"""Behind what is usual: how far from that."""
_OF_THOSE = re.compile(r" (?:of|among) (?:those|these|them)$")
_SO_MANY = re.compile(
    r"^(?:the )?(?:first|last|top|bottom|best|worst|highest|lowest) (?:two|three|four|five|six|[2-6])\b"
)
_IN_POINTS = said_alone(r"(?:(?:whats|what is) (?:that|it) )?(?:in|as) (?:percentage )?(?:points?|pp|ppts)")
_TO_EACH_TARGET = re.compile(r"\btargets? (?:for|of|in|by) each\b")
_AND_FROM = re.compile(
    rf"^{OPENED}(?:(?:and|or) )?(?:(?P<from>from|off|than|behind|ahead of|above|below) )?(?P<other>.+)$"
)
_DISTANCES = (Intent.GAP, Intent.CHANGE, Intent.LINES, Intent.EXTREME, Intent.VARIANCE)
"""What tells how far something is from something else."""
_HIGHEST = ("highest", "most", "biggest", "largest", "peak", "busiest", "max", "maximum", "top")
_LOWEST = ("lowest", "fewest", "least", "smallest", "quietest", "min", "minimum", "bottom")


def distances(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """The distance that is asked for of what stands there; None where none is, or it is the distance from a target."""
    last = thread.question
    if last is None or thread.unanswered:
        return None
    if (as_told := _told_otherwise(said, thread, vocabulary)) is not None:
        return Reply(said, last, Read(as_told))
    if last.intent is Intent.LINES and not last.by and "far" in said.split() and _BARE.match(said):
        return Reply(said, last, Read(last))
    of_what = _told(last) if _is_apart(last) and (last.how_far or last.beside) and last.condition is None else last
    of_what = _as_of_their_kind(of_what, vocabulary)
    among = Among(of_what, vocabulary, lambda text, then: read(text, vocabulary, day, then))
    if last.by.startswith("groups:") and asks_for_both_ends(said):
        asked: DistanceSaid | None = DistanceSaid("the highest", side_said("the lowest"))
    else:
        asked = distance_said(said)
    if asked is not None:
        asked = replace(asked, one=_OF_THOSE.sub("", asked.one))
        if (of_those := _of_those(said, asked, thread, among, day)) is not None:
            return of_those
    found = _gone_on_from(said, last, among) if asked is None else _of_what_stands(asked, thread, among)
    if found is None:
        return None
    if isinstance(found, tuple):
        return Reply(said, last, Read(found[0]), each=found if len(found) > 1 else ())
    first = first_given(thread)
    of_first = first is not None and isinstance(found, Question) and {*first.areas} < {*found.areas}
    return Reply(said, last, Read(found), turned_to=first if of_first else None)


def _of_those(said: str, asked: DistanceSaid, thread: Thread, among: Among, day: date) -> Reply | None:
    """How far those that were picked, or each of the areas, are from a number, their targets or their average."""
    last, vocabulary = thread.question or among.base, among.vocabulary
    if (of_those := _of_several_picked(said, asked, thread, vocabulary)) is not None:
        return Reply(said, last, Read(of_those))
    of_each_target = asked.each and not asked.first and asked.other.sort is Sort.TARGET
    if among.tells_areas and (of_each_target or _TO_EACH_TARGET.search(asked.other.said)):
        of_each = targets_of_those(said, Question(intent=Intent.LIST_TARGETS), last)
        return None if of_each is None else Reply(said, last, Read(of_each))
    if asked.other.sort in (Sort.MEAN, Sort.TOLD) and among.tells_areas and not last.how_far:
        of_mean = to_their_mean(said, thread, vocabulary, day)
        if isinstance(of_mean, Question):
            return Reply(said, last, Read(of_mean))
    if asked.other.sort in (Sort.MEAN, Sort.TOLD) and _tells_a_mean(last):
        return Reply(said, last, Read(_from_the_mean_told(asked, last, among) or NotUnderstood("which of them")))
    return None


def _of_several_picked(said: str, asked: DistanceSaid, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """How far each of those that were picked, or of the bottom two, is from a number."""
    if asked.other.sort is not Sort.NUMBER or asked.other.rest or asked.of_us:
        return None
    pointed = pointed_at_some(said, thread, vocabulary.framework) if _SO_MANY.search(asked.one) else None
    those = joined(pointed.rows) if pointed is not None and len(pointed.rows) > 1 else None
    if pointed is None and (asked.each or asked.unsaid):
        those = those_picked(thread) or (those_picked(_back_at_the_list(thread)) if asked.each else None)
    kinds = {vocabulary.framework.areas[key].kind for key in those.areas} if those is not None else set()
    if those is None or len(kinds) != 1:
        return None
    if len(those.areas) == 1:
        return replace(only_its_figures(those), how_far=True, threshold=asked.other.number)
    return from_a_line(replace(those, by=kinds.pop(), lines=()), asked.other, vocabulary.framework)


def _back_at_the_list(thread: Thread) -> Thread:
    """The thread at the list of which one was turned to."""
    rows = thread.shown if len(thread.shown) > 1 else thread.rows
    return thread if thread.listed is None else replace(thread, question=thread.listed, shown=rows)


def _as_of_their_kind(question: Question, vocabulary: Vocabulary) -> Question:
    """Several areas that were named or picked, with their figures, as a list of just those of their kind."""
    kinds = {vocabulary.framework.areas[key].kind for key in question.areas}
    plain = question.intent in (Intent.VALUE, Intent.RATE) and not (question.by or question.summed)
    several = len(question.areas) > len(("one", "other")) and len(kinds) == 1 and len(question.measures) == 1
    listed = plain and several and not (question.more_periods or len(question.groups) > 1)
    return replace(question, by=kinds.pop(), lines=()) if listed else question


def _tells_a_mean(last: Question) -> bool:
    """Whether an average was told, of some months or of some areas, that is not that of the chart."""
    of_areas = last.by not in ("", EACH_PERIOD) or len(last.areas) > 1
    plain = last.intent in (Intent.VALUE, Intent.RATE) and last.condition is None
    return last.intent is Intent.AVERAGE or (last.lines == (Statistic.MEAN,) and plain and of_areas)


def _from_the_mean_told(asked: DistanceSaid, last: Question, among: Among) -> Question | None:
    """How far each of the areas, or one that is named, is from the average of them that was told."""
    if asked.other.noun not in ("", "that", "this") or asked.other.rest or last.intent is Intent.AVERAGE:
        return None
    one = None if asked.unsaid or asked.each else among.named(asked.one)
    alike = one is not None and (one.period, one.groups) == (among.base.period, among.base.groups)
    if not (asked.each or alike):
        return None
    by = among.base.by or last.by
    return replace(last, by=by, how_far=True, beside=one.areas[0] if one is not None else "")


def _told_otherwise(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """`As a percentage`, `in points` behind how far two are apart: the distance of the two, once more."""
    last = thread.question
    if last is None or len(last.measures) != 1 or not (_IN_PERCENT.match(said) or _IN_POINTS.match(said)):
        return None
    if last.intent is Intent.SHARE:
        return last if _IN_PERCENT.match(said) else None
    if last.intent is Intent.GAP:
        apart: Question | None = last if max(len(last.areas), len(last.groups)) > 1 else None
    else:
        apart = _ends_of_order(last, thread.shown)
    if _IN_PERCENT.match(said) or apart is None:
        return None if apart is None else replace(apart, percent=True)
    return last if vocabulary.framework.measures[last.measures[0]].unit is Unit.PERCENT else None


def _ends_of_order(last: Question, rows: tuple[Shown, ...]) -> Question | None:
    """The two of which it was told how far they are apart: the ends of an order, or one and the first or a place."""
    areas = [one.area for one in rows]
    if last.intent is not Intent.RANKING or not last.both_ends or len({*areas}) < max(len(areas), len(("one", "two"))):
        return None
    if not last.beside:
        one, other = areas[0], areas[-1]
    else:
        one, others = last.beside, [area for area in areas if area != last.beside]
        other = areas[last.first - 1] if 0 < last.first <= len(areas) else others[0]
    return replace(gap_of(one, other, last), by_number=last.by_number) if one != other else None


def _of_what_stands(asked: DistanceSaid, thread: Thread, among: Among) -> Distance | None:
    """Of the rows that were told, by their names or their ends; of the first of an order; of the one figure."""
    rows = _all_that_were_told(thread, among)
    if asked.other.sort is Sort.OTHERS and thread.alike and asked.one:
        return _of_those_in_turn(asked, thread, among)
    if asked.other.sort is Sort.TOLD and (of_record := _of_the_record(asked, thread, among)) is not None:
        return of_record
    if among.tells_areas and asked.of_us:
        us = among.framework.areas.get(among.framework.home or "")
        ours = us is not None and us.key in {one.area for one in thread.shown}
        ours = ours and asked.other.sort is Sort.TOLD and thread.shown[0].rate is None  # by rate it is our place
        return _of_areas(replace(asked, one=us.name), rows, thread, among) if us is not None and ours else None
    if among.tells_areas:
        return _of_areas(asked, rows, thread, among)
    if among.base.by.startswith("groups:"):
        return _of_groups(asked, rows, among)
    of_times = among.base.by == EACH_PERIOD and side_said(asked.one).end in _HIGHEST
    one = _row_at(asked.one, rows) if of_times else None
    if one is not None and one.period is not None:
        return how_far(replace(asked, one=one.period.in_words), among)
    return _of_the_one_turned_to(asked, thread, among) or how_far(asked, among)


def _all_that_were_told(thread: Thread, among: Among) -> tuple[Shown, ...]:
    """The rows that stand there, where none of all that were asked for is lacking: the lowest may be one not shown."""
    rows = next((rows for rows in (thread.shown, thread.rows) if len(rows) > 1), ())
    base, framework = among.base, among.framework
    if among.tells_areas:
        return rows if {one.area for one in rows} >= {*areas_asked_through(base, framework)} else ()
    if base.by.startswith("groups:"):
        groups = groups_in(framework.measures[base.measures[0]], base.by.removeprefix("groups:"))
        return rows if {one.group for one in rows} >= {one.key for one in groups} else ()
    return rows


def _of_areas(asked: DistanceSaid, rows: tuple[Shown, ...], thread: Thread, among: Among) -> Distance | None:
    """Of areas that were told: of the one beside them, of the first of their order, of one by its name or its end."""
    first = first_given(thread)
    if thread.question is not None and thread.question.beside and asked.unsaid and _is_apart(thread.question):
        return of_one_area(thread.question.beside, asked.other, among)
    if first is not None:
        return _of_the_first(replace(asked, one="it") if asked.one in ("they", "them") else asked, first, among)
    if asked.other.end == "next" and (of_next := _of_the_next(asked, rows, among)) is not None:
        return of_next
    one = (_row_at(asked.one, rows) or _end_of_order(asked.one, rows, thread)) if asked.one else None
    if one is None:
        return how_far(asked, among)
    other = _row_at(asked.other.said, rows)
    of_two = other is not None and other.area != one.area and not among.base.by.startswith("peers:")
    if other is not None and of_two:
        return gap_of(one.area, other.area, among.base)
    return of_one_area(one.area, asked.other, among)


def _of_the_one_turned_to(asked: DistanceSaid, thread: Thread, among: Among) -> Distance | None:
    """Of the one of those that were listed to which was turned: how far it is from an end of them, or the others."""
    listed = thread.listed
    of_them = asked.other.sort in (Sort.END, Sort.PLACE, Sort.OTHERS) and asked.unsaid and among.area is not None
    if listed is None or not of_them or listed.measures != among.base.measures:
        return None
    of_list = replace(among, base=listed)
    return of_one_area(among.area or "", asked.other, of_list) if of_list.tells_areas else None


def _of_the_record(asked: DistanceSaid, thread: Thread, among: Among) -> Distance | None:
    """Behind the highest of some times: how far another time, or the newest, is from that one."""
    base, time = among.base, thread.shown[0].period if len(thread.shown) == 1 else None
    if base.intent is not Intent.EXTREME or base.by or base.both_ends or base.largest_move or time is None:
        return None
    if side_said(asked.one).sort is Sort.END:
        return replace(base, extreme=Statistic.HIGHEST, best=None, both_ends=True)
    then = Side(Sort.NAMED, time.in_words)
    if asked.unsaid:
        return since_then(replace(only_its_figures(base), period=NEWEST), then, among)
    named = among.named(asked.one)
    if named is not None and named.period.candidates == (time,):
        return replace(base, against_period=named.period)  # it is that one
    return how_far(replace(asked, other=then), among)


def _is_apart(base: Question) -> bool:
    """Whether it was told how far areas, or one of them, are from an end of their order or from a line."""
    return base.how_far or (base.intent is Intent.RANKING and base.both_ends)


def _told(apart: Question) -> Question:
    """The areas of which it was told how far one of them is from something."""
    plain = replace(apart, beside="", both_ends=False, how_far=False, first=0, only_place=False, threshold=None)
    return replace(plain, intent=Intent.VALUE if apart.rate is None else Intent.RATE, extreme=None, lines=())


def _of_those_in_turn(asked: DistanceSaid, thread: Thread, among: Among) -> Distance | None:
    """How far one of those that were told one after another is from each of the others."""
    told = [one for before in (*thread.alike, among.base) for one in before.areas]
    one = None if asked.unsaid else among.named(asked.one)
    key = one.areas[0] if one is not None else among.area
    if key not in told or len({*told}) < len(told) or among.base.by or among.base.rate is not None:
        return None
    return tuple(gap_of(key, other, among.base) for other in told if other != key) or None


def _of_the_first(asked: DistanceSaid, first: Question, among: Among) -> Distance | None:
    """Behind the first of an order: how far that one is from another, or another from it."""
    if asked.other.end == "next" and asked.unsaid and len(first.areas) == 1:
        in_order = replace(among.base, beside=first.areas[0], both_ends=True, only_first=False, first=0)
        return replace(in_order, only_place=False)  # of the first itself it is told how far the next is
    if asked.unsaid and len(first.areas) == 1:
        return of_one_area(first.areas[0], asked.other, among)
    if asked.other.sort is not Sort.TOLD:
        return how_far(asked, among)
    other = among.named(asked.one)
    if other is None or other.areas == first.areas or (other.groups, other.period) != (first.groups, among.time):
        return None
    return gap_of(other.areas[0], first.areas[0], first)


def _of_groups(asked: DistanceSaid, rows: tuple[Shown, ...], among: Among) -> Distance | None:
    """Between two of the groups that were told, by their names or by what was told of them."""
    one = _group(asked.one, rows, among)
    of_next = asked.other.sort is Sort.PLACE and asked.other.end == "next" and one is not None
    other = _next_to(one or "", rows) if of_next else _group(asked.other.said, rows, among)
    if one is None or other is None:
        return None
    return _gap_of_groups(one, other, among) if one != other else WHICH


def _of_the_next(asked: DistanceSaid, rows: tuple[Shown, ...], among: Among) -> Question | None:
    """`How far ahead is Sale` of the one that has most: from the next; of any other it is not known from which."""
    top, one = _row_at("the highest", rows), among.named(asked.one) if asked.one else None
    if top is None or one is None or one.areas != (top.area,) or one.period != among.time:
        return None
    return beside_an_end(among.base, top.area, side_said("the highest"), among.framework)


def _next_to(group: str, rows: tuple[Shown, ...]) -> str | None:
    """The group beside one at an end of those that were told; of one in the midst two are."""
    known = sorted((one.value, one.group) for one in rows if one.value is not None)
    values, groups = [value for value, _ in known], [one for _, one in known]
    if len(known) < max(len(rows), 2) or group not in (groups[0], groups[-1]) or len({*values}) < len(values):
        return None
    return groups[1] if group == groups[0] else groups[-2]


def _gap_of_groups(one: str, other: str, among: Among) -> Question:
    base = among.base
    return Question(
        intent=Intent.GAP,
        measures=base.measures,
        areas=base.areas,
        groups=(one, other),
        period=base.period,
        home_meant=base.home_meant,
        by_number=True,
    )


def _group(said: str, rows: tuple[Shown, ...], among: Among) -> str | None:
    row = _row_at(said, rows)
    if row is not None:
        return row.group or None
    named = among.named(said)
    told = {one.group for one in rows}
    return named.groups[0] if named is not None and len(named.groups) == 1 and named.groups[0] in told else None


def _row_at(said: str, rows: tuple[Shown, ...]) -> Shown | None:
    """The row at an end of what was told, by what was told of each; None where it is none, or of several."""
    end = side_said(said)
    high = end.end in _HIGHEST
    known = [(one.value, one) for one in rows if one.value is not None]
    if end.sort is not Sort.END or end.rest or not (high or end.end in _LOWEST) or len(known) < len(rows) or not known:
        return None
    value = (max if high else min)(value for value, _ in known)
    at = [one for told, one in known if told == value]
    return at[0] if len(at) == 1 else None


def _end_of_order(said: str, rows: tuple[Shown, ...], thread: Thread) -> Shown | None:
    """The highest or the lowest of an order, of which not each was told with its figure."""
    last, end = thread.question, side_said(said)
    ends = end.end in _HIGHEST or end.end in _LOWEST
    if last is None or last.intent is not Intent.RANKING or not rows or end.sort is not Sort.END or not ends:
        return None
    if end.rest or last.extreme not in (Statistic.HIGHEST, Statistic.LOWEST) or end.end in ("top", "bottom"):
        return None
    return rows[0 if (end.end in _HIGHEST) is (last.extreme is Statistic.HIGHEST) else -1]


def _gone_on_from(said: str, base: Question, among: Among) -> Distance | None:
    """`And from the lowest`, `and Ashgill` behind how far one area is from the highest or from a line."""
    found = _AND_FROM.match(said)
    if found is None:
        return None
    if not base.beside or not _is_apart(base):
        from_it = found["from"] and base.intent in _DISTANCES and side_said(found["other"])
        return how_far(DistanceSaid("", from_it), among) if from_it and not from_it.rest else None
    other, told = side_said(found["other"]), among.base
    if other.sort in (Sort.END, Sort.PLACE, Sort.MEAN, Sort.NUMBER) and not (other.rest or other.noun):
        return of_one_area(base.beside, other, among)
    named = among.named(found["other"])
    same = named is not None and (named.groups, named.period) == (told.groups, told.period)
    alike = same and named is not None and among.framework.areas[named.areas[0]].kind == base.by
    return replace(base, beside=named.areas[0]) if alike and named is not None else None
