"""`Which district has most and which has risen most`: a text that is answered as one of the things it asks.

What it asks besides would be passed over without a word. So it is read at each place where it may be parted: where the
whole has come to one of the two wishes alone, both are asked, each by itself, and where one is not understood that is
said. What the whole tells of both, or has made of them together, stays one question.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.names_unmeant import stands_in_a_name
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.years_beside import moved_if_known
from bot.asking.question import Against, Intent, NotUnderstood, Question, Read, Statistic
from bot.asking.reading.one_reading import essence
from bot.asking.reading.part import Part
from bot.asking.words.field_words import Field
from bot.asking.words.joints import asks_something
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_AND = r"(?:and|plus|&|\+|with|then|also|along with|as well as|together with)"
_JOINT = re.compile(rf"\s*[,;:?.]?\s+(?P<and>(?:{_AND}\s+)+)(?=\S)|\s*(?:[,?]|(?P<ended>[;.]))\s+(?=\S)", re.IGNORECASE)
_MOST_JOINTS = 6
_JOINING = word_set("and plus with")
_ARTICLES = word_set("the its their a an")
_STATISTICS = frozenset(
    one.value
    for one in (
        *(Field.TOTAL, Field.AVERAGE, Field.MEAN, Field.MEDIAN, Field.HIGHEST, Field.LOWEST, Field.MOST, Field.FEWEST),
        *(Field.BEST, Field.WORST, Field.RANK, Field.SHARE, Field.TARGET, Field.TREND, Field.RATE, Field.LIMITS),
        *(Field.DIFFERENCE, Field.CHANGE, Field.GAP, Field.VARIANCE, Field.PERCENT),
    )
)
"""What a word of the field asks for that by itself is a wish, and stands in a row with others: total and average."""
_BEGINS = word_set(
    "what whats how hows who whos where wheres when whens why which is are was were has have did do does"
)
_BEGINS_BEHIND_AND = _BEGINS | word_set(
    "total overall average mean median highest lowest most fewest best worst peak biggest smallest longest shortest "
    "busiest quietest rank share rate change difference target trend lead owner force forces number per "
    "daily weekly monthly quarterly yearly"
)
"""With what a wish begins; behind a mark alone a word of a figure may only say what is asked of it."""
_OF_A_FIGURE = (Intent.CHANGE, Intent.SIGNALS, Intent.RATE, Intent.TARGET, Intent.VARIANCE, Intent.SHARE, Intent.LINES)
"""What is told with the figure that it is of."""
_NO_WISH = NotUnderstood("mixed")
_COUNTS = word_set("many number numbers count total")
_LISTED = _COUNTS | word_set("by each every")
_TOTALS = word_set("total overall altogether force forces")
_HOW_MANY = word_set("how many much is was were it that there were the number count")
"""What asks for the number alone, which every figure tells."""
_TOLD_WITH = {"when": (Intent.EXTREME,), "by": (Intent.CHANGE, Intent.GAP, Intent.VARIANCE, Intent.RANKING)}
"""What is told by some answers without being asked for: when it was highest, by how much it rose."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How a text is read behind a question, or by itself where none stands before it."""

    read: Callable[[str, Question | None], Read]
    vocabulary: Vocabulary


def dropped_wishes(text: str, found: Read, reader: Reader, before: Question | None) -> tuple[Part, ...]:
    """Each thing that a text asks behind a question, where its answer as one question would be of one of them alone."""
    whole = found.outcome
    if not isinstance(whole, Question) or not _JOINT.search(text) or _tells_all_that_is_held(whole):
        return ()
    return _in_a_row(found, whole, reader, before) or _in_clauses(text, found, whole, reader, before)


def _tells_all_that_is_held(whole: Question) -> bool:
    """Of one deliverable what is owed is told with its lead, its day, how often and of how many elements it is."""
    return whole.intent is Intent.OWED and [sort for sort, _ in whole.topics] == [Sort.DELIVERABLE.value]


def _in_a_row(found: Read, whole: Question, reader: Reader, before: Question | None) -> tuple[Part, ...]:
    """`Total and average robbery by district`: statistics side by side, of which the whole has come to one."""
    steps = found.steps
    for at, (words, _) in enumerate(steps):
        row = _row_around(steps, at) if words in _JOINING else ()
        if len(row) < 2:
            continue
        taken = range(row[0], row[-1] + 1)
        told = [
            " ".join(said for place, (said, _) in enumerate(steps) if place == one or place not in taken) for one in row
        ]
        each = [Part(said, reader.read(said, before)) for said in told]
        asked = [part.question for part in each if part.question is not None]
        same = len(asked) == len(each) and all(_subject(one) == _subject(whole) for one in asked)
        wish = wish_of(whole)
        if same and any(wish_of(one) == wish for one in asked) and not all(_tells(whole, one) for one in asked):
            return tuple(each)
    return ()


def _row_around(steps: Sequence[tuple[str, str]], joined_at: int) -> tuple[int, ...]:
    """Where the statistics stand that a joining word stands before the last of."""
    before: list[int] = []
    for place in range(joined_at - 1, -1, -1):
        words, taken = steps[place]
        if taken in _STATISTICS:
            before.insert(0, place)
        elif words not in _ARTICLES:
            break
    behind = next((at for at in range(joined_at + 1, len(steps)) if steps[at][0] not in _ARTICLES), len(steps))
    last = (behind,) if behind < len(steps) and steps[behind][1] in _STATISTICS else ()
    return (*before, *last) if before and last else ()


def _in_clauses(text: str, found: Read, whole: Question, reader: Reader, before: Question | None) -> tuple[Part, ...]:
    """What stands before a joint and what stands behind it, where the whole is of one of the two alone."""
    for joint in islice(_JOINT.finditer(text), _MOST_JOINTS):
        said, behind = text[: joint.start()].strip(), text[joint.end() :].strip()
        in_a_name = stands_in_a_name(words_of(text), len(words_of(said)), reader.vocabulary)
        alone = Read(_NO_WISH) if in_a_name or not _begins_a_wish(behind, joint, said) else reader.read(said, before)
        first = alone.outcome
        if not isinstance(first, Question) or not _is_of_the_same(first, whole) or _is_of_several(first):
            continue
        ended = joint["ended"] is not None and _has_its_time(first) and _is_a_plain_figure(first)
        if not (joint["and"] or ended or _asks(said, first, whole)):
            continue
        parts: tuple[Part, ...] = ()
        for goes_on in dict.fromkeys((first, before or first)):
            rest = Read(_NO_WISH) if [*words_of(behind)] == ["where"] else reader.read(behind, goes_on)
            parts = dropped_wishes(behind, rest, reader, goes_on) or (Part(behind, rest),)
            if wishes := _each_once(Part(said, alone), parts, Part(text, found)):
                return wishes
            if ended and whole.by and not first.by and all(_is_in_order(part, first) for part in parts):
                return Part(said, alone), *parts
        dropped = not _tells(whole, first) or _is_passed_over(behind, first, whole)
        if parts[0].question is None and joint["and"] and dropped:
            return Part(said, alone), *parts
    return ()


def _is_in_order(part: Part, first: Question) -> bool:
    """Whether a part asks of all of a kind what stands before it tells of one: a figure; which had the most."""
    then = part.question
    return then is not None and then.intent is Intent.RANKING and _is_of_the_same(then, first)


def _each_once(before: Part, behind: Sequence[Part], whole: Part) -> tuple[Part, ...]:
    """What is asked before a joint and behind it, where the whole tells some of that and not all; else nothing."""
    first, all_of_it = before.question, whole.question
    then = [part.question for part in behind if part.question is not None]
    if first is None or all_of_it is None or not then or _is_held_against(first, all_of_it):
        return ()
    if any(not _is_of_the_same(one, all_of_it) or _names_more(one, first) for one in then):
        return ()
    told = [_is_told(all_of_it, first), *(_is_told_behind(first, part, all_of_it) for part in behind)]
    if all(told):
        return ()
    if not any(told) or not any(_wishes(all_of_it, one) for one in (first, *then)):
        of_neither = _is_put_elsewhere(first, all_of_it) or _is_by_the_rate_behind(first, all_of_it)
        return (before, *behind) if of_neither else ()
    own = before if told[0] else _read_as(before, _filled(first, all_of_it))
    at = told.index(True)
    return tuple(
        replace(part, read=whole.read) if place == at else part
        for place, part in enumerate((own, *behind))
        if place <= at or not told[place]
    )


def _is_put_elsewhere(first: Question, whole: Question) -> bool:
    """Whether the time of the first wish is another one by the year that is named behind it, of something else."""
    same = wish_of(first) == wish_of(whole) or whole.intent is Intent.CHANGE
    return same and _has_its_time(first) and not _at_one_time(first, whole) and not whole.more_periods


def _is_by_the_rate_behind(first: Question, whole: Question) -> bool:
    """`Which is highest, and what is the force's rate`: the order is by number, and not by that rate."""
    in_order = first.intent is whole.intent is Intent.RANKING and first.rate is None
    return in_order and replace(wish_of(first), rate=whole.rate) == wish_of(whole)


def _has_its_time(question: Question) -> bool:
    return question.period.form is Form.NAMED and not question.more_periods


def _is_told(whole: Question, wish: Question) -> bool:
    """Whether the whole tells a wish, at its time."""
    return _tells(whole, wish) and (not _has_its_time(wish) or _at_one_time(whole, wish))


def _is_held_against(wish: Question, whole: Question) -> bool:
    """`Robbery in Q3, last year, and the change`: last year is what it is held against."""
    if whole.intent is not Intent.CHANGE or not _is_a_plain_figure(wish):
        return False
    if whole.against is not Against.YEAR_EARLIER or wish.period.form is Form.YEAR_AGO:
        return whole.against is Against.YEAR_EARLIER
    before = {moved_if_known(one, -1) for one in whole.period.candidates}
    return bool(before) and before <= {*wish.period.candidates}


def _read_as(part: Part, question: Question) -> Part:
    return replace(part, read=replace(part.read, outcome=question))


def _subject(question: Question) -> frozenset[str]:
    """The measures that a question is about, whether it asks for their figures, what they mean or who leads on them."""
    topics = (key for sort, key in question.topics if sort == Sort.MEASURE.value)
    return frozenset(question.measures or topics)


def _is_of_the_same(one: Question, whole: Question) -> bool:
    return _subject(one) == _subject(whole) and one.groups == whole.groups


def _names_more(then: Question, first: Question) -> bool:
    """Whether what stands behind is of another place or group: of Sale and Hope is of both, and no two wishes."""
    placed = bool(first.areas) and then.areas != first.areas and not then.by
    return placed or then.peers != first.peers


_OF_WHAT: dict[str, Any] = {
    "measures": (),
    "areas": (),
    "groups": (),
    "period": NEWEST,
    "more_periods": (),
    "home_meant": False,
    "cadences": (),
    "only_first": False,
    "first": 0,
    "table": False,
    "chart": False,
    "topic": "",
    "topics": (),
    "against_unsaid": False,
    "year_taken": False,
    "to_come": False,
    "stepped": False,
}
"""What a question is of and how it is told: all else of it is what is wished to be known."""


def wish_of(question: Question) -> Question:
    """What is wished to be known, of whatever it is."""
    ends = question.extreme in (Statistic.HIGHEST, Statistic.LOWEST)  # of areas they are by number, said or not
    return replace(question, **_OF_WHAT, by_number=question.by_number and not ends)


def _tells(whole: Question, wish: Question) -> bool:
    """Whether the answer to a question tells what another one wishes to know."""
    if _wishes(whole, wish):
        return True
    plain = wish_of(wish) == Question(by=wish.by) and whole.by == wish.by
    return plain and (whole.intent in _OF_A_FIGURE or whole.changed) and _at_one_time(whole, wish)


def _wishes(whole: Question, wish: Question) -> bool:
    """Whether a question asks for what another one asks: it too, or more of it."""
    if wish_of(whole) == wish_of(wish):
        return whole.intent is not Intent.RANKING or not whole.only_first or wish.extreme == whole.extreme
    if whole.by != wish.by:
        return False
    if replace(wish_of(whole), against=None, against_period=None) == wish_of(wish):
        return _at_one_time(whole, wish)  # a share now and then
    if whole.intent is Intent.VARIANCE and wish.intent is Intent.TARGET:
        return True
    in_order = whole.intent is wish.intent is Intent.RANKING
    if in_order and wish.extreme is Statistic.RANK and not wish.by_number:
        whole = replace(whole, rate=wish.rate)  # the worst is so by rate, said or not
    return in_order and replace(wish_of(whole), extreme=wish.extreme) == wish_of(wish)


def _at_one_time(one: Question, other: Question) -> bool:
    return (one.period.form, one.period.candidates) == (other.period.form, other.period.candidates)


def _is_told_behind(first: Question, part: Part, whole: Question) -> bool:
    """`What was the number` behind the highest month is that of this month; its total is of all the time."""
    then = part.question
    if then is None:
        return False
    if first.intent is Intent.RANKING and {*words_of(part.text)} <= _HOW_MANY:
        return True
    of_the_record = first.intent in (Intent.EXTREME, Intent.HOW_OFTEN) and _is_a_plain_figure(then)
    number = of_the_record and then.areas == first.areas and _TOTALS.isdisjoint(words_of(part.text))
    return number or _is_told(whole, then)


def _filled(first: Question, whole: Question) -> Question:
    """The first wish, with the time and the place that stand behind it where it names none."""
    if first.intent in (Intent.MEANING, Intent.LEAD):
        return first
    period = whole.period if first.period == NEWEST else first.period
    if first.home_meant and not whole.home_meant and not first.by:
        first = replace(first, areas=whole.areas, home_meant=False)
    return replace(first, period=period)


def _is_passed_over(behind: str, first: Question, whole: Question) -> bool:
    """Whether the whole is read as if a clause that asks something were not there."""
    if not _subject(whole) or essence(first) != essence(replace(whole, home_meant=first.home_meant)):
        return False
    if {*words_of(behind)} <= _HOW_MANY:
        return False
    return whole.intent not in _TOLD_WITH.get(words_of(behind)[0], ())


def _begins_a_wish(behind: str, joint: re.Match[str], said: str) -> bool:
    """Whether what stands behind a joint begins as something that is asked for."""
    words = [word for word in words_of(behind) if word not in _ARTICLES]
    goes_on = joint["and"] or not _LISTED.isdisjoint(words_of(said))
    return bool(words) and (words[0] in (_BEGINS_BEHIND_AND if goes_on else _BEGINS) or words[:2] == ["by", "how"])


def _asks(said: str, first: Question, whole: Question) -> bool:
    """Whether what stands before a mark asks something, and does not only say what is asked about."""
    if _is_a_plain_figure(first):
        return not _COUNTS.isdisjoint(words_of(said)) or first.by not in ("", whole.by)
    return asks_something(said)


def _is_of_several(first: Question) -> bool:
    """Whether several places, measures, groups or times are named, which what stands behind may be asked of."""
    return max(len(first.areas), len(first.measures), len(first.groups), len(first.more_periods) + 1) > 1


def _is_a_plain_figure(first: Question) -> bool:
    return wish_of(first) == Question(by=first.by)
