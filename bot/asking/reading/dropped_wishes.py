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

from bot.asking.asked_period import NEWEST
from bot.asking.names.names_unmeant import stands_in_a_name
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read, Statistic
from bot.asking.reading.one_reading import essence
from bot.asking.reading.part import Part
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_AND = r"(?:and|plus|&|\+|with|then|also|along with|as well as|together with)"
_JOINT = re.compile(rf"\s*[,;:?.]?\s+(?P<and>(?:{_AND}\s+)+)(?=\S)|\s*[,;?]\s+(?=\S)", re.IGNORECASE)
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
    "busiest quietest rank share rate change difference target trend lead owner force forces number per"
)
"""With what a wish begins; behind a mark alone a word of a figure may only say what is asked of it."""
_OF_A_FIGURE = (Intent.CHANGE, Intent.SIGNALS, Intent.RATE, Intent.TARGET, Intent.VARIANCE, Intent.SHARE, Intent.LINES)
"""What is told with the figure that it is of."""
_NO_WISH = NotUnderstood("mixed")
_COUNTS = word_set("many number numbers count total")
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
    if not isinstance(whole, Question) or not _JOINT.search(text):
        return ()
    return _in_a_row(found, whole, reader, before) or _in_clauses(text, found, whole, reader, before)


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
        if same and any(_wish(one) == _wish(whole) for one in asked) and not all(_tells(whole, one) for one in asked):
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
        alone = Read(_NO_WISH) if in_a_name or not _begins_a_wish(behind, joint) else reader.read(said, before)
        first = alone.outcome
        if not isinstance(first, Question) or not _is_of_the_same(first, whole) or _is_of_several(first):
            continue
        if not joint["and"] and _is_a_plain_figure(first) and _COUNTS.isdisjoint(words_of(said)):
            continue
        parts: tuple[Part, ...] = ()
        for goes_on in dict.fromkeys((first, before or first)):
            rest = Read(_NO_WISH) if [*words_of(behind)] == ["where"] else reader.read(behind, goes_on)
            parts = dropped_wishes(behind, rest, reader, goes_on) or (Part(behind, rest),)
            if wishes := _each_once(Part(said, alone), parts, Part(text, found)):
                return wishes
        dropped = not _tells(whole, first) or _is_passed_over(behind, first, whole)
        if parts[0].question is None and joint["and"] and dropped:
            return Part(said, alone), *parts
    return ()


def _each_once(before: Part, behind: Sequence[Part], whole: Part) -> tuple[Part, ...]:
    """What is asked before a joint and behind it, where the whole tells some of that and not all; else nothing."""
    first, all_of_it = before.question, whole.question
    then = [(part.text, part.question) for part in behind if part.question is not None]
    if first is None or all_of_it is None or not then:
        return ()
    if any(not _is_of_the_same(one, all_of_it) or _names_more(one, first) for _, one in then):
        return ()
    told = [_tells(all_of_it, first), *(_is_told(all_of_it, part, first) for part in behind)]
    if all(told) or _wish(all_of_it) not in [_wish(first), *(_wish(one) for _, one in then)]:
        return ()
    own = before if told[0] else _read_as(before, _filled(first, all_of_it))
    at = told.index(True)
    return tuple(
        replace(part, read=whole.read) if place == at else part
        for place, part in enumerate((own, *behind))
        if place <= at or not told[place]
    )


def _is_told(whole: Question, part: Part, first: Question) -> bool:
    """Whether a part behind the first is told by the whole, or with the first."""
    asked = part.question
    return asked is not None and (_tells(whole, asked) or _tells_behind(first, asked, part.text))


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
}
"""What a question is of and how it is told: all else of it is what is wished to be known."""


def _wish(question: Question) -> Question:
    """What is wished to be known, of whatever it is."""
    ends = question.extreme in (Statistic.HIGHEST, Statistic.LOWEST)  # of areas they are by number, said or not
    return replace(question, **_OF_WHAT, by_number=question.by_number and not ends)


def _tells(whole: Question, wish: Question) -> bool:
    """Whether the answer to a question tells what another one wishes to know."""
    if _wish(whole) == _wish(wish):
        return whole.intent is not Intent.RANKING or not whole.only_first or wish.extreme == whole.extreme
    if whole.by != wish.by:
        return False
    if replace(_wish(whole), against=None, against_period=None) == _wish(wish):
        return whole.period == wish.period  # a share now and then
    if whole.intent is Intent.VARIANCE and wish.intent is Intent.TARGET:
        return True
    if wish.intent is Intent.VALUE and _wish(wish) == Question(by=wish.by):
        return whole.intent in _OF_A_FIGURE and whole.period == wish.period
    return whole.intent is wish.intent is Intent.RANKING and replace(_wish(whole), extreme=wish.extreme) == _wish(wish)


def _tells_behind(first: Question, then: Question, said: str) -> bool:
    """`What was the number` behind the highest month is that of this month; its total is of all the time."""
    of_the_record = first.intent in (Intent.EXTREME, Intent.HOW_OFTEN) and _is_a_plain_figure(then)
    return of_the_record and then.areas == first.areas and _TOTALS.isdisjoint(words_of(said))


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


def _begins_a_wish(behind: str, joint: re.Match[str]) -> bool:
    """Whether what stands behind a joint begins as something that is asked for."""
    words = [word for word in words_of(behind) if word not in _ARTICLES]
    return bool(words) and (words[0] in (_BEGINS_BEHIND_AND if joint["and"] else _BEGINS) or words[:2] == ["by", "how"])


def _is_of_several(first: Question) -> bool:
    """Whether several places, measures, groups or times are named, which what stands behind may be asked of."""
    return max(len(first.areas), len(first.measures), len(first.groups), len(first.more_periods) + 1) > 1


def _is_a_plain_figure(first: Question) -> bool:
    return _wish(first) == Question(by=first.by)
